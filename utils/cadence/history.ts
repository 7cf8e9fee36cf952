import { addDays, type Day, dayOf } from './days';
import type { CadenceTouch } from './types';
import { type WorkingCalendar, workingDayFrom } from './working-days';

/** What the touches with one contact say, oldest first. */
export interface History {
  /** Up to and including today; one with a later date has not happened yet. */
  readonly touches: readonly (CadenceTouch & { readonly day: Day })[];
  /** The last touch in which the other said something. */
  readonly lastAnswer: (CadenceTouch & { readonly day: Day }) | undefined;
  /** My touches since then, which nobody answered. */
  readonly attempts: readonly (CadenceTouch & { readonly day: Day })[];
  /** Every day with a touch, later ones included. */
  readonly days: ReadonlySet<Day>;
}

const unanswered = new Set(['sent', 'left-message', 'no-answer', 'via-gatekeeper']);

const isAnswer = (touch: CadenceTouch): boolean => touch.direction === 'in' || !unanswered.has(touch.outcome);

export function readHistory(
  touches: readonly CadenceTouch[],
  today: Day,
  timeZone: string | undefined,
): History {
  const dated = touches.map((touch) => ({ ...touch, day: dayOf(touch.at, timeZone) }));
  const past = dated.filter(({ day }) => day <= today).sort((a, b) => a.at - b.at);
  const answerAt = past.findLastIndex(isAnswer);
  return {
    touches: past,
    lastAnswer: past[answerAt],
    attempts: past.slice(answerAt + 1),
    days: new Set(dated.map(({ day }) => day)),
  };
}

/** The first working day from this one on that has no touch yet: never two in a day. */
export function freeDayFrom(day: Day, { days }: History, calendar: WorkingCalendar): Day {
  let candidate = workingDayFrom(day, calendar);
  while (days.has(candidate)) candidate = workingDayFrom(addDays(candidate, 1), calendar);
  return candidate;
}

/** Moments that somebody may remember: a message left counts, a phone that rang does not. */
export function countMoments(
  touches: readonly CadenceTouch[],
  role: 'decision-maker' | 'gatekeeper' | 'other',
): { readonly count: number; readonly withGatekeeper: number } {
  const heard = touches.filter(({ outcome }) => outcome !== 'no-answer');
  const withGatekeeper = heard.filter(
    ({ outcome }) => role === 'gatekeeper' || outcome === 'via-gatekeeper',
  ).length;
  return { count: heard.length - withGatekeeper, withGatekeeper };
}
