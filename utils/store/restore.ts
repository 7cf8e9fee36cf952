import { db, type StoredTouch } from './db';
import { statusAfter } from './status';

/** Takes a touch, the people in it and the promises thrown away with it out of the bin. Takes part in the caller's transaction. */
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
    if (contact.deletedAt === undefined && !status) continue;
    const { deletedAt: _contact, ...back } = contact;
    await db.contacts.put({ ...back, ...(status && { status }) });
  }
}
