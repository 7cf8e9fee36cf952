import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyOldBin, restoreTouch, undoTouch } from '@/utils/store/bin';
import { contactMemory, silenceRule } from '@/utils/store/contact-memory';
import { contactById, saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { editTouch } from '@/utils/store/edit-touch';
import { logByHand } from '@/utils/store/log-by-hand';
import { searchContacts } from '@/utils/store/search';
import { recentTouches, touchesOf } from '@/utils/store/touches';
import type { Contact } from '@/utils/store/types';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);

async function contact(name: string, details: Partial<Contact> = {}): Promise<Contact> {
  const saved = await saveContact(crypto.randomUUID(), { names: [name], ...details });
  if (!saved.ok) throw new Error(saved.error);
  return saved.value;
}

function call(contactIds: readonly string[], details = {}) {
  return {
    id: crypto.randomUUID(),
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: noon,
    contactIds,
    ...details,
  } as const;
}

const found = async (query: string) => (await searchContacts(query, 10)).map(({ names }) => names[0]);

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

describe('finding a contact', () => {
  beforeEach(async () => {
    await contact('Zoë van den Berg', { emails: ['zoe@bakkerij.nl'], organisation: 'Bakkerij Øst' });
    await contact('Anna Bakker', { emails: ['a.bakker@example.nl'] });
    await contact('Edwin van der Sar', { nicknames: ['Eddie'] });
  });

  it.each([
    ['zoe', ['Zoë van den Berg']],
    ['ZOË', ['Zoë van den Berg']],
    ['bakk', ['Anna Bakker', 'Zoë van den Berg']],
    ['van', ['Edwin van der Sar', 'Zoë van den Berg']],
    ['berg zo', ['Zoë van den Berg']],
    ['eddie', ['Edwin van der Sar']],
    ['ost', ['Zoë van den Berg']],
    ['a.bakker@example.nl', ['Anna Bakker']],
    ['example', ['Anna Bakker']],
    ['anna berg', []],
    ['akker', []],
  ])('by %s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('by nothing typed gives those of the last touches, latest first', async () => {
    const [anna] = await searchContacts('anna', 1);
    const [zoe] = await searchContacts('zoe', 1);
    await logByHand(call([anna?.id ?? ''], { at: noon - 1_000 }));
    await logByHand(call([zoe?.id ?? '']));
    expect(await found('  ')).toEqual(['Zoë van den Berg', 'Anna Bakker']);
  });

  it('gives no more than asked for', async () => {
    expect(await searchContacts('van', 1)).toHaveLength(1);
  });
});

describe('a touch logged by hand', () => {
  it('is in the log of its contact, newest first', async () => {
    const anna = await contact('Anna');
    const other = await contact('Bram');
    await logByHand(call([anna.id], { note: 'Hond heet Bobby', durationMinutes: 4 }));
    await logByHand(call([anna.id, other.id], { at: noon + 1_000, outcome: 'left-message' }));
    expect((await touchesOf(anna.id)).map(({ outcome, note }) => [outcome, note])).toEqual([
      ['left-message', ''],
      ['spoke', 'Hond heet Bobby'],
    ]);
    expect(await touchesOf(other.id, 1)).toMatchObject([{ at: noon + 1_000 }]);
  });

  it('is logged once when the button is clicked twice', async () => {
    const anna = await contact('Anna');
    const touch = call([anna.id]);
    const [one, two] = await Promise.all([logByHand(touch), logByHand(touch)]);
    expect(one).toEqual(two);
    expect(await touchesOf(anna.id)).toHaveLength(1);
  });

  it('makes a contact of somebody new', async () => {
    await logByHand(call([], { people: [{ name: 'Carina', email: 'carina@example.nl' }] }));
    expect(await found('carina')).toEqual(['Carina']);
  });

  it('needs somebody', async () => {
    expect(await logByHand(call([]))).toEqual({ ok: false, error: 'nobody' });
    expect(await logByHand(call(['a contact that is gone']))).toEqual({ ok: false, error: 'nobody' });
    expect(await recentTouches(5)).toEqual([]);
  });

  it('with a definite no closes the contact and keeps the reason', async () => {
    const anna = await contact('Anna');
    await logByHand(call([anna.id], { outcome: 'definite-no', note: 'Heeft al iemand' }));
    const [closed] = await searchContacts('anna', 1);
    expect(closed?.status).toEqual({ kind: 'definite-no', at: noon, reason: 'Heeft al iemand' });
  });
});

