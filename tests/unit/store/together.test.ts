import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as clock from '@/utils/clock';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { dueList } from '@/utils/store/due-list';
import { duplicateContacts } from '@/utils/store/duplicates';
import { eraseContact } from '@/utils/store/erase';
import { exportLog } from '@/utils/store/export-log';
import { figuresBetween } from '@/utils/store/figures';
import { logByHand } from '@/utils/store/log-by-hand';
import { mergeContacts, unmergeContacts } from '@/utils/store/merge';
import { markStep, planStep } from '@/utils/store/next-steps';
import { keepOpener } from '@/utils/store/openers';
import { keepPromise } from '@/utils/store/promises';
import { proposalsDue } from '@/utils/store/proposals';
import { timelineOfContact, timelineOfOrganisation } from '@/utils/store/timeline';
import { touchesOf } from '@/utils/store/touches';

const noon = new Date(2026, 10, 23, 12).getTime();
const day = 86_400_000;
const anna = '11111111-1111-4111-8111-111111111111';
const twin = '22222222-2222-4222-8222-222222222222';
const bram = '33333333-3333-4333-8333-333333333333';
const newId = () => crypto.randomUUID();

const call = (contactIds: readonly string[], at: number, note = '') =>
  ({ id: newId(), channel: 'call', direction: 'out', outcome: 'spoke', at, contactIds, note }) as const;

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  vi.spyOn(clock, 'now').mockReturnValue(noon);
  await saveContact(anna, { names: ['Anna Bakker'], emails: ['anna@example.nl'], organisation: 'Noord' });
  await saveContact(bram, { names: ['Bram Visser'], organisation: 'Noord' });
});

describe('duplicates', () => {
  it.each([
    ['an address', { names: ['A. Bakker'], emails: ['anna@example.nl'] }, 'email'],
    ['a full name', { names: ['anna bakker'], emails: ['anna@home.example'] }, 'name'],
  ] as const)('are proposed by %s', async (_, details, by) => {
    await saveContact(twin, details);
    const found = await duplicateContacts();
    expect(found.map(({ contacts }) => contacts.map(({ id }) => id).sort())).toEqual([[anna, twin]]);
    expect(found[0]?.by).toBe(by);
  });

  it.each([
    ['two people with one address', { names: ['Carina Smit'], emails: ['anna@example.nl'] }],
    ['namesakes at two organisations', { names: ['Anna Bakker'], organisation: 'Zuid' }],
    ['a shared first name', { names: ['Anna'] }],
  ] as const)('are not %s', async (_, details) => {
    await saveContact(twin, details);
    expect(await duplicateContacts()).toEqual([]);
  });

  it('are found by a number', async () => {
    await saveContact(anna, { phones: ['020 555 0123'] });
    await saveContact(twin, { names: ['Anna'], phones: ['+31 20 5550123'] });
    expect(await duplicateContacts()).toMatchObject([{ by: 'phone' }]);
  });
});

describe('merging', () => {
  beforeEach(async () => {
    await saveContact(twin, { names: ['A. Bakker'], emails: ['anna@home.example'], note: 'Zeilt' });
    await logByHand(call([twin], noon));
    await logByHand(call([anna, twin], noon - day));
    await keepPromise({ id: newId(), contactId: twin, by: 'me', text: 'Belt', due: null });
    await keepOpener({ id: newId(), about: { contactId: twin }, text: 'Prijs' });
  });

  const rows = async () => {
    const { contacts, touches, promises, openers } = await exportLog();
    const untimed = (all: readonly object[]) => all.map((row) => ({ ...row, updatedAt: 0 }));
    return { touches, contacts: untimed(contacts), promises: untimed(promises), openers: untimed(openers) };
  };

  it('makes one of two, and apart they are as they were', async () => {
    const before = await rows();
    const merged = await mergeContacts(anna, twin);
    if (!merged.ok) throw new Error(merged.error);
    expect(await touchesOf(anna)).toHaveLength(2);
    expect(await db.contacts.get(anna)).toMatchObject({
      emails: ['anna@example.nl', 'anna@home.example'],
      note: 'Zeilt',
    });
    expect(await duplicateContacts()).toEqual([]);
    await unmergeContacts(merged.value.mergeId);
    expect(await rows()).toEqual(before);
    expect(await unmergeContacts(merged.value.mergeId)).toEqual({ ok: true, value: null });
  });

  it('keeps what came since with the kept one', async () => {
    const merged = await mergeContacts(anna, twin);
    await logByHand(call([anna], noon + day));
    if (merged.ok) await unmergeContacts(merged.value.mergeId);
    expect((await touchesOf(anna)).map(({ at }) => at)).toEqual([noon + day, noon - day]);
  });

  it('is refused with oneself, and with nobody', async () => {
    const invalid = { ok: false, error: 'invalid' };
    expect(await mergeContacts(anna, anna)).toEqual(invalid);
    expect(await mergeContacts(anna, newId())).toEqual(invalid);
  });

  it('leaves nothing of somebody who is erased afterwards', async () => {
    await mergeContacts(anna, twin);
    await eraseContact(anna, { objected: false });
    expect(JSON.stringify(await db.merges.toArray())).not.toContain('anna@');
  });
});

