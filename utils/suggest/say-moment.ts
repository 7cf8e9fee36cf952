import { civil, parseDay, weekdayOf } from '@/utils/analysis/dates/calendar';
import type { MomentWords } from './phrases/types';
import type { IsoDay, Moment } from './types';

/** From here on a weekday alone would be taken for the one before. */
const daysByWeekday = 7;
/** As `weekdayOf` counts. */
const monday = 0;
const msADay = 86_400_000;

/**
 * Says a moment as one would in a mail of that day: `morgen om 10.00 uur`.
 * @param at local date and time of writing.
 * @param as `on` for an appointment, `due` for the last moment of a promise.
 * @returns `undefined` when the moment has passed or is no date.
 */
export function sayMoment(
  moment: Moment,
  at: Moment,
  words: MomentWords,
  as: 'on' | 'due' = 'on',
): string | undefined {
  const day = parseDay(moment.slice(0, 10));
  const today = parseDay(at.slice(0, 10));
  const time = moment.slice(11, 16);
  if (day === undefined || today === undefined || day < today) return undefined;
  if (day === today && time !== '' && time <= at.slice(11, 16)) return undefined;
  const appointed = sayDay(day, day - today, words);
  const said = as === 'due' ? sayDay(day, day - today, { ...words, ...words.due }) : appointed;
  if (time === '') return said;
  const [template, on] = as === 'due' && words.due.at ? [words.due.at, appointed] : [words.at, said];
  return template.replace('{on}', on).replace('{time}', sayTime(time, words));
}

/**
 * Says the day of a conversation that one still thanks for: today's, yesterday's, and on a Monday Friday's.
 * @returns `undefined` for any other day.
 */
export function sayPastDay(on: IsoDay, today: IsoDay, { past, names }: MomentWords): string | undefined {
  const day = parseDay(on);
  const now = parseDay(today);
  if (day === undefined || now === undefined) return undefined;
  if (day === now) return past.today;
  if (day === now - 1) return past.yesterday;
  if (weekdayOf(now) !== monday || day !== now - 3) return undefined;
  return past.weekday.replace('{weekday}', nameOf(day, names, 'weekday'));
}

type DayWords = Pick<MomentWords, 'names' | 'today' | 'tomorrow' | 'weekday' | 'otherWeekdays' | 'date'>;

function sayDay(day: number, ahead: number, words: DayWords): string {
  if (ahead === 0) return words.today;
  if (ahead === 1) return words.tomorrow;
  const template =
    ahead < daysByWeekday ? (words.otherWeekdays?.[weekdayOf(day)] ?? words.weekday) : words.date;
  return template
    .replace('{weekday}', nameOf(day, words.names, 'weekday'))
    .replace('{day}', String(civil(day).day))
    .replace('{month}', nameOf(day, words.names, 'month'));
}

const namings = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using one. */
function nameOf(day: number, locale: string, part: 'weekday' | 'month'): string {
  const key = `${locale} ${part}`;
  const naming = namings.get(key) ?? new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
  namings.set(key, naming);
  return naming.format(day * msADay);
}

function sayTime(time: string, { time: exact, hour = exact }: MomentWords): string {
  const [h = '', mm = ''] = time.split(':');
  return (mm === '00' ? hour : exact).replace('{h}', String(Number(h))).replace('{mm}', mm);
}
