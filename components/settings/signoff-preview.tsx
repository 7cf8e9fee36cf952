import { t } from '@/utils/i18n';

/** A letter that ends the way the user's mails will. */
export function SignoffPreview({ block }: { readonly block: string | undefined }) {
  return (
    <aside class="preview" aria-label={t('identity_preview')}>
      <p class="preview-title">{t('identity_preview')}</p>
      <div class="letter">
        <span class="letter-line" />
        <span class="letter-line" />
        <span class="letter-line letter-short" />
        {block ? (
          <p class="letter-signoff" dir="auto">
            {block}
          </p>
        ) : (
          <p class="letter-empty">{t('identity_preview_empty')}</p>
        )}
      </div>
    </aside>
  );
}
