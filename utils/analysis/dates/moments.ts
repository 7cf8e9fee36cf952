import { startsWithDigit, type Word } from '../phrases/words';
import type { Day, Weekday } from './calendar';
import { type ClockFound, readClock } from './clock';
import { readDate } from './date-figures';
import { lengths, type MomentLexicon, Part, periods, Rare } from './lexicon';
import { readLength, readPeriod } from './periods';
import { readRange } from './ranges';
import { hasDay, resolve, type Slots, type Soft } from './slots';
import type { Moment } from './types';

/** A moment with the indices of its words, the end exclusive. */
export interface MomentFound extends Moment {
  readonly from: number;
  readonly to: number;
  /** A day was named, not only a clock time. */
  readonly dayNamed: boolean;
  /** Its day is over: `last Friday`. */
  readonly past: boolean;
}

/** More small words than these never stand before the heart of a moment: `op zijn laatst voor het eind van de`. */
const mostSmallWords = 8;

/**
 * All moments that a row of words names, in order.
 * @param today the day from which relative moments count; without it they are found, but have no date.
 */
export function readMoments(
  words: readonly Word[],
  lexicon: MomentLexicon,
  today: Day | undefined,
): MomentFound[] {
  const moments: MomentFound[] = [];
  let at = 0;
  let heart = -1;
  while (at < words.length) {
    // Small words begin a moment only when its heart is not far behind them.
    if (heart < at) {
      heart = at;
      while (heart < words.length && !lexicon.isHard(words[heart]?.key ?? '')) heart += 1;
      if (heart === words.length) return moments;
    }
    if (heart - at > mostSmallWords) at = heart - mostSmallWords;
    const habit = habitEnd(words, at, lexicon);
    const found = habit === undefined ? readMoment(words, at, lexicon, today) : undefined;
    if (found) moments.push(found);
    at = found?.to ?? habit ?? at + 1;
  }
  return moments;
}

/** The moment that begins at a word. */
function readMoment(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  today: Day | undefined,
): MomentFound | undefined {
  const first = words[from];
  if (!first || !(lexicon.knows(first.key) || startsWithDigit(first.key))) return undefined;
  const slots: Slots = {};
  const to = readPieces(words, from, lexicon, slots);
  if (to === from) return undefined;
  const evening = words.slice(from, to).some(({ key }) => lexicon.isEvening(key));
  if (slots.time && evening && slots.time.hour < 12)
    slots.time = { ...slots.time, hour: slots.time.hour + 12 };
  const due = resolve(slots, today);
  const last = words[to - 1];
  return due === undefined || !last
    ? undefined
    : {
        start: first.start,
        end: last.end,
        due,
        from,
        to,
        dayNamed: hasDay(slots),
        past: slots.past ?? false,
      };
}

function readPieces(words: readonly Word[], from: number, lexicon: MomentLexicon, slots: Slots): number {
  let to = from;
  for (;;) {
    const next = readPiece(words, to, lexicon, slots);
    if (next === undefined) return to;
    to = next;
  }
}

/** `elke dinsdag om 10 uur`, `on Tuesdays at seven`: a habit is no moment, and neither is its hour. */
function habitEnd(words: readonly Word[], at: number, lexicon: MomentLexicon): number | undefined {
  const habit = lexicon.part(words, at, Part.every, Rare.habit);
  if (!habit) return undefined;
  const whole = (habit.entry.rare & Rare.habit) !== 0;
  const day = whole ? habit : lexicon.part(words, habit.to, Part.weekday | lengths);
  // `le jeudi` is a habit, `le jeudi 19` a day.
  if (day && /^\d{1,2}$/.test(words[day.to]?.key ?? '')) return undefined;
  // `le mois prochain`.
  if (day && lexicon.part(words, day.to, Part.next)) return undefined;
  return (
    day && readPieces(words, day.to, lexicon, { weekday: 0, date: {}, period: { unit: 'week', ahead: 0 } })
  );
}

/** Reads on: small words, then one fact that is not known yet. Returns the index behind it. */
function readPiece(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  slots: Slots,
): number | undefined {
  const range = readRange(words, from, lexicon, slots);
  if (range !== undefined) return range;
  const soft: { -readonly [K in keyof Soft]: Soft[K] } = {
    by: false,
    at: false,
    ahead: false,
    inMonth: false,
  };
  let at = from;
  if (hasDay(slots) && !slots.dayEnd && words[at]?.key === ',') at += 1;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const fact = readFact(words, at, lexicon, slots, soft);
    if (fact !== undefined) {
      if (soft.by) slots.by = true;
      return fact;
    }
    const small = lexicon.part(words, at, Part.soft);
    if (!small) return undefined;
    const { parts, rare } = small.entry;
    if (parts & Part.by) soft.by = true;
    if (parts & Part.at) soft.at = true;
    if (parts & (Part.ahead | Part.within)) soft.ahead = true;
    if (rare & Rare.inMonth) soft.inMonth = true;
    at = small.to;
  }
  return undefined;
}

