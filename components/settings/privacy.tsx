import { t } from '@/utils/i18n';

/** Three sentences: what is read, where it stays, and who decides. */
export function Privacy() {
  return (
    <section class="sheet sheet-quiet">
      <h2 class="sheet-title">{t('welcome_privacy')}</h2>
      <ol class="privacy">
        <li>{t('welcome_privacy_1')}</li>
        <li>{t('welcome_privacy_2')}</li>
        <li>{t('welcome_privacy_3')}</li>
      </ol>
    </section>
  );
}
