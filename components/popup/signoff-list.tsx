import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { nameOf } from '../log/words';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';
import { SignoffItem } from './signoff-item';

export interface SignoffListProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

/** Sign-offs for this contact, each with where its facts come from. */
export function SignoffList({ model, contact }: SignoffListProps) {
  return (
    <section class="part">
      <h2 class="part-title">{t('popup_signoff', { name: nameOf(contact) })}</h2>
      <LoadedPart state={model.words.value} failed={t('popup_failed')}>
        {({ signoffs }) =>
          signoffs.length === 0 ? (
            <p class="waiting">{t('popup_signoff_none')}</p>
          ) : (
            <ul class="signoffs">
              {signoffs.map((suggestion) => (
                <SignoffItem
                  key={suggestion.text}
                  suggestion={suggestion}
                  onCopy={(text) => void model.copy(text)}
                  onKeep={(text) => void model.keepPhrase(text, suggestion)}
                />
              ))}
            </ul>
          )
        }
      </LoadedPart>
    </section>
  );
}
