import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { sourcesOf } from '../fact-sources';
import { nameOf } from '../log/words';
import { IconButton } from '../ui/icon-button';
import { Copy } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';

export interface SignoffListProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

/** Sign-offs for this contact, each with where its facts come from, ready to take along. */
export function SignoffList({ model, contact }: SignoffListProps) {
  return (
    <section class="part">
      <h2 class="part-title">{t('popup_signoff', { name: nameOf(contact) })}</h2>
      <LoadedPart state={model.signoffs.value} failed={t('popup_failed')}>
        {(suggestions) =>
          suggestions.length === 0 ? (
            <p class="waiting">{t('popup_signoff_none')}</p>
          ) : (
            <ul class="signoffs">
              {suggestions.map(({ text, facts }) => {
                const sources = sourcesOf(facts);
                return (
                  <li class="signoff" key={text}>
                    <div class="signoff-text">
                      <span dir="auto">{text}</span>
                      {sources !== '' && <p class="signoff-sources">{sources}</p>}
                    </div>
                    <IconButton label={t('popup_signoff_copy')} onClick={() => void model.copy(text)}>
                      <Copy size={16} />
                    </IconButton>
                  </li>
                );
              })}
            </ul>
          )
        }
      </LoadedPart>
    </section>
  );
}
