import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { onLogChanged } from '@/utils/store/log-changes';
import { logMail } from '@/utils/store/log-mail';
import { claimReminders } from '@/utils/store/reminded';
import { recentTouches } from '@/utils/store/touches';

const mail = {
  direction: 'out',
  subject: 'Offerte',
  at: Date.UTC(2026, 10, 23, 12, 0, 0),
  people: [{ email: 'ineke@example.nl' }],
  site: 'mail.example.nl',
} as const;

let life = new AbortController();
const changed = vi.fn<() => void>();

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  await db.open();
  changed.mockClear();
  life = new AbortController();
  onLogChanged(changed, life.signal);
});

afterEach(() => {
  life.abort();
});

it('tells once of a mail that is logged, however many rows that writes', async () => {
  await logMail({ ...mail, people: [...mail.people, { email: 'bram@example.nl' }] });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(changed).toHaveBeenCalledTimes(1);
});

it('is silent on what is only read, and on what this browser remembers for itself', async () => {
  await recentTouches(5);
  await claimReminders(['step:1:2026-11-23'], 0);
  // What is told afterwards was not told before.
  await saveContact(crypto.randomUUID(), { names: ['Anna'] });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(changed).toHaveBeenCalledTimes(1);
});

it('is silent once nobody listens', async () => {
  life.abort();
  const other = vi.fn<() => void>();
  const still = new AbortController();
  onLogChanged(other, still.signal);
  await logMail(mail);
  await vi.waitFor(() => expect(other).toHaveBeenCalled());
  still.abort();
  expect(changed).not.toHaveBeenCalled();
});
