import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreTouch } from '@/utils/store/bin';
import { searchContacts } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { newContact } from '@/utils/store/new-contact';
import { planStep, stepsOf } from '@/utils/store/next-steps';
import { keepPromise, openPromises } from '@/utils/store/promises';
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
    expect(found).toMatchObject(
      old.rows['contacts']?.[0] ? { ...old.rows['contacts'][0], words: expect.anything() } : {},
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
    expect(db.verno).toBe(2);
    expect(open.isOpen()).toBe(false);
    open.close();
  });
});
