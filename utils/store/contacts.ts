import { now } from '@/utils/clock';
import { cleanEmail, cleanLine, cleanName, cleanNote } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { newContact } from './new-contact';
import { objectedAmong, objectionTo } from './objections';
import { organisationFor } from './organisations';
import { Refusal, withOpenLog, write } from './safely';
import { phoneKey, plainContact, storedContact } from './stored-rows';
import type { Contact, WriteResult } from './types';

/** A contact, also one that lies in the bin. */
export async function contactById(id: string): Promise<Contact | undefined> {
  const stored = await withOpenLog(() => db.contacts.get(id));
  return stored && plainContact(stored);
}

/** Every contact that is not in the bin, in no order. */
export async function allContacts(): Promise<readonly Contact[]> {
  return (await withOpenLog(() => db.contacts.toArray())).filter(isLive).map(plainContact);
}

/** The contacts with one of these addresses. */
export async function contactsWithEmail(emails: readonly string[]): Promise<readonly Contact[]> {
  const wanted = emails.map(cleanEmail).filter((email) => email !== '');
  const found = await withOpenLog(() => db.contacts.where('emails').anyOf(wanted).distinct().toArray());
  return found.filter(isLive).map(plainContact);
}

/** The contacts with this phone number, however it is written here and there. */
export async function contactsWithPhone(phone: string): Promise<readonly Contact[]> {
  const key = phoneKey(phone);
  if (key === '') return [];
  const found = await withOpenLog(() => db.contacts.where('phoneKeys').equals(key).toArray());
  return found.filter(isLive).map(plainContact);
}

export type ContactDetails = Pick<
  Contact,
  | 'names'
  | 'nicknames'
  | 'emails'
  | 'phones'
  | 'organisation'
  | 'groupIds'
  | 'role'
  | 'title'
  | 'formality'
  | 'language'
  | 'note'
  | 'silenced'
  | 'status'
  | 'basis'
  | 'objectedAt'
>;

const distinct = (lines: readonly string[], clean: (line: string) => string): string[] => [
  ...new Set(lines.map(clean).filter((line) => line !== '')),
];

/**
 * Makes a contact (`id` is new), or changes the given details of one. With the address of somebody who objected and was erased
 * comes that objection.
 */
export async function saveContact(
  id: string,
  details: Partial<ContactDetails>,
): Promise<WriteResult<Contact>> {
  const named = distinct(details.emails ?? [], cleanEmail);
  const objected = await write('reading objections', () => objectedAmong(named));
  if (!objected.ok) return objected;
  return write('saving a contact', () =>
    db.transaction('rw', db.contacts, db.organisations, async () => {
      const at = now();
      const { deletedAt: _, ...known } = (await db.contacts.get(id)) ?? newContact(id, at);
      const changed: Contact = { ...known, ...details, updatedAt: at };
      const contact: Contact = {
        ...changed,
        names: distinct(changed.names, cleanName),
        nicknames: distinct(changed.nicknames, cleanName),
        emails: distinct(changed.emails, cleanEmail),
        phones: distinct(changed.phones, cleanLine),
        organisation: cleanLine(changed.organisation),
        note: cleanNote(changed.note),
      };
      if (contact.names.length === 0 && contact.emails.length === 0) throw new Refusal('nobody');
      const added = contact.emails.filter((email) => !known.emails.includes(email));
      const objectedAt = contact.objectedAt ?? objectionTo(added, objected.value);
      const organisationId = await organisationFor(contact.organisation, at);
      const stored = storedContact({ ...contact, objectedAt, organisationId });
      await db.contacts.put(stored);
      return plainContact(stored);
    }),
  );
}
