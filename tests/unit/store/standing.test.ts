import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { undoTouch } from '@/utils/store/bin';
import { db } from '@/utils/store/db';
import { editTouch } from '@/utils/store/edit-touch';
import { logMail } from '@/utils/store/log-mail';
import { planStep } from '@/utils/store/next-steps';
import { searchContacts } from '@/utils/store/search';
import { standingOf } from '@/utils/store/standing';
import { recentTouches } from '@/utils/store/touches';

/** A Monday. */
const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const mail = {
  direction: 'out',
  subject: 'Offerte',
  at: noon,
  people: [{ name: 'Ineke', email: 'ineke@example.nl' }],
  site: 'mail.example.nl',
} as const;

async function logged(facts = mail): Promise<{ touchId: string; contactId: string }> {
  const result = await logMail(facts);
  if (!result.ok) throw new Error(result.error);
  const [ineke] = await searchContacts('ineke', 1);
  return { touchId: result.value.touchId, contactId: ineke?.id ?? '' };
}

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});

afterEach(() => {
  vi.useRealTimers();
});

it('shows a contact as its touches tell, and at once after the next one', async () => {
  const { contactId } = await logged();
  expect((await standingOf(contactId))?.cadence).toMatchObject({
    moments: { count: 1 },
    next: { kind: 'proposed', day: '2026-11-26', reason: { key: 'unanswered' } },
    cautions: [{ key: 'already-today' }, { key: 'too-soon' }],
  });
  await planStep({
    id: crypto.randomUUID(),
    contactId,
    due: '2026-11-25T10:00',
    channel: 'call',
    agreed: true,
  });
  expect((await standingOf(contactId))?.cadence.next).toMatchObject({ kind: 'agreed', time: '10:00' });
});

it('shows nothing of somebody who is not in the log any more', async () => {
  const { contactId, touchId } = await logged();
  await undoTouch(touchId);
  expect(await standingOf(contactId)).toBeUndefined();
  expect(await standingOf(crypto.randomUUID())).toBeUndefined();
});

it('a touch that was changed is in its new place, and its mail is still known', async () => {
  const { touchId, contactId } = await logged();
  const earlier = noon - 86_400_000;
  expect(await editTouch(touchId, { at: earlier, outcome: 'spoke', note: ' Belde terug ' })).toMatchObject({
    ok: true,
    value: { at: earlier, note: 'Belde terug' },
  });
  expect((await standingOf(contactId))?.touches).toMatchObject([{ at: earlier, outcome: 'spoke' }]);
  expect((await logged()).touchId).toBe(touchId);
  expect(await recentTouches(5)).toHaveLength(1);
});

it('a touch that is gone or moved to no time cannot be changed', async () => {
  const { touchId } = await logged();
  expect(await editTouch(crypto.randomUUID(), {})).toEqual({ ok: false, error: 'invalid' });
  expect(await editTouch(touchId, { at: Number.NaN })).toEqual({ ok: false, error: 'invalid' });
});
