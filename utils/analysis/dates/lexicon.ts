import { startsWithDigit, type Word, wordsOf } from '../phrases/words';
import type { MomentWords } from './types';

/** What a word can be inside a moment; one word may be several things. */
export const Part = {
  weekday: 1 << 0,
  month: 1 << 1,
  shortMonth: 1 << 2,
  number: 1 << 3,
  today: 1 << 4,
  tomorrow: 1 << 5,
  dayAfter: 1 << 6,
  dayPart: 1 << 7,
  this: 1 << 8,
  next: 1 << 9,
  day: 1 << 10,
  workday: 1 << 11,
  week: 1 << 12,
  fortnight: 1 << 13,
  monthUnit: 1 << 14,
  hour: 1 << 15,
  weekend: 1 << 16,
  end: 1 << 17,
  begin: 1 << 18,
  middle: 1 << 19,
  ahead: 1 << 20,
  within: 1 << 21,
  by: 1 << 22,
  at: 1 << 23,
  clock: 1 << 24,
  half: 1 << 25,
  quarter: 1 << 26,
  dayEnd: 1 << 27,
  soft: 1 << 28,
  range: 1 << 29,
  every: 1 << 30,
} as const;

/** What has no room among the 31 bits of `Part`. */
export const Rare = {
  quarterTo: 1,
  quarterPast: 2,
  noon: 4,
  between: 8,
  after: 16,
  fromNow: 32,
  byHour: 64,
  ordinal: 128,
  inMonth: 256,
  habit: 512,
  afterNext: 1024,
  orSo: 2048,
  several: 4096,
  last: 8192,
  yesterday: 16384,
  nth: 32768,
  monthEnd: 65536,
  thisWeek: 131072,
  afterWeekend: 262144,
  weekLater: 524288,
} as const;

export const lengths = Part.day | Part.workday | Part.week | Part.fortnight | Part.monthUnit | Part.hour;
export const periods = Part.week | Part.monthUnit | Part.weekend;
export const edges = Part.end | Part.begin | Part.middle;

const hard =
  Part.weekday |
  Part.month |
  Part.number |
  Part.today |
  Part.tomorrow |
  Part.dayAfter |
  Part.dayEnd |
  lengths |
  periods |
  Part.half;
const hardRare =
  Rare.noon |
  Rare.byHour |
  Rare.quarterTo |
  Rare.quarterPast |
  Rare.habit |
  Rare.yesterday |
  Rare.monthEnd |
  Rare.thisWeek |
  Rare.afterWeekend;

interface Entry {
  readonly rest: readonly string[];
  parts: number;
  rare: number;
  weekday: number;
  month: number;
  number: number;
  hour: number;
}

export interface PartFound {
  readonly entry: Readonly<Entry>;
  /** The index of the word behind it. */
  readonly to: number;
}

/** The moment words of one language, ready to be looked up. */
export class MomentLexicon {
  readonly nextSkips: boolean;
  readonly halfGone: boolean;
  readonly monthFirst: boolean;
  readonly dayArticle: ReadonlySet<string>;
  readonly #evening: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry[]>();
  readonly #hard = new Set<string>();

