import { awaitedDay } from './agreed';
import { otherChannel } from './channel';
import { addDays, type Day } from './days';
import { freeDayFrom, type History } from './history';
import type { CadenceInput, Pace, StepReason, UpcomingStep } from './types';
import { addWorkingDays, type WorkingCalendar } from './working-days';

/** Working days to leave after somebody said "not now" without a date. */
const notNowDays = 20;

/** Working days to wait after so many attempts without an answer. */
export function waitAfter(attempts: number, pace: Pace): number {
  return Math.min(pace.firstDays + Math.max(0, attempts - 1) * pace.growth, pace.longestDays);
}

interface Waiting {
  readonly from: Day;
  readonly days: number;
  readonly reason: StepReason;
}

function waiting(history: History, pace: Pace): Waiting | undefined {
  const last = history.touches.at(-1);
  if (!last) return undefined;
  const { attempts, lastAnswer } = history;
  if (attempts.length > 0) {
    const days = waitAfter(attempts.length, pace);
    return { from: last.day, days, reason: { key: 'unanswered', attempts: attempts.length, days } };
  }
  if (lastAnswer?.outcome === 'wants-information') {
    // "Mail me some information" does not mean "call me tomorrow".
    const days = Math.max(waitAfter(0, pace), 2);
    return { from: last.day, days, reason: { key: 'information-asked', days } };
  }
  if (lastAnswer?.outcome === 'not-now') {
    return { from: last.day, days: notNowDays, reason: { key: 'not-now', days: notNowDays } };
  }
  const days = waitAfter(0, pace);
  return { from: last.day, days, reason: { key: 'after-conversation', days } };
}

/** The first day from this one on that a proposal may fall on: never the day after they asked for information. */
function proposalDay(from: Day, history: History, calendar: WorkingCalendar): Day {
  const tooSoon = new Set(
    history.touches
      .filter(({ outcome }) => outcome === 'wants-information')
      .map(({ day }) => addWorkingDays(day, 1, calendar)),
  );
  let day = freeDayFrom(from, history, calendar);
  while (tooSoon.has(day)) day = freeDayFrom(addDays(day, 1), history, calendar);
  return day;
}

/** A next step worked out from the touches, for a contact without an agreed or planned one. */
export function proposeStep(
  input: CadenceInput,
  history: History,
  today: Day,
  usual: UpcomingStep['channel'],
  pace: Pace,
  calendar: WorkingCalendar,
): UpcomingStep {
  const { status } = input.contact;
  const hold = status.kind === 'on-hold' && status.until > today ? status.until : '';
  const awaited = awaitedDay(input, history);
  const wait = waiting(history, pace);

  let day = today;
  let reason: StepReason = wait?.reason ?? { key: 'first-contact' };
  if (awaited) {
    day = addDays(awaited.day, 1);
    reason = { key: 'their-promise', day: awaited.day, overdue: awaited.day < today };
  } else if (wait) {
    day = addWorkingDays(wait.from, wait.days, calendar);
  }
  if (hold > day) {
    day = hold;
    reason = { key: 'hold-ends', day: hold };
  }
  const other = reason.key === 'unanswered' ? otherChannel(history, pace.switchAfter) : undefined;
  return {
    kind: 'proposed',
    day: proposalDay(day < today ? today : day, history, calendar),
    time: null,
    channel: other?.channel ?? usual,
    reason: other ? { key: 'other-channel', attempts: other.attempts, channel: other.from } : reason,
    id: awaited && reason.key === 'their-promise' ? awaited.id : null,
  };
}
