import { fold, wordsOf } from './clean-text';
import { db, type StoredContact } from './db';
import { newContact } from './new-contact';
import { couldBeSamePerson } from './same-name';
import { storedContact } from './stored-rows';
import type { Contact, Participant } from './types';

function broughtIn(person: Participant, touchId: string, at: number): StoredContact {
  return storedContact({
    ...newContact(crypto.randomUUID(), at),
    names: person.name ? [person.name] : [],
    emails: person.email ? [person.email] : [],
    createdBy: touchId,
  });
}

/** Of the contacts that share an address, the one that a mail's display name means. */
function meantBy(name: string, sharing: readonly StoredContact[]): StoredContact | undefined {
  const inUse = [...sharing].sort(
    (a, b) =>
      Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined) || b.updatedAt - a.updatedAt,
  );
  if (name === '') return inUse[0];
  const called = (contact: Contact) => [...contact.names, ...contact.nicknames];
  return (
    inUse.find((contact) => called(contact).some((known) => fold(known) === fold(name))) ??
    inUse.find((contact) => called(contact).some((known) => couldBeSamePerson(known, name))) ??
    inUse.find((contact) => contact.names.length === 0)
  );
}

/** The contact that somebody in a mail is, those in the bin included. Takes part in the caller's transaction. */
export async function contactNamed(person: Participant): Promise<StoredContact | undefined> {
  if (person.email !== '') {
    return meantBy(person.name, await db.contacts.where('emails').equals(person.email).toArray());
  }
  const [word] = wordsOf(person.name);
  if (word === undefined) return undefined;
  const named = await db.contacts
    .where('words')
    .startsWith(`0${word} `)
    .filter((contact) => contact.names.some((name) => fold(name) === fold(person.name)))
    .toArray();
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The contacts of these people, made where there is none yet, in the order given and each once. Two people with one
 * address are two contacts. Takes part in the caller's transaction.
 *
 * @param touchId the touch that brings new contacts in
 */
export async function contactsFor(
  people: readonly Participant[],
  touchId: string,
  at: number,
): Promise<readonly StoredContact[]> {
  const found = new Map<string, StoredContact>();
  for (const person of people) {
    const known = await contactNamed(person);
    if (!known) {
      const contact = broughtIn(person, touchId, at);
      await db.contacts.add(contact);
      found.set(contact.id, contact);
      continue;
    }
    const { deletedAt, ...kept } = known;
    const learnt: Contact = {
      ...kept,
      ...(deletedAt !== undefined && { createdBy: touchId }),
      names: known.names.length === 0 && person.name ? [person.name] : known.names,
    };
    if (deletedAt !== undefined || learnt.names !== known.names) {
      const changed = storedContact({ ...learnt, updatedAt: at });
      await db.contacts.put(changed);
      found.set(known.id, changed);
    } else if (!found.has(known.id)) found.set(known.id, known);
  }
  return [...found.values()];
}
