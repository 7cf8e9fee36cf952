import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { parseCsv } from '@/utils/formats/csv';
import { parseCards } from '@/utils/formats/vcard';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { importCards } from '@/utils/store/import-cards';
import { searchContacts } from '@/utils/store/search';

const files = {
  Google:
    'First Name,Middle Name,Last Name,Nickname,Organization Name,Notes,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\nIneke,de,Wit,Ien,Acme,Hond: Bobby,Work,ineke@example.nl ::: i@home.nl,Mobile,06 1234',
  Outlook:
    'First Name,Middle Name,Last Name,Company,Home Phone,Mobile Phone,E-mail Address,E-mail Display Name,Notes\nIneke,de,Wit,Acme,,06 1234,ineke@example.nl,,Hond: Bobby',
  HubSpot:
    'Record ID,First Name,Last Name,Email,Phone Number,Company name,Email Domain\n1,Ineke,de Wit,ineke@example.nl,06 1234,Acme,example.nl',
  Pipedrive:
    'Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work\nIneke de Wit,Acme,ineke@example.nl,06 1234',
  Teamleader:
    'First name,Last name,Email,Telephone,Mobile,Company,Language,Tags\nIneke,de Wit,ineke@example.nl,,06 1234,Acme,nl,klant',
  Monica:
    'First name,Last name,Nickname,Company,Email,Phone,Notes\nIneke,de Wit,Ien,Acme,ineke@example.nl,06 1234,Hond: Bobby',
  'a Dutch Excel':
    'Voornaam;Tussenvoegsel;Achternaam;Bedrijf;E-mailadres;Telefoon\nIneke;de;Wit;Acme;ineke@example.nl;06 1234',
};

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

describe("another program's export", () => {
  it.each(Object.entries(files))('of %s is matched by its columns', (_program, file) => {
    const [header = [], ...rows] = parseCsv(file);
    const [card] = cardsFromRows(rows, matchColumns(header));
    expect(card).toMatchObject({ names: ['Ineke de Wit'], organisation: 'Acme', phones: ['06 1234'] });
    expect(card?.emails[0]).toBe('ineke@example.nl');
  });

  it('keeps every address of a cell, and leaves empty rows out', () => {
    const [header = [], ...rows] = parseCsv(files.Google);
    const cards = cardsFromRows(
      [...rows, ['', '', '', '', 'Acme', '', '', '', '', '']],
      matchColumns(header),
    );
    expect(cards.map(({ emails }) => emails)).toEqual([['ineke@example.nl', 'i@home.nl']]);
  });
});

describe('people taken into the log', () => {
  it('are cleaned, found, and counted', async () => {
    const cards = parseCards(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Wit\\, Ineke de\nEMAIL:INEKE@Example.nl\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:12345\nEND:VCARD\n',
    );
    expect(await importCards([...cards, ...cards])).toMatchObject({
      ok: true,
      value: { taken: 1, leftOut: 3 },
    });
    expect((await searchContacts('ineke', 5)).map(({ names, emails }) => [names, emails])).toEqual([
      [['Ineke de Wit'], ['ineke@example.nl']],
    ]);
  });

  it('who are here already get what is new and keep what is here', async () => {
    await saveContact(crypto.randomUUID(), {
      names: ['Ineke de Wit'],
      emails: ['ineke@example.nl'],
      organisation: 'Acme',
    });
    const card = {
      names: ['Ineke'],
      nicknames: [],
      emails: ['ineke@example.nl'],
      phones: ['06 1234'],
      organisation: 'Oude baan',
      note: '',
      language: 'nl',
    };
    expect(await importCards([card])).toMatchObject({ value: { taken: 0, changed: 1 } });
    expect(await searchContacts('ineke', 5)).toMatchObject([
      { names: ['Ineke de Wit', 'Ineke'], organisation: 'Acme', phones: ['06 1234'], language: 'nl' },
    ]);
  });
});
