import { now } from '@/utils/clock';
import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { mergedContact } from './merge-contacts';
import { Refusal, write } from './safely';
import { storedContact, storedTouch } from './stored-rows';
import type { WriteResult } from './types';

const everything = [db.contacts, db.touches, db.promises, db.steps, db.openers, db.merges];

const allTouchesWith = (contactId: string) =>
  db.touches.where('moments').between([contactId], [contactId, []], true, true).toArray();

/** The touch as one with `to` instead of `from`. */
function withOther(touch: StoredTouch, from: string, to: string): StoredTouch {
  const contactIds = [...new Set(touch.contactIds.map((id) => (id === from ? to : id)))];
  return storedTouch({ ...touch, contactIds });
}

/**
 * Makes two contacts one: what is known of either is known of `keptId`, and what was with the other was with it. The other one
 * goes into the bin. `unmergeContacts` takes them apart again within 30 days.
 */
export function mergeContacts(
  keptId: string,
  otherId: string,
): Promise<WriteResult<{ readonly mergeId: string }>> {
  return write('merging contacts', () =>
    db.transaction('rw', everything, async () => {
      const [kept, other] = await db.contacts.bulkGet([keptId, otherId]);
      if (!kept || !other || keptId === otherId || !isLive(kept) || !isLive(other))
        throw new Refusal('invalid');
      const at = now();
      const merged = mergedContact(kept, other) ?? kept;
      const touches = await allTouchesWith(otherId);
      const byOther = { contactId: otherId };
      const moved = {
        touches: touches.map(({ id }) => id),
        promises: await db.promises.where(byOther).primaryKeys(),
        steps: await db.steps.where(byOther).primaryKeys(),
        openers: await db.openers.where(byOther).primaryKeys(),
      };
      await db.contacts.put(storedContact({ ...merged, updatedAt: at }));
      await db.contacts.put({ ...other, deletedAt: at });
      await db.touches.bulkPut(touches.map((touch) => withOther(touch, otherId, keptId)));
      await db.promises.where(byOther).modify({ contactId: keptId, updatedAt: at });
      await db.steps.where(byOther).modify({ contactId: keptId, updatedAt: at });
      await db.openers.where(byOther).modify({ contactId: keptId, updatedAt: at });
      const mergeId = crypto.randomUUID();
      const shared = touches.filter(({ contactIds }) => contactIds.includes(keptId)).map(({ id }) => id);
      await db.merges.add({ id: mergeId, at, kept, other, moved, shared });
      return { mergeId };
    }),
  );
}

/**
 * Takes two contacts apart again, each with what was its own; what came since stays with the kept one. What was changed of the
 * kept one since goes.
 */
export function unmergeContacts(mergeId: string): Promise<WriteResult<null>> {
  return write('unmerging contacts', () =>
    db.transaction('rw', everything, async () => {
      const merge = await db.merges.get(mergeId);
      if (!merge) return null;
      const { kept, other, moved, shared } = merge;
      const at = now();
      await db.contacts.bulkPut([
        { ...kept, updatedAt: at },
        { ...other, updatedAt: at },
      ]);
      const back = { contactId: other.id, updatedAt: at };
      await db.promises.where('id').anyOf(moved.promises).modify(back);
      await db.steps.where('id').anyOf(moved.steps).modify(back);
      await db.openers.where('id').anyOf(moved.openers).modify(back);
      const touches = (await db.touches.bulkGet([...moved.touches])).filter((touch) => touch !== undefined);
      await db.touches.bulkPut(
        touches.map((touch) => {
          const contactIds = shared.includes(touch.id)
            ? [...touch.contactIds, other.id]
            : touch.contactIds.map((id) => (id === kept.id ? other.id : id));
          return storedTouch({ ...touch, contactIds });
        }),
      );
      await db.merges.delete(mergeId);
      return null;
    }),
  );
}
