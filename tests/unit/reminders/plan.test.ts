import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentAt } from '@/utils/reminders/local-time';
import { type Dated, planReminders, reminderOf, snoozeUntil } from '@/utils/reminders/plan';
import { afterQuiet, beforeQuiet, isQuiet } from '@/utils/reminders/quiet';
import { defaultSettings } from '@/utils/settings/schema';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Amsterdam';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const { on: _, ...usual } = defaultSettings.reminders;
const loud = { ...usual, quietFrom: '00:00', quietUntil: '00:00', quietWeekends: false };
const at = (text: string) => momentAt(text.slice(0, 10), text.slice(11));
const step = (due: string, snoozedUntil: number | null = null): Dated => ({
  kind: 'step',
  id: 'a',
  due,
  snoozedUntil,
});

describe('a reminder', () => {
  it.each([
    ['at its time', step('2026-11-24T10:00'), '2026-11-24 10:00'],
    ['when its day starts', step('2026-11-24'), '2026-11-24 09:00'],
    ['on Monday for a Saturday', step('2026-11-28'), '2026-11-30 08:30'],
    ['before the evening for an appointment in it', step('2026-11-24T19:30'), '2026-11-24 17:59'],
    ['on Friday for an appointment on Sunday', step('2026-11-29T11:00'), '2026-11-27 17:59'],
    ['when its snooze is over', step('2026-11-24', Date.UTC(2026, 10, 25, 10)), '2026-11-25 11:00'],
    [
      'next morning when its snooze ends at night',
      step('2026-11-24', Date.UTC(2026, 10, 25, 20)),
      '2026-11-26 08:30',
    ],
  ])('comes %s', (_what, item, moment) => {
    expect(reminderOf(item, usual).at).toBe(at(moment));
  });

  it('of an hour that the clock change leaves out, or has twice, comes once, near it', () => {
    const hour = 3_600_000;
    expect(reminderOf(step('2026-03-29T02:30'), loud).at).toBe(Date.UTC(2026, 2, 29, 1, 30));
    const twice = reminderOf(step('2026-10-25T02:30'), loud).at;
    expect([Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 0, 30) + hour]).toContain(twice);
    // What is agreed for ten o'clock is for ten o'clock, on either side.
    expect(reminderOf(step('2026-03-28T10:00'), loud).at).toBe(Date.UTC(2026, 2, 28, 9));
    expect(reminderOf(step('2026-03-29T10:00'), loud).at).toBe(Date.UTC(2026, 2, 29, 8));
  });
});

describe('a plan', () => {
  const never = () => false;

  it('holds in quiet hours what came up during sleep, and looks again when they end', () => {
    const plan = planReminders([step('2026-11-24T10:00')], never, at('2026-11-24 20:00'), usual);
    expect(plan).toMatchObject({ due: [], today: 1, nextAt: at('2026-11-25 00:00') });
    const night = planReminders([step('2026-11-24T10:00')], never, at('2026-11-25 01:00'), usual);
    expect(night).toMatchObject({ due: [], nextAt: at('2026-11-25 08:30') });
    expect(planReminders([step('2026-11-24T10:00')], never, at('2026-11-25 08:30'), usual).due).toHaveLength(
      1,
    );
  });

  it('counts what is due today, without what is snoozed until later', () => {
    const now = at('2026-11-24 12:00');
    const items = [
      step('2026-11-20'),
      step('2026-11-24T16:00'),
      step('2026-11-25'),
      step('2026-11-23', at('2026-11-24 15:00')),
      step('2026-11-23', at('2026-11-26 09:00')),
    ];
    expect(planReminders(items, never, now, usual).today).toBe(3);
  });

  it('says again what was moved or snoozed, and nothing else', () => {
    const now = at('2026-11-24 12:00');
    const said = new Set([reminderOf(step('2026-11-24T10:00'), usual).key]);
    const due = (item: Dated) => planReminders([item], (key) => said.has(key), now, usual).due.length;
    expect(due(step('2026-11-24T10:00'))).toBe(0);
    expect(due(step('2026-11-24T11:00'))).toBe(1);
    expect(due(step('2026-11-24T10:00', now - 1))).toBe(1);
  });
});

