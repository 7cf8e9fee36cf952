import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addWorkingDays,
  civil,
  dayOf,
  formatDay,
  nextWeekday,
  parseDay,
  type Weekday,
  weekdayOf,
} from '@/utils/analysis/dates/calendar';
import { readMoments } from '@/utils/analysis/dates/moments';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { meaningIn } from '@/utils/analysis/lang/meaning';
import { wordsOf } from '@/utils/analysis/phrases/words';

addAllLanguages();

const days = fc.integer({ min: -40_000, max: 60_000 });

describe('calendar', () => {
  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
        expect(dayOf(civil(day))).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('counts working days as a finger on the calendar would', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        let at = day;
        for (let left = count; left > 0; ) {
          at += 1;
          if (weekdayOf(at) < 5) left -= 1;
        }
        expect(addWorkingDays(day, count)).toBe(at);
      }),
    );
  });

  it('takes the next weekday from the seven days ahead', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const next = nextWeekday(day, weekday as Weekday);
        expect(weekdayOf(next)).toBe(weekday);
        expect(next - day).toBeGreaterThan(0);
        expect(next - day).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('stays inside a shorter month', () => {
    expect(formatDay(addMonths(parseDay('2026-01-31') ?? 0, 1))).toBe('2026-02-28');
    expect(formatDay(addMonths(parseDay('2027-12-31') ?? 0, 2))).toBe('2028-02-29');
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1'])('knows no day %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

const piece = fc.constantFrom(
  'eind',
  'volgende',
  'week',
  'vrijdag',
  '3',
  'december',
  '31',
  'februari',
  'om',
  '10.30',
  'uur',
  'binnen',
  'werkdagen',
  'by',
  'end',
  'of',
  'month',
  'next',
  'within',
  '24',
  'hours',
  'at',
  'half',
  'past',
  'tussen',
  '8',
  'en',
  '12',
  ',',
  'the',
  'begin',
  'medio',
  'early',
  'weekend',
  'before',
  'voor',
  'deze',
  'overmorgen',
  'today',
  '25e',
);

it.each([
  ['half december', '2026-12-15', '2026-12-15'],
  ['half december', '2026-12-18', '2026-12-18'],
  ['half december', '2026-12-31', '2027-12-15'],
  ['begin maart', '2026-03-04', '2026-03-04'],
  ['begin maart', '2026-03-20', '2027-03-01'],
  ['eind maart', '2026-03-31', '2026-03-31'],
  ['voor het weekend', '2026-03-07', '2026-03-07'],
])('%s, said on %s, is not over', (text, today, expected) => {
  const lexicon = meaningIn('nl')?.moments;
  if (!lexicon) throw new Error('no Dutch');
  expect(readMoments(wordsOf(text), lexicon, parseDay(today)).map(({ due }) => due)).toEqual([expected]);
});

it('never resolves to a day before today, and never throws, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      days,
      fc.constantFrom('nl', 'en'),
      (pieces, today, lang) => {
        const text = pieces.join(' ');
        const lexicon = meaningIn(lang)?.moments;
        if (!lexicon) throw new Error(`no moments for ${lang}`);
        for (const moment of readMoments(wordsOf(text), lexicon, today)) {
          expect(moment.due).toMatch(/^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
          expect(parseDay(moment.due?.slice(0, 10) ?? '')).toBeGreaterThanOrEqual(today);
          expect(text.slice(moment.start, moment.end).trim()).not.toBe('');
        }
      },
    ),
  );
});
