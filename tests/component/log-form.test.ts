import { expect, test } from 'vitest';
import { createLogForm } from '@/components/log/log-form.model';
import { daysOffIn, weekdays, weekdaysWithout } from '@/utils/cadence/working-days';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';

const christmas = weekdaysWithout(['2026-12-25']);

test('the next working day is none on which the user has a holiday', () => {
  const failed = async () => ({ ok: false, error: 'failed' }) as const;
  const form = createLogForm(
    {
      logByHand: failed,
      planAfter: failed,
      readLine: async (note) => ({ step: null, note }),
      calendar: () => christmas,
      // Thursday; Friday is Christmas Day.
      now: () => new Date(2026, 11, 24, 10).getTime(),
      newId: () => 'id',
    },
    undefined,
    '',
  );
  expect(form.dayOf('tomorrow')).toBe('2026-12-28');
  expect(form.dayOf('days')).toBe('2026-12-30');
});

test('the days off are handed on as they are, for a page that has no calendar', () => {
  const off = daysOffIn(christmas, '2026-12-20', 20);
  expect(off).toEqual(['2026-12-25']);
  expect(daysOffIn(weekdays, '2026-12-20', 20)).toEqual([]);
  expect(daysOffIn(weekdaysWithout(off), '2026-12-20', 20)).toEqual(off);
});

test.each([
  ['en', 'Logged: call with Nienke.'],
  ['nl', 'Vastgelegd: telefoontje met Nienke.'],
  ['de', 'Festgehalten: Anruf mit Nienke.'],
  ['fr', 'Noté\u00a0: appel avec Nienke.'],
] as const)('what was logged is said as %s writes it', async (language, words) => {
  setStrings(messagesOf(language), language);
  const form = createLogForm(
    {
      logByHand: async ({ id }) => ({ ok: true, value: { touchId: id } }),
      planAfter: async () => ({ ok: true, value: [] }),
      readLine: async (note) => ({ step: null, note }),
      calendar: () => weekdays,
      now: () => 0,
      newId: () => 'id',
    },
    { id: 'n', name: 'Nienke', closed: false },
    '',
  );
  expect((await form.save())?.text).toBe(words);
});
