import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreTouch, undoTouch } from '@/utils/store/bin';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { dueList } from '@/utils/store/due-list';
import { logByHand } from '@/utils/store/log-by-hand';
import { editStep, markStep, planStep, stepsOf } from '@/utils/store/next-steps';
import {
  keepPromise,
  markPromise,
  movePromise,
  openPromises,
  promisesOf,
  removePromise,
  restorePromise,
} from '@/utils/store/promises';
import { searchContacts } from '@/utils/store/search';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const anna = crypto.randomUUID();

function promise(details = {}) {
  return {
    id: crypto.randomUUID(),
    contactId: anna,
    by: 'me',
    text: 'Ik stuur vrijdag de offerte.',
    due: '2026-11-27',
    ...details,
  } as const;
}

function step(details = {}) {
  return {
    id: crypto.randomUUID(),
    contactId: anna,
    due: '2026-11-30',
    channel: 'call',
    agreed: false,
    ...details,
  } as const;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete({ disableAutoOpen: false });
  await saveContact(anna, { names: ['Anna'] });
});

describe('a promise', () => {
  it('is kept once however often it is asked, and says what it says', async () => {
    const one = promise();
    const [first, second] = await Promise.all([keepPromise(one), keepPromise(one)]);
    expect(first).toEqual(second);
    expect(await promisesOf(anna)).toMatchObject([
      { text: one.text, due: '2026-11-27', state: 'open', moves: [] },
    ]);
  });

  it('is listed by its moment, those without one last', async () => {
    await keepPromise(promise({ text: 'c', due: null }));
    await keepPromise(promise({ text: 'b', due: '2026-11-27T10:00' }));
    await keepPromise(promise({ text: 'a' }));
    expect((await openPromises()).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect((await dueList('2026-11-27')).map(({ due }) => due)).toEqual(['2026-11-27', '2026-11-27T10:00']);
    expect(await dueList('2026-11-26')).toEqual([]);
  });

  it('remembers when it was moved, and is off the list when it is kept', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(noon);
    const one = promise();
    await keepPromise(one);
    await movePromise(one.id, '2026-12-01T09:00');
    expect(await openPromises()).toMatchObject([
      { due: '2026-12-01T09:00', moves: [{ from: '2026-11-27', at: noon }] },
    ]);
    await markPromise(one.id, 'kept');
    expect(await openPromises()).toEqual([]);
    expect(await dueList('2027-01-01')).toEqual([]);
  });

  it('goes into the bin and comes back', async () => {
    const one = promise();
    await keepPromise(one);
    await removePromise(one.id);
    expect(await promisesOf(anna)).toEqual([]);
    await restorePromise(one.id);
    expect(await promisesOf(anna)).toHaveLength(1);
  });

  it.each([
    [{ text: '  ' }, 'invalid'],
    [{ due: '2026-02-30' }, 'invalid'],
    [{ due: 'friday' }, 'invalid'],
    [{ due: '2026-11-27T25:00' }, 'invalid'],
    [{ contactId: 'nobody' }, 'nobody'],
  ])('with %j is not kept', async (details, error) => {
    expect(await keepPromise(promise(details))).toEqual({ ok: false, error });
    expect(await openPromises()).toEqual([]);
  });

  it('goes and comes back with the touch it was made in, and holds a contact that it is about', async () => {
    const touch = {
      id: crypto.randomUUID(),
      channel: 'call',
      direction: 'out',
      outcome: 'spoke',
      at: noon,
      contactIds: [],
      people: [{ name: 'Carina' }],
    } as const;
    await logByHand(touch);
    const [carina] = await searchContacts('carina', 1);
    const contactId = carina?.id ?? '';
    await keepPromise(promise({ contactId, touchId: touch.id }));
    await undoTouch(touch.id);
    expect(await openPromises()).toEqual([]);
    expect(await searchContacts('carina', 1)).toEqual([]);
    await restoreTouch(touch.id);
    expect(await openPromises()).toHaveLength(1);
    await keepPromise(promise({ contactId }));
    await undoTouch(touch.id);
    expect(await searchContacts('carina', 1)).toHaveLength(1);
    expect(await openPromises()).toHaveLength(1);
  });
});

describe('a next step', () => {
  const open = async () =>
    (await stepsOf(anna)).filter(({ state }) => state === 'open').map(({ due }) => due);

  it('of my own takes the place of the one before, but not of what was agreed', async () => {
    await planStep(step({ due: '2026-11-25', agreed: true }));
    await planStep(step({ due: '2026-11-26' }));
    await planStep(step({ due: '2026-11-28' }));
    expect(await open()).toEqual(['2026-11-25', '2026-11-28']);
  });

  it('is due on its day, can be put off, and is done', async () => {
    const one = step();
    await planStep(one);
    expect(await dueList('2026-11-29')).toEqual([]);
    expect(await dueList('2026-11-30')).toHaveLength(1);
    await editStep(one.id, { due: '2026-12-02T15:30', channel: 'mail', note: ' Maten ' });
    expect(await dueList('2026-12-01')).toEqual([]);
    expect(await stepsOf(anna)).toMatchObject([{ channel: 'mail', note: 'Maten', due: '2026-12-02T15:30' }]);
    expect(await editStep(one.id, { due: 'soon' })).toEqual({ ok: false, error: 'invalid' });
    await markStep(one.id, 'done');
    expect(await dueList('2027-01-01')).toEqual([]);
  });

  it('is refused after a definite no, and after an objection', async () => {
    await saveContact(anna, { status: { kind: 'definite-no', at: noon, reason: 'Heeft al iemand' } });
    expect(await planStep(step())).toEqual({ ok: false, error: 'closed' });
    await saveContact(anna, { status: { kind: 'open' }, objectedAt: noon });
    expect(await planStep(step())).toEqual({ ok: false, error: 'closed' });
    expect(await open()).toEqual([]);
  });
});
