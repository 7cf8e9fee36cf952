import { bringBack } from './contact-bin';
import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { statusAfter } from './status';

/**
 * Takes a touch, the people in it and the promises thrown away with it out of the bin. Takes part in the
 * caller's transaction, which holds every table of `withContact`.
 */
export async function restoreInto(touch: StoredTouch): Promise<void> {
  const { deletedAt: _touch, ...restored } = touch;
  await db.touches.put(restored);
  const { id: touchId, deletedAt: thrownAway } = touch;
  for (const promise of await db.promises.where({ touchId }).toArray()) {
    if (promise.deletedAt !== thrownAway) continue;
    const { deletedAt: _promise, ...back } = promise;
    await db.promises.put(back);
  }
  for (const contact of await db.contacts.bulkGet([...touch.contactIds])) {
    if (!contact) continue;
    const status = statusAfter(touch);
    const known = status ? { ...contact, status } : contact;
    // Undoing the touch that brought somebody in throws both away, and is no reason to bring that touch back.
    if (!isLive(known)) await bringBack(known, known.createdBy);
    else if (status) await db.contacts.put(known);
  }
}
