import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyOldBin } from '@/utils/store/bin';
import { binnedContacts, removeContact, restoreContact } from '@/utils/store/contact-bin';
import { allContacts, contactById, contactsWithPhone, saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { contactGroups, removeGroup, restoreGroup, saveGroup } from '@/utils/store/groups';
import { logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { keepOpener, openersFor, removeOpener, restoreOpener } from '@/utils/store/openers';
import { contactsOfOrganisation, organisationById, saveOrganisation } from '@/utils/store/organisations';
import { keepPromise, promisesOf } from '@/utils/store/promises';
import { searchContacts } from '@/utils/store/search';
import { searchNotes, searchOrganisations } from '@/utils/store/search-elsewhere';
import { recentTouches, touchesOf } from '@/utils/store/touches';

const noon = Date.UTC(2026, 10, 23, 12);
const anna = '11111111-1111-4111-8111-111111111111';
const bram = '22222222-2222-4222-8222-222222222222';
const newId = () => crypto.randomUUID();

const call = (contactIds: readonly string[], note = '') =>
  ({ id: newId(), channel: 'call', direction: 'out', outcome: 'spoke', at: noon, contactIds, note }) as const;

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  await saveContact(anna, { names: ['Anna Bakker'], emails: ['anna@example.nl'], organisation: 'Noord BV' });
  await saveContact(bram, { names: ['Bram Visser'], phones: ['+31 (0)20 555 01 23'] });
});