describe('a definite no that is undone', () => {
  const status = async () => (await searchContacts('anna', 1))[0]?.status;

  it('opens the contact again, and closes it when it is brought back', async () => {
    const anna = await contact('Anna');
    const no = call([anna.id], { outcome: 'definite-no', note: 'Heeft al iemand' });
    await logByHand(no);
    await undoTouch(no.id);
    expect(await status()).toEqual({ kind: 'open' });
    await restoreTouch(no.id);
    expect(await status()).toEqual({ kind: 'definite-no', at: noon, reason: 'Heeft al iemand' });
  });

  it('leaves the no of another day', async () => {
    const anna = await contact('Anna');
    await logByHand(call([anna.id], { outcome: 'definite-no', note: 'Nee', at: noon - 1_000 }));
    const again = call([anna.id], { outcome: 'definite-no', note: 'Echt niet' });
    await logByHand(again);
    await undoTouch(again.id);
    expect(await status()).toEqual({ kind: 'definite-no', at: noon - 1_000, reason: 'Nee' });
  });

  it('leaves a hold that the user had set', async () => {
    const anna = await contact('Anna');
    const hold = { kind: 'on-hold', until: '2027-03-01' } as const;
    await saveContact(anna.id, { status: hold });
    const no = call([anna.id], { outcome: 'definite-no', note: 'Heeft al iemand' });
    await logByHand(no);
    await undoTouch(no.id);
    expect(await status()).toEqual(hold);
    await restoreTouch(no.id);
    expect(await status()).toMatchObject({ kind: 'definite-no' });
    await undoTouch(no.id);
    expect(await status()).toEqual(hold);
  });

  it('leaves the contact as the user opened it after an earlier no', async () => {
    const anna = await contact('Anna');
    await logByHand(call([anna.id], { outcome: 'definite-no', note: 'Nee', at: noon - 1_000 }));
    await saveContact(anna.id, { status: { kind: 'open' } });
    const again = call([anna.id], { outcome: 'definite-no', note: 'Echt niet' });
    await logByHand(again);
    await undoTouch(again.id);
    expect(await status()).toEqual({ kind: 'open' });
  });

  it('leaves what the user had set when both of two touches are undone, in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const anna = await contact(`Anna ${order}`);
      const hold = { kind: 'on-hold', until: '2027-03-01' } as const;
      await saveContact(anna.id, { status: hold });
      const closing = [
        call([anna.id], { outcome: 'agreed', at: noon - 1_000 }),
        call([anna.id], { outcome: 'definite-no', note: 'Toch niet' }),
      ];
      for (const each of closing) await logByHand(each);
      for (const index of order) await undoTouch(closing[index]?.id ?? '');
      expect((await contactById(anna.id))?.status).toEqual(hold);
    }
  });

  it('is the same when the touch is changed to something else, and closes again when it is changed back', async () => {
    const anna = await contact('Anna');
    const hold = { kind: 'on-hold', until: '2027-03-01' } as const;
    await saveContact(anna.id, { status: hold });
    const spoke = call([anna.id], { note: 'Belt zelf wel' });
    await logByHand(spoke);
    await editTouch(spoke.id, { outcome: 'definite-no', note: 'Heeft al iemand' });
    expect(await status()).toMatchObject({ kind: 'definite-no', at: noon, reason: 'Heeft al iemand' });
    await editTouch(spoke.id, { note: 'Heeft al twee mensen' });
    expect(await status()).toMatchObject({ kind: 'definite-no', reason: 'Heeft al twee mensen' });
    await editTouch(spoke.id, { outcome: 'spoke' });
    expect(await status()).toEqual(hold);
  });

  it('stays, when what is changed is something that was said before it', async () => {
    const anna = await contact('Anna');
    const agreed = call([anna.id], { outcome: 'agreed', at: noon - 1_000 });
    const no = call([anna.id], { outcome: 'definite-no', note: 'Toch niet' });
    for (const each of [agreed, no]) await logByHand(each);
    await editTouch(agreed.id, { outcome: 'definite-no', note: 'Nee' });
    expect(await status()).toMatchObject({ kind: 'definite-no', at: noon, reason: 'Toch niet' });
  });

  it('takes somebody new out again', async () => {
    const no = call([], { people: [{ name: 'Carina' }], outcome: 'definite-no' });
    await logByHand(no);
    await undoTouch(no.id);
    expect(await found('carina')).toEqual([]);
  });
});