describe('snoozing', () => {
  it.each([
    ['hour', '2026-11-24 16:10'],
    ['tomorrow', '2026-11-25 09:00'],
    ['week', '2026-12-01 09:00'],
  ] as const)('%s', (snooze, until) => {
    expect(snoozeUntil(snooze, at('2026-11-24 15:10'), usual)).toBe(at(until));
  });

  it('until tomorrow is nine o’clock over a clock change, too', () => {
    expect(snoozeUntil('tomorrow', at('2026-03-28 15:00'), usual)).toBe(Date.UTC(2026, 2, 29, 7));
  });
});

const clockTime = fc.record({ hour: fc.nat(23), minute: fc.nat(59) }).map(({ hour, minute }) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(hour)}:${two(minute)}`;
});
const settings = fc.record({
  dayStartsAt: clockTime,
  quietFrom: clockTime,
  quietUntil: clockTime,
  quietWeekends: fc.boolean(),
});
const start = Date.UTC(2026, 0, 1);
const minute = 60_000;
const yearMs = 365 * 24 * 60 * minute;
const moment = fc.integer({ min: 0, max: yearMs / minute }).map((count) => start + count * minute);

it('quiet hours end, and what is not quiet is not moved', () => {
  fc.assert(
    fc.property(moment, settings, (when, quiet) => {
      const after = afterQuiet(when, quiet);
      const before = beforeQuiet(when, quiet);
      expect(after).toBeGreaterThanOrEqual(when);
      expect(before).toBeLessThanOrEqual(when);
      expect(after - when).toBeLessThan(4 * 24 * 60 * minute);
      if (!isQuiet(when, quiet)) expect([before, after]).toEqual([when, when]);
      else if (after !== when) expect(isQuiet(after, quiet)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

/** A browser that is opened and closed, sleeps and has its clock set, through a year with both clock changes. */
it('through a year of sleep, restarts and clock changes everything is said once, at its time or right after waking', () => {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((count) => new Date(start + count * 86_400_000).toISOString().slice(0, 10));
  const due = fc
    .tuple(day, fc.option(clockTime))
    .map(([date, time]) => (time === null ? date : `${date}T${time}`));
  const sleeps = fc.array(fc.tuple(moment, fc.integer({ min: 1, max: 5_000 })), { maxLength: 6 });
  const edges = ['2026-03-29T02:30', '2026-03-29', '2026-10-25T02:30', '2026-10-25T03:00', '2026-10-25'];
  fc.assert(
    fc.property(fc.array(due, { maxLength: 20 }), settings, sleeps, (dues, quiet, naps) => {
      const items = [...edges, ...dues].map((each, index): Dated => ({ ...step(each), id: String(index) }));
      const said = new Map<string, number>();
      const asleepUntil = (now: number) =>
        naps.reduce((end, [from, minutes]) => {
          const wakes = from + minutes * minute;
          return end >= from && end < wakes ? wakes : end;
        }, now);
      let wakeUps = 0;
      let ready = start;
      for (let now = start; now < start + yearMs + 10 * 86_400_000; wakeUps++) {
        const plan = planReminders(items, (key) => said.has(key), now, quiet);
        for (const { key, at: wanted } of plan.due) {
          expect(said.has(key)).toBe(false);
          expect(wanted).toBeLessThanOrEqual(now);
          // Not later than the first look after its time, but for quiet hours.
          expect(wanted > ready || isQuiet(ready, quiet) || wanted <= start).toBe(true);
          said.set(key, now);
        }
        for (const key of plan.due.map((reminder) => reminder.key)) expect(said.get(key)).toBe(now);
        expect(plan.nextAt).toBeGreaterThan(now);
        ready = now;
        now = asleepUntil(plan.nextAt);
      }
      const neverLoud = items.some((item) => isQuiet(reminderOf(item, quiet).at, quiet));
      if (!neverLoud) expect(said.size).toBe(items.length);
      // Once a day for the badge, and once for each reminder: no polling.
      expect(wakeUps).toBeLessThan(380 + 2 * items.length + 380);
    }),
    { numRuns: 60 },
  );
});
