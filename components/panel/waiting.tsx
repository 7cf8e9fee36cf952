import { t } from '@/utils/i18n';

/** Shows itself only when it takes long enough to wonder. */
export function Waiting() {
  return (
    <p class="waiting waiting-late" role="status">
      {t('common_loading')}
    </p>
  );
}