describe('what is remembered of a reader', () => {
  it('is found by address, in whatever capitals', async () => {
    await contact('Christina', { emails: ['Chris@Example.nl'], nicknames: ['Chris'], formality: 'informal' });
    await silenceRule(['CHRIS@example.nl'], 'greeting-mismatch', true);
    expect(await contactMemory(['chris@EXAMPLE.nl', 'nobody@example.nl', 'no address'])).toEqual([
      {
        email: 'chris@example.nl',
        nicknames: ['Chris'],
        formality: 'informal',
        silenced: ['greeting-mismatch'],
      },
    ]);
  });

  it('says no form of address when two who share an address differ in it', async () => {
    await contact('Ineke', { emails: ['info@x.nl'], formality: 'informal', nicknames: ['Ien'] });
    await contact('Bram', { emails: ['info@x.nl'], formality: 'formal' });
    expect(await contactMemory(['info@x.nl'])).toMatchObject([{ formality: null, nicknames: ['Ien'] }]);
  });

  it('needs an address to silence a rule', async () => {
    expect(await silenceRule([], 'promise-vague', true)).toEqual({ ok: false, error: 'nobody' });
  });
});

describe('the bin', () => {
  it('keeps a touch for 30 days and not longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    try {
      const touch = call([], { people: [{ name: 'Carina' }] });
      await logByHand(touch);
      await undoTouch(touch.id);
      vi.setSystemTime(noon + 29 * 86_400_000);
      await emptyOldBin();
      await restoreTouch(touch.id);
      expect(await found('carina')).toEqual(['Carina']);
      await undoTouch(touch.id);
      vi.setSystemTime(noon + 60 * 86_400_000);
      await emptyOldBin();
      await restoreTouch(touch.id);
      expect(await recentTouches(5)).toEqual([]);
      expect(await db.contacts.count()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells apart what was thrown away at the same moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    try {
      const [first, second] = [
        call([], { people: [{ name: 'Carina' }] }),
        call([], { people: [{ name: 'Carina' }] }),
      ];
      await logByHand(first);
      const [carina] = await searchContacts('carina', 1);
      await logByHand({ ...second, contactIds: [carina?.id ?? ''], people: [] });
      await undoTouch(second.id);
      await undoTouch(first.id);
      await restoreTouch(first.id);
      expect((await recentTouches(5)).map(({ touch }) => touch.id)).toEqual([first.id]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes no contact along that the user told something of', async () => {
    const touch = call([], { people: [{ name: 'Carina' }] });
    await logByHand(touch);
    const [carina] = await searchContacts('carina', 1);
    await saveContact(carina?.id ?? '', { note: 'Houdt van zeilen' });
    await undoTouch(touch.id);
    expect(await found('carina')).toEqual(['Carina']);
  });
});
