import { bringBack } from './contact-bin';
import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { statusAfter, statusReplaced } from './status';
import { touchesWith } from './touches';

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
  const given = statusAfter(touch);
  for (const contact of await db.contacts.bulkGet([...touch.contactIds])) {
    if (!contact) continue;
    const others = given ? (await touchesWith(contact.id).toArray()).filter(({ id }) => id !== touchId) : [];
    const known = given ? { ...contact, status: statusReplaced(contact.status, given, others) } : contact;
    // Undoing the touch that brought somebody in throws both away, and is no reason to bring that touch back.
    if (!isLive(known)) await bringBack(known, known.createdBy);
    else if (given) await db.contacts.put(known);
  }
}
