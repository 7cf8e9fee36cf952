import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/cadence/days';
import { whenWords } from '@/utils/cadence-words';
import { t, tn } from '@/utils/i18n';
import type { KeptPromise } from '@/utils/store/types';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Clock, Trash } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import type { ContactPageModel } from './contact-page.model';

const loadMover = () => import('./promise-mover').then(({ PromiseMover }) => PromiseMover);

export interface PromiseSheetProps {
  readonly model: ContactPageModel;
  readonly promises: readonly KeptPromise[];
}

/** What was promised, by whom and by when, and whether it was kept. */
export function PromiseSheet({ model, promises }: PromiseSheetProps) {
  const open = promises.filter(({ state }) => state === 'open');
  const settled = promises.filter(({ state }) => state !== 'open');
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('overview_promises')}</h2>
      {promises.length === 0 && <p class="sheet-lead">{t('overview_promises_empty')}</p>}
      <ul class="promises">
        {[...open, ...settled].map((promise) => (
          <PromiseLine key={promise.id} model={model} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function PromiseLine({
  model,
  promise,
}: {
  readonly model: ContactPageModel;
  readonly promise: KeptPromise;
}) {
  const [moving, setMoving] = useState(false);
  const who = t(promise.by === 'me' ? 'overview_promise_mine' : 'overview_promise_theirs');
  const when =
    promise.due === null ? t('overview_promise_no_day') : whenWords(promise.due, dayOf(model.services.now()));
  const drop = (
    <IconButton
      label={t('overview_to_bin_label', { what: promise.text })}
      onClick={() => void model.dropPromise(promise)}
    >
      <Trash size={16} />
    </IconButton>
  );
  return (
    <li class="promise">
      <div class="promise-text">
        <p dir="auto">{promise.text}</p>
        <p class="field-hint">
          {who} · {when}
          {promise.moves.length > 0 && ` · ${tn('overview_promise_moves', promise.moves.length)}`}
        </p>
      </div>
      {moving ? (
        <LoadedLater load={loadMover} given={{ model, promise, onEnd: () => setMoving(false) }} />
      ) : promise.state === 'open' ? (
        <div class="actions">
          <Button
            aria-label={t('overview_mark_kept_label', { promise: promise.text })}
            onClick={() => void model.settle(promise, 'kept')}
          >
            {t('overview_mark_kept')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('overview_mark_broken_label', { promise: promise.text })}
            onClick={() => void model.settle(promise, 'broken')}
          >
            {t('overview_mark_broken')}
          </Button>
          <IconButton
            label={t('overview_move_label', { promise: promise.text })}
            onClick={() => setMoving(true)}
          >
            <Clock size={16} />
          </IconButton>
          {drop}
        </div>
      ) : (
        <div class="actions">
          <span class={promise.state === 'kept' ? 'mark mark-good' : 'mark mark-bad'}>
            {t(promise.state === 'kept' ? 'overview_state_kept' : 'overview_state_broken')}
          </span>
          <Button
            kind="quiet"
            aria-label={t('overview_reopen_label', { promise: promise.text })}
            onClick={() => void model.settle(promise, 'open')}
          >
            {t('overview_reopen')}
          </Button>
          {drop}
        </div>
      )}
    </li>
  );
}
