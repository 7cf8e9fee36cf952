import { agreedLater } from './agreed';
import { type Day, daysBetween } from './days';
import type { History } from './history';
import { waitAfter } from './propose';
import type { CadenceInput, Caution, Pace } from './types';
import { addWorkingDays, type WorkingCalendar } from './working-days';

/** Days in which several attempts on one channel begin to press. */
const closeTogether = 5;

function tooMuch(history: History, today: Day, pace: Pace, calendar: WorkingCalendar): Caution | undefined {
  const last = history.attempts.at(-1);
  if (!last) return undefined;
  const close = history.attempts.filter(
    ({ channel, day }) => channel === last.channel && daysBetween(day, today) < closeTogether,
  );
  if (close.length >= 2) {
    return { key: 'many', channel: last.channel, count: close.length + 1, days: closeTogether };
  }
  const allowed = addWorkingDays(last.day, waitAfter(history.attempts.length, pace), calendar);
  return allowed > today ? { key: 'too-soon', days: daysBetween(last.day, today) } : undefined;
}

/** What to think of before contacting this person today, gravest first. */
export function cautionsFor(
  input: CadenceInput,
  history: History,
  today: Day,
  pace: Pace,
  calendar: WorkingCalendar,
): readonly Caution[] {
  const { status, objectedAt } = input.contact;
  if (objectedAt !== null) return [{ key: 'objected' }];
  if (status.kind === 'definite-no') return [{ key: 'definite-no', reason: status.reason }];
  const cautions: (Caution | undefined)[] = [];
  if (status.kind === 'on-hold' && status.until > today) cautions.push({ key: 'on-hold', day: status.until });
  const later = agreedLater(input, today);
  if (later) cautions.push({ key: 'agreed-later', ...later });
  const { lastAnswer } = history;
  if (lastAnswer?.outcome === 'wants-information') {
    const days = daysBetween(lastAnswer.day, today);
    if (days <= 1) cautions.push({ key: 'information-asked', days });
  }
  const mine = history.touches.findLast(({ direction, day }) => direction === 'out' && day === today);
  if (mine) cautions.push({ key: 'already-today', channel: mine.channel });
  cautions.push(tooMuch(history, today, pace, calendar));
  return cautions.filter((caution) => caution !== undefined);
}
