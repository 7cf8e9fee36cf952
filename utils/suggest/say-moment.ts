import { civil, parseDay, weekdayOf } from '@/utils/analysis/dates/calendar';
import type { MomentWords } from './phrases/types';
import type { Moment } from './types';

/** From here on a weekday alone would be taken for the one before. */
const daysByWeekday = 7;

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
  const said = sayDay(day, day - today, as === 'due' ? { ...words, ...words.due } : words);
  return time === '' ? said : words.at.replace('{on}', said).replace('{time}', sayTime(time, words));
}

type DayWords = Omit<MomentWords, 'due'>;

function sayDay(day: number, ahead: number, words: DayWords): string {
  if (ahead === 0) return words.today;
  if (ahead === 1) return words.tomorrow;
  const date = civil(day);
  // Ours begin on Monday, the lists of words on Sunday.
  const number = (weekdayOf(day) + 1) % 7;
  const template = ahead < daysByWeekday ? (words.otherWeekdays?.[number] ?? words.weekday) : words.date;
  return template
    .replace('{weekday}', words.weekdays[number] ?? '')
    .replace('{day}', String(date.day))
    .replace('{month}', words.months[date.month - 1] ?? '');
}

function sayTime(time: string, { time: exact, hour = exact }: MomentWords): string {
  const [h = '', mm = ''] = time.split(':');
  return (mm === '00' ? hour : exact).replace('{h}', String(Number(h))).replace('{mm}', mm);
}
