import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { db } from '@/utils/store/db';
import { newTouch } from '@/utils/store/new-touch';
import { newestTouches } from '@/utils/store/newest-touches';
import { storedTouch } from '@/utils/store/stored-rows';

const moment = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 1_790_000_000_000, max: 1_790_000_000_900 }),
  fc.integer({ min: 0, max: 1_800_000_000_000 }),
);

it('gives the same as all touches in order, however close or far apart they are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(moment, { maxLength: 60 }),
      // So many at one moment, as after an import that knew only the day.
      fc.constantFrom(0, 0, 450),
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 1, max: 500 }),
      async (moments, together, limit, most) => {
        await db.touches.clear();
        const all = [...moments, ...Array<number>(together).fill(1_790_000_000_000)].map((at) =>
          newTouch(crypto.randomUUID(), at),
        );
        await db.touches.bulkAdd(all.map(storedTouch));
        const fits = ({ id }: { readonly id: string }) => id > '8';
        const found = await db.transaction('r', db.touches, () => newestTouches(fits, limit, most));
        const inOrder = all.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
        expect(found.map(({ id }) => id)).toEqual(
          inOrder
            .slice(0, most)
            .filter(fits)
            .slice(0, limit)
            .map(({ id }) => id),
        );
      },
    ),
    { numRuns: 60 },
  );
});
