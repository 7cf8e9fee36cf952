import { t } from '@/utils/i18n';
import { UnseenMail } from '../unseen-mail';
import type { SiteModel } from './site-switch.model';

/** Which product Byname found in the page, or that it cannot see the mail there and what still works. */
export function PageCheckNote({ model }: { readonly model: SiteModel }) {
  const check = model.check.value;
  if (!check) return null;
  if (model.unseen.value) {
    return <UnseenMail copied={model.copied.value} onCopy={() => void model.copyDiagnostic()} />;
  }
  return check.product ? (
    <p class="popup-site-product">{t('popup_site_product', { product: check.product })}</p>
  ) : null;
}
