import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Caution, StepReason, UpcomingStep } from '@/utils/cadence/types';
import { cautionWords, reasonWords, stepWords, whenWords } from '@/utils/cadence-words';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { uiLanguages } from '@/utils/settings/schema';
import { channels } from '@/utils/store/types';

const today = '2026-11-23';
const speak = (language: (typeof uiLanguages)[number]) => setStrings(messagesOf(language), language);

const day = '2026-12-04';
const reasons: readonly StepReason[] = [
  ...(['agreed', 'my-promise', 'their-promise', 'planned'] as const).flatMap((key) => [
    { key, day, overdue: false },
    { key, day: '2026-11-20', overdue: true },
  ]),
  { key: 'hold-ends', day },
  { key: 'first-contact' },
  ...(['information-asked', 'not-now', 'after-conversation'] as const).flatMap((key) => [
    { key, days: 1 },
    { key, days: 3 },
  ]),
  { key: 'unanswered', attempts: 1, days: 3 },
  { key: 'unanswered', attempts: 4, days: 1 },
  ...channels.map((channel) => ({ key: 'other-channel', attempts: 6, channel }) as const),
];
const cautions: readonly Caution[] = [
  { key: 'definite-no', reason: '' },
  { key: 'definite-no', reason: 'Geen budget' },
  { key: 'objected' },
  { key: 'on-hold', day },
  { key: 'agreed-later', day, by: 'me' },
  { key: 'agreed-later', day, by: 'them' },
  { key: 'information-asked', days: 1 },
  { key: 'too-soon', days: 2 },
  ...channels.flatMap((channel) => [
    { key: 'already-today', channel } as const,
    { key: 'many', channel, count: 3, days: 5 } as const,
  ]),
];

describe.each(uiLanguages)('in %s', (language) => {
  beforeEach(() => speak(language));

  it('every reason and caution is one whole sentence', () => {
    const all = [
      ...reasons.map((reason) => reasonWords(reason, today)),
      ...cautions.filter(({ key }) => key !== 'definite-no').map((caution) => cautionWords(caution, today)),
    ];
    for (const sentence of all) expect(sentence).toMatch(/^\p{Lu}?[^{}_]+[.]$/u);
    for (const sentence of all) expect(sentence.split(/(?<=\p{L})[.!?] /u)).toHaveLength(1);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a step', () => {
  const step = (channel: UpcomingStep['channel'], on: string, time: string | null): UpcomingStep => ({
    kind: 'agreed',
    day: on,
    time,
    channel,
    reason: { key: 'first-contact' },
    id: null,
  });

  it.each([
    ['en', step('call', '2026-11-23', '10:00'), 'Call today at 10:00'],
    ['en', step('letter', '2026-11-24', null), 'Send a letter or card tomorrow'],
    ['en', step('mail', '2026-11-27', null), 'Mail on Friday'],
    ['nl', step('call', '2026-12-04', '09:30'), 'Bellen op vrijdag 4 december om 09:30'],
    ['de', step('call', '2026-11-27', null), 'Anrufen am Freitag'],
    ['fr', step('call', '2027-01-04', null), 'Appeler le lundi 4 janvier 2027'],
  ] as const)('in %s says what to do and when', (language, upcoming, words) => {
    speak(language);
    expect(stepWords(upcoming, today)).toBe(words);
  });

  it('names a day that was as a day that was', () => {
    speak('en');
    expect(whenWords('2026-11-20', today)).toBe('on Friday, November 20');
  });
});

it('never fails on a day', () => {
  speak('nl');
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      expect(whenWords(date.toISOString().slice(0, 10), today)).not.toMatch(/undefined|NaN|\{/);
    }),
  );
});
