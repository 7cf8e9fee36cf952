import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { IconButton } from '../ui/icon-button';
import { Copy } from '../ui/icons';
import { nameOf, type PopupModel } from './popup.model';

export interface SignoffListProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

/** Sign-offs in the contact's language and tone, ready to take along. */
export function SignoffList({ model, contact }: SignoffListProps) {
  const blocks = model.services.signoffs(contact.language, contact.formality);
  return (
    <section class="part">
      <h2 class="part-title">{t('popup_signoff', { name: nameOf(contact) })}</h2>
      {blocks?.length === 0 && <p class="waiting">{t('popup_signoff_none')}</p>}
      <ul class="signoffs">
        {blocks?.map((block) => (
          <li class="signoff" key={block}>
            <span class="signoff-text" dir="auto">
              {block}
            </span>
            <IconButton label={t('popup_signoff_copy')} onClick={() => void model.copy(block)}>
              <Copy size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
