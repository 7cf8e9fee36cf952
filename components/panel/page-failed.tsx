import { t } from '@/utils/i18n';
import { Button } from '../ui/button';

/** The page beside the panel could not say what it shows: what is safe, and what to do. */
export function PageFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div class="notice notice-bad" role="alert">
      <span class="notice-text">{t('panel_page_failed')}</span>
      <Button kind="quiet" onClick={onRetry}>
        {t('common_retry')}
      </Button>
    </div>
  );
}
