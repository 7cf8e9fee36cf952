import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import type { Loaded } from '../loaded';

export interface LoadedPartProps<T> {
  readonly state: Loaded<T>;
  /** What failed, what is safe and what to do. */
  readonly failed: string;
  readonly children: (value: T) => ComponentChildren;
}

export function LoadedPart<T>({ state, failed, children }: LoadedPartProps<T>) {
  switch (state.status) {
    case 'loading':
      return (
        <p class="waiting" role="status">
          {t('common_loading')}
        </p>
      );
    case 'failed':
      return (
        <p class="notice notice-bad" role="alert">
          {state.blocked ? t('common_log_blocked') : failed}
        </p>
      );
    case 'ready':
      return <>{children(state.value)}</>;
  }
}
