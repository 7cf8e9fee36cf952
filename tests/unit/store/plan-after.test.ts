import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { stepsOf } from '@/utils/store/next-steps';
import { planAfter } from '@/utils/store/plan-after';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const anna = '11111111-1111-4111-8111-111111111111';
const bram = '22222222-2222-4222-8222-222222222222';
const step = { due: '2026-11-26T10:00', channel: 'call', agreed: true, note: 'over de offerte' } as const;

async function talkedTo(...contactIds: string[]): Promise<string> {
  const call = { channel: 'call', direction: 'out', outcome: 'spoke', at: noon } as const;
  const logged = await logByHand({ ...call, id: crypto.randomUUID(), contactIds });
  if (!logged.ok) throw new Error(logged.error);
  return logged.value.touchId;
}

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  await saveContact(anna, { names: ['Anna'] });
  await saveContact(bram, { names: ['Bram'] });
});

it('plans with everybody of the touch', async () => {
  const planned = await planAfter(await talkedTo(anna, bram), step);
  expect(planned).toMatchObject({ ok: true, value: [step, step] });
  expect(await stepsOf(anna)).toMatchObject([{ ...step, state: 'open' }]);
  expect(await stepsOf(bram)).toMatchObject([{ ...step, state: 'open' }]);
});

it('leaves out who said no for good or objected', async () => {
  const touchId = await talkedTo(anna, bram);
  await saveContact(bram, { objectedAt: noon });
  expect(await planAfter(touchId, step)).toMatchObject({ ok: true, value: [{ contactId: anna }] });
  await saveContact(anna, { status: { kind: 'definite-no', at: noon, reason: '' } });
  expect(await planAfter(touchId, step)).toEqual({ ok: false, error: 'nobody' });
  expect(await stepsOf(bram)).toEqual([]);
});

it('plans nothing on a day that does not exist, nor after a touch that is not there', async () => {
  expect(await planAfter(await talkedTo(anna), { ...step, due: '2026-02-30' })).toEqual({
    ok: false,
    error: 'invalid',
  });
  expect(await planAfter(crypto.randomUUID(), step)).toEqual({ ok: false, error: 'nobody' });
});
