import { now } from '@/utils/clock';
import { momentInBin, removeContact, withContact } from './contact-bin';
import { db } from './db';
import { isLive } from './live';
import { write } from './safely';
import type { WriteResult } from './types';

/** Months after which rows of a kind go into the bin; `null` keeps them. */
export type Retention = Readonly<
  Record<'touches' | 'promises' | 'steps' | 'openers' | 'contacts', number | null>
>;

function monthsBefore(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getDate();
  date.setMonth(date.getMonth() - months);
  // A month before 31 March is the last day of February, not the 3rd of March.
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
}

/**
 * Puts into the bin what the user does not want to keep so long: touches by their day, promises and steps by when they were
 * settled, openers by when they were kept, and contacts with whom nothing was since. What is open stays; so does who
 * objected, as the objection has to be kept.
 */
export function applyRetention(retention: Retention): Promise<WriteResult<null>> {
  return write('applying retention', async () => {
    const today = now();
    const before = (months: number | null) => (months === null ? 0 : monthsBefore(today, months));
    await db.transaction('rw', withContact, async () => {
      const deletedAt = await momentInBin();
      await db.touches.where('at').below(before(retention.touches)).filter(isLive).modify({ deletedAt });
      await db.promises
        .where('settledAt')
        .below(before(retention.promises))
        .filter(isLive)
        .modify({ deletedAt });
      const stepsBefore = before(retention.steps);
      await db.steps
        .filter((step) => isLive(step) && step.state !== 'open' && step.updatedAt < stepsBefore)
        .modify({ deletedAt });
      const openersBefore = before(retention.openers);
      await db.openers
        .filter((opener) => isLive(opener) && opener.createdAt < openersBefore)
        .modify({ deletedAt });
    });
    if (retention.contacts !== null) await removeQuietContacts(before(retention.contacts));
    return null;
  });
}

async function removeQuietContacts(before: number): Promise<void> {
  const old = await db.contacts
    .filter((contact) => isLive(contact) && contact.objectedAt === null && contact.updatedAt < before)
    .primaryKeys();
  for (const contactId of old) {
    const since = await db.touches.where('moments').between([contactId, before], [contactId, []]).count();
    const open =
      (await db.promises
        .where({ contactId })
        .filter(({ state }) => state === 'open')
        .count()) +
      (await db.steps
        .where({ contactId })
        .filter(({ state }) => state === 'open')
        .count());
    if (since + open === 0) await removeContact(contactId);
  }
}
