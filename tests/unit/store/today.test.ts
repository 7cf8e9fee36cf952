import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { planStep, snoozeStep } from '@/utils/store/next-steps';
import { keepPromise } from '@/utils/store/promises';
import { todayIn } from '@/utils/store/today';

/** A Monday. */
const noon = new Date(2026, 10, 23, 12).getTime();
const day = 86_400_000;
const anna = '11111111-1111-4111-8111-111111111111';
const bram = '22222222-2222-4222-8222-222222222222';
const newId = () => crypto.randomUUID();

const mail = (who: string, direction: 'in' | 'out', at: number) =>
  ({
    direction,
    subject: `Mail van ${who}`,
    at,
    people: [{ email: `${who}@example.nl` }],
    site: 'x.nl',
  }) as const;

const names = (waiting: readonly { readonly contact: { readonly names: readonly string[] } }[]) =>
  waiting.map(({ contact }) => contact.names[0]);

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  await saveContact(anna, { names: ['Anna'], emails: ['anna@example.nl'] });
  await saveContact(bram, { names: ['Bram'], emails: ['bram@example.nl'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it('of an empty log holds nothing', async () => {
  expect(await todayIn(noon)).toEqual({ due: [], waitForMe: [], iWaitFor: [] });
});

describe('what is due today', () => {
  it('is what I promised and planned until today, not what they promised, nor what comes later', async () => {
    await keepPromise({ id: newId(), contactId: anna, by: 'me', text: 'Offerte', due: '2026-11-23' });
    await keepPromise({ id: newId(), contactId: anna, by: 'them', text: 'Belt', due: '2026-11-20' });
    await planStep({ id: newId(), contactId: bram, due: '2026-11-20T10:00', channel: 'call', agreed: true });
    await planStep({ id: newId(), contactId: anna, due: '2026-11-24', channel: 'call', agreed: true });
    const { due } = await todayIn(noon);
    expect(due.map((item) => [item.kind, item.contact.names[0]])).toEqual([
      ['step', 'Bram'],
      ['promise', 'Anna'],
    ]);
  });

  it('leaves out what is snoozed, until then', async () => {
    const id = newId();
    await planStep({ id, contactId: anna, due: '2026-11-23', channel: 'call', agreed: false });
    await snoozeStep(id, noon + 3_600_000);
    expect((await todayIn(noon)).due).toEqual([]);
    expect((await todayIn(noon + 3_600_000)).due).toHaveLength(1);
  });
});

describe('who waits', () => {
  it('for me is who said something last, longest waiting first; an answer ends it', async () => {
    await logMail(mail('bram', 'in', noon - day));
    await logMail(mail('anna', 'in', noon - 3 * day));
    expect(names((await todayIn(noon)).waitForMe)).toEqual(['Anna', 'Bram']);
    await logMail(mail('anna', 'out', noon));
    expect(await todayIn(noon)).toMatchObject({
      waitForMe: [{ contact: { id: bram }, for: { about: 'Mail van bram' } }],
      // What went out today is not waited for yet.
      iWaitFor: [],
    });
    expect(names((await todayIn(noon + day)).iWaitFor)).toEqual(['Anna']);
  });

  it('is nobody after a month, in a hold, or after a definite no or an objection', async () => {
    await logMail(mail('anna', 'in', noon - 31 * day));
    await logMail(mail('bram', 'in', noon - day));
    expect(names((await todayIn(noon)).waitForMe)).toEqual(['Bram']);
    for (const change of [
      { status: { kind: 'on-hold', until: '2027-03-01' } },
      { status: { kind: 'definite-no', at: noon, reason: '' } },
      { status: { kind: 'open' }, objectedAt: noon },
    ] as const) {
      await saveContact(bram, change);
      expect((await todayIn(noon)).waitForMe).toEqual([]);
    }
  });

  it('says what they promised once, before what I only said last', async () => {
    await logByHand({
      id: newId(),
      channel: 'voicemail',
      direction: 'out',
      outcome: 'left-message',
      at: noon - 2 * day,
      contactIds: [anna],
    });
    await keepPromise({ id: newId(), contactId: anna, by: 'them', text: 'Stuurt de cijfers', due: null });
    const { iWaitFor } = await todayIn(noon);
    expect(iWaitFor.map((waiting) => waiting.for.about)).toEqual(['Stuurt de cijfers']);
  });
});
