import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import type { Loaded } from '../loaded';
import { Button } from './button';

export interface LoadedPartProps<T> {
  readonly state: Loaded<T>;
  /** What failed, what is safe and what to do. */
  readonly failed: string;
  /** Asks once more after a failure; without it the text says what to do. */
  readonly onRetry?: () => void;
  readonly children: (value: T) => ComponentChildren;
}

export function LoadedPart<T>({ state, failed, onRetry, children }: LoadedPartProps<T>) {
  switch (state.status) {
    case 'loading':
      return (
        <p class="waiting" role="status">
          {t('common_loading')}
        </p>
      );
    case 'failed':
      return (
        <div class="notice notice-bad" role="alert">
          <span class="notice-text">{state.blocked ? t('common_log_blocked') : failed}</span>
          {onRetry && (
            <Button kind="quiet" onClick={onRetry}>
              {t('common_retry')}
            </Button>
          )}
        </div>
      );
    case 'ready':
      return <>{children(state.value)}</>;
  }
}
