import type { ReadonlySignal } from '@preact/signals';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { X } from '../ui/page-icons';
import { canRetry, recipientLine, type StripPromise, type StripState, stripText } from './strip.model';
import { StripPromises } from './strip-promises';
import { useClosing } from './use-closing';

export interface StripProps {
  readonly state: ReadonlySignal<StripState>;
  /** Names (or addresses) of the recipients, best first. */
  readonly recipients: readonly string[];
  /** Tells this mail from another to the same people; may be empty. */
  readonly subject: string;
  readonly onLog: () => void;
  readonly onUndo: () => void;
  /** What the mail promises. */
  readonly promises: ReadonlySignal<readonly StripPromise[]>;
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onKeep: (promiseId: string) => void;
  readonly onDrop: (promiseId: string) => void;
  /** The user, or the end of the undo time, puts it away. */
  readonly onClose: () => void;
}

/** The quiet bar after sending: offers to log the mail, and says what became of it. */
export function Strip(props: StripProps) {
  const { state, recipients, subject, promises, onLog, onUndo, onClose } = props;
  const now = state.value;
  const failed = now.status === 'failed';
  // A promise that waits for its answer keeps the strip.
  const waits = promises.value.some(({ status }) => status === 'offered' || status === 'failed');
  const isOver = now.status === 'logged' || now.status === 'already-logged' || now.status === 'undone';
  useClosing(isOver && !waits ? `${now.status} ${promises.value.length}` : undefined, onClose);
  return (
    <section class={failed ? 'strip strip-failed' : 'strip'} aria-label={t('strip_label')}>
      <span class="strip-mark">
        <Mark size={18} />
      </span>
      <p class="strip-text" role={failed ? 'alert' : 'status'}>
        {stripText(now, recipientLine(recipients))}{' '}
        {!failed && subject !== '' && (
          <span class="strip-subject" dir="auto">
            {subject}
          </span>
        )}
      </p>
      <StripActions state={now} onLog={onLog} onUndo={onUndo} />
      <IconButton label={t('common_close')} onClick={onClose}>
        <X size={16} />
      </IconButton>
      <StripPromises {...props} />
    </section>
  );
}

type StripActionsProps = Pick<StripProps, 'onLog' | 'onUndo'> & { readonly state: StripState };

function StripActions({ state, onLog, onUndo }: StripActionsProps) {
  switch (state.status) {
    case 'offered':
    case 'logging':
      return (
        <Button kind="main" disabled={state.status === 'logging'} onClick={onLog}>
          {t(state.status === 'logging' ? 'strip_logging' : 'strip_log')}
        </Button>
      );
    case 'logged':
      return (
        <Button kind="quiet" onClick={onUndo}>
          {t('common_undo')}
        </Button>
      );
    case 'undone':
      return (
        <Button kind="quiet" onClick={onLog}>
          {t('strip_log')}
        </Button>
      );
    case 'failed':
      return canRetry(state.error) ? <Button onClick={onLog}>{t('common_retry')}</Button> : null;
    case 'already-logged':
      return null;
  }
}
