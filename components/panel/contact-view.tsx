import { t } from '@/utils/i18n';
import { nameOf } from '../log/words';
import type { PanelModel } from './panel.model';
import { type PersonModel, standingNow } from './person.model';
import { PersonPart } from './person-part';
import { QuickLog } from './quick-log';

/** One contact, opened from a list or a card. */
export function ContactView({ model, person }: { readonly model: PanelModel; readonly person: PersonModel }) {
  const contact = standingNow(person)?.contact;
  return (
    <>
      <h1 class="only-heard">{contact ? nameOf(contact) : t('common_loading')}</h1>
      {contact && <QuickLog model={model} contact={contact} />}
      <PersonPart model={model} person={person} />
    </>
  );
}
