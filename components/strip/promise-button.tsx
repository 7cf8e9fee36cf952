import type { ReadonlySignal } from '@preact/signals';
import { formatWeekday, t } from '@/utils/i18n';
import { Mark } from '../ui/mark';
import { Check } from '../ui/page-icons';
import type { StripPromise } from './strip.model';

export interface PromiseButtonProps {
  readonly state: ReadonlySignal<StripPromise>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** The small button beside an incoming mail that holds a promise: keeps it in the log, and takes it out again. */
export function PromiseButton({ state, today, onKeep, onDrop }: PromiseButtonProps) {
  const { text, due, status } = state.value;
  if (status === 'kept') {
    return (
      <span class="log-button log-done" role="status">
        <Check size={14} strokeWidth={2.5} />
        {t('strip_kept')}
        <button type="button" class="log-undo" onClick={onDrop}>
          {t('common_undo')}
        </button>
      </span>
    );
  }
  const label =
    status === 'failed'
      ? t('strip_keep_failed')
      : t('strip_promised_you', { day: formatWeekday((due ?? today).slice(0, 10), today) });
  return (
    <button
      type="button"
      class={status === 'failed' ? 'log-button log-failed' : 'log-button'}
      disabled={status === 'keeping'}
      title={text}
      aria-label={`${label}: ${text}`}
      onClick={onKeep}
    >
      <Mark size={14} />
      {label}
    </button>
  );
}
