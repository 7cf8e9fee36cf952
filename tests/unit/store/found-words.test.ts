import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords, wordsOf } from '@/utils/store/clean-text';
import { foundParts, noteThatFits } from '@/utils/store/found-words';
import { newContact } from '@/utils/store/new-contact';
import { runs } from '../../property/runs';

const marked = (text: string, query: string) =>
  foundParts(text, query)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('the words found in a text', () => {
  it.each([
    ['Haar hond heet Moos.', 'moos hon', 'Haar [hond] heet [Moos].'],
    ['Zoë en ZOE zeilen', 'zoe', '[Zoë] en [ZOE] zeilen'],
    ['Große Straße', 'strasse', 'Große [Straße]'],
    ['سأتصل بعد العطلة', 'العط', 'سأتصل بعد [العطلة]'],
    ['hondenhok, waakhond', 'hond', '[hondenhok], waakhond'],
    ['niets daarvan', 'hond', 'niets daarvan'],
    ['', 'hond', ''],
  ])('%j, asked for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('are led up to by a few words of a long text', () => {
    const text = `${'en dan nog iets '.repeat(20)}over de hond ${'en wat er nog volgt '.repeat(20)}`;
    const shown = marked(text, 'hond');
    expect(shown).toMatch(/^… (?:en )?(?:[a-z]+ ){4,9}over de \[hond\] en wat/u);
    expect(shown.replaceAll(/[[\]]/gu, '').slice(2)).toBe(text.slice(-(shown.length - 4)));
  });

  it('are all that a word of the query begins, in any text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', 'ß', 'İ', ' ', '-', '1', 'ع', '😀'),
    });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const parts = foundParts(text, query);
        const asked = queryWords(query);
        const begun = wordsOf(text).filter((word) => asked.some((each) => word.startsWith(each)));
        expect(parts.filter(({ found }) => found).flatMap((part) => wordsOf(part.text))).toEqual(begun);
        if (text.length < 80) expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
      runs(500),
    );
  });
});

describe('the note of a contact', () => {
  const anna = {
    ...newContact('a', 0),
    names: ['Anna Bakker'],
    emails: ['anna@zeil.example'],
    note: 'Zeilt',
  };

  it('is shown where nothing else answers', () => {
    expect(noteThatFits(anna, 'zeilt')).toBe('Zeilt');
    expect(noteThatFits(anna, 'bakker zeilt')).toBe('Zeilt');
  });

  it('is not where a name or address does, nor while nothing is looked for', () => {
    for (const query of ['', 'anna', 'zeil', 'anna@zeil.example']) {
      expect(noteThatFits(anna, query)).toBeUndefined();
    }
  });
});
