import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { removeContact } from '@/utils/store/contact-bin';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { type PersonOnPage, personInLog } from '@/utils/store/person-in-log';

const anna = '11111111-1111-4111-8111-111111111111';
const bram = '22222222-2222-4222-8222-222222222222';
const carina = '33333333-3333-4333-8333-333333333333';

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
  await saveContact(anna, { names: ['Anna Bakker'], emails: ['info@example.nl'], phones: ['020 555 0123'] });
  await saveContact(bram, {
    names: ['Bram Visser'],
    nicknames: ['Brammetje'],
    emails: ['info@example.nl'],
  });
});

const onPage = (person: Partial<PersonOnPage>) => ({ name: '', emails: [], phones: [], ...person });

it.each([
  ['an address, whatever its case', { emails: ['INFO@example.nl'], name: 'Bram Visser' }, bram],
  ['a nickname, of two at one address', { emails: ['info@example.nl'], name: 'brammetje' }, bram],
  ['a part of the name, of two at one address', { emails: ['info@example.nl'], name: 'Visser, Bram' }, bram],
  ['a number, however it is written', { phones: ['+31 (0)20-5550123'] }, anna],
  ['the whole name', { name: 'anna bakker' }, anna],
])('is found by %s', async (_, person, id) => {
  expect((await personInLog(onPage(person)))?.id).toBe(id);
});

it.each([
  ['a first name alone', { name: 'Anna' }],
  ['a name with an address that is not in the log', { name: 'Anna Bakker', emails: ['anna@other.example'] }],
  ['a number that nobody has', { phones: ['020 555 9999'] }],
  ['nothing', {}],
])('is nobody by %s', async (_, person) => {
  expect(await personInLog(onPage(person))).toBeUndefined();
});

it('is nobody when two are called so, or when the contact lies in the bin', async () => {
  await saveContact(carina, { names: ['Anna Bakker'] });
  expect(await personInLog(onPage({ name: 'Anna Bakker' }))).toBeUndefined();
  await removeContact(carina);
  expect((await personInLog(onPage({ name: 'Anna Bakker' })))?.id).toBe(anna);
});
