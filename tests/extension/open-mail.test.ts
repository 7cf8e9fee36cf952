import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Extension, end, startAnew, value } from './stage';

let extension: Extension;

beforeEach(async () => {
  extension = await startAnew();
});

afterEach(() => end(extension));

test('an open message is read: who signs it, what is promised and what kind of answer it is', async () => {
  const readMail = async (words: string) =>
    value(
      await extension.ask('message.read', {
        direction: 'incoming',
        text: `Hallo Karin,\n\n${words}\n\nGroet,\nJan Bos\n\n> Oud`,
        quoted: [],
        subject: 'Re: Offerte',
        to: [],
        day: '2026-11-23',
      }),
    );
  expect(await readMail('We hebben geen interesse, dank je.')).toMatchObject({
    language: 'nl',
    signature: { kind: 'personal', names: ['Jan Bos'] },
    promises: [],
    reply: { intent: 'definite-no' },
  });
  expect(await readMail('Dank voor je mail. Ik bel je morgen.')).toMatchObject({
    promises: [{ by: 'them', due: '2026-11-24' }],
  });
});

describe('what the other promises in an open mail', () => {
  const jan = { name: 'Jan Bos', email: 'jan@example.nl' };
  const mail = {
    direction: 'in' as const,
    subject: 'Re: Offerte',
    at: Date.UTC(2026, 10, 23, 9),
    people: [jan],
    site: 'mail.example.nl',
  };
  const offers = async (words: string) =>
    value(
      await extension.ask('promise.offers', {
        mail,
        message: {
          direction: 'incoming',
          text: `Hallo Karin,\n\n${words}\n\nGroet,\nJan Bos`,
          quoted: [],
          subject: mail.subject,
          to: [],
          day: '2026-11-23',
        },
      }),
    );
  const promise = 'Dank voor je mail. Ik bel je morgen.';

  it('is offered until it is kept, and nothing is stored before the click', async () => {
    const { db } = await import('@/utils/store/db');
    const [offered, ...others] = await offers(promise);
    expect(offered).toMatchObject({ by: 'them', due: '2026-11-24' });
    expect(others).toEqual([]);
    expect(await db.contacts.count()).toBe(0);
    if (!offered) throw new Error('nothing was offered');
    await extension.ask('promise.keep', { mail, promise: offered });
    expect(await db.promises.toArray()).toMatchObject([{ by: 'them', due: '2026-11-24', state: 'open' }]);
    expect(await offers(promise)).toEqual([]);
  });

  it('is not offered without a moment, of who said no for good, or of who is never logged', async () => {
    expect(await offers('Dank voor je mail. Wij sturen zo snel mogelijk een reactie.')).toEqual([]);
    const { saveContact } = await import('@/utils/store/contacts');
    const id = crypto.randomUUID();
    await saveContact(id, { names: [jan.name], emails: [jan.email], objectedAt: 1 });
    expect(await offers(promise)).toEqual([]);
    await saveContact(id, { objectedAt: null });
    expect(await offers(promise)).toHaveLength(1);
    const { settings } = await fakeBrowser.storage.local.get('settings');
    await fakeBrowser.storage.local.set({ settings: { ...Object(settings), neverLog: ['example.nl'] } });
    expect(await offers(promise)).toEqual([]);
  });
});
