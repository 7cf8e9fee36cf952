import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCadence } from '@/utils/cadence/cadence';
import { addDays, dayOf, isDue, weekdayOf } from '@/utils/cadence/days';
import { holidayCountries, holidaysIn, workingCalendar } from '@/utils/cadence/holidays';
import type { CadenceInput, CadenceTouch } from '@/utils/cadence/types';
import { addWorkingDays, weekdays } from '@/utils/cadence/working-days';
import { channels, outcomes } from '@/utils/store/types';

/** Noon in Amsterdam on a day of November 2026, whose 23rd is a Monday. */
const on = (day: number, hour = 12): number => Date.UTC(2026, 10, day, hour - 1);
const today = '2026-11-23';

const call = (day: number, outcome: CadenceTouch['outcome'] = 'no-answer'): CadenceTouch => ({
  channel: 'call',
  direction: 'out',
  outcome,
  at: on(day),
});
const mail = (day: number): CadenceTouch => ({
  channel: 'mail',
  direction: 'out',
  outcome: 'sent',
  at: on(day),
});

function asked(details: Partial<CadenceInput> = {}): CadenceInput {
  return {
    contact: {
      role: 'decision-maker',
      status: { kind: 'open' },
      objectedAt: null,
      phones: [],
      emails: ['a@b.nl'],
    },
    touches: [],
    steps: [],
    promises: [],
    now: on(23),
    timeZone: 'Europe/Amsterdam',
    ...details,
  };
}

const next = (details: Partial<CadenceInput>) => readCadence(asked(details)).next;
const withContact = (contact: Partial<CadenceInput['contact']>) => ({
  contact: { ...asked().contact, ...contact },
});

describe('moments', () => {
  it('count what somebody may remember: a message left, not a phone that rang', () => {
    const touches = [mail(2), call(3), call(4, 'left-message'), call(5, 'spoke'), call(6, 'via-gatekeeper')];
    expect(readCadence(asked({ touches })).moments).toEqual({ count: 3, withGatekeeper: 1, goal: 7 });
  });

  it('with a gatekeeper are shown apart', () => {
    const { moments } = readCadence(
      asked({ ...withContact({ role: 'gatekeeper' }), touches: [mail(2), call(3)], pace: { goal: 5 } }),
    );
    expect(moments).toEqual({ count: 0, withGatekeeper: 1, goal: 5 });
  });
});

