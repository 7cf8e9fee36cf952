import { civil, type Day, dayOf, formatDay, parseDay, weekdayOf } from '@/utils/analysis/dates/calendar';
import type { FeastId } from './phrases/types';
import type { IsoDay } from './types';

export interface DaysOffInput {
  readonly today: IsoDay;
  /** ISO 3166-1 alpha-2; nothing is wished to who may live anywhere. */
  readonly country: string | undefined;
  readonly holidays: readonly IsoDay[];
  /** The last day on which something went out to the reader. */
  readonly lastOut?: IsoDay | undefined;
}

/** A reason to wish somebody well that the calendar gives. */
export interface DayOff {
  readonly id: FeastId | 'weekend';
  readonly day: IsoDay;
}

/** Friday and Saturday are the weekend here (Unicode CLDR, supplemental week data). */
const weekendFromFriday = new Set('BH DZ EG IL IQ JO KW LY OM PS QA SA SD SY YE'.split(' '));
/** No weekend of two days that is the same for everybody. */
const otherWeekend = new Set('AF BN IN IR NP UG'.split(' '));
const soberDays = new Set(['5-8', '11-1', '11-2', '11-11']);
const lastOfNewYear = 10;
const wednesday = 2;
const friday = 4;
const saturday = 5;

/**
 * What lies ahead of a reader that is worth a wish, the best first.
 * A feast counts only where its day is a public holiday; a weekend only where the reader's country is known.
 */
export function daysOff({ today: iso, country, holidays, lastOut }: DaysOffInput): readonly DayOff[] {
  const today = parseDay(iso);
  if (today === undefined || country === undefined) return [];
  const isHoliday = (day: Day) => holidays.includes(formatDay(day));
  const found = feastsAround(today, country)
    .filter(({ on, from, until }) => on.some(isHoliday) && today >= from && today <= until)
    .map(({ id, day }): DayOff => ({ id, day: formatDay(day) }));
  const begun = yearBegun(today, lastOut, isHoliday);
  return [...begun, ...found, ...weekendAhead(today, country, isHoliday), ...dayOffAhead(today, isHoliday)];
}

/** In the first days of a year one wishes it well, but not in every mail. */
function yearBegun(
  today: Day,
  lastOut: IsoDay | undefined,
  isHoliday: (day: Day) => boolean,
): readonly DayOff[] {
  const { year, month, day } = civil(today);
  const newYear = dayOf({ year, month: 1, day: 1 });
  if (month !== 1 || day > lastOfNewYear || !isHoliday(newYear)) return [];
  const said = lastOut !== undefined && (parseDay(lastOut) ?? newYear) >= newYear;
  return said ? [] : [{ id: 'year-begun', day: formatDay(newYear) }];
}

/** Any other public holiday, today or tomorrow, on which one does not mourn. */
function dayOffAhead(today: Day, isHoliday: (day: Day) => boolean): readonly DayOff[] {
  const found = [today, today + 1].find(
    (day) => isHoliday(day) && weekdayOf(day) < saturday && !isSober(day),
  );
  return found === undefined ? [] : [{ id: 'day-off', day: formatDay(found) }];
}

/** Good Friday, the end of two wars, the days of the dead, and a day of penance: nobody wishes anybody a good one. */
function isSober(day: Day): boolean {
  const { year, month, day: date } = civil(day);
  if (day === easterOf(year) - 2) return true;
  return soberDays.has(`${month}-${date}`) || (month === 11 && weekdayOf(day) === wednesday);
}

function weekendAhead(today: Day, country: string, isHoliday: (day: Day) => boolean): readonly DayOff[] {
  if (otherWeekend.has(country)) return [];
  const first = weekendFromFriday.has(country) ? friday : saturday;
  const start = today + ((first - weekdayOf(today) + 7) % 7);
  const long = isHoliday(start + 2) || isHoliday(start - 1);
  const begins = isHoliday(start - 1) ? start - 1 : start;
  if (today < begins - 1 || today > start) return [];
  const weekend: DayOff = { id: 'weekend', day: formatDay(start) };
  return long ? [{ id: 'long-weekend', day: formatDay(start) }, weekend] : [weekend];
}

interface Feast {
  readonly id: FeastId;
  readonly day: Day;
  /** One of these is a public holiday where the feast is kept. */
  readonly on: readonly Day[];
  /** When one wishes it. */
  readonly from: Day;
  readonly until: Day;
}

function feastsAround(today: Day, country: string): readonly Feast[] {
  const { year } = civil(today);
  const christmas = dayOf({ year, month: 12, day: 25 });
  const newYear = dayOf({ year: year + 1, month: 1, day: 1 });
  const easter = easterOf(year);
  const feasts: Feast[] = [
    { id: 'christmas', day: christmas, on: [christmas], from: christmas - 7, until: christmas },
    { id: 'new-year', day: newYear, on: [newYear], from: newYear - 5, until: newYear - 1 },
    { id: 'easter', day: easter, on: [easter, easter + 1], from: easter - 4, until: easter },
    { id: 'ascension', day: easter + 39, on: [easter + 39], from: easter + 37, until: easter + 39 },
    { id: 'whitsun', day: easter + 49, on: [easter + 50], from: easter + 46, until: easter + 49 },
  ];
  if (country === 'NL') {
    const day = kingsDay(year);
    feasts.push({ id: 'kings-day', day, on: [day], from: day - 3, until: day });
  }
  return feasts;
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): Day {
  const day = dayOf({ year, month: 4, day: 27 });
  return weekdayOf(day) === 6 ? day - 1 : day;
}

/** Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
