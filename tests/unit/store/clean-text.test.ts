import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanEmail, cleanLine, cleanName, cleanNote } from '@/utils/store/clean-text';
import { couldBeSamePerson } from '@/utils/store/same-name';

describe('names from a page', () => {
  it.each([
    ['Wit, Ineke de', 'Ineke de Wit'],
    ['"de Wit, Ineke"', 'Ineke de Wit'],
    ['MCDONALD', 'MCDONALD'],
    ['x.arrieta', 'x.arrieta'],
    ["O'Brien", "O'Brien"],
    ['Bram Vos, PhD', 'Bram Vos, PhD'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['Ineke <ineke@example.nl>', 'Ineke'],
    ['ineke@example.nl', ''],
    ['  ', ''],
    ['+31 6 1234', ''],
    ['Jose\u0301', 'José'],
    ['<script>', ''],
  ])('%s is kept as %s', (shown, kept) => {
    expect(cleanName(shown)).toBe(kept);
  });

  it.each([
    ['INEKE@Example.NL', 'ineke@example.nl'],
    [' <a@b.nl> ', 'a@b.nl'],
    ['mailto:a@b.nl', 'a@b.nl'],
    ['a@b@c', ''],
    ['a b@c.nl', ''],
    ['nobody', ''],
    [`${'x'.repeat(300)}@b.nl`, ''],
  ])('the address %s is kept as %s', (shown, kept) => {
    expect(cleanEmail(shown)).toBe(kept);
  });

  it('never keep anything that draws outside its line, and cleaning twice changes nothing', () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(nasty, (text) => {
        for (const clean of [cleanLine(text), cleanName(text)]) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
          expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
          expect(clean.isWellFormed() || !text.isWellFormed()).toBe(true);
        }
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanNote(cleanNote(text))).toBe(cleanNote(text));
      }),
    );
  });
});

it.each([
  ['Jan', 'Jan Bakker', true],
  ['J. Bakker', 'Jan Bakker', true],
  ['Jan (Acme)', 'Jan Bakker', true],
  ['Jan en Marie Bakker', 'Marie Bakker', true],
  ['Jan Bakker', 'Marie Bakker', false],
  ['J. Bakker', 'Jan Visser', false],
  ['Ineke', 'Bram Vos', false],
])('%s and %s can be one person: %s', (one, other, same) => {
  expect(couldBeSamePerson(one, other)).toBe(same);
  expect(couldBeSamePerson(other, one)).toBe(same);
});
