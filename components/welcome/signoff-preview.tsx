import { t } from '@/utils/i18n';
import type { WelcomeModel } from './welcome.model';

/** A letter that ends the way the user's mails will. */
export function SignoffPreview({ model }: { readonly model: WelcomeModel }) {
  const [block] = model.preview.value;
  return (
    <aside class="preview" aria-label={t('welcome_preview')}>
      <h2 class="preview-title">{t('welcome_preview')}</h2>
      <div class="letter">
        <span class="letter-line" />
        <span class="letter-line" />
        <span class="letter-line letter-short" />
        {block ? (
          <p class="letter-signoff" dir="auto">
            {block}
          </p>
        ) : (
          <p class="letter-empty">{t('welcome_preview_empty')}</p>
        )}
      </div>
    </aside>
  );
}
