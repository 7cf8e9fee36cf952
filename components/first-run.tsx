import { t } from '@/utils/i18n';
import { Button } from './ui/button';
import { Mark } from './ui/mark';

/** Before anything is accepted, a page only leads to the welcome page. */
export function FirstRun({ onStart }: { readonly onStart: () => void }) {
  return (
    <main class="first-run">
      <Mark size={40} />
      <h1 class="first-run-title">{t('popup_first_title')}</h1>
      <p>{t('popup_first')}</p>
      <Button kind="main" onClick={onStart}>
        {t('popup_first_start')}
      </Button>
    </main>
  );
}
