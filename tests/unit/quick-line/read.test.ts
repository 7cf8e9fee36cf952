import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue } from '@/utils/cadence/days';
import { readQuickLine } from '@/utils/quick-line/read';

/** A Monday. */
const now = '2026-11-23T14:00';
const read = (line: string, lang = 'nl') => readQuickLine(line, { now, lang });

describe('a line that plans', () => {
  it.each([
    ['terugbellen do 10u', 'call', '2026-11-26T10:00', '', ''],
    ['do 10 terugbellen', 'call', '2026-11-26T10:00', '', ''],
    ['bellen donderdag 10', 'call', '2026-11-26T10:00', '', ''],
    ['terugbellen do 10u over de offerte', 'call', '2026-11-26T10:00', 'over de offerte', ''],
    [
      'Sprak Ineke, hond is ziek. Terugbellen vr 9.30',
      'call',
      '2026-11-27T09:30',
      '',
      'Sprak Ineke, hond is ziek.',
    ],
    ['Leuk gesprek; mailen morgen', 'mail', '2026-11-24', '', 'Leuk gesprek'],
    ['bel om 15:30', 'call', '2026-11-23T15:30', '', ''],
    ['bel om 9:30', 'call', '2026-11-24T09:30', '', ''],
    ['bel over 2 uur', 'call', '2026-11-23T16:00', '', ''],
    ['bel over 12 uur', 'call', '2026-11-24T02:00', '', ''],
    ['kaartje sturen op 3 dec', 'letter', '2026-12-03', 'sturen', ''],
    ['koffie wo 10:00', 'meeting', '2026-11-25T10:00', '', ''],
    ['over twee weken weer bellen', 'call', '2026-12-07', '', ''],
    ['do 10u', null, '2026-11-26T10:00', '', ''],
  ])('in Dutch: %s', (line, channel, due, about, note) => {
    expect(read(line)).toEqual({ step: { channel, due, agreed: false, note: about }, note });
  });

  it.each([
    ['en', 'call back thu 10am', 'call', '2026-11-26T10:00'],
    ['en', 'Call again on Friday at half past two', 'call', '2026-11-27T14:30'],
    ['en', 'email them tomorrow', 'mail', '2026-11-24'],
    ['en', 'meeting tues 2pm', 'meeting', '2026-11-24T14:00'],
    ['de', 'zurückrufen Do 10 Uhr', 'call', '2026-11-26T10:00'],
    ['de', 'Rückruf am Freitag um 9', 'call', '2026-11-27T09:00'],
    ['de', 'Karte schicken nächste Woche Montag', 'letter', '2026-11-30'],
    ['fr', 'rappeler jeu 10h30', 'call', '2026-11-26T10:30'],
    ['fr', 'rdv vendredi à 14h', 'meeting', '2026-11-27T14:00'],
    ['fr', 'écrire demain', 'mail', '2026-11-24'],
  ])('in %s: %s', (lang, line, channel, due) => {
    expect(read(line, lang).step).toMatchObject({ channel, due });
    // Whatever language the interface has.
    expect(read(line, 'en').step).toMatchObject({ channel, due });
  });

  it('knows when both agreed', () => {
    expect(read('afgesproken: bellen do 10u').step).toMatchObject({ agreed: false });
    expect(read('afgesproken bellen do 10u').step).toMatchObject({ agreed: true, note: '' });
  });
});

describe('a line that only tells', () => {
  it.each([
    'Sprak Ineke over de offerte',
    'op vakantie tot vrijdag',
    'ze belt donderdag zelf terug',
    'hij gaat vrijdag bellen',
    'she will call back Thursday',
    'sie ruft am Donnerstag zurück',
    'elle rappelle jeudi',
    'heeft 3 kinderen',
    'bellen',
    'do',
    'elke dinsdag bellen',
    '',
    '  ',
  ])('%s', (line) => {
    const lang = /she|will/u.test(line) ? 'en' : 'nl';
    expect(read(line, lang)).toEqual({ step: null, note: line.trim() });
  });

  it('of a day that was stays a note', () => {
    expect(read('gebeld op 3/11/2026 bellen').step).toBeNull();
  });
});

it('never throws, plans only what exists and lies ahead, and loses no word', () => {
  const piece = fc.constantFrom(
    ...'bellen,do,10u,morgen,over,2,uur,vrijdag,10:30,call,thu,am,rappeler,à,14h,de,offerte,.,;,—,3/12,zo,31/2,25u'.split(
      ',',
    ),
  );
  const line = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((all) => all.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(line, fc.constantFrom('nl', 'en', 'de', 'fr', 'xx'), (text, lang) => {
      const { step, note } = readQuickLine(text, { now, lang });
      if (!step) {
        expect(note).toBe(text.trim());
        return;
      }
      expect(isDue(step.due)).toBe(true);
      expect(step.due >= now.slice(0, step.due.length)).toBe(true);
      expect(text).toContain(note.split(' ')[0] ?? '');
    }),
    { numRuns: 3_000 },
  );
});
