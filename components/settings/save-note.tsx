import { t } from '@/utils/i18n';
import type { SaveState } from './settings.model';

/** Says that a change was kept; a failure stays until the next try. */
export function SaveNote({ state }: { readonly state: SaveState }) {
  if (state === 'failed') {
    return (
      <p class="notice notice-bad" role="alert">
        {t('settings_save_failed')}
      </p>
    );
  }
  return (
    <p class="saved" role="status">
      {state === 'saved' ? t('settings_saved') : ''}
    </p>
  );
}