describe('a contact in the bin', () => {
  it('takes along what is only about it, and brings all of it back', async () => {
    await logByHand(call([anna]));
    await logByHand(call([anna, bram]));
    await keepPromise({ id: newId(), contactId: anna, by: 'me', text: 'Offerte sturen', due: null });
    await keepOpener({ id: newId(), about: { contactId: anna }, text: 'Zeilt graag' });
    await removeContact(anna);
    expect((await allContacts()).map(({ id }) => id)).toEqual([bram]);
    expect(await searchContacts('anna', 5)).toEqual([]);
    expect((await recentTouches(5)).map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([[bram]]);
    expect((await binnedContacts(5)).map(({ id }) => id)).toEqual([anna]);
    await restoreContact(anna);
    expect(await recentTouches(5)).toHaveLength(2);
    expect(await promisesOf(anna)).toHaveLength(1);
    expect(await openersFor(anna)).toHaveLength(1);
    expect(await binnedContacts(5)).toEqual([]);
  });

  it('does not bring back what was thrown away before it', async () => {
    const opener = newId();
    await keepOpener({ id: opener, about: { contactId: anna }, text: 'Zeilt graag' });
    await removeOpener(opener);
    await db.openers.update(opener, { deletedAt: noon });
    await removeContact(anna);
    await restoreContact(anna);
    expect(await openersFor(anna)).toEqual([]);
  });

  it('is gone for good after 30 days', async () => {
    await logByHand(call([anna]));
    await removeContact(anna);
    for (const table of [db.contacts, db.touches]) {
      await table.filter(({ deletedAt }) => deletedAt !== undefined).modify({ deletedAt: 1 });
    }
    await emptyOldBin();
    await restoreContact(anna);
    expect(await contactById(anna)).toBeUndefined();
    expect(await touchesOf(anna)).toEqual([]);
  });
});

describe('an organisation', () => {
  it('comes with its first contact, and is one however it is written', async () => {
    await saveContact(bram, { organisation: 'NOORD B.V.' });
    await saveContact(newId(), { names: ['Carina'], organisation: 'noord bv' });
    const found = await searchOrganisations('noord', 5);
    expect(found.map(({ name }) => name)).toEqual(['Noord BV']);
    const people = await contactsOfOrganisation(found[0]?.id ?? '');
    expect(people.map(({ names }) => names[0])).toEqual(['Anna Bakker', 'Bram Visser', 'Carina']);
  });

  it('gives its new name to those who had the old one', async () => {
    const [noord] = await searchOrganisations('noord', 5);
    await saveOrganisation(noord?.id ?? '', { name: 'Noorderlicht', note: 'Verhuist in mei' });
    expect(await contactById(anna)).toMatchObject({ organisation: 'Noorderlicht' });
    expect(await organisationById(noord?.id ?? '')).toMatchObject({ note: 'Verhuist in mei' });
    expect((await searchContacts('noorderlicht', 5)).map(({ id }) => id)).toEqual([anna]);
    expect((await searchOrganisations('verhuist', 5)).map(({ name }) => name)).toEqual(['Noorderlicht']);
    expect(await saveOrganisation(noord?.id ?? '', { name: ' . ' })).toMatchObject({ error: 'invalid' });
  });

  it('lends its openers to everybody who works there', async () => {
    const [noord] = await searchOrganisations('noord', 5);
    const about = { organisationId: noord?.id ?? '' };
    const page = { url: 'https://user:secret@news.example/a', title: 'Prijs' };
    await keepOpener({ id: newId(), about, text: 'Wint een prijs', page });
    const clip = newId();
    await keepOpener({
      id: clip,
      about,
      text: '',
      page: { url: 'https://news.example/a#top', title: 'Prijs' },
    });
    expect((await openersFor(anna)).map(({ url }) => url).sort()).toEqual(['', 'https://news.example/a']);
    expect(await openersFor(bram)).toEqual([]);
    await removeOpener(clip);
    expect(await openersFor(anna)).toHaveLength(1);
    await restoreOpener(clip);
    expect(await openersFor(anna)).toHaveLength(2);
  });
});

describe('a group', () => {
  it('holds contacts, and they are in it again when it comes back', async () => {
    const north = newId();
    await saveGroup(north, ' Regio Noord ');
    await saveContact(anna, { groupIds: [north] });
    expect((await contactGroups()).map(({ name }) => name)).toEqual(['Regio Noord']);
    await removeGroup(north);
    expect(await contactGroups()).toEqual([]);
    await restoreGroup(north);
    expect((await contactGroups()).map(({ id }) => id)).toEqual([north]);
    expect(await contactById(anna)).toMatchObject({ groupIds: [north] });
    expect(await saveGroup(newId(), '  ')).toEqual({ ok: false, error: 'invalid' });
  });
});

describe('finding', () => {
  it.each(['020-5550123', '+31205550123', '0031 20 555 0123', 'tel:+31-20-555-0123;ext=9'])(
    'by phone, however it is written: %s',
    async (phone) => {
      expect((await contactsWithPhone(phone)).map(({ id }) => id)).toEqual([bram]);
    },
  );

  it('no number is nobody’s', async () => {
    expect(await contactsWithPhone('112')).toEqual([]);
    expect(await contactsWithPhone('')).toEqual([]);
  });

  it('puts those whose name begins so first, then by name', async () => {
    await saveContact(newId(), { names: ['Zoë Anders'] });
    await saveContact(newId(), { names: ['Anna Aalbers'] });
    await saveContact(newId(), { names: ['Bea'], note: 'Kent Anna goed' });
    const found = await searchContacts('an', 9);
    expect(found.map(({ names }) => names[0])).toEqual(['Anna Aalbers', 'Anna Bakker', 'Zoë Anders', 'Bea']);
    expect((await searchContacts('bakker an', 9)).map(({ id }) => id)).toEqual([anna]);
  });

  it('what was said, newest first', async () => {
    await logByHand(call([anna], 'Gaat zeilen op het Sneekermeer'));
    await logByHand({ ...call([bram], 'Zeilde vroeger ook'), at: noon + 1 });
    await logMail({ direction: 'out', subject: 'Zeil', at: noon, people: [{ email: 'x@y.nl' }], site: '' });
    const found = await searchNotes('zeil', 9);
    expect(found.map(({ contacts }) => contacts[0]?.id)).toEqual([bram, anna]);
    expect((await searchNotes('sneek zeil', 9)).map(({ contacts }) => contacts[0]?.id)).toEqual([anna]);
  });
});

describe('somebody who said no for good', () => {
  beforeEach(async () => {
    await saveContact(anna, { status: { kind: 'definite-no', at: noon, reason: 'Geen budget' } });
  });

  it('is not contacted without a reason', async () => {
    expect(await logByHand(call([anna]))).toEqual({ ok: false, error: 'closed' });
    expect(await logByHand({ ...call([anna]), override: 'Belde zelf terug' })).toMatchObject({ ok: true });
    expect(await touchesOf(anna)).toMatchObject([{ override: 'Belde zelf terug' }]);
  });

  it('may always contact me', async () => {
    expect(await logByHand({ ...call([anna]), direction: 'in' })).toMatchObject({ ok: true });
  });
});
