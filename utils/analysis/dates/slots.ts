import {
  addMonths,
  addWorkingDays,
  type CivilDate,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  friday,
  nextWeekday,
  parseDay,
  sunday,
  validDay,
  type Weekday,
  weekdayOf,
  weekStart,
} from './calendar';

export type Unit = 'day' | 'workday' | 'week' | 'month' | 'hour' | 'weekend';
export type Edge = 'begin' | 'middle' | 'end';

/** What has been read of one moment; the words may stand in any order, so each fact has its own place. */
export interface Slots {
  /** Days from today. */
  offset?: number;
  weekday?: Weekday;
  /** The day is over: `last Friday`, `yesterday`. */
  past?: boolean;
  /** The weekday of the week after: `Monday week`. */
  weekLater?: boolean;
  /** Nothing but the end of a working day, which may be another than today's. */
  dayEnd?: boolean;
  /** `next Friday` of a language where that is never this week's. */
  skipsWeek?: boolean;
  /** How many periods ahead: 0 is the current one. */
  period?: { unit: 'week' | 'month' | 'weekend'; ahead: number };
  edge?: Edge;
  length?: { count: number; unit: Unit };
  date?: { day?: number; month?: number; year?: number };
  iso?: string;
  /** The day of the month was a word, which counts things as well: `Thursday the second`. */
  nth?: boolean;
  time?: { hour: number; minute: number };
  /** A stretch of time was named, whose hours are no due time. */
  window?: boolean;
  /** At the latest, before. */
  by?: boolean;
}

/** Small words that have been read just before. */
export interface Soft {
  readonly by: boolean;
  readonly at: boolean;
  readonly ahead: boolean;
  readonly inMonth: boolean;
}

/** Whether a day was named, so that a bare hour beside it can only be its time. */
export function hasDay(slots: Slots): boolean {
  return (
    slots.offset !== undefined ||
    slots.weekday !== undefined ||
    slots.period !== undefined ||
    slots.length !== undefined ||
    slots.date !== undefined ||
    slots.iso !== undefined
  );
}

/**
 * Turns what was read into a date.
 * @param today the day on which the mail is written; without it only a full date can be told.
 * @returns `undefined` when the words name no day that exists.
 */
export function resolve(slots: Slots, today: Day | undefined): string | null | undefined {
  if (slots.iso !== undefined)
    return parseDay(slots.iso) === undefined ? undefined : withTime(slots.iso, slots);
  const { date } = slots;
  if (date?.year !== undefined && date.month !== undefined && date.day !== undefined) {
    const day = validDay({ year: date.year, month: date.month, day: date.day });
    return day === undefined ? undefined : withTime(formatDay(day), slots);
  }
  if (today === undefined) return null;
  const day = dayFrom(slots, today);
  return day === undefined ? undefined : withTime(formatDay(day), slots);
}

function withTime(day: string, { time, window, length }: Slots): string {
  if (!time || window || length?.unit === 'hour') return day;
  return `${day}T${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

function dayFrom(slots: Slots, today: Day): Day | undefined {
  const { date, weekday, period, length, offset, time } = slots;
  if (date) {
    const day = dateFrom(date, slots.edge, today);
    const counts = slots.nth && weekday !== undefined && day !== undefined && weekdayOf(day) !== weekday;
    if (!counts) return day;
  }
  if (length) return after(today, length);
  if (weekday !== undefined) return weekdayFrom(slots, weekday, today);
  if (period) return periodFrom(period, slots, today);
  if (offset !== undefined) return today + offset;
  return time ? today : undefined;
}

function dateFrom(date: NonNullable<Slots['date']>, edge: Edge | undefined, today: Day): Day | undefined {
  const now = civil(today);
  if (date.month === undefined) {
    if (date.day === undefined) return undefined;
    const this_ = date.day >= now.day ? 0 : 1;
    const { year, month } = civil(addMonths(dayOf({ ...now, day: 1 }), this_));
    return validDay({ year, month, day: date.day });
  }
  if (date.day === undefined) {
    if (date.year !== undefined) return inMonth({ year: date.year, month: date.month }, edge);
    const year = date.month < now.month || isOver(edge, date.month, now) ? now.year + 1 : now.year;
    return Math.max(today, inMonth({ year, month: date.month }, edge));
  }
  const year = date.year ?? now.year;
  const day = validDay({ year, month: date.month, day: date.day });
  if (date.year === undefined && (day === undefined || day < today)) {
    return validDay({ year: year + 1, month: date.month, day: date.day });
  }
  return day;
}

/** What is loosely called the beginning and the middle of a month, by its last day. */
const lastOf = { begin: 10, middle: 20, end: 31 } as const;

/** `half december` on the 31st is next year's. */
function isOver(edge: Edge | undefined, month: number, now: CivilDate): boolean {
  return month === now.month && now.day > lastOf[edge ?? 'end'];
}

function inMonth(month: { year: number; month: number }, edge: Edge | undefined): Day {
  const day = edge === 'begin' ? 1 : edge === 'middle' ? 15 : daysInMonth(month);
  return dayOf({ ...month, day });
}

function after(today: Day, { count, unit }: NonNullable<Slots['length']>): Day {
  if (unit === 'hour') return today + Math.floor(count / 24);
  if (unit === 'workday') return addWorkingDays(today, count);
  if (unit === 'month') return addMonths(today, count);
  return today + count * (unit === 'week' ? 7 : 1);
}

function weekdayFrom(slots: Slots, weekday: Weekday, today: Day): Day {
  if (slots.period?.unit === 'week') {
    const day = weekStart(today) + 7 * slots.period.ahead + weekday;
    return day < today ? day + 7 : day;
  }
  if (slots.past) return today - 1 - ((weekdayOf(today) - weekday + 6) % 7);
  if (slots.skipsWeek) return weekStart(today) + 7 + weekday;
  return nextWeekday(today, weekday) + (slots.weekLater ? 7 : 0);
}

function periodFrom(period: NonNullable<Slots['period']>, { edge, by }: Slots, today: Day): Day {
  if (period.unit === 'month') {
    const { year, month } = civil(today);
    const { year: inYear, month: in_ } = civil(addMonths(dayOf({ year, month, day: 1 }), period.ahead));
    return Math.max(today, inMonth({ year: inYear, month: in_ }, edge));
  }
  const monday = weekStart(today) + 7 * period.ahead;
  if (period.unit === 'weekend') return Math.max(today, monday + (by ? friday : sunday));
  const weekday = edge === 'begin' ? 0 : edge === 'middle' ? 2 : friday;
  return Math.max(today, monday + weekday);
}
