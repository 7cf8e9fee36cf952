import { fold } from './clean-text';
import { db, type StoredContact } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { couldBeSamePerson } from './same-name';
import { plainContact } from './stored-rows';
import type { Contact } from './types';

export interface Duplicate {
  readonly contacts: readonly [Contact, Contact];
  /** What they have in common: an address, a phone number, or the name (and then not two different organisations). */
  readonly by: 'email' | 'phone' | 'name';
}

/** Names that too many have to tell anything. */
const mostNamesakes = 5;

/**
 * Contacts that are probably one person: they share an address or a number and could have one name, or have the same full
 * name. Surest first. Of a pair the one that was changed last comes first.
 */
export async function duplicateContacts(limit = 50): Promise<readonly Duplicate[]> {
  const contacts = (await withOpenLog(() => db.contacts.toArray())).filter(isLive);
  const found = new Map<string, Duplicate>();
  const take = (by: Duplicate['by'], keysOf: (contact: StoredContact) => readonly string[], fits: Fits) => {
    for (const sharing of groupsBy(contacts, keysOf)) {
      if (by === 'name' && sharing.length > mostNamesakes) continue;
      for (const [one, other] of pairs(sharing)) {
        const key = [one.id, other.id].sort().join();
        if (found.has(key) || !fits(one, other)) continue;
        const ordered = one.updatedAt >= other.updatedAt ? ([one, other] as const) : ([other, one] as const);
        found.set(key, { by, contacts: [plainContact(ordered[0]), plainContact(ordered[1])] });
      }
    }
  };
  take('email', ({ emails }) => emails, namesAgree);
  take('phone', ({ phoneKeys }) => phoneKeys, namesAgree);
  take('name', fullNames, samePlace);
  return [...found.values()].slice(0, limit);
}

type Fits = (one: Contact, other: Contact) => boolean;

const namesAgree: Fits = (one, other) => couldBeSamePerson(one.names[0] ?? '', other.names[0] ?? '');

/** Of two people with one name at two organisations nobody knows that they are one. */
const samePlace: Fits = (one, other) =>
  one.organisationId === null || other.organisationId === null || one.organisationId === other.organisationId;

/** First and last name; a first name alone is many people's. */
const fullNames = (contact: Contact): string[] =>
  contact.names.map(fold).filter((name) => /\S\s+\S/u.test(name));

function groupsBy(
  contacts: readonly StoredContact[],
  keysOf: (contact: StoredContact) => readonly string[],
): readonly (readonly StoredContact[])[] {
  const groups = new Map<string, StoredContact[]>();
  for (const contact of contacts) {
    for (const key of new Set(keysOf(contact))) groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* pairs(group: readonly StoredContact[]): Generator<readonly [StoredContact, StoredContact]> {
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) yield [one, other];
  }
}
