import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { DueItem } from '@/utils/store/due-list';
import { ChannelIcon } from '../log/channel-icon';
import { channelKeys, nameOf } from '../log/words';
import { Button } from '../ui/button';
import { Handshake } from '../ui/icons';
import type { PanelModel } from './panel.model';

/** Promises and steps that are due, each done with one click. */
export function DueList({ model, due }: { readonly model: PanelModel; readonly due: readonly DueItem[] }) {
  return (
    <section class="part" aria-labelledby="due">
      <h2 class="part-title" id="due">
        {t('panel_due')}
      </h2>
      {due.length === 0 ? (
        <p class="waiting">{t('panel_due_none')}</p>
      ) : (
        <ul class="rows">
          {due.map((each) => (
            <DueRow key={each.id} model={model} due={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DueRow({ model, due }: { readonly model: PanelModel; readonly due: DueItem }) {
  const today = model.log.today();
  const name = nameOf(due.contact);
  const late = due.due.slice(0, 10) < today;
  const about = due.kind === 'promise' ? due.promise.text : due.step.note || t(channelKeys[due.step.channel]);
  const finish = () =>
    due.kind === 'promise' ? model.log.settlePromise(due.promise, 'kept') : model.log.finishStep(due.step);
  return (
    <li class="row">
      <span class="line-icon" aria-hidden="true">
        {due.kind === 'promise' ? <Handshake size={16} /> : <ChannelIcon channel={due.step.channel} />}
      </span>
      <div class="row-text">
        <button type="button" class="row-open" dir="auto" onClick={() => model.openContact(due.contact)}>
          {name}
        </button>
        <p dir="auto">{about}</p>
        <p class={late ? 'row-lead row-late' : 'row-lead'}>
          {whenWords(due.due, today)}
          {late && ` · ${t('panel_late')}`}
        </p>
      </div>
      <Button aria-label={t('panel_done_with', { what: about, name })} onClick={() => void finish()}>
        {t('panel_done')}
      </Button>
    </li>
  );
}
