import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EyeOff } from '../ui/icons';
import type { SiteModel } from './site-switch.model';

/** Which product Byname found in the page, or that it cannot see the mail there and what still works. */
export function PageCheckNote({ model }: { readonly model: SiteModel }) {
  const check = model.check.value;
  if (!check) return null;
  if (!model.unseen.value) {
    return check.product ? (
      <p class="popup-site-product">{t('popup_site_product', { product: check.product })}</p>
    ) : null;
  }
  const copied = model.copied.value;
  return (
    <section class="popup-unseen" role="status">
      <h2 class="popup-unseen-title">
        <EyeOff size={16} />
        {t('popup_unseen_title')}
      </h2>
      <p>{t('popup_unseen_hint')}</p>
      <Button onClick={() => void model.copyDiagnostic()}>{t('popup_unseen_copy')}</Button>
      {copied !== undefined && (
        <p class="popup-unseen-copied">{t(copied ? 'common_copied' : 'common_copy_failed')}</p>
      )}
    </section>
  );
}
