import { db, type StoredTouch } from './db';

/** Takes a touch and the people in it out of the bin. Takes part in the caller's transaction. */
export async function restoreInto(touch: StoredTouch): Promise<void> {
  const { deletedAt: _touch, ...restored } = touch;
  await db.touches.put(restored);
  for (const contact of await db.contacts.bulkGet([...touch.contactIds])) {
    if (contact?.deletedAt === undefined) continue;
    const { deletedAt: _contact, ...back } = contact;
    await db.contacts.put(back);
  }
}
