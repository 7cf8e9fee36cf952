import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { snoozing } from '@/components/log/snooze-item';
import { defaultSettings } from '@/utils/settings/schema';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { dueToday } from '@/utils/store/due-list';
import { planStep } from '@/utils/store/next-steps';
import { keepPromise } from '@/utils/store/promises';

const anna = '00000000-0000-4000-8000-000000000001';
const morning = new Date(2026, 10, 24, 9, 30).getTime();
const hour = 3_600_000;
const { snooze, wake } = snoozing(() => ({ ...defaultSettings.reminders, dayStartsAt: '08:30' }));
const due = () => dueToday(Date.now());

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning });
  await db.delete({ disableAutoOpen: false });
  await saveContact(anna, { names: ['Anna Bakker'] });
  await planStep({
    id: crypto.randomUUID(),
    contactId: anna,
    due: '2026-11-24',
    channel: 'call',
    agreed: true,
  });
  await keepPromise({
    id: crypto.randomUUID(),
    contactId: anna,
    by: 'me',
    text: 'Ik bel vandaag.',
    due: '2026-11-24',
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['hour', '2026-11-24T10:30', morning + hour],
  ['tomorrow', '2026-11-25T08:30', morning + 23 * hour],
  ['week', '2026-12-01T08:30', morning + 7 * 24 * hour - hour],
] as const)('puts off for: %s', async (until, back, at) => {
  for (const item of await due()) expect(await snooze(item, until)).toEqual({ ok: true, value: back });
  expect(await due()).toEqual([]);
  vi.setSystemTime(at - 1_000);
  expect(await due()).toEqual([]);
  vi.setSystemTime(at);
  expect((await due()).map(({ kind, due: day }) => [kind, day])).toEqual(
    expect.arrayContaining([
      ['promise', '2026-11-24'],
      ['step', '2026-11-24'],
    ]),
  );
});

it('is taken back, also to an earlier snooze', async () => {
  const items = await due();
  for (const item of items) await snooze(item, 'week');
  for (const item of items) await wake(item);
  expect(await due()).toHaveLength(2);
  for (const item of items) await snooze(item, 'hour');
  vi.setSystemTime(morning + hour);
  const again = await due();
  for (const item of again) await snooze(item, 'week');
  for (const item of again) await wake(item);
  expect(await due()).toHaveLength(2);
});
