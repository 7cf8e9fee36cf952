import { now } from '@/utils/clock';
import { cleanNote } from './clean-text';
import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { Refusal, write } from './safely';
import { isStatusOf, statusAfter, statusReplaced, statusWithout } from './status';
import { plainTouch, storedTouch } from './stored-rows';
import { touchesWith } from './touches';
import type { Touch, WriteResult } from './types';

export type TouchDetails = Partial<
  Pick<Touch, 'channel' | 'direction' | 'outcome' | 'at' | 'durationMinutes' | 'note'>
>;

/**
 * Changes what the user said of a touch. A contact that it closes, or closed, is as it would be had this been said at once. What tells its message from others stays, so that it is not logged again.
 */
export function editTouch(touchId: string, details: TouchDetails): Promise<WriteResult<Touch>> {
  return write('changing a touch', () =>
    db.transaction('rw', db.touches, db.contacts, async () => {
      const known = await db.touches.get(touchId);
      if (!known) throw new Refusal('invalid');
      const at = details.at ?? known.at;
      if (!Number.isSafeInteger(at) || at < 0) throw new Refusal('invalid');
      const note = details.note === undefined ? known.note : cleanNote(details.note);
      const touch = { ...plainTouch(known), ...details, note };
      await db.touches.put(storedTouch(touch));
      if (isLive(known)) await judgeAnew(known, touch);
      return touch;
    }),
  );
}

/** Takes part in the caller's transaction, after the touch was put. */
async function judgeAnew(known: StoredTouch, touch: Touch): Promise<void> {
  const [before, given] = [statusAfter(known), statusAfter(touch)];
  if (JSON.stringify(before) === JSON.stringify(given)) return;
  for (const contact of await db.contacts.bulkGet([...touch.contactIds])) {
    if (!contact || !isLive(contact)) continue;
    const others = (await touchesWith(contact.id).toArray()).filter(({ id }) => id !== touch.id);
    const without = statusWithout(contact.status, known, others);
    // One that something later came over stays behind it, whatever it says now.
    const counts = before === undefined || isStatusOf(contact.status, known);
    const status = given && counts ? statusReplaced(without, given, others) : without;
    await db.contacts.put({ ...contact, status, updatedAt: now() });
  }
}