function readFact(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  slots: Slots,
  soft: Soft,
): number | undefined {
  const fresh = !hasDay(slots) || slots.dayEnd === true;
  return (
    (fresh || slots.weekday !== undefined ? readDayFact(words, at, lexicon, slots, soft) : undefined) ??
    (slots.weekday === undefined && (fresh || slots.period !== undefined)
      ? readWeekday(words, at, lexicon, slots)
      : undefined) ??
    readWeekLater(words, at, lexicon, slots) ??
    readTime(words, at, lexicon, slots, soft) ??
    (!hasDay(slots)
      ? undefined
      : lexicon.part(words, at, Part.dayPart | Part.dayEnd | (slots.offset === 0 ? Part.today : 0))?.to)
  );
}

function readDayFact(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  slots: Slots,
  soft: Soft,
): number | undefined {
  const date = slots.date ? undefined : readDate(words, at, lexicon, soft);
  // `the second` alone is any second thing.
  if (date && !(date.nth && slots.weekday === undefined)) {
    slots.date = date.date;
    if (date.iso !== undefined) slots.iso = date.iso;
    if (date.nth) slots.nth = true;
    return date.to;
  }
  const period = slots.period ? undefined : readPeriod(words, at, lexicon, slots, soft);
  if (period !== undefined || slots.weekday !== undefined) return period;
  const length = readLength(words, at, lexicon, slots, soft);
  if (length !== undefined) return length;
  const day = lexicon.part(
    words,
    at,
    Part.today | Part.tomorrow | Part.dayAfter | Part.dayEnd,
    Rare.yesterday,
  );
  if (!day) return undefined;
  if (day.entry.rare & Rare.yesterday) {
    slots.offset = -1;
    slots.past = true;
    return day.to;
  }
  const { parts } = day.entry;
  slots.dayEnd = (parts & Part.dayEnd) !== 0;
  slots.offset = parts & Part.dayAfter ? 2 : parts & Part.tomorrow ? 1 : 0;
  return day.to;
}

function readWeekday(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  slots: Slots,
): number | undefined {
  const pointer = lexicon.part(words, from, Part.this | Part.next, Rare.last);
  const at = pointer?.to ?? from;
  const weekday = lexicon.part(words, at, Part.weekday);
  if (!weekday) return undefined;
  slots.weekday = weekday.entry.weekday as Weekday;
  if (pointer && pointer.entry.parts & Part.next && lexicon.nextSkips) slots.skipsWeek = true;
  const after = pointer ? undefined : lexicon.part(words, weekday.to, Part.next, Rare.last);
  const side = pointer ?? after;
  if (side && side.entry.rare & Rare.last) slots.past = true;
  // `Dienstag nächster Woche`: there the word belongs to the week.
  return after && !lexicon.part(words, after.to, periods) ? after.to : weekday.to;
}

/** `Monday week`, `a week on Monday`. */
function readWeekLater(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  slots: Slots,
): number | undefined {
  const later = lexicon.part(words, at, 0, Rare.weekLater);
  if (!later) return undefined;
  if (slots.weekday === undefined && !lexicon.part(words, later.to, Part.weekday)) return undefined;
  slots.weekLater = true;
  return later.to;
}

function readTime(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  slots: Slots,
  soft: Soft,
): number | undefined {
  if (slots.time || slots.window) return undefined;
  const spoken = soft.by ? lexicon.part(words, at, 0, Rare.byHour) : undefined;
  if (spoken) {
    const { hour } = spoken.entry;
    slots.time = { hour: hour < 7 ? hour + 12 : hour, minute: 0 };
    return spoken.to;
  }
  const clock = readClock(words, at, lexicon);
  if (!clock) return undefined;
  const placed = soft.at || soft.by || hasDay(slots);
  if (!placed || (clock.bare && !bareHourFits(words, clock, lexicon, soft))) return undefined;
  slots.time = clock.time;
  return clock.to;
}

/** A naked number is an hour behind `at`, and never when it counts something (`at three schools`, `om een reden`). */
function bareHourFits(
  words: readonly Word[],
  { to, spelled, time }: ClockFound,
  lexicon: MomentLexicon,
  soft: Soft,
): boolean {
  if (!soft.at && !soft.by) return false;
  if (soft.at && !spelled) return true;
  const next = words[to];
  const ends = next === undefined || /^[^\p{L}\p{N}]/u.test(next.key);
  return ends || (time.hour !== 13 && lexicon.knows(next.key));
}