describe('a timeline', () => {
  it('has everything that was, newest first, and reads on', async () => {
    for (let index = 0; index < 5; index++) await logByHand(call([anna], noon - index * day));
    await keepPromise({ id: newId(), contactId: anna, by: 'them', text: 'Belt terug', due: null });
    const step = { id: newId(), contactId: anna, due: '2026-11-24', channel: 'call', agreed: false } as const;
    await planStep(step);
    const first = await timelineOfContact(anna, { limit: 4 });
    expect(first.entries.map(({ kind }) => kind)).toEqual(['touch', 'promise', 'touch', 'touch']);
    expect(first.more).toBe(true);
    const rest = await timelineOfContact(anna, { limit: 4, before: first.entries.at(-1)?.at ?? 0 });
    expect(rest).toMatchObject({ more: false, entries: [{ kind: 'touch' }, { kind: 'touch' }] });
    await markStep(step.id, 'done');
    expect((await timelineOfContact(anna)).entries.some(({ kind }) => kind === 'step')).toBe(true);
  });

  it('of an organisation has a touch with two of its people once', async () => {
    await logByHand(call([anna, bram], noon));
    await logByHand(call([bram], noon - day));
    const organisationId = (await db.contacts.get(anna))?.organisationId ?? '';
    await keepOpener({ id: newId(), about: { organisationId }, text: 'Jubileum' });
    const { entries } = await timelineOfOrganisation(organisationId);
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['opener', 'touch', 'touch']);
  });
});

describe('what is due', () => {
  it('is promises and steps by their moment, without those of closed contacts', async () => {
    await keepPromise({ id: newId(), contactId: anna, by: 'me', text: 'Offerte', due: '2026-11-23T10:00' });
    await keepPromise({ id: newId(), contactId: bram, by: 'me', text: 'Later', due: '2026-11-24' });
    await planStep({ id: newId(), contactId: bram, due: '2026-11-20', channel: 'call', agreed: true });
    const due = () => dueList('2026-11-23');
    expect((await due()).map(({ kind, contact }) => [kind, contact.names[0]])).toEqual([
      ['step', 'Bram Visser'],
      ['promise', 'Anna Bakker'],
    ]);
    await saveContact(bram, { objectedAt: noon });
    expect((await due()).map(({ kind }) => kind)).toEqual(['promise']);
  });

  it('and what is proposed for whom nothing was agreed, longest waiting first', async () => {
    await logByHand(call([anna], noon - 20 * day));
    await logByHand(call([bram], noon - 30 * day));
    const proposed = async () => (await proposalsDue()).map(({ contact }) => contact.id);
    expect(await proposed()).toEqual([bram, anna]);
    await planStep({ id: newId(), contactId: anna, due: '2026-12-01', channel: 'call', agreed: true });
    expect(await proposed()).toEqual([bram]);
    expect(await proposalsDue({ signal: AbortSignal.abort() })).toEqual([]);
  });
});

it('the figures of a week are read from the log', async () => {
  await logByHand(call([anna], noon));
  await logByHand({ ...call([bram], noon - 8 * day), outcome: 'no-answer' });
  const figures = await figuresBetween('2026-11-16', '2026-11-23');
  expect(figures).toMatchObject([
    { week: '2026-11-16', conversations: 0 },
    { week: '2026-11-23', conversations: 1, named: { count: 1, of: 1 } },
  ]);
});

it('merging and taking apart any two leaves every touch with the same people', async () => {
  const ids = [anna, twin, bram];
  await saveContact(twin, { names: ['Anna B.'] });
  const who = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(who, { maxLength: 6 }), fc.boolean(), async (touches, forth) => {
      await db.touches.clear();
      for (const contactIds of touches) await logByHand(call(contactIds, noon));
      const before = (await exportLog()).touches;
      const merged = await mergeContacts(forth ? anna : twin, forth ? twin : anna);
      if (!merged.ok) throw new Error(merged.error);
      await unmergeContacts(merged.value.mergeId);
      const sorted = (rows: typeof before) =>
        rows.map((row) => ({ ...row, contactIds: [...row.contactIds].sort() }));
      expect(sorted((await exportLog()).touches)).toEqual(sorted(before));
    }),
    { numRuns: 30 },
  );
});
