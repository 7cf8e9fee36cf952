import { now } from '@/utils/clock';
import { momentInBin, withContact } from './contact-bin';
import { db, type StoredContact } from './db';
import { isLive } from './live';
import { restoreInto } from './restore';
import { withOpenLog, write } from './safely';
import { statusWithout } from './status';
import { plainTouch } from './stored-rows';
import { touchesWith } from './touches';
import type { Touch, WriteResult } from './types';

/** What was thrown away stays this long, in ms. */
export const binKeeps = 30 * 24 * 60 * 60_000;

/** Nothing but what the touch that brought this contact in told about it. */
function isBare(contact: StoredContact): boolean {
  const lists = [contact.nicknames, contact.phones, contact.silenced, contact.groupIds];
  return (
    lists.every((list) => list.length === 0) &&
    contact.organisation === '' &&
    contact.title === null &&
    contact.note === '' &&
    contact.formality === null &&
    contact.role === 'other' &&
    contact.status.kind === 'open' &&
    contact.basis.kind === 'unknown' &&
    // One that is older than the contact itself was left of somebody who was erased, and its hash stays.
    (contact.objectedAt === null || contact.objectedAt < contact.createdAt)
  );
}

async function isUsed(contactId: string): Promise<boolean> {
  const counts = [
    await touchesWith(contactId).count(),
    await db.promises.where({ contactId }).filter(isLive).count(),
    await db.steps.where({ contactId }).filter(isLive).count(),
    await db.openers.where({ contactId }).filter(isLive).count(),
  ];
  return counts.some((count) => count > 0);
}

/**
 * Takes a touch out of the log, into the bin; with it the promises made in it, and the contacts that it brought in and
 * that nothing else is known of; a contact that it closed is as it was before. Taking out twice, or what never was there, is no error.
 */
export function undoTouch(touchId: string): Promise<WriteResult<null>> {
  return write('taking a touch out', () =>
    db.transaction('rw', withContact, async () => {
      const touch = await db.touches.get(touchId);
      if (!touch || !isLive(touch)) return null;
      const deletedAt = await momentInBin();
      await db.touches.put({ ...touch, deletedAt });
      await db.promises.where({ touchId }).filter(isLive).modify({ deletedAt });
      for (const stored of await db.contacts.bulkGet([...touch.contactIds])) {
        if (!stored || !isLive(stored)) continue;
        const others = await touchesWith(stored.id).toArray();
        const status = statusWithout(stored.status, touch, others);
        const contact = { ...stored, status };
        const goes = contact.createdBy === touchId && isBare(contact) && !(await isUsed(contact.id));
        if (goes) await db.contacts.put({ ...contact, deletedAt });
        else if (status !== stored.status) await db.contacts.put({ ...contact, updatedAt: deletedAt });
      }
      return null;
    }),
  );
}

/** Brings a touch back from the bin, with its contacts and promises. */
export function restoreTouch(touchId: string): Promise<WriteResult<null>> {
  return write('restoring a touch', () =>
    db.transaction('rw', withContact, async () => {
      const touch = await db.touches.get(touchId);
      if (touch && !isLive(touch)) await restoreInto(touch);
      return null;
    }),
  );
}

/** The touches in the bin, thrown away last first. */
export async function binnedTouches(limit: number): Promise<readonly Touch[]> {
  const found = await withOpenLog(() => db.touches.orderBy('deletedAt').reverse().limit(limit).toArray());
  return found.map(plainTouch);
}

/** Of what is still open is remembered that it was said, however long ago. */
async function forgetReminders(before: number): Promise<void> {
  const open = new Set([
    ...(await db.promises.where('state').equals('open').primaryKeys()),
    ...(await db.steps.where('[state+due]').between(['open'], ['open', []]).primaryKeys()),
  ]);
  await db.reminded
    .where('at')
    .below(before)
    .filter(({ key }) => !open.has(key.split(':')[1] ?? ''))
    .delete();
}

/** Removes for good what lies in the bin for more than 30 days. */
export function emptyOldBin(): Promise<WriteResult<null>> {
  return write('emptying the bin', () =>
    db.transaction('rw', db.tables, async () => {
      const before = now() - binKeeps;
      for (const table of [...withContact, db.organisations, db.groups]) {
        await table.where('deletedAt').below(before).delete();
      }
      // What could still be undone would bring back what is gone.
      await db.merges.where('at').below(before).delete();
      await forgetReminders(before);
      return null;
    }),
  );
}
