import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Backup, emptyBackup, parseBackup } from '@/utils/store/backup-schema';
import { undoTouch } from '@/utils/store/bin';
import { silenceRule } from '@/utils/store/contact-memory';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { contactFile, eraseContact } from '@/utils/store/erase';
import { exportLog } from '@/utils/store/export-log';
import { importLog } from '@/utils/store/import-log';
import { logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { newContact } from '@/utils/store/new-contact';
import { planStep } from '@/utils/store/next-steps';
import { keepPromise, openPromises } from '@/utils/store/promises';
import { searchContacts } from '@/utils/store/search';
import { recentTouches, touchesOf } from '@/utils/store/touches';
import { anyLog } from './any-log';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const blank = emptyBackup(noon);

const mailTo = (email: string, at = noon, subject = 'Offerte') =>
  ({ direction: 'out', subject, at, people: [{ email }], site: 'mail.example.nl' }) as const;

async function rowsOf(backup: Promise<Backup>) {
  const { exportedAt: _, ...rows } = await backup;
  return rows;
}

const sorted = <T extends { readonly id: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => a.id.localeCompare(b.id));

async function emptyLog(): Promise<void> {
  await db.delete({ disableAutoOpen: false });
}

/** A log with something of everything in it. */
async function someLog(): Promise<void> {
  await logMail({ ...mailTo('ineke@example.nl'), messageId: '<one@example.nl>' });
  await logMail(mailTo('bram@example.nl', noon + 3_600_000));
  const [ineke] = await searchContacts('ineke', 1);
  const contactId = ineke?.id ?? '';
  await saveContact(contactId, {
    names: ['Ineke de Wit'],
    note: 'Hond: Bobby\nHoudt van zeilen',
    basis: { kind: 'consent', at: noon, wording: 'Bel gerust' },
  });
  await keepPromise({ id: crypto.randomUUID(), contactId, by: 'them', text: 'Belt terug', due: null });
  await planStep({
    id: crypto.randomUUID(),
    contactId,
    due: '2026-12-01T10:00',
    channel: 'call',
    agreed: true,
  });
  const gone = await logMail(mailTo('weg@example.nl', noon + 7_200_000));
  if (gone.ok) await undoTouch(gone.value.touchId);
}

const parsed = (backup: unknown) => parseBackup(JSON.stringify(backup));

beforeEach(emptyLog);

describe('a back-up', () => {
  it('gives the same log in an empty profile, the bin included', async () => {
    await someLog();
    const before = await rowsOf(exportLog());
    const file = parsed(await exportLog());
    if (!file.ok) throw new Error(file.error);
    await emptyLog();
    const imported = await importLog(file.value, { mode: 'merge' });
    expect(imported).toMatchObject({ ok: true, value: { contacts: { taken: 3 }, touches: { taken: 3 } } });
    expect(await rowsOf(exportLog())).toEqual(before);
    expect((await searchContacts('bobby', 1)).map(({ names }) => names[0])).toEqual(['Ineke de Wit']);
  });

  it.each(['merge', 'replace'] as const)(
    'of any log with 5,000 touches comes back as it was: %s',
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(anyLog(5_000), async (log) => {
          await emptyLog();
          expect((await importLog(log, { mode: 'replace' })).ok).toBe(true);
          const exported = await exportLog();
          const first = await rowsOf(Promise.resolve(exported));
          const file = parseBackup(JSON.stringify(exported));
          if (!file.ok) throw new Error(file.error);
          await emptyLog();
          await importLog(file.value, { mode });
          expect(await rowsOf(exportLog())).toEqual(first);
          expect(first.touches).toHaveLength(5_000);
          expect(sorted(first.contacts)).toEqual(sorted(log.contacts));
        }),
        { numRuns: 2 },
      );
    },
    240_000,
  );

  it('taken twice changes nothing the second time', async () => {
    await someLog();
    const file = await exportLog();
    const before = await rowsOf(exportLog());
    expect(await importLog(file, { mode: 'merge' })).toMatchObject({
      value: {
        contacts: { taken: 0, changed: 0, same: 3 },
        touches: { taken: 0, same: 3 },
        promises: { same: 1 },
      },
    });
    expect(await rowsOf(exportLog())).toEqual(before);
  });

  it('merges with what another profile knows of the same person and the same mail', async () => {
    await someLog();
    const file = await exportLog();
    await emptyLog();
    await logMail({ ...mailTo('ineke@example.nl', noon + 9_000_000), messageId: '<one@example.nl>' });
    await importLog(file, { mode: 'merge' });
    const [ineke, ...others] = await searchContacts('ineke', 5);
    expect(others).toEqual([]);
    expect(ineke).toMatchObject({ names: ['Ineke de Wit'], note: 'Hond: Bobby\nHoudt van zeilen' });
    expect(await touchesOf(ineke?.id ?? '')).toHaveLength(1);
    expect((await openPromises()).map(({ contactId }) => contactId)).toEqual([ineke?.id]);
  });

  it('keeps two people with one address two, where only one is known here', async () => {
    const two = ['Ineke', 'Bram'].map((name) => ({
      ...newContact(crypto.randomUUID(), noon),
      names: [name],
      emails: ['info@example.nl'],
    }));
    await logMail(mailTo('info@example.nl'));
    await importLog({ ...blank, contacts: two }, { mode: 'merge' });
    const names = (await searchContacts('info', 5)).map((contact) => contact.names);
    expect(names.sort()).toEqual([['Bram'], ['Ineke']]);
  });

  it('does not overwrite what was changed later here', async () => {
    await someLog();
    const file = await exportLog();
    const [ineke] = await searchContacts('ineke', 1);
    const later = {
      ...file,
      contacts: file.contacts.map((contact) => ({ ...contact, updatedAt: 1, note: 'oud' })),
    };
    expect(await importLog(later, { mode: 'merge' })).toMatchObject({
      value: { contacts: { newerHere: 3 } },
    });
    expect((await searchContacts('ineke', 1))[0]?.note).toBe(ineke?.note);
  });

  it('that is restored takes the place of what was there', async () => {
    await someLog();
    await importLog(blank, { mode: 'replace' });
    expect(await rowsOf(exportLog())).toEqual({ ...blank, exportedAt: undefined });
  });

  it('shows how far it is, and can be stopped without leaving half', async () => {
    await someLog();
    const before = await rowsOf(exportLog());
    const contacts = Array.from({ length: 20_000 }, (_, index) => ({
      ...newContact(crypto.randomUUID(), noon),
      names: [`Persoon ${index}`],
    }));
    const stop = new AbortController();
    const seen: number[] = [];
    const result = await importLog(
      { ...blank, contacts },
      {
        mode: 'merge',
        signal: stop.signal,
        progress: (done, all) => {
          seen.push(done / all);
          if (done >= 5_000) stop.abort();
        },
      },
    );
    expect(result).toEqual({ ok: false, error: 'refused' });
    expect(seen).toEqual([0.05, 0.1, 0.15, 0.2, 0.25]);
    expect(await rowsOf(exportLog())).toEqual(before);
  }, 60_000);
});

