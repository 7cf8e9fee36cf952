import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '@/utils/formats/csv';
import { writeCalendar } from '@/utils/formats/ical';
import { contactsCsv, touchesCsv } from '@/utils/formats/log-csv';
import { type Card, parseCards, writeCards } from '@/utils/formats/vcard';
import { newContact } from '@/utils/store/new-contact';
import { newTouch } from '@/utils/store/new-touch';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const text = fc.string({ unit: fc.constantFrom(...'aé日😀 ,;:"\'\\\n=+-@\t'), maxLength: 90 });
const isFormula = (cell: string) => /^[\s\u00a0]*[=+\-@|%]/u.test(cell);

describe('CSV', () => {
  const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 5 });

  it('is read by another reader as it was written, with no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read: unknown = readCsv(writeCsv(['a', 'b', 'c'], rows), {
          bom: true,
          skip_empty_lines: false,
        });
        const cells = Array.isArray(read) ? read.slice(1) : [];
        expect(cells).toHaveLength(rows.length);
        for (const [index, row] of rows.entries()) {
          // An apostrophe more where a spreadsheet would calculate, and nowhere else.
          for (const [column, cell] of row.entries()) {
            expect([cell, `'${cell}`]).toContain(cells[index][column]);
          }
          for (const cell of cells[index]) expect(isFormula(cell)).toBe(false);
        }
      }),
    );
  });

  it('is read back by ourselves', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(writeCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });

  it.each([
    ['semicolons of a Dutch Excel', 'naam;mail\nIneke;"i@x.nl"\n'],
    ['tabs', 'naam\tmail\r\nIneke\ti@x.nl'],
    ['a byte order mark and old line ends', '\ufeffnaam,mail\rIneke,i@x.nl\r'],
    ['empty lines', 'naam,mail\n\n\nIneke,i@x.nl\n\n'],
  ])('with %s is understood', (_what, file) => {
    expect(parseCsv(file)).toEqual([
      ['naam', 'mail'],
      ['Ineke', 'i@x.nl'],
    ]);
  });

  it('of anything at all is no error', () => {
    fc.assert(fc.property(text, (file) => void parseCsv(file)));
    expect(parseCsv('a,"open\nto the end')).toEqual([['a', 'open\nto the end']]);
  });

  it('of the log holds what was logged, harmless', () => {
    const contact = {
      ...newContact(crypto.randomUUID(), noon),
      names: ['=HYPERLINK("http://x")', 'Ineke'],
      phones: ['+31 6 1234'],
      note: 'twee\nregels',
    };
    const [row] = readCsv(contactsCsv([contact]), { bom: true, columns: true });
    expect(row).toMatchObject({
      name: `'=HYPERLINK("http://x")`,
      'other names': 'Ineke',
      phones: "'+31 6 1234",
      note: 'twee\nregels',
      status: 'open',
    });
    const touch = {
      ...newTouch(crypto.randomUUID(), noon),
      channel: 'call',
      outcome: 'spoke',
      durationMinutes: 4,
      note: 'Hond, Bobby',
      contactIds: [contact.id],
    } as const;
    expect(readCsv(touchesCsv([{ touch, contacts: [contact] }]), { bom: true, columns: true })).toMatchObject(
      [{ at: '2026-11-23T12:00:00.000Z', channel: 'call', minutes: '4', note: 'Hond, Bobby' }],
    );
  });
});

describe('iCalendar', () => {
  const entry = {
    id: 'one',
    due: '2026-11-30T10:00',
    summary: 'Ineke bellen',
    description: '',
    updatedAt: noon,
  };
  const eventsOf = (file: string) =>
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('has a moment on the wall clock, or a whole day', () => {
    const [timed, whole] = eventsOf(writeCalendar([entry, { ...entry, id: 'two', due: '2026-12-01' }], noon));
    expect(timed?.startDate.toString()).toBe('2026-11-30T10:00:00');
    expect(timed?.startDate.zone.tzid).toBe('floating');
    expect(whole?.startDate.isDate).toBe(true);
    expect(whole?.startDate.toString()).toBe('2026-12-01');
    expect(timed?.uid).not.toBe(whole?.uid);
  });

  it('is read by another reader as it was written, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = writeCalendar([{ ...entry, summary, description }], noon);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = eventsOf(file);
        expect(event?.summary).toBe(summary);
        expect(event?.description ?? '').toBe(description);
      }),
    );
  });

  it('is a calendar, too, with nothing in it', () => {
    expect(eventsOf(writeCalendar([], noon))).toEqual([]);
  });
});

describe('vCard', () => {
  const card: Card = {
    names: ['Ineke de Wit'],
    nicknames: [],
    emails: ['ineke@example.nl'],
    phones: [],
    organisation: '',
    note: '',
    language: '',
  };
  const word = fc.string({ unit: fc.constantFrom(...'aé日😀,;:"\\='), minLength: 1, maxLength: 90 });
  const anyCard: fc.Arbitrary<Card> = fc.record({
    names: fc.array(word, { minLength: 1, maxLength: 2 }),
    nicknames: fc.array(word, { maxLength: 2 }),
    emails: fc.array(fc.emailAddress(), { maxLength: 2 }),
    phones: fc.constantFrom([], ['+31 6 1234 5678']),
    organisation: fc.oneof(fc.constant(''), word),
    note: fc.oneof(
      fc.constant(''),
      fc.tuple(word, word).map((lines) => lines.join('\n')),
    ),
    language: fc.constantFrom('', 'nl', 'fr'),
  });

  it('is read by another reader as it was written', () => {
    fc.assert(
      fc.property(anyCard, (one) => {
        const file = writeCards([one]);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const read = new ICAL.Component(ICAL.parse(file));
        const values = (name: string) =>
          read.getAllProperties(name).map((property) => property.getValues().flat().join(','));
        expect(read.getFirstPropertyValue('version')).toBe('4.0');
        expect(values('fn')).toEqual(one.names);
        expect(values('email')).toEqual(one.emails);
        expect(values('tel')).toEqual(one.phones);
        expect(values('note')).toEqual(one.note ? [one.note] : []);
      }),
    );
  });

  it('is read back by ourselves', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 3 }), (cards) => {
        expect(parseCards(writeCards(cards))).toEqual(cards);
      }),
    );
  });

  it.each([
    [
      'Google (3.0, groups and folded lines)',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ineke de\r\n  Wit\r\nN:Wit;Ineke;de;;\r\nitem1.EMAIL;TYPE=INTERNET:ineke@example.nl\r\nitem1.X-ABLabel:\r\nEND:VCARD\r\n',
    ],
    [
      'an old telephone (2.1, quoted-printable, no full name)',
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:de Wit;In=\neke\nEMAIL;INTERNET:ineke@example.nl\nEND:VCARD\n',
    ],
    ['a file that is cut off', 'BEGIN:VCARD\nVERSION:4.0\nFN:Ineke de Wit\nEMAIL:mailto:ineke@example.nl'],
  ])('of %s is understood', (_whose, file) => {
    expect(parseCards(file)).toEqual([card]);
  });

  it('of anything at all is no error', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.constantFrom('\nBEGIN:VCARD\n', '\nEND:VCARD\n', '\nFN:x'))),
        (parts) => {
          parseCards(parts.join(''));
        },
      ),
    );
  });
});
