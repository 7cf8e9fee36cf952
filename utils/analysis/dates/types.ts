import type { Span } from '../types';

/** Words or short phrases, separated by commas; case and diacritics make no difference. */
type Words = string;

/** A moment that a text names. */
export interface Moment extends Span {
  /** `YYYY-MM-DD`, with `THH:MM` when a clock time was given; `null` when it is relative to an unknown today. */
  readonly due: string | null;
}

/**
 * How one language names moments. Entries are words or short phrases, separated by commas; several words
 * of a list of lists stand in its order (Monday first, January first).
 */
export interface MomentWords {
  readonly weekdays: readonly Words[];
  readonly months: readonly Words[];
  /** Short forms of months, read only beside a number. */
  readonly shortMonths: readonly Words[];
  /** Number words: `een`, `twee`; the index is the value, so the first is empty. */
  readonly numbers: readonly Words[];
  /** Days of the month as words: `negentiende`; the index is the day, so the first is empty. */
  readonly nths: readonly Words[];
  readonly today: Words;
  readonly tomorrow: Words;
  readonly dayAfter: Words;
  /** Parts of the day, which are left out of a due date: `ochtend`, `morning`. */
  readonly part: Words;
  /** Words of the evening, one by one: `at eight tonight` is 20.00. */
  readonly evening: Words;
  /** Parts of the day that are written together with the weekday: `dinsdagmiddag`. */
  readonly joinedPart?: Words | undefined;
  readonly this: Words;
  readonly next: Words;
  /** Before or behind a weekday that is over: `last`, `pasado`. */
  readonly last: Words;
  readonly yesterday: Words;
  /** `next Friday` means the one in the next calendar week. */
  readonly nextSkips: boolean;
  readonly day: Words;
  readonly workday: Words;
  readonly week: Words;
  readonly fortnight: Words;
  readonly month: Words;
  readonly hour: Words;
  /** The end of this month in one: `Monatsende`. */
  readonly monthEnd: Words;
  readonly weekend: Words;
  readonly end: Words;
  readonly begin: Words;
  readonly middle: Words;
  /** Before a length of time: `over`, `in`. */
  readonly ahead: Words;
  /** Before a length of time, as its limit: `binnen`, `within`. */
  readonly within: Words;
  /** Behind a week or month: the one after the next. */
  readonly afterNext: Words;
  /** Behind a length of time makes it a guess: `of twee`, `or so`. */
  readonly orSo: Words;
  /** Weeks and months in the plural: `the coming weeks` is no date. */
  readonly several: Words;
  /** Some day of this week: `van de week`, `in settimana`. */
  readonly thisWeek: Words;
  /** The Monday after this week: `after the weekend`. */
  readonly afterWeekend: Words;
  /** Beside a weekday, the one a week later: `Monday week`, `lundi en huit`. */
  readonly weekLater: Words;
  /** Behind a length of time: `from now`, `vanaf nu`. */
  readonly fromNow: Words;
  /** At the latest, before: `voor`, `by`. */
  readonly by: Words;
  /** Before a month that stands alone: `in`, `im`. */
  readonly inMonth: Words;
  /** Before a clock time: `om`, `at`. */
  readonly at: Words;
  /** Behind the hour: `uur`, `uhr`, `h`. */
  readonly clock: Words;
  /** `half` of the hour that comes (`half elf` is 10.30) or that went (`half past ten`). */
  readonly half: Words;
  readonly halfGone: boolean;
  readonly quarterTo: Words;
  readonly quarterPast: Words;
  readonly noon: Words;
  /** Hours in the form that follows `voor`: `vijven`; the index is the hour. */
  readonly byHour?: readonly Words[] | undefined;
  /** The end of today's work: `close of business`. */
  readonly dayEnd: Words;
  /** Opens a stretch of time, whose hours are no due time: `tussen`, `between`. */
  readonly between: Words;
  readonly after: Words;
  /** What makes a weekday a habit and no date: `elke`, `every`. */
  readonly every: Words;
  /** Weekdays that are a habit in one word: `Tuesdays`, `dienstags`. */
  readonly habits: Words;
  /** Small words inside a moment: `de`, `of`, `the`. */
  readonly filler: Words;
  /** Before a number makes it a day of the month: `le 15`, `el 15`, `am 15.`; empty where a number needs an ending for that. */
  readonly dayArticle: Words;
  /** Behind a day of the month: `e`, `th`. */
  readonly ordinal: Words;
  /** `12/1` is the first of December. */
  readonly monthFirst?: boolean | undefined;
}
