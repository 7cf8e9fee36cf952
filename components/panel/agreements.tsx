import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import type { KeptPromise } from '@/utils/store/types';
import { Button } from '../ui/button';
import { Handshake } from '../ui/icons';
import type { PanelModel } from './panel.model';

/** Open promises both ways, first due first, each with what became of it in one click. */
export function Agreements({ model, standing }: { readonly model: PanelModel; readonly standing: Standing }) {
  const open = standing.promises
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  if (open.length === 0) return null;
  return (
    <section class="part" aria-labelledby="agreements">
      <h2 class="part-title" id="agreements">
        {t('panel_open_promises')}
      </h2>
      <ul class="rows">
        {open.map((promise) => (
          <PromiseRow key={promise.id} model={model} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function PromiseRow({ model, promise }: { readonly model: PanelModel; readonly promise: KeptPromise }) {
  const today = model.log.today();
  const late = promise.due !== null && promise.due.slice(0, 10) < today;
  return (
    <li class="row">
      <span class="line-icon" aria-hidden="true">
        <Handshake size={16} />
      </span>
      <div class="row-text">
        <p class={late ? 'row-lead row-late' : 'row-lead'}>
          {t(promise.by === 'me' ? 'panel_promise_mine' : 'panel_promise_theirs')}
          {' · '}
          {promise.due ? whenWords(promise.due, today) : t('panel_promise_no_day')}
          {late && `\u00a0· ${t('panel_late')}`}
        </p>
        <p dir="auto">{promise.text}</p>
      </div>
      <Button
        aria-label={t('panel_mark_kept', { promise: promise.text })}
        onClick={() => void model.log.settlePromise(promise, 'kept')}
      >
        {t('panel_done')}
      </Button>
    </li>
  );
}