describe('the next step', () => {
  it('is today for somebody who was never contacted, by the way that is known', () => {
    expect(next({})).toMatchObject({ day: today, channel: 'mail', reason: { key: 'first-contact' } });
    expect(next(withContact({ phones: ['06'] }))).toMatchObject({ channel: 'call' });
  });

  it('comes three working days after the last touch, later after each attempt without an answer', () => {
    expect(next({ touches: [mail(20)] })).toMatchObject({
      day: '2026-11-25',
      reason: { key: 'unanswered', attempts: 1, days: 3 },
    });
    expect(next({ touches: [mail(16), mail(20)] })).toMatchObject({
      day: '2026-11-27',
      reason: { key: 'unanswered', attempts: 2, days: 5 },
    });
    expect(next({ touches: [mail(20), call(20, 'spoke')] })).toMatchObject({
      day: '2026-11-25',
      channel: 'call',
      reason: { key: 'after-conversation', days: 3 },
    });
  });

  it('is the agreed moment, at its time, and wins over a plan of my own', () => {
    const steps = [
      { id: 'p', due: '2026-11-24', channel: 'mail', agreed: false, state: 'open' },
      { id: 'a', due: '2026-11-28T10:00', channel: 'call', agreed: true, state: 'open' },
    ] as const;
    expect(next({ steps, touches: [mail(20)] })).toEqual({
      kind: 'agreed',
      day: '2026-11-28',
      time: '10:00',
      channel: 'call',
      reason: { key: 'agreed', day: '2026-11-28', overdue: false },
      id: 'a',
    });
  });

  it('that is overdue comes up today, and a touch of its day or later answers it', () => {
    const steps = [
      { id: 'a', due: '2026-11-20T10:00', channel: 'call', agreed: true, state: 'open' },
    ] as const;
    expect(next({ steps, touches: [mail(19)] })).toMatchObject({
      day: today,
      time: null,
      reason: { key: 'agreed', day: '2026-11-20', overdue: true },
    });
    expect(next({ steps, touches: [call(20)] })).toMatchObject({ kind: 'proposed' });
    expect(next({ steps: [{ ...steps[0], due: today }], touches: [call(23)] })).toMatchObject({
      kind: 'proposed',
    });
  });

  it('waits for the day they named, and follows it', () => {
    const promises = [{ id: 'p', due: '2026-11-27', by: 'them', state: 'open' }] as const;
    expect(next({ promises, touches: [call(20, 'spoke')] })).toMatchObject({
      day: '2026-11-30',
      reason: { key: 'their-promise', day: '2026-11-27', overdue: false },
      id: 'p',
    });
    expect(next({ promises, touches: [call(20, 'spoke')], now: on(30) })).toMatchObject({
      day: '2026-11-30',
      reason: { overdue: true },
    });
  });

  it('keeps what I promised', () => {
    const promises = [{ id: 'p', due: '2026-11-24', by: 'me', state: 'open' }] as const;
    expect(next({ promises, touches: [call(20, 'spoke')] })).toMatchObject({
      kind: 'agreed',
      day: '2026-11-24',
      reason: { key: 'my-promise' },
      id: 'p',
    });
  });

  it('is not tomorrow for somebody who asked for information, whatever the pace', () => {
    const touches = [call(23, 'wants-information')];
    expect(next({ touches, pace: { firstDays: 1 } })).toMatchObject({
      day: '2026-11-25',
      reason: { key: 'information-asked', days: 2 },
    });
  });

  it.each([
    ['information that was sent at once', { touches: [call(23, 'wants-information'), mail(23)] }],
    [
      'a day that they named',
      { promises: [{ id: 'p', due: '2026-11-23', by: 'them', state: 'open' }] } as const,
    ],
    ['a hold', withContact({ status: { kind: 'on-hold', until: '2026-11-24' } })],
  ])('is not the day after they asked for information, whatever came with it: %s', (_, details) => {
    const touches = [call(23, 'wants-information')];
    expect(next({ touches, pace: { firstDays: 1 }, ...details })).toMatchObject({ day: '2026-11-25' });
  });

  it('waits for the end of a hold, and a month after "not now"', () => {
    expect(next(withContact({ status: { kind: 'on-hold', until: '2027-03-06' } }))).toMatchObject({
      day: '2027-03-08',
      reason: { key: 'hold-ends', day: '2027-03-06' },
    });
    expect(next({ touches: [call(23, 'not-now')] })).toMatchObject({
      day: '2026-12-21',
      reason: { key: 'not-now' },
    });
  });

  it('tries another way after six calls in vain', () => {
    const touches = [2, 4, 6, 10, 13, 18].map((day) => call(day));
    expect(next({ touches })).toMatchObject({
      channel: 'mail',
      reason: { key: 'other-channel', attempts: 6, channel: 'call' },
    });
    expect(next({ touches: touches.slice(1) })).toMatchObject({
      channel: 'call',
      reason: { key: 'unanswered' },
    });
    expect(next({ touches: [...touches, mail(19)] })).toMatchObject({ channel: 'mail' });
  });

  it('is none after a definite no, an objection, or a yes with nothing agreed', () => {
    expect(next(withContact({ status: { kind: 'definite-no', at: 0, reason: 'x' } }))).toBeNull();
    expect(next(withContact({ objectedAt: 1 }))).toBeNull();
    expect(next(withContact({ status: { kind: 'yes', at: 0 } }))).toBeNull();
  });

  it('skips holidays that the calendar knows', () => {
    const calendar = { isWorkingDay: (day: string) => weekdays.isWorkingDay(day) && day !== '2026-11-25' };
    expect(next({ touches: [mail(20)], calendar })).toMatchObject({ day: '2026-11-26' });
  });
});

