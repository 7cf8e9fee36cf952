import type { Day } from './days';
import { freeDayFrom, type History } from './history';
import type { CadenceInput, UpcomingStep } from './types';
import type { WorkingCalendar } from './working-days';

const dayOfDue = (due: string): Day => due.slice(0, 10);
const timeOfDue = (due: string): string | null => (due.length > 10 ? due.slice(11, 16) : null);

interface Moment {
  readonly kind: 'agreed' | 'planned';
  readonly key: 'agreed' | 'my-promise' | 'planned';
  readonly due: string;
  readonly channel: UpcomingStep['channel'];
  readonly id: string;
}

/**
 * The first moment that was agreed, promised or planned and that no touch has answered yet. One that has passed comes up
 * today, but not twice in a day: after a touch of today, tomorrow.
 */
export function nextFixedMoment(
  input: CadenceInput,
  history: History,
  today: Day,
  usual: UpcomingStep['channel'],
  calendar: WorkingCalendar,
): UpcomingStep | undefined {
  const lastDay = history.touches.at(-1)?.day ?? '';
  const moments: Moment[] = [];
  for (const step of input.steps) {
    // A touch on its day or later is its answer.
    if (step.state !== 'open' || lastDay >= dayOfDue(step.due)) continue;
    const kind = step.agreed ? 'agreed' : 'planned';
    moments.push({ kind, key: kind, due: step.due, channel: step.channel, id: step.id });
  }
  for (const promise of input.promises) {
    if (promise.state !== 'open' || promise.by !== 'me' || promise.due === null) continue;
    moments.push({ kind: 'agreed', key: 'my-promise', due: promise.due, channel: usual, id: promise.id });
  }
  const agreedFirst = (moment: Moment) => (moment.kind === 'agreed' ? 0 : 1);
  const [first] = moments.sort((a, b) => agreedFirst(a) - agreedFirst(b) || a.due.localeCompare(b.due));
  if (!first) return undefined;
  const day = dayOfDue(first.due);
  const overdue = day < today;
  const late = overdue || (day === today && history.days.has(today));
  return {
    kind: first.kind,
    day: late ? freeDayFrom(today, history, calendar) : day,
    time: late ? null : timeOfDue(first.due),
    channel: first.channel,
    reason: { key: first.key, day, overdue },
    id: first.id,
  };
}

/** The last day by which they said to do something, unless I was in touch after it. */
export function awaitedDay(input: CadenceInput, history: History): { day: Day; id: string } | undefined {
  const lastDay = history.touches.at(-1)?.day ?? '';
  const [last] = input.promises
    .flatMap(({ state, by, due, id }) =>
      state === 'open' && by === 'them' && due !== null ? [{ day: dayOfDue(due), id }] : [],
    )
    .filter(({ day }) => lastDay <= day)
    .sort((a, b) => b.day.localeCompare(a.day));
  return last;
}

/** The first agreed moment after today, whoever it binds. */
export function agreedLater(input: CadenceInput, today: Day): { day: Day; by: 'me' | 'them' } | undefined {
  const steps = input.steps.flatMap(({ state, agreed, due }) =>
    state === 'open' && agreed ? [{ day: dayOfDue(due), by: 'me' as const }] : [],
  );
  const promises = input.promises.flatMap(({ state, by, due }) =>
    state === 'open' && due !== null ? [{ day: dayOfDue(due), by }] : [],
  );
  return [...steps, ...promises]
    .filter(({ day }) => day > today)
    .sort((a, b) => a.day.localeCompare(b.day))[0];
}
