import type { ReadonlySignal } from '@preact/signals';
import { formatDayNear, t } from '@/utils/i18n';
import type { RequestError } from '@/utils/messaging/errors';
import { Mark } from '../ui/mark';
import { Check } from '../ui/page-icons';

/** Whether the sent mail on screen is in the log. */
export type LogState =
  | { readonly status: 'open' }
  | { readonly status: 'logging' }
  /** `at`: when the touch was (ms since 1970). `fresh`: logged just now, so undo is still near. */
  | { readonly status: 'logged'; readonly at: number; readonly fresh: boolean }
  | { readonly status: 'failed'; readonly error: RequestError };

export interface LogButtonProps {
  readonly state: ReadonlySignal<LogState>;
  /** ms since 1970, to say "today". */
  readonly now: number;
  readonly onLog: () => void;
  readonly onUndo: () => void;
}

/** The small button beside a sent mail in the reading view. */
export function LogButton({ state, now, onLog, onUndo }: LogButtonProps) {
  const log = state.value;
  switch (log.status) {
    case 'open':
    case 'logging':
      return (
        <button type="button" class="log-button" disabled={log.status === 'logging'} onClick={onLog}>
          <Mark size={14} />
          {t(log.status === 'logging' ? 'strip_logging' : 'strip_log')}
        </button>
      );
    case 'logged':
      return (
        <span class="log-button log-done" role="status">
          <Check size={14} strokeWidth={2.5} />
          {t('strip_logged_on', { day: formatDayNear(log.at, now) })}
          {log.fresh && (
            <button type="button" class="log-undo" onClick={onUndo}>
              {t('common_undo')}
            </button>
          )}
        </span>
      );
    case 'failed':
      return (
        <button
          type="button"
          class="log-button log-failed"
          title={t(`strip_failed_${log.error}`)}
          onClick={onLog}
        >
          <Mark size={14} />
          {t('strip_log_failed')}
        </button>
      );
  }
}
