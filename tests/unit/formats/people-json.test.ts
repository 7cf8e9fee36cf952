import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { tableFromJson } from '@/utils/formats/people-json';

const cardsIn = (file: unknown) => {
  const table = tableFromJson(JSON.stringify(file));
  return table && cardsFromRows(table.rows, matchColumns(table.header));
};

const monica = {
  version: '1.0',
  app_version: '4.1.2',
  account: {
    uuid: 'a',
    data: [
      { count: 1, type: 'user', values: [{ uuid: 'u', properties: { first_name: 'Me' } }] },
      {
        count: 2,
        type: 'contact',
        values: [
          {
            uuid: 'c',
            properties: {
              first_name: 'Ineke',
              middle_name: 'de',
              last_name: 'Wit',
              nickname: 'Ien',
              company: 'Acme',
              description: 'Zeilt',
              is_starred: false,
            },
            data: [
              {
                count: 3,
                type: 'contact_field',
                values: [
                  { properties: { data: 'ineke@example.nl' } },
                  { properties: { data: 'i@home.example' } },
                  { properties: { data: '+31 20 555 0123' } },
                  { properties: { data: 'inekeopsocial' } },
                ],
              },
              { count: 1, type: 'note', values: [{ properties: { body: 'Hond: Bobby' } }] },
            ],
          },
          { uuid: 'd', properties: { first_name: 'Bram' }, data: null },
        ],
      },
    ],
  },
};

describe('people in JSON', () => {
  it('of Monica come with every way to reach them and their notes', () => {
    expect(cardsIn(monica)).toMatchObject([
      {
        names: ['Ineke de Wit'],
        nicknames: ['Ien'],
        emails: ['ineke@example.nl', 'i@home.example'],
        phones: ['+31 20 555 0123'],
        organisation: 'Acme',
        note: 'Zeilt\nHond: Bobby',
      },
      { names: ['Bram'], emails: [] },
    ]);
  });

  it.each([
    [
      'HubSpot',
      {
        results: [
          {
            id: '1',
            properties: {
              firstname: 'Ineke',
              lastname: 'de Wit',
              email: 'ineke@example.nl',
              phone: '020 555 0123',
              company: 'Acme',
            },
          },
        ],
      },
    ],
    [
      'Pipedrive',
      {
        success: true,
        data: [
          {
            id: 1,
            name: 'Ineke de Wit',
            email: [{ value: 'ineke@example.nl', primary: true }],
            phone: [{ value: '020 555 0123' }],
            organization: 'Acme',
          },
        ],
      },
    ],
    [
      'Teamleader',
      {
        data: [
          {
            id: 'x',
            first_name: 'Ineke',
            last_name: 'de Wit',
            emails: [{ type: 'primary', email: 'ineke@example.nl' }],
            telephones: [{ type: 'phone', number: '020 555 0123' }],
            company: 'Acme',
          },
        ],
      },
    ],
    [
      'a plain list',
      [{ Name: 'Ineke de Wit', 'E-mail': 'ineke@example.nl', Phone: '020 555 0123', Company: 'Acme' }],
    ],
  ])('of %s is matched by its fields', (_, file) => {
    expect(cardsIn(file)).toMatchObject([
      {
        names: ['Ineke de Wit'],
        emails: ['ineke@example.nl'],
        phones: ['020 555 0123'],
        organisation: 'Acme',
      },
    ]);
  });

  it.each(['', '{', 'null', '[]', '{"a":1}', '[1,2]', '{"account":{"data":"x"}}'])(
    'is none in %s',
    (text) => {
      expect(tableFromJson(text)).toBeUndefined();
    },
  );

  it('of anything at all is no error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (file) => {
        const table = tableFromJson(JSON.stringify(file));
        for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.header.length ?? 0);
      }),
    );
  });
});
