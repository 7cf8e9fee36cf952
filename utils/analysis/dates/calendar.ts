/**
 * A calendar day as a whole number: days since 1 January 1970, which was a Thursday.
 * Counting whole days keeps time zones and clock changes out of every sum.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const friday: Weekday = 4;
export const sunday: Weekday = 6;

/** The number of a date of the Gregorian calendar; months and days may run over (month 13, day 0). */
export function dayOf({ year, month, day }: CivilDate): Day {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years that begin in March end in the leap day.
  const shifted = month - 3;
  const y = year + Math.floor(shifted / 12);
  const m = shifted - 12 * Math.floor(shifted / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` to a day; `undefined` for anything else, the 30th of February included. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  return validDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The day of a date that may not exist. */
export function validDay(date: CivilDate): Day | undefined {
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date)) return undefined;
  return dayOf(date);
}

export function formatDay(day: Day): string {
  const { year, month, day: of } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
}

export function weekdayOf(day: Day): Weekday {
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** The Monday of the week that holds this day. */
export function weekStart(day: Day): Day {
  return day - weekdayOf(day);
}

export function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  return dayOf({ year, month: month + 1, day: 1 }) - dayOf({ year, month, day: 1 });
}

/** The same day of a later month, or the last one of that month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day);
  const target = { year: date.year, month: date.month + months };
  return dayOf({ ...target, day: Math.min(date.day, daysInMonth(target)) });
}

/** Counts on over working days; weekends are skipped, holidays are not known here. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  let left = count;
  const weeks = Math.floor(left / 5);
  if (weekdayOf(at) < 5) {
    at += weeks * 7;
    left -= weeks * 5;
  }
  while (left > 0) {
    at += 1;
    if (weekdayOf(at) < 5) left -= 1;
  }
  return at;
}

/** The first such weekday after this day, never the day itself. */
export function nextWeekday(day: Day, weekday: Weekday): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return day + (ahead === 0 ? 7 : ahead);
}
