import { formatDay, parseDay } from '@/utils/analysis/dates/calendar';
import { MomentLexicon } from '@/utils/analysis/dates/lexicon';
import { type MomentFound, readMoments } from '@/utils/analysis/dates/moments';
import { moments as de } from '@/utils/analysis/lang/de/moments';
import { moments as en } from '@/utils/analysis/lang/en/moments';
import { moments as fr } from '@/utils/analysis/lang/fr/moments';
import { moments as nl } from '@/utils/analysis/lang/nl/moments';
import { isMark, type Word, wordsOf } from '@/utils/analysis/phrases/words';
import type { LanguageCode, Span } from '@/utils/analysis/types';
import type { Channel, Due } from '@/utils/store/types';
import { type PlanWords, planWords } from './words';

const momentWords = { nl, en, de, fr };
type PlanLanguage = keyof typeof momentWords;
const languages: readonly PlanLanguage[] = ['nl', 'en', 'de', 'fr'];

/** A next step that was typed in the line about a touch. */
export interface QuickStep {
  readonly due: Due;
  /** `null` when the line names none. */
  readonly channel: Channel | null;
  /** The line says that both agreed on it. */
  readonly agreed: boolean;
  /** What it is about: what the clause says beside channel and moment. */
  readonly note: string;
}

export interface QuickLine {
  readonly step: QuickStep | null;
  /** The line without the clause that the step was read from; the whole line when there is none. */
  readonly note: string;
}

export interface QuickLineContext {
  /** Local day and time, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  /** Of the interface; its words are tried first. */
  readonly lang: LanguageCode;
}

/**
 * Reads a line such as "Sprak over de offerte, terugbellen do 10u" or "call back thu 10am": what is planned, and what is
 * left as the note. Only what is clearly mine to do becomes a step: a moment alone, or a moment with a channel and nobody else
 * who acts. Never throws.
 */
export function readQuickLine(line: string, { now, lang }: QuickLineContext): QuickLine {
  const words = wordsOf(line);
  const order = [...languages].sort((a, b) => Number(b === lang) - Number(a === lang));
  for (const clause of clausesOf(words)) {
    for (const code of order) {
      const step = readClause(line, clause, code, now);
      if (step) return { step, note: without(line, clause) };
    }
  }
  return { step: null, note: line.trim() };
}

/** From the last one on: what comes next is said last. */
function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    const ends = isMark(word.key) && word.key !== '-';
    if (ends) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0).reverse();
}

const lexicons = new Map<PlanLanguage, MomentLexicon>();

function lexiconOf(code: PlanLanguage): MomentLexicon {
  const known = lexicons.get(code);
  if (known) return known;
  const lexicon = new MomentLexicon(momentWords[code]);
  lexicons.set(code, lexicon);
  return lexicon;
}

const has = (entries: string | undefined, key: string): boolean => entries?.split(' ').includes(key) ?? false;

function readClause(
  line: string,
  clause: readonly Word[],
  code: PlanLanguage,
  now: string,
): QuickStep | undefined {
  const plan = planWords[code];
  if (!plan || clause.some(({ key }) => has(plan.others, key))) return undefined;
  const spelled = withWholeWords(clause, code, plan);
  const today = parseDay(now.slice(0, 10));
  const moments = readMoments(spelled, lexiconOf(code), today);
  const [moment] = moments;
  if (!moment || moments.length > 1) return undefined;
  const due = dueOf(moment, spelled, plan, now);
  if (due === undefined) return undefined;
  const inMoment = (word: Span) => word.start >= moment.start && word.end <= moment.end;
  const rest = clause.filter((word) => !inMoment(word));
  const verb = rest.find(({ key }) => channelOf(key, plan) !== null);
  const about = rest.filter(({ key }) => channelOf(key, plan) === null && !has(plan.agreed, key));
  // A moment in a sentence that does nothing by a channel is something else: "op vakantie tot vrijdag".
  if (!verb && about.some(({ key }) => !has(plan.small, key))) return undefined;
  // One short word alone may be anything.
  if (!verb && moment.to - moment.from < 2) return undefined;
  return {
    due,
    channel: verb ? channelOf(verb.key, plan) : null,
    agreed: rest.some(({ key }) => has(plan.agreed, key)),
    note: textOf(line, trimmed(about, plan)),
  };
}

function channelOf(key: string, { channels }: PlanWords): Channel | null {
  for (const [channel, words] of Object.entries(channels)) {
    if (has(words, key)) return channel as Channel;
  }
  return null;
}

/** `do` becomes `donderdag` where a moment may begin, and a number behind a day is its hour; places in the text stay. */
function withWholeWords(clause: readonly Word[], code: PlanLanguage, plan: PlanWords): readonly Word[] {
  const { weekdays } = momentWords[code];
  const spelled: Word[] = [];
  for (const [index, word] of clause.entries()) {
    const short = plan.shortWeekdays.findIndex((forms) => has(forms, word.key));
    const weekday = weekdays[short]?.split(',')[0]?.trim();
    const before = spelled.at(-1);
    const isTime = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(word.key);
    const next = clause[index + 1];
    const ends = next === undefined || channelOf(next.key, plan) !== null;
    const isHour = ends && /^(?:1?\d|2[0-3])$/.test(word.key);
    const afterDay = before && weekdays.some((names) => names.split(/,\s*/u).includes(before.key));
    if ((isHour || isTime) && afterDay) spelled.push({ key: plan.at, start: word.start, end: word.start });
    spelled.push(weekday === undefined ? word : { ...word, key: weekday });
  }
  return spelled;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function dueOf(moment: MomentFound, words: readonly Word[], plan: PlanWords, now: string): Due | undefined {
  if (moment.due === null) return undefined;
  const [ahead, count, unit] = words.slice(moment.from, moment.to).map(({ key }) => key);
  const [aheadWord, hourWords] = plan.inHours;
  if (ahead === aheadWord && /^\d{1,2}$/.test(count ?? '') && has(hourWords, unit ?? '')) {
    return inMinutes(now, Number(count) * 60);
  }
  if (moment.dayNamed) return moment.due < now.slice(0, moment.due.length) ? undefined : moment.due;
  // A clock time alone is today's, or tomorrow's when that has passed.
  return moment.due > now ? moment.due : `${dayAfter(now, 1)}${moment.due.slice(10)}`;
}

function dayAfter(now: string, days: number): string {
  return formatDay((parseDay(now.slice(0, 10)) ?? 0) + days);
}

function inMinutes(now: string, minutes: number): Due {
  const all = minutesOf(now.slice(11)) + minutes;
  const two = (part: number) => String(part).padStart(2, '0');
  const inDay = all % 1_440;
  return `${dayAfter(now, Math.floor(all / 1_440))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** Without small words at either end: "weer over de offerte" is about "over de offerte". */
function trimmed(about: readonly Word[], plan: PlanWords): readonly Word[] {
  const isSmall = (word: Word | undefined) => word !== undefined && has(plan.small, word.key);
  let from = 0;
  let to = about.length;
  while (from < to && isSmall(about[from])) from++;
  while (to > from && isSmall(about[to - 1])) to--;
  return about.slice(from, to);
}

function textOf(line: string, words: readonly Word[]): string {
  return words.map(({ start, end }) => line.slice(start, end)).join(' ');
}

function without(line: string, clause: readonly Word[]): string {
  const start = clause[0]?.start ?? 0;
  const end = clause.at(-1)?.end ?? 0;
  const before = line.slice(0, start).replace(/[\s,;:–—-]+$/u, '');
  const after = line.slice(end).replace(/^[\s,;:–—.!-]+/u, '');
  return [before, after]
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}