describe('cautions', () => {
  const cautions = (details: Partial<CadenceInput>) => readCadence(asked(details)).cautions;

  it('say that they named a day', () => {
    expect(cautions({ promises: [{ id: 'p', due: '2026-11-27', by: 'them', state: 'open' }] })).toEqual([
      { key: 'agreed-later', day: '2026-11-27', by: 'them' },
    ]);
  });

  it('say that this would be the third mail in five days', () => {
    expect(cautions({ touches: [mail(19), mail(20)] })).toEqual([
      { key: 'many', channel: 'mail', count: 3, days: 5 },
    ]);
    expect(cautions({ touches: [mail(20)] })).toEqual([{ key: 'too-soon', days: 3 }]);
    expect(cautions({ touches: [mail(16)] })).toEqual([]);
  });

  it('say that there was a touch today, and that information was asked for yesterday', () => {
    expect(cautions({ touches: [call(23, 'spoke')] })).toEqual([{ key: 'already-today', channel: 'call' }]);
    expect(cautions({ touches: [call(22, 'wants-information')] })).toEqual([
      { key: 'information-asked', days: 1 },
    ]);
    expect(cautions({ touches: [call(20, 'wants-information')] })).toEqual([]);
  });

  it('say that somebody is on hold, said no, or objected', () => {
    expect(cautions(withContact({ status: { kind: 'on-hold', until: '2027-03-01' } }))).toEqual([
      { key: 'on-hold', day: '2027-03-01' },
    ]);
    expect(cautions(withContact({ status: { kind: 'definite-no', at: 0, reason: 'Al iemand' } }))).toEqual([
      { key: 'definite-no', reason: 'Al iemand' },
    ]);
    expect(cautions(withContact({ objectedAt: 1 }))).toEqual([{ key: 'objected' }]);
  });
});

describe('warmth', () => {
  it.each([
    [[], 'new'],
    [[mail(20)], 'new'],
    [[call(20, 'spoke')], 'warm'],
    [[{ ...mail(20), direction: 'in' as const }], 'warm'],
    [[{ ...call(1, 'spoke'), at: on(23) - 40 * 86_400_000 }, mail(20)], 'cooling'],
    [[{ ...call(1, 'spoke'), at: on(23) - 200 * 86_400_000 }], 'cold'],
  ])('of %j is %s', (touches, warmth) => {
    expect(readCadence(asked({ touches })).warmth).toBe(warmth);
  });
});

