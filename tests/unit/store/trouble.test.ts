import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoader } from '@/components/loaded';
import { undoTouch } from '@/utils/store/bin';
import { silenceRule } from '@/utils/store/contact-memory';
import { BynameDatabase, db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { Refusal } from '@/utils/store/safely';
import { recentTouches } from '@/utils/store/touches';
import type { MailFacts } from '@/utils/store/types';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const mail: MailFacts = {
  direction: 'out',
  subject: 'Offerte',
  at: noon,
  people: [{ name: 'Ineke', email: 'ineke@example.nl' }, { email: 'bram@example.nl' }],
  site: 'mail.example.nl',
};

const theLog = async () => (await recentTouches(100)).map(({ touch }) => touch);

/** Makes the n-th write to a table fail as the browser does it: the request errs and the transaction is rolled back. */
function failWrite(table: string, name: string, message = 'disk'): void {
  const put = IDBObjectStore.prototype.put;
  const add = IDBObjectStore.prototype.add;
  for (const [method, original] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name !== table) return Reflect.apply(original, this, args);
      throw new DOMException(message, name);
    });
  }
}

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a disk that is full', () => {
  it.each(['contacts', 'touches'])('is said, and leaves no half of a mail: %s', async (table) => {
    failWrite(table, 'QuotaExceededError');
    expect(await logMail(mail)).toEqual({ ok: false, error: 'full' });
    vi.restoreAllMocks();
    expect(await theLog()).toEqual([]);
    expect(await db.contacts.count()).toBe(0);
    expect(await logMail(mail)).toMatchObject({ ok: true, value: { created: true } });
  });

  it('leaves no half of a mail to hundreds of people', async () => {
    const people = Array.from({ length: 300 }, (_, index) =>
      index % 2 ? { email: `p${index}@example.nl` } : { name: `Persoon ${index}` },
    );
    failWrite('touches', 'QuotaExceededError');
    expect(await logMail({ ...mail, people })).toEqual({ ok: false, error: 'full' });
    vi.restoreAllMocks();
    expect(await db.contacts.count()).toBe(0);
  });

  it('is said for what is typed in, for undo and for a rule', async () => {
    const logged = await logMail(mail);
    if (!logged.ok) throw new Error(logged.error);
    failWrite('touches', 'QuotaExceededError');
    const call = {
      id: crypto.randomUUID(),
      channel: 'call',
      direction: 'out',
      outcome: 'spoke',
      at: noon,
      contactIds: [],
      people: [{ name: 'Carina' }],
    } as const;
    const full = { ok: false, error: 'full' };
    expect(await logByHand(call)).toEqual(full);
    expect(await undoTouch(logged.value.touchId)).toEqual(full);
    failWrite('contacts', 'QuotaExceededError');
    expect(await silenceRule(['x@y.nl'], 'promise-vague', true)).toEqual(full);
    vi.restoreAllMocks();
    expect(await theLog()).toHaveLength(1);
    expect(await logByHand(call)).toMatchObject({ ok: true });
  });

  it('is recognised by its message when the log cannot even be opened, and forgotten once there is room', async () => {
    db.close({ disableAutoOpen: false });
    const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Encountered full disk while opening backing store.', 'UnknownError');
    });
    expect(await logMail(mail)).toEqual({ ok: false, error: 'full' });
    open.mockRestore();
    expect(await logMail(mail)).toMatchObject({ ok: true });
  });
});

describe('a log that is closed', () => {
  it('is opened again for the write that finds it closed', async () => {
    await logMail(mail);
    db.close();
    expect(await logMail({ ...mail, at: noon + 3_600_000 })).toMatchObject({ ok: true });
    expect(await theLog()).toHaveLength(2);
  });

  it('is opened again for a read', async () => {
    await logMail(mail);
    db.close();
    expect(await theLog()).toHaveLength(1);
  });

  it('lets a newer Byname upgrade it, and is used on afterwards', async () => {
    await logMail(mail);
    const newer = new BynameDatabase();
    newer.version(99).stores({ later: 'id' });
    await newer.open();
    expect(newer.verno).toBe(99);
    newer.close();
    expect(await theLog()).toHaveLength(1);
  });
});

describe('an older Byname in another tab', () => {
  /** Does not let go when a newer one asks for it, as a page that was frozen. */
  async function olderLog(): Promise<{ close(): void }> {
    const asked = indexedDB.open('byname', 10);
    return await new Promise((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
  }

  it('that keeps the log shut is said at once, for writes and reads, however often', async () => {
    const older = await olderLog();
    const blocked = { ok: false, error: 'blocked' };
    expect(await Promise.all([logMail(mail), logMail(mail)])).toEqual([blocked, blocked]);
    await expect(recentTouches(1)).rejects.toMatchObject({ reason: 'blocked' });
    older.close();
  });

  it('is waited for no longer once it lets go, and nothing was written meanwhile', async () => {
    const older = await olderLog();
    expect(await logMail(mail)).toEqual({ ok: false, error: 'blocked' });
    older.close();
    await vi.waitFor(async () => expect(await theLog()).toEqual([]));
    expect(await logMail(mail)).toMatchObject({ ok: true, value: { created: true } });
    expect(await theLog()).toHaveLength(1);
  });
});

it('a page that is told so says what to do', async () => {
  const { state, load } = createLoader();
  await load(() => Promise.reject(new Refusal('blocked')));
  expect(state.value).toEqual({ status: 'failed', blocked: true });
  await load(() => Promise.reject(new Error('no disk')));
  expect(state.value).toEqual({ status: 'failed', blocked: false });
});

it('any other failure is a value too, and says in the console what failed without saying who', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  failWrite('touches', 'DataError', 'ineke@example.nl');
  expect(await logMail(mail)).toEqual({ ok: false, error: 'failed' });
  expect(warn.mock.calls.flat().join(' ')).toMatch(/logging a mail failed/);
  expect(warn.mock.calls.flat().join(' ')).not.toMatch(/ineke/);
});
