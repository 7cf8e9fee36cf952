import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { Initials } from '../log/initials';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Plus } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { Switch } from '../ui/switch';
import type { ClipModel } from './clip.model';

/** About whom the page is: a contact, or everybody where the contact works. */
export function OwnerChoice({ model }: { readonly model: ClipModel }) {
  const contact = model.contact.value;
  if (!contact) return <OwnerSearch model={model} />;
  return (
    <section class="clip-owner" aria-label={t('clip_about')}>
      <div class="clip-owner-line">
        <Person contact={contact} />
        <Button kind="quiet" onClick={() => model.choose(undefined)}>
          {t('clip_other_contact')}
        </Button>
      </div>
      {contact.organisationId !== null && (
        <Switch
          label={t('clip_for_all', { organisation: contact.organisation })}
          checked={model.forAll.value}
          onChange={(all) => {
            model.forAll.value = all;
          }}
        />
      )}
    </section>
  );
}

function OwnerSearch({ model }: { readonly model: ClipModel }) {
  const query = model.query.value.trim();
  return (
    <section class="clip-owner">
      <Field label={t('clip_about')}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="search"
            autocomplete="off"
            placeholder={t('popup_search_hint')}
            value={model.query.value}
            onInput={(event) => void model.search(event.currentTarget.value)}
          />
        )}
      </Field>
      <LoadedPart state={model.found.value} failed={t('popup_failed')}>
        {(contacts) => (
          <ul class="lines">
            {contacts.map((contact) => (
              <li key={contact.id}>
                <button type="button" class="line" onClick={() => model.choose(contact)}>
                  <Person contact={contact} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </LoadedPart>
      {query !== '' && (
        <Button kind="quiet" onClick={() => void model.addContact()}>
          <Plus size={15} />
          {t('clip_add_contact', { name: query })}
        </Button>
      )}
    </section>
  );
}

function Person({ contact }: { readonly contact: Contact }) {
  return (
    <>
      <Initials name={nameOf(contact)} />
      <span class="line-text">
        <span class="line-who">{nameOf(contact)}</span>
        <span class="line-about">{contact.organisation || contact.emails[0]}</span>
      </span>
    </>
  );
}
