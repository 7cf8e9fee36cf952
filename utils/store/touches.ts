import Dexie, { type Collection } from 'dexie';
import { now } from '@/utils/clock';
import { db, type StoredContact, type StoredTouch } from './db';
import { findMail } from './find-mail';
import { identifyMail, participantsOf } from './mail-identity';
import { restoreInto } from './restore';
import { withOpenLog, write } from './safely';
import type { MailFacts, Touch, TouchWithContacts, WriteResult } from './types';

/** What was thrown away stays this long, in ms. */
export const binKeeps = 30 * 24 * 60 * 60_000;

const isLive = (row: { readonly deletedAt?: number }): boolean => row.deletedAt === undefined;

function touchesWith(contactId: string): Collection<StoredTouch, string> {
  return db.touches
    .where('moments')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .filter(isLive);
}

/** The last touches of everybody, newest first. */
export function recentTouches(limit: number): Promise<readonly TouchWithContacts[]> {
  return withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () => {
      const touches = await db.touches.orderBy('at').reverse().filter(isLive).limit(limit).toArray();
      const ids = [...new Set(touches.flatMap((touch) => touch.contactIds))];
      const contacts = new Map<string, StoredContact>();
      for (const contact of await db.contacts.bulkGet(ids)) if (contact) contacts.set(contact.id, contact);
      return touches.map((touch) => ({
        touch,
        contacts: touch.contactIds.flatMap((id) => contacts.get(id) ?? []),
      }));
    }),
  );
}

/** The touches with one contact, newest first. */
export function touchesOf(contactId: string, limit = 1_000): Promise<readonly Touch[]> {
  return withOpenLog(() => touchesWith(contactId).reverse().limit(limit).toArray());
}

export function lastTouchWith(contactId: string): Promise<Touch | undefined> {
  return withOpenLog(() => touchesWith(contactId).reverse().first());
}

/** Is this mail in the log? */
export async function findTouchOfMail(facts: MailFacts): Promise<Touch | undefined> {
  const participants = participantsOf(facts.people);
  const identity = await identifyMail(facts, participants);
  const touch = await withOpenLog(() =>
    db.transaction('r', db.touches, () => findMail(facts, participants, identity)),
  );
  return touch && isLive(touch) ? touch : undefined;
}

/** Nothing but what the touch that brought this contact in told about it. */
function isBare(contact: StoredContact): boolean {
  const lists = [contact.nicknames, contact.phones, contact.silenced];
  return (
    lists.every((list) => list.length === 0) &&
    contact.organisation === '' &&
    contact.note === '' &&
    contact.formality === null &&
    contact.role === 'other' &&
    contact.status.kind === 'open'
  );
}

/**
 * Takes a touch out of the log, into the bin; with it the contacts that it brought in and that nothing else is known
 * of. Taking out twice, or what never was there, is no error.
 */
export function undoTouch(touchId: string): Promise<WriteResult<null>> {
  return write('taking a touch out', () =>
    db.transaction('rw', db.touches, db.contacts, async () => {
      const touch = await db.touches.get(touchId);
      if (!touch || !isLive(touch)) return null;
      const deletedAt = now();
      await db.touches.put({ ...touch, deletedAt });
      for (const contact of await db.contacts.bulkGet([...touch.contactIds])) {
        if (contact?.createdBy !== touchId || !isLive(contact) || !isBare(contact)) continue;
        if ((await touchesWith(contact.id).count()) === 0) await db.contacts.put({ ...contact, deletedAt });
      }
      return null;
    }),
  );
}

/** Brings a touch back from the bin, with its contacts. */
export function restoreTouch(touchId: string): Promise<WriteResult<null>> {
  return write('restoring a touch', () =>
    db.transaction('rw', db.touches, db.contacts, async () => {
      const touch = await db.touches.get(touchId);
      if (touch && !isLive(touch)) await restoreInto(touch);
      return null;
    }),
  );
}

/** Removes for good what lies in the bin for more than 30 days. */
export function emptyOldBin(): Promise<WriteResult<null>> {
  return write('emptying the bin', () =>
    db.transaction('rw', db.touches, db.contacts, async () => {
      const before = now() - binKeeps;
      await db.touches.where('deletedAt').below(before).delete();
      await db.contacts.where('deletedAt').below(before).delete();
      return null;
    }),
  );
}
