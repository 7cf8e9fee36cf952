import { addDays, type Day, dayOf, weekdayOf } from '@/utils/cadence/days';

/** Local time of day, `HH:MM`. */
export type ClockTime = string;

/**
 * A local day and time of day as ms since 1970, where the computer is. An hour that a clock change leaves out is the hour after
 * it, one that comes twice is the first.
 */
export function momentAt(day: Day, time: ClockTime): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute).getTime();
}

/** The local time of day of a moment (ms since 1970). */
export function timeOf(at: number): ClockTime {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A moment (ms since 1970) as a day and time, `YYYY-MM-DDTHH:MM`, where the computer is. */
export const dueAt = (at: number): string => `${dayOf(at)}T${timeOf(at)}`;

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** Midnight at which the day after this one begins, ms since 1970. */
export const endOf = (day: Day): number => momentAt(addDays(day, 1), '00:00');
