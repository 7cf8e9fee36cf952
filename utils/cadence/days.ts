import { localDay } from '@/utils/clock';

/**
 * Calendar days as `YYYY-MM-DD`, without clock or time zone: a day is the same day for an agreement whatever the clock
 * does. They sort as text. Pure.
 */
export type Day = string;

const dayMs = 86_400_000;

/** Day number since 1970-01-01. */
function numberOf(day: Day): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((numberOf(day) + count) * dayMs).toISOString().slice(0, 10);
}

/** How many days `later` is after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  return numberOf(later) - numberOf(earlier);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(numberOf(day) * dayMs).getUTCDay();
}

/** Making a formatter takes longer than all else here. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Swedish writes days as ISO does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, made);
  return made;
}

/** The local day of a moment (ms since 1970) in an IANA time zone, by default the computer's. */
export function dayOf(at: number, timeZone?: string): Day {
  return timeZone === undefined ? localDay(at) : formatterFor(timeZone).format(at);
}

/** Is this a day, or a day and time of day, that exists? */
export function isDue(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/u.exec(text);
  const day = parts?.[1];
  return day !== undefined && !Number.isNaN(numberOf(day)) && addDays(day, 0) === day;
}
