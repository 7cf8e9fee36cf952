import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import * as clock from '@/utils/clock';
import { restoreTouch } from '@/utils/store/bin';
import { allContacts, saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { keepPromise, markPromise, openPromises, promisesOf } from '@/utils/store/promises';
import { applyRetention, type Retention } from '@/utils/store/retention';
import { recentTouches } from '@/utils/store/touches';

const at = (year: number) => new Date(year, 5, 1).getTime();
const keep: Retention = { touches: null, promises: null, steps: null, openers: null, contacts: null };
const [anna, bram, carina] = [1, 2, 3].map((n) => `${String(n).repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];
const newId = () => crypto.randomUUID();
const call = (contactId: string, when: number) =>
  ({
    id: newId(),
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: when,
    contactIds: [contactId],
  }) as const;
const today = (year: number) => vi.spyOn(clock, 'now').mockReturnValue(at(year));

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  today(2022);
  for (const id of [anna, bram, carina]) await saveContact(id, { names: ['Iemand'] });
  await saveContact(carina, { objectedAt: at(2022) });
  await logByHand(call(anna, at(2022)));
  const old = { contactId: anna, by: 'me', text: 'Oud', due: null } as const;
  const settled = newId();
  await keepPromise({ ...old, id: settled });
  await markPromise(settled, 'kept');
  await keepPromise({ ...old, id: newId(), text: 'Nog open' });
  today(2026);
  await logByHand(call(anna, at(2025) + 1));
});

it('keeps everything unless told otherwise', async () => {
  await applyRetention(keep);
  expect(await recentTouches(9)).toHaveLength(2);
  expect(await promisesOf(anna)).toHaveLength(2);
  expect(await allContacts()).toHaveLength(3);
});

it('puts old touches in the bin, from which they can be taken', async () => {
  await applyRetention({ ...keep, touches: 12 });
  expect((await recentTouches(9)).map(({ touch }) => touch.at)).toEqual([at(2025) + 1]);
  const [binned] = await db.touches.where('deletedAt').above(0).toArray();
  await restoreTouch(binned?.id ?? '');
  expect(await recentTouches(9)).toHaveLength(2);
});

it('counts a month back from the 31st to the end of a shorter one', async () => {
  const second = new Date(2026, 2, 2).getTime();
  vi.spyOn(clock, 'now').mockReturnValue(new Date(2026, 2, 31).getTime());
  await logByHand(call(bram, second));
  await applyRetention({ ...keep, touches: 1 });
  expect((await recentTouches(9)).map(({ touch }) => touch.at)).toEqual([second]);
});

it('puts settled promises in the bin, never open ones', async () => {
  await applyRetention({ ...keep, promises: 12 });
  expect((await promisesOf(anna)).map(({ text }) => text)).toEqual(['Nog open']);
});

it('puts contacts in the bin with whom nothing was, but not who objected, nor to whom something is open', async () => {
  await applyRetention({ ...keep, contacts: 24 });
  expect((await allContacts()).map(({ id }) => id)).toEqual([anna, carina]);
  await applyRetention({ ...keep, contacts: 6 });
  expect((await allContacts()).map(({ id }) => id)).toEqual([anna, carina]);
  for (const { id } of await openPromises()) await markPromise(id, 'broken');
  await applyRetention({ ...keep, contacts: 6 });
  expect((await allContacts()).map(({ id }) => id)).toEqual([carina]);
});
