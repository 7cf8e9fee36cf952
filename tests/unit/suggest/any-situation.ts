import fc from 'fast-check';
import { mailActs } from '@/utils/analysis/acts/types';
import { voices } from '@/utils/suggest/phrases';
import type { Situation } from '@/utils/suggest/types';

export const langs = voices.map(({ code }) => code);

export const wholeNames = [
  'Inge Bakker',
  'Edwin van der Sar',
  'Ruud Kok',
  'Grace Poole',
  'Tom Hale',
  'Hanna Vogt',
  'Zoë de Wit',
  'Jean-Paul Garnier',
  'Lucía Campos',
  'Anke van den Berg',
];
export const memberNames = ['Ineke', 'Carina', 'Bianca', 'Linda', 'Priya', 'Daan'];
const teams = ['Team Incasso', 'Wilgenhof Advies', 'Klantenservice Noord', 'Accounts Desk'];
const phones = ['06-12 34 56 78', '020 7946 0123', '+31 50 555 01 44'];

const two = (part: number) => String(part).padStart(2, '0');
export const anyDay = fc
  .tuple(
    fc.integer({ min: 2026, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const time = fc
  .tuple(fc.integer({ min: 7, max: 21 }), fc.constantFrom('00', '15', '30'))
  .map(([h, m]) => `${two(h)}:${m}`);
const moment = fc.oneof(
  anyDay,
  fc.tuple(anyDay, time).map(([day, at]) => `${day}T${at}`),
);

const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const me = fc.record({
  names: fc.oneof(
    fc.constantFrom(...wholeNames).map((name) => [name]),
    fc.constantFrom(...wholeNames).map((name) => [name, name.split(' ')[0] ?? name]),
  ),
  team: optional(fc.constantFrom(...teams)),
  members: optional(fc.uniqueArray(fc.constantFrom(...memberNames), { minLength: 1, maxLength: 4 })),
  shared: optional(fc.boolean()),
  phone: optional(fc.constantFrom(...phones)),
});

const reader = fc.record({
  name: fc.constantFrom(...wholeNames),
  signs: optional(fc.constantFrom('whole', 'first')),
  country: optional(fc.constantFrom('NL', 'BE', 'GB', 'DE', 'FR', 'KW', 'IR', 'US')),
  moments: optional(fc.nat(20)),
  old: optional(fc.boolean()),
  answered: optional(fc.boolean()),
});

const notes = [
  'Gaat binnenkort verhuizen',
  'Gaat op vakantie',
  'Heeft examen',
  'Gaat trouwen',
  'Is going on holiday',
  'Is getting married in May',
  'Hond heet Bobbie',
  'Gaat niet verhuizen',
];

const style = fc.record({
  id: fc.constant('noord'),
  name: fc.constant('Regio Noord'),
  contactPerson: optional(
    fc.record({
      name: fc.constantFrom('Carina Postma', 'Ellen Ward'),
      phone: optional(fc.constant('06-98 76 54 32')),
    }),
  ),
  phone: optional(fc.constant('058-555 01 77')),
});

/** Situations with every combination of what may be known. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    me,
    readers: fc.array(reader, { minLength: 1, maxLength: 3 }),
    said: fc.record({
      agreed: optional(
        fc.record({
          on: moment,
          channel: fc.constantFrom('mail', 'call', 'video', 'meeting', 'letter', 'other'),
          noted: anyDay,
          byBoth: fc.boolean(),
        }),
      ),
      promise: optional(
        fc.record({ due: fc.option(moment), by: fc.constantFrom('me', 'them'), made: anyDay }),
      ),
      note: optional(fc.record({ text: fc.constantFrom(...notes), day: anyDay })),
      talk: optional(fc.record({ on: anyDay })),
      lastOut: optional(anyDay),
    }),
    at: fc.tuple(anyDay, time).map(([day, at]) => `${day}T${at}`),
    holidays: fc.array(anyDay, { maxLength: 3 }),
    acts: fc.uniqueArray(fc.constantFrom(...mailActs), { maxLength: 3 }),
    lang: fc.constantFrom(...langs),
    formality: fc.constantFrom('formal', 'informal'),
    plain: fc.boolean(),
    style: optional(style),
    kept: fc.constant([]),
    near: fc.boolean(),
    ahead: fc.nat(12),
  })
  .map(({ near, ahead, ...situation }) => {
    const readers = situation.readers.map(({ signs, ...known }) => ({
      ...known,
      signs: signs === 'first' ? known.name.split(' ')[0] : signs && known.name,
    }));
    if (!near) return { ...situation, readers };
    // Moments of the days around are what matters; years apart they would hardly ever be named.
    const day = situation.at.slice(0, 10);
    const dayBefore = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const soon = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
    const { agreed, promise, note, talk, lastOut } = situation.said;
    return {
      ...situation,
      readers,
      holidays: [...situation.holidays, soon, `${day.slice(0, 4)}-01-01`],
      said: {
        agreed: agreed && { ...agreed, on: soon + agreed.on.slice(10) },
        promise: promise && { ...promise, due: promise.due && soon + promise.due.slice(10) },
        note: note && { ...note, day },
        talk: talk && { on: ahead % 2 === 0 ? day : dayBefore },
        lastOut: lastOut && (ahead % 3 === 0 ? dayBefore : lastOut),
      },
    };
  });
