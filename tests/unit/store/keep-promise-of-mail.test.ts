import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { keepPromiseOfMail } from '@/utils/store/keep-promise-of-mail';
import { logMail } from '@/utils/store/log-mail';
import { openPromises } from '@/utils/store/promises';
import { recentTouches } from '@/utils/store/touches';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const anna = '11111111-1111-4111-8111-111111111111';
const mail = {
  direction: 'out',
  subject: 'Offerte',
  at: noon,
  people: [{ name: 'Anna Bakker', email: 'anna@example.nl' }, { email: 'bram@example.nl' }],
  site: 'mail.example.nl',
} as const;
const mailOf = { ...mail, people: [...mail.people] };
const promise = {
  id: '22222222-2222-4222-8222-222222222222',
  text: 'Ik stuur u vrijdag de offerte.',
  by: 'me',
  due: '2026-11-27',
} as const;

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

it('is kept with somebody in the log, without the mail', async () => {
  await saveContact(anna, { names: ['Anna Bakker'], emails: ['anna@example.nl'] });
  expect(await keepPromiseOfMail(mailOf, promise, [])).toEqual({ ok: true, value: { touchId: null } });
  expect(await openPromises()).toMatchObject([{ ...promise, contactId: anna, touchId: null }]);
  expect(await recentTouches(5)).toEqual([]);
});

it('brings somebody new into the log with the mail, once', async () => {
  const first = await keepPromiseOfMail(mailOf, promise, []);
  expect(await keepPromiseOfMail(mailOf, promise, [])).toEqual(first);
  const [entry, ...others] = await recentTouches(5);
  expect(others).toEqual([]);
  expect(first).toEqual({ ok: true, value: { touchId: entry?.touch.id } });
  expect(await openPromises()).toMatchObject([
    { contactId: entry?.contacts[0]?.id, touchId: entry?.touch.id },
  ]);
});

it('belongs to the touch of a mail that is in the log already', async () => {
  const logged = await logMail(mailOf);
  if (!logged.ok) throw new Error(logged.error);
  expect(await keepPromiseOfMail(mailOf, promise, [])).toEqual({
    ok: true,
    value: { touchId: logged.value.touchId },
  });
});

it('is refused for a closed contact, for nobody, and for who is never logged', async () => {
  const to = (people: { name?: string; email?: string }[]) => ({ ...mailOf, people });
  expect(await keepPromiseOfMail(to([]), promise, [])).toEqual({ ok: false, error: 'nobody' });
  expect(await keepPromiseOfMail(mailOf, promise, ['example.nl'])).toEqual({ ok: false, error: 'refused' });
  await saveContact(anna, { names: ['Anna Bakker'], emails: ['anna@example.nl'], objectedAt: noon });
  expect(await keepPromiseOfMail(mailOf, promise, [])).toEqual({ ok: false, error: 'closed' });
  expect(await openPromises()).toEqual([]);
});
