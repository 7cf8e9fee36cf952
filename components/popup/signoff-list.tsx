import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { nameOf } from '../log/words';
import { LoadedPart } from '../ui/loaded-part';
import { SelectField } from '../ui/select-field';
import type { PopupModel } from './popup.model';
import { SignoffItem } from './signoff-item';

export interface SignoffListProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

/** Sign-offs for this contact, each with where its facts come from; from whom, where several can write. */
export function SignoffList({ model, contact }: SignoffListProps) {
  const identities = model.services.identities();
  return (
    <section class="part">
      <h2 class="part-title">{t('popup_signoff', { name: nameOf(contact) })}</h2>
      {identities.length > 1 && (
        <SelectField
          label={t('popup_write_as')}
          value={String(model.identity.value)}
          options={identities.map(({ name, note }, index) => ({
            value: String(index),
            label: note === '' ? name : `${name} (${note})`,
          }))}
          onChange={(index) => void model.writeAs(Number(index))}
        />
      )}
      <LoadedPart state={model.words.value} failed={t('popup_failed')}>
        {({ signoffs, voice }) =>
          signoffs.length === 0 ? (
            <p class="waiting">{t('popup_signoff_none')}</p>
          ) : (
            <ul class="signoffs">
              {signoffs.map((suggestion) => (
                <SignoffItem
                  key={suggestion.text}
                  suggestion={suggestion}
                  onCopy={(text) => void model.copy(text)}
                  group={voice.style}
                  onKeep={(text, group) => void model.keepPhrase(text, suggestion, group)}
                />
              ))}
            </ul>
          )
        }
      </LoadedPart>
    </section>
  );
}
