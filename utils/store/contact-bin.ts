import { now } from '@/utils/clock';
import { db, type StoredContact } from './db';
import { isLive } from './live';
import { withOpenLog, write } from './safely';
import { plainContact } from './stored-rows';
import { touchesWith } from './touches';
import type { Contact, WriteResult } from './types';

/** A contact, and what goes into the bin and out of it together with one. */
export const withContact = [db.contacts, db.touches, db.promises, db.steps, db.openers];

/**
 * When something is thrown away now, ms since 1970: what went into the bin together is known by this moment, so nothing else may
 * have it. Takes part in the caller's transaction, which holds every table of `withContact`.
 */
export async function momentInBin(): Promise<number> {
  for (let moment = now(); ; moment++) {
    const counts = withContact.map((table) => table.where('deletedAt').equals(moment).count());
    if ((await Promise.all(counts)).every((count) => count === 0)) return moment;
  }
}

/**
 * Puts a contact in the bin, with its promises, steps and openers, and the touches that were with nobody else. For 30 days
 * `restoreContact` brings all of it back. Removing twice, or who never was there, is no error.
 */
export function removeContact(contactId: string): Promise<WriteResult<null>> {
  return write('removing a contact', () =>
    db.transaction('rw', withContact, async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact || !isLive(contact)) return null;
      const deletedAt = await momentInBin();
      await db.contacts.put({ ...contact, deletedAt });
      const alone = (await touchesWith(contactId).toArray()).filter(
        ({ contactIds }) => contactIds.length === 1,
      );
      await db.touches.bulkPut(alone.map((touch) => ({ ...touch, deletedAt })));
      await db.promises.where({ contactId }).filter(isLive).modify({ deletedAt });
      await db.steps.where({ contactId }).filter(isLive).modify({ deletedAt });
      await db.openers.where({ contactId }).filter(isLive).modify({ deletedAt });
      return null;
    }),
  );
}

/**
 * Takes a contact out of the bin, with what was thrown away together with it. Takes part in the caller's transaction, which
 * holds every table of `withContact`.
 *
 * @param undone a touch that was taken out of the log by itself, and stays out with what was promised in it
 */
export async function bringBack(
  { deletedAt: thrownAway, ...contact }: StoredContact,
  undone?: string,
): Promise<void> {
  await db.contacts.put(contact);
  const contactId = contact.id;
  const withIt = (row: { deletedAt?: number }) => row.deletedAt === thrownAway;
  const bring = (row: { deletedAt?: number }) => {
    delete row.deletedAt;
  };
  await db.promises
    .where({ contactId })
    .filter((promise) => withIt(promise) && (undone === undefined || promise.touchId !== undone))
    .modify(bring);
  await db.steps.where({ contactId }).filter(withIt).modify(bring);
  await db.openers.where({ contactId }).filter(withIt).modify(bring);
  await db.touches
    .where('moments')
    .between([contactId], [contactId, []], true, true)
    .filter((touch) => withIt(touch) && touch.id !== undone)
    .modify(bring);
}

/** Brings a contact back from the bin, with what was thrown away together with it. */
export function restoreContact(contactId: string): Promise<WriteResult<null>> {
  return write('restoring a contact', () =>
    db.transaction('rw', withContact, async () => {
      const known = await db.contacts.get(contactId);
      if (known && !isLive(known)) await bringBack(known);
      return null;
    }),
  );
}

/** The contacts in the bin, thrown away last first. */
export async function binnedContacts(limit: number): Promise<readonly Contact[]> {
  const found: StoredContact[] = await withOpenLog(() =>
    db.contacts.orderBy('deletedAt').reverse().limit(limit).toArray(),
  );
  return found.map(plainContact);
}