describe('a file that is refused', () => {
  it.each([
    ['', 'foreign'],
    ['name,email\nIneke,ineke@example.nl', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"other-crm","version":2}', 'foreign'],
    ['{"format":"byname-log"}', 'damaged'],
    ['{"format":"byname-log","version":1}', 'older'],
    ['{"format":"byname-log","version":4}', 'newer'],
    ['{"format":"byname-log","version":2,"contacts":[', 'damaged'],
  ])('%s is %s', (text, error) => {
    expect(parseBackup(text)).toEqual({ ok: false, error });
  });

  it('is one that is cut off anywhere', async () => {
    await someLog();
    const text = JSON.stringify(await exportLog());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(parseBackup(text.slice(0, length)).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['markup that was never cleaned', { names: ['a\u202Eb'] }],
    ['an address that is none', { emails: ['<script>'] }],
    ['a wrong kind', { names: 'Ineke' }],
    ['a made-up status', { status: { kind: 'asleep' } }],
    ['a hold until no day', { status: { kind: 'on-hold', until: '2026-99-99' } }],
    ['a number too large', { createdAt: 1e300 }],
    ['an id that is a path', { id: '../../x' }],
  ])('is one with %s', (_what, wrong) => {
    const contacts = [{ ...newContact(crypto.randomUUID(), noon), ...wrong }];
    expect(parsed({ ...blank, contacts })).toEqual({ ok: false, error: 'damaged' });
  });

  it('is one with a row twice', () => {
    const contact = newContact(crypto.randomUUID(), noon);
    expect(parsed({ ...blank, contacts: [contact, contact] })).toEqual({ ok: false, error: 'doubled' });
  });

  it('keeps fields out that no Byname wrote', () => {
    const contact = newContact(crypto.randomUUID(), noon);
    const file = parsed({ ...blank, contacts: [{ ...contact, extra: '<b>', __proto__: { x: 1 } }] });
    expect(file.ok && file.value.contacts).toEqual([contact]);
  });
});

describe('a person who asks what is kept, or to be erased', () => {
  it('gets one file without other people in it', async () => {
    await logMail({
      ...mailTo('ineke@example.nl'),
      people: [{ email: 'ineke@example.nl' }, { name: 'Bram', email: 'bram@example.nl' }],
    });
    const [ineke] = await searchContacts('ineke', 1);
    const file = await contactFile(ineke?.id ?? '');
    expect(file?.touches).toHaveLength(1);
    expect(JSON.stringify(file)).not.toMatch(/bram/i);
    expect(await contactFile(crypto.randomUUID())).toBeUndefined();
  });

  it('leaves no trace, but for a touch with others', async () => {
    await someLog();
    await logMail({
      ...mailTo('x', noon + 10_000_000),
      people: [
        { name: 'Ineke de Wit', email: 'ineke@example.nl' },
        { name: 'Bram', email: 'bram@example.nl' },
      ],
    });
    const [ineke] = await searchContacts('ineke', 1);
    expect(await eraseContact(ineke?.id ?? '', { objected: false })).toEqual({ ok: true, value: null });
    expect(JSON.stringify(await exportLog())).not.toMatch(/ineke|bobby/i);
    expect((await recentTouches(10)).map(({ touch }) => touch.participants.length)).toEqual([1, 1]);
    expect(await logMail(mailTo('ineke@example.nl', noon + 20_000_000))).toMatchObject({ ok: true });
  });

  it('is never logged again after an objection, nor imported', async () => {
    await someLog();
    const old = await exportLog();
    const [ineke] = await searchContacts('ineke', 1);
    await eraseContact(ineke?.id ?? '', { objected: true });
    const file = await exportLog();
    expect(JSON.stringify(file)).not.toMatch(/ineke|bobby/i);
    expect(await logMail(mailTo('INEKE@example.nl', noon + 20_000_000))).toEqual({
      ok: false,
      error: 'refused',
    });
    for (const mode of ['merge', 'replace'] as const) {
      expect(await importLog(old, { mode })).toMatchObject({
        value: { contacts: { objected: 1 }, touches: { objected: 1 }, promises: { objected: 1 } },
      });
      expect(JSON.stringify(await exportLog())).not.toMatch(/ineke|bobby/i);
    }
  });

  describe('and who objected and was erased is typed in again', () => {
    const call = (override: string) => ({
      id: crypto.randomUUID(),
      channel: 'call' as const,
      direction: 'out' as const,
      outcome: 'spoke' as const,
      at: noon + 20_000_000,
      override,
      contactIds: [],
      people: [{ email: 'Ineke@Example.nl' }],
    });

    beforeEach(async () => {
      await someLog();
      const [ineke] = await searchContacts('ineke', 1);
      await eraseContact(ineke?.id ?? '', { objected: true });
    });

    it('takes a reason to log a call, and is known as one who objected', async () => {
      expect(await logByHand(call(''))).toEqual({ ok: false, error: 'closed' });
      expect(await searchContacts('ineke', 1)).toEqual([]);
      const touch = call('She rang me');
      expect(await logByHand(touch)).toMatchObject({ ok: true });
      const [back] = await searchContacts('ineke', 1);
      expect(back?.objectedAt).toBeGreaterThan(0);
      await undoTouch(touch.id);
      expect(await searchContacts('ineke', 1)).toEqual([]);
    });

    it('comes back with the objection when made a contact, or when a rule is silenced', async () => {
      const id = crypto.randomUUID();
      await saveContact(id, { names: ['Ineke'], emails: ['ineke@example.nl'] });
      expect((await searchContacts('ineke', 1))[0]?.objectedAt).toBeGreaterThan(0);
      await eraseContact(id, { objected: false });
      await silenceRule(['ineke@example.nl'], 'promise-vague', true);
      expect((await searchContacts('ineke', 1))[0]?.objectedAt).toBeGreaterThan(0);
    });
  });
});
