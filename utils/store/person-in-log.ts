import { fold } from './clean-text';
import { contactsWithEmail, contactsWithPhone } from './contacts';
import { couldBeSamePerson } from './same-name';
import { searchContacts } from './search';
import type { Contact } from './types';

/** Somebody as a page shows them. */
export interface PersonOnPage {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** The contact that a page shows: by address, else by phone, else by the whole name when only one is called so. */
export async function personInLog({ name, emails, phones }: PersonOnPage): Promise<Contact | undefined> {
  const byEmail = await contactsWithEmail(emails);
  if (byEmail.length > 0) return meant(name, byEmail);
  for (const phone of phones) {
    const byPhone = await contactsWithPhone(phone);
    if (byPhone.length > 0) return meant(name, byPhone);
  }
  // An address that is not in the log is somebody else, whatever the name.
  if (name === '' || emails.length > 0) return undefined;
  const named = await searchContacts(name, 10);
  const same = named.filter(({ names }) => names.some((known) => fold(known) === fold(name)));
  return same.length === 1 ? same[0] : undefined;
}

/** Several people may share one address or number. */
function meant(name: string, sharing: readonly Contact[]): Contact | undefined {
  if (name === '' || sharing.length === 1) return sharing[0];
  const called = ({ names, nicknames }: Contact) => [...names, ...nicknames];
  return (
    sharing.find((contact) => called(contact).some((known) => fold(known) === fold(name))) ??
    sharing.find((contact) => called(contact).some((known) => couldBeSamePerson(known, name))) ??
    sharing[0]
  );
}