describe('for any history', () => {
  const start = Date.UTC(2026, 0, 1);
  const anyMoment = fc.integer({ min: start, max: start + 400 * 86_400_000 });
  const anyDay = anyMoment.map((at) => new Date(at).toISOString().slice(0, 10));
  const anyTouch = fc.record({
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom('in' as const, 'out' as const),
    outcome: fc.constantFrom(...outcomes),
    at: anyMoment,
  });
  const anyStatus = fc.oneof(
    fc.constant({ kind: 'open' } as const),
    anyDay.map((until) => ({ kind: 'on-hold', until }) as const),
    fc.constant({ kind: 'yes', at: start } as const),
    fc.constant({ kind: 'definite-no', at: start, reason: 'x' } as const),
  );
  const anyInput: fc.Arbitrary<CadenceInput> = fc.record({
    contact: fc.record({
      role: fc.constantFrom('decision-maker' as const, 'gatekeeper' as const, 'other' as const),
      status: anyStatus,
      objectedAt: fc.constantFrom(null, null, null, start),
      phones: fc.constantFrom([], ['06']),
      emails: fc.constantFrom([], ['a@b.nl']),
    }),
    touches: fc.array(anyTouch, { maxLength: 20 }),
    steps: fc.array(
      fc.record({
        id: fc.uuid(),
        due: fc.oneof(
          anyDay,
          anyDay.map((day) => `${day}T10:30`),
        ),
        channel: fc.constantFrom(...channels),
        agreed: fc.boolean(),
        state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      }),
      { maxLength: 3 },
    ),
    promises: fc.array(
      fc.record({
        id: fc.uuid(),
        due: fc.option(anyDay),
        by: fc.constantFrom('me' as const, 'them' as const),
        state: fc.constantFrom('open' as const, 'kept' as const, 'broken' as const),
      }),
      { maxLength: 3 },
    ),
    now: anyMoment,
    timeZone: fc.constantFrom('Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC'),
    pace: fc.record({
      firstDays: fc.integer({ min: 1, max: 5 }),
      switchAfter: fc.integer({ min: 1, max: 7 }),
    }),
  });

  it.each([
    { countries: [] },
    ...holidayCountries.map((country) => ({ countries: [country] })),
    { countries: holidayCountries },
  ])('nothing is ever proposed at a wrong moment, with the holidays of $countries', ({ countries }) => {
    const calendar = workingCalendar(countries);
    fc.assert(
      fc.property(anyInput, (asked) => {
        const input = { ...asked, calendar };
        const { next: step } = readCadence(input);
        const day = dayOf(input.now, input.timeZone);
        const { status, objectedAt } = input.contact;
        const closed = objectedAt !== null || status.kind === 'definite-no';
        if (closed) expect(step).toBeNull();
        if (!step) return;
        expect(step.day >= day).toBe(true);
        const touchedThatDay = input.touches.some(({ at }) => dayOf(at, input.timeZone) === step.day);
        if (step.kind !== 'proposed') return;
        expect(status.kind).not.toBe('yes');
        expect(touchedThatDay).toBe(false);
        expect(weekdays.isWorkingDay(step.day)).toBe(true);
        for (const country of countries) expect(holidaysIn(country, step.day, 1)).toEqual([]);
        if (status.kind === 'on-hold') expect(step.day >= status.until).toBe(true);
        const agreed = [
          ...input.steps.filter(({ state }) => state === 'open'),
          ...input.promises.filter(({ state }) => state === 'open'),
        ].flatMap(({ due }) => (due && due.slice(0, 10) >= day ? [due.slice(0, 10)] : []));
        const past = input.touches
          .map(({ at, outcome }) => ({ outcome, day: dayOf(at, input.timeZone) }))
          .filter((each) => each.day <= day);
        const answered = (due: string) => past.some((each) => each.day >= due);
        for (const due of agreed) expect(step.day >= due || answered(due)).toBe(true);
        for (const { outcome, day: askedOn } of past) {
          if (outcome !== 'wants-information') continue;
          expect(step.day).not.toBe(addDays(askedOn, 1));
          expect(step.day).not.toBe(addWorkingDays(askedOn, 1, calendar));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the order in which touches are read does not matter', () => {
    const distinct = fc.uniqueArray(anyTouch, { maxLength: 12, selector: ({ at }) => at });
    fc.assert(
      fc.property(anyInput, distinct, (input, touches) => {
        const forth = readCadence({ ...input, touches });
        expect(readCadence({ ...input, touches: [...touches].reverse() })).toEqual(forth);
      }),
    );
  });

  it('a touch logged today answers what was due today', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const done: CadenceTouch = { channel: 'call', direction: 'out', outcome: 'spoke', at: input.now };
        const day = dayOf(input.now, input.timeZone);
        const { next: step } = readCadence({ ...input, touches: [...input.touches, done] });
        expect(step?.day === day).toBe(false);
      }),
    );
  });
});

describe('days', () => {
  it('are local, also on the nights that the clock changes', () => {
    const amsterdam = 'Europe/Amsterdam';
    expect(dayOf(Date.UTC(2026, 2, 28, 23, 30), amsterdam)).toBe('2026-03-29');
    expect(dayOf(Date.UTC(2026, 9, 25, 22, 30), amsterdam)).toBe('2026-10-25');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-23T09:05', true],
    ['2026-11-31', false],
    ['2026-11-23T24:00', false],
    ['23-11-2026', false],
    ['', false],
  ])('%s is a moment that exists: %s', (text, exists) => {
    expect(isDue(text)).toBe(exists);
  });
});
