import Dexie, { type Collection } from 'dexie';
import { db, type StoredTouch } from './db';
import { findMail } from './find-mail';
import { isLive } from './live';
import { identifyMail, participantsOf } from './mail-identity';
import { withOpenLog } from './safely';
import { plainContact, plainTouch } from './stored-rows';
import type { Contact, MailFacts, Touch, TouchWithContacts } from './types';

/**
 * Every touch with a contact, oldest first. Takes part in the caller's transaction.
 * @param before only those earlier than this moment (ms since 1970)
 */
export function touchesWith(
  contactId: string,
  before = Number.MAX_SAFE_INTEGER,
): Collection<StoredTouch, string> {
  return db.touches
    .where('moments')
    .between([contactId, Dexie.minKey], [contactId, before], true, false)
    .filter(isLive);
}

/** All at once: without a filter in it, that is one question to the database. Takes part in the caller's transaction. */
export async function allTouchesWith(contactId: string): Promise<StoredTouch[]> {
  const found = await db.touches
    .where('moments')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
  return found.filter(isLive);
}

/** These touches with the contacts in them, those in the bin left out. Takes part in the caller's transaction. */
export async function withContacts(touches: readonly StoredTouch[]): Promise<readonly TouchWithContacts[]> {
  const ids = [...new Set(touches.flatMap((touch) => touch.contactIds))];
  const contacts = new Map<string, Contact>();
  for (const contact of await db.contacts.bulkGet(ids)) {
    if (contact && isLive(contact)) contacts.set(contact.id, plainContact(contact));
  }
  return touches.map((touch) => ({
    touch: plainTouch(touch),
    contacts: touch.contactIds.flatMap((id) => contacts.get(id) ?? []),
  }));
}

/** The last touches of everybody, newest first. */
export function recentTouches(limit: number): Promise<readonly TouchWithContacts[]> {
  return withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () =>
      withContacts(await db.touches.orderBy('at').reverse().filter(isLive).limit(limit).toArray()),
    ),
  );
}

/** The touches with one contact, newest first. */
export async function touchesOf(contactId: string, limit = 1_000): Promise<readonly Touch[]> {
  const found = await withOpenLog(() => touchesWith(contactId).reverse().limit(limit).toArray());
  return found.map(plainTouch);
}

/** Is this mail in the log? */
export async function findTouchOfMail(facts: MailFacts): Promise<Touch | undefined> {
  const participants = participantsOf(facts.people);
  const identity = await identifyMail(facts, participants);
  const { known } = await withOpenLog(() =>
    db.transaction('r', db.touches, () => findMail(facts, participants, identity)),
  );
  return known && isLive(known) ? known : undefined;
}

/** When the first touch was (ms since 1970), those in the bin included; `null` while there is none. */
export async function firstTouchAt(): Promise<number | null> {
  return (await withOpenLog(() => db.touches.orderBy('at').first()))?.at ?? null;
}

/** How many touches the log holds, those in the bin included; counts to `most`, as counting a full log keeps other questions waiting. */
export async function countTouches(most: number): Promise<number> {
  return (await withOpenLog(() => db.touches.limit(most).primaryKeys())).length;
}