  constructor(words: MomentWords) {
    this.nextSkips = words.nextSkips;
    this.halfGone = words.halfGone;
    this.monthFirst = words.monthFirst ?? false;
    this.dayArticle = keysOf(words.dayArticle);
    const evening = keysOf(words.evening);
    const joined = (words.joinedPart ?? '').split(', ').filter((part) => evening.has(part));
    this.#evening = new Set([
      ...evening,
      ...words.weekdays.flatMap((day) => joined.map((part) => day + part)),
    ]);
    for (const [index, names] of words.weekdays.entries())
      this.#add(names, Part.weekday, (e) => {
        e.weekday = index;
      });
    for (const [index, names] of words.weekdays.entries()) {
      for (const part of (words.joinedPart ?? '').split(', ')) {
        if (part)
          this.#add(`${names}${part}`, Part.weekday, (e) => {
            e.weekday = index;
          });
      }
    }
    for (const [index, names] of words.months.entries())
      this.#add(names, Part.month, (e) => {
        e.month = index + 1;
      });
    for (const [index, names] of words.shortMonths.entries())
      this.#add(names, Part.shortMonth, (e) => {
        e.month = index + 1;
      });
    for (const [index, names] of words.numbers.entries())
      this.#add(names, Part.number, (e) => {
        e.number = index;
      });
    for (const [index, names] of words.nths.entries())
      this.#addRare(names, Rare.nth, (e) => {
        e.number = index;
      });
    for (const [index, names] of (words.byHour ?? []).entries())
      this.#addRare(names, Rare.byHour, (e) => {
        e.hour = index;
      });
    for (const [key, part] of simple) this.#add(words[key], part);
    for (const [key, rare] of simpleRare) this.#addRare(words[key], rare);
    this.#add(
      `${words.filler}, ${words.ahead}, ${words.within}, ${words.by}, ${words.at}, ${words.inMonth}`,
      Part.soft,
    );
    this.#add(`${words.between}, ${words.after}`, Part.range);
    this.#findHard();
  }

  #entry(source: string): Entry | undefined {
    const [first, ...rest] = wordsOf(source.trim()).map(({ key }) => key);
    if (first === undefined) return undefined;
    let list = this.#entries.get(first);
    if (!list) {
      list = [];
      this.#entries.set(first, list);
    }
    const known = list.find((entry) => entry.rest.join(' ') === rest.join(' '));
    if (known) return known;
    const entry: Entry = { rest, parts: 0, rare: 0, weekday: -1, month: 0, number: 0, hour: 0 };
    list.push(entry);
    list.sort((a, b) => b.rest.length - a.rest.length);
    return entry;
  }

  #add(words: string, part: number, set?: (entry: Entry) => void): void {
    for (const source of words.split(',')) {
      const entry = this.#entry(source);
      if (!entry) continue;
      entry.parts |= part;
      set?.(entry);
    }
  }

  #addRare(words: string, rare: number, set?: (entry: Entry) => void): void {
    for (const source of words.split(',')) {
      const entry = this.#entry(source);
      if (!entry) continue;
      entry.rare |= rare;
      set?.(entry);
    }
  }

  #findHard(): void {
    for (const [word, entries] of this.#entries)
      if (entries.some(({ parts, rare }) => (parts & hard) !== 0 || (rare & hardRare) !== 0))
        this.#hard.add(word);
  }

  /** Whether a word can be the heart of a moment: a day, a month, a length of time, an hour; small words cannot. */
  isHard(key: string): boolean {
    return startsWithDigit(key) || this.#hard.has(key);
  }

  isEvening(key: string): boolean {
    return this.#evening.has(key);
  }

  /** Whether any entry begins with this word; most words of a mail end here. */
  knows(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The index behind the small words that stand at an index. */
  afterSoft(words: readonly Word[], from: number): number {
    let at = from;
    for (let skipped = 0; skipped < 3; skipped += 1) {
      const small = this.part(words, at, Part.soft);
      if (!small) return at;
      at = small.to;
    }
    return at;
  }

  /** The longest entry at a word that is one of these parts. */
  part(words: readonly Word[], at: number, parts: number, rare = 0): PartFound | undefined {
    const key = words[at]?.key;
    const list = key === undefined ? undefined : this.#entries.get(key);
    if (!list) return undefined;
    for (const entry of list) {
      if ((entry.parts & parts) === 0 && (entry.rare & rare) === 0) continue;
      if (entry.rest.every((word, index) => words[at + 1 + index]?.key === word)) {
        return { entry, to: at + 1 + entry.rest.length };
      }
    }
    return undefined;
  }
}

function keysOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).flatMap(({ key }) => (key === ',' ? [] : key)));
}

const simple = [
  ['today', Part.today],
  ['tomorrow', Part.tomorrow],
  ['dayAfter', Part.dayAfter],
  ['part', Part.dayPart],
  ['this', Part.this],
  ['next', Part.next],
  ['day', Part.day],
  ['workday', Part.workday],
  ['week', Part.week],
  ['fortnight', Part.fortnight],
  ['month', Part.monthUnit],
  ['hour', Part.hour],
  ['weekend', Part.weekend],
  ['end', Part.end],
  ['begin', Part.begin],
  ['middle', Part.middle],
  ['ahead', Part.ahead],
  ['within', Part.within],
  ['by', Part.by],
  ['at', Part.at],
  ['clock', Part.clock],
  ['half', Part.half],
  ['dayEnd', Part.dayEnd],
  ['every', Part.every],
] as const;

const simpleRare = [
  ['quarterTo', Rare.quarterTo],
  ['quarterPast', Rare.quarterPast],
  ['noon', Rare.noon],
  ['between', Rare.between],
  ['after', Rare.after],
  ['fromNow', Rare.fromNow],
  ['ordinal', Rare.ordinal],
  ['inMonth', Rare.inMonth],
  ['habits', Rare.habit],
  ['afterNext', Rare.afterNext],
  ['orSo', Rare.orSo],
  ['several', Rare.several],
  ['last', Rare.last],
  ['yesterday', Rare.yesterday],
  ['monthEnd', Rare.monthEnd],
  ['thisWeek', Rare.thisWeek],
  ['afterWeekend', Rare.afterWeekend],
  ['weekLater', Rare.weekLater],
] as const;
