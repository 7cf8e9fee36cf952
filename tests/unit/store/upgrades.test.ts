import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseBackup } from '@/utils/store/backup-schema';
import { restoreTouch } from '@/utils/store/bin';
import { contactById, contactsWithPhone } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { importLog } from '@/utils/store/import-log';
import { newContact } from '@/utils/store/new-contact';
import { planStep, stepsOf } from '@/utils/store/next-steps';
import { openersFor } from '@/utils/store/openers';
import { contactsOfOrganisation } from '@/utils/store/organisations';
import { keepPromise, openPromises, promisesOf } from '@/utils/store/promises';
import { searchContacts } from '@/utils/store/search';
import { searchNotes } from '@/utils/store/search-elsewhere';
import { findTouchOfMail, recentTouches } from '@/utils/store/touches';

interface StoredDatabase {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, readonly object[]>;
}

/** A database as that version of Byname left it. */
function storedDatabase(version: number): StoredDatabase {
  return JSON.parse(readFileSync(`tests/fixtures/db/version-${version}.json`, 'utf8'));
}

async function lay(old: StoredDatabase): Promise<Dexie> {
  const database = new Dexie('byname');
  database.version(old.version).stores(old.stores);
  for (const [table, rows] of Object.entries(old.rows)) await database.table(table).bulkAdd([...rows]);
  return database;
}

const ineke = '11111111-1111-4111-8111-111111111111';

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

describe('a log of version 1', () => {
  it('keeps every row, and its contacts can be used like new ones', async () => {
    const old = storedDatabase(1);
    (await lay(old)).close();
    expect((await recentTouches(10)).map(({ touch }) => touch.subject)).toEqual(['Offerte']);
    expect(await db.touches.count()).toBe(old.rows['touches']?.length);
    const [found] = await searchContacts('ineke', 5);
    const before = old.rows['contacts']?.[0] ?? {};
    expect(found).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'words')),
    );
    expect(Object.keys(newContact('', 0)).filter((key) => !(key in (found ?? {})))).toEqual([]);
  });

  it('finds contacts by their notes', async () => {
    (await lay(storedDatabase(1))).close();
    expect((await searchContacts('bobby', 5)).map(({ id }) => id)).toEqual([ineke]);
  });

  it('takes promises and steps', async () => {
    (await lay(storedDatabase(1))).close();
    const id = crypto.randomUUID();
    await keepPromise({ id, contactId: ineke, by: 'me', text: 'Offerte sturen', due: '2026-11-27' });
    await planStep({ id, contactId: ineke, due: '2026-11-30T10:00', channel: 'call', agreed: true });
    expect(await openPromises()).toHaveLength(1);
    expect(await stepsOf(ineke)).toHaveLength(1);
  });

  it('still knows its mails, and what lies in its bin', async () => {
    (await lay(storedDatabase(1))).close();
    const mail = {
      direction: 'out',
      messageId: '<one@example.nl>',
      subject: '',
      at: 0,
      people: [],
      site: 'x',
    } as const;
    expect(await findTouchOfMail(mail)).toMatchObject({ subject: 'Offerte' });
    await restoreTouch('44444444-4444-4444-8444-444444444444');
    expect(await recentTouches(10)).toHaveLength(2);
  });

  it('is upgraded though another page still has it open', async () => {
    const open = await lay(storedDatabase(1));
    expect(await recentTouches(10)).toHaveLength(1);
    expect(db.verno).toBe(3);
    expect(open.isOpen()).toBe(false);
    open.close();
  });
});

describe('a log of version 2', () => {
  const carina = '33333333-3333-4333-8333-333333333333';

  it('keeps every row of every table', async () => {
    const old = storedDatabase(2);
    (await lay(old)).close();
    for (const [table, rows] of Object.entries(old.rows))
      expect(await db.table(table).count()).toBe(rows.length);
    expect(await promisesOf(ineke)).toMatchObject([
      { state: 'kept', settledAt: expect.any(Number), snoozedUntil: null },
      { state: 'open', settledAt: null },
    ]);
    expect(await openersFor(ineke)).toMatchObject([{ url: 'https://news.example/zeil', title: '' }]);
  });

  it('has one organisation for each name, however it is written, and its people know it', async () => {
    (await lay(storedDatabase(2))).close();
    const all = await db.organisations.orderBy('key').toArray();
    expect(all.map(({ name }) => name)).toEqual(['Smit & Zn', 'Woonzorg Noord']);
    const [, noord] = all;
    const people = await contactsOfOrganisation(noord?.id ?? '');
    expect(people.map(({ organisation }) => organisation)).toEqual(['WOONZORG NOORD', 'Woonzorg Noord']);
  });

  it('keeps what was recorded as basis, status and objection', async () => {
    (await lay(storedDatabase(2))).close();
    const wording = { kind: 'consent', at: expect.any(Number), wording: 'Bel gerust' };
    expect(await contactById(ineke)).toMatchObject({ basis: wording, title: null, groupIds: [] });
    expect(await contactById(carina)).toMatchObject({
      basis: { kind: 'unknown' },
      status: { kind: 'definite-no', reason: 'Heeft al iemand' },
    });
  });

  it('is found by phone, by organisation and by what a note says', async () => {
    (await lay(storedDatabase(2))).close();
    expect((await contactsWithPhone('06 00 00 00 00')).map(({ id }) => id)).toEqual([ineke]);
    expect((await searchContacts('woonzorg', 5)).length).toBe(2);
    expect((await searchNotes('iemand', 5)).map(({ contacts }) => contacts[0]?.id)).toEqual([carina]);
  });

  it('gives back-ups that the log of today takes, and those it gave then, too', async () => {
    const old = storedDatabase(2);
    const rows = JSON.parse(JSON.stringify(old.rows));
    for (const contact of rows.contacts) delete contact.words;
    for (const touch of rows.touches) delete touch.moments;
    const file = { format: 'byname-log', version: 2, exportedAt: 0, ...rows };
    const parsed = parseBackup(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.error);
    expect(await importLog(parsed.value, { mode: 'merge' })).toMatchObject({
      ok: true,
      value: { organisations: { taken: 2 }, contacts: { taken: 4 }, touches: { taken: 3 } },
    });
    expect((await searchContacts('woonzorg', 5)).length).toBe(2);
    const again = parseBackup(JSON.stringify(file));
    if (!again.ok) throw new Error(again.error);
    expect(await importLog(again.value, { mode: 'merge' })).toMatchObject({
      value: { organisations: { taken: 0, same: 2 }, contacts: { taken: 0, same: 4 }, promises: { same: 2 } },
    });
  });
});
