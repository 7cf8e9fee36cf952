import type { Word } from '../phrases/words';
import { lengths, type MomentLexicon, Part, Rare } from './lexicon';

export interface DateFound {
  readonly date: { day?: number; month?: number; year?: number };
  readonly iso?: string;
  /** A word that counts, alone. */
  readonly nth?: boolean;
  readonly to: number;
}

const isoDate = /^\d{4}-\d\d-\d\d$/;
const figures = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

/** A calendar date that begins at a word: `3 december`, `October 15th`, `15. Oktober`, `12/1`, `2027-01-05`, `the 22nd`. */
export function readDate(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  before: { readonly at: boolean; readonly by: boolean },
): DateFound | undefined {
  const key = words[at]?.key ?? '';
  if (isoDate.test(key)) return { date: {}, iso: key, to: at + 1 };
  if (/^\d/.test(key))
    return (
      readFigures(words, at, lexicon, before) ??
      readDayMonth(words, at, lexicon) ??
      readBareDay(words, at, lexicon, before)
    );
  return readMonthDay(words, at, lexicon) ?? readNth(words, at, lexicon, before);
}

function readFigures(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  before: { readonly at: boolean; readonly by: boolean },
): DateFound | undefined {
  const match = figures.exec(words[at]?.key ?? '');
  if (!match) return undefined;
  const [, a = '', mark, b = '', written] = match;
  // `om 12.10`, `vor 9.30`: a clock time; and `9.30 uur` wherever it stands.
  if (mark === '.' && !written && (before.at || (before.by && b.length === 2))) return undefined;
  const clock = lexicon.part(words, at + 1, Part.clock);
  if (clock || words[at + 1]?.key === 'am' || words[at + 1]?.key === 'pm') return undefined;
  let day = Number(a);
  let month = Number(b);
  if (lexicon.monthFirst ? day <= 12 : month > 12) [day, month] = [month, day];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year = written === undefined ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
  const dotted = mark === '.' && !written && words[at + 1]?.key === '.';
  return { date: { day, month, ...(year !== undefined && { year }) }, to: at + (dotted ? 2 : 1) };
}

function dayNumber(key: string): number {
  const value = /^\d{1,2}$/.test(key) ? Number(key) : 0;
  return value <= 31 ? value : 0;
}

/** `3 december`, `3 de diciembre`, `15. Oktober 2026`, `the 3rd of May`; a day alone only as `25e`, `22nd`. */
function readDayMonth(words: readonly Word[], at: number, lexicon: MomentLexicon): DateFound | undefined {
  const day = dayNumber(words[at]?.key ?? '');
  if (day === 0) return undefined;
  let to = at + 1;
  const ordinal = lexicon.part(words, to, 0, Rare.ordinal);
  const attached = ordinal !== undefined && words[to]?.start === words[at]?.end;
  if (attached && ordinal) to = ordinal.to;
  let after = to;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const month = lexicon.part(words, after, Part.month | Part.shortMonth);
    if (month)
      return withYear(words, { day, month: month.entry.month }, dotAfter(words, month.to, month.entry.parts));
    const small = lexicon.part(words, after, Part.soft);
    if (!small) break;
    after = small.to;
  }
  const letters = attached && ordinal && /\p{L}/u.test(words[at + 1]?.key ?? '');
  return letters ? { date: { day }, to } : undefined;
}

/** `Thursday 19`, `Donnerstag, dem 19.`; an hour only where the words around say so. */
function readBareDay(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  before: { readonly at: boolean; readonly by: boolean },
): DateFound | undefined {
  const day = dayNumber(words[at]?.key ?? '');
  const next = words[at + 1];
  if (day === 0 || next?.key === 'am' || next?.key === 'pm') return undefined;
  if (lexicon.part(words, at + 1, Part.clock | Part.half | lengths)) return undefined;
  const dotted = next?.key === '.' && words[at + 2] !== undefined;
  // `le 15`, `bis zum 15.`: not `le 15 personnes`, nor `el 15 %`.
  const counts =
    next !== undefined && (/^\p{L}/u.test(next.key) ? !lexicon.knows(next.key) : next.key === '%');
  if (lexicon.dayArticle.has(words[at - 1]?.key ?? '') && !counts)
    return { date: { day }, to: dotted ? at + 2 : at + 1 };
  if (before.at || before.by) return undefined;
  return { date: { day }, nth: true, to: dotted ? at + 2 : at + 1 };
}

/** `the third of May`, `negentiende`. */
function readNth(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
  before: { readonly at: boolean },
): DateFound | undefined {
  if (before.at) return undefined;
  const nth = lexicon.part(words, at, 0, Rare.nth);
  if (!nth) return undefined;
  const day = nth.entry.number;
  const month = lexicon.part(words, lexicon.afterSoft(words, nth.to), Part.month);
  // `en dos semanas`.
  if (!month && lexicon.part(words, nth.to, lengths)) return undefined;
  return month
    ? withYear(words, { day, month: month.entry.month }, month.to)
    : { date: { day }, nth: true, to: nth.to };
}

/** `October 15`, `May 3rd, 2027`. */
function readMonthDay(words: readonly Word[], at: number, lexicon: MomentLexicon): DateFound | undefined {
  const month = lexicon.part(words, at, Part.month | Part.shortMonth);
  if (!month) return undefined;
  const dayAt = dotAfter(words, month.to, month.entry.parts);
  const day = dayNumber(words[dayAt]?.key ?? '');
  if (day === 0) return undefined;
  const ordinal = lexicon.part(words, dayAt + 1, 0, Rare.ordinal);
  const attached = ordinal !== undefined && words[dayAt + 1]?.start === words[dayAt]?.end;
  return withYear(words, { day, month: month.entry.month }, attached && ordinal ? ordinal.to : dayAt + 1);
}

function dotAfter(words: readonly Word[], to: number, parts: number): number {
  return parts & Part.shortMonth && words[to]?.key === '.' && words[to + 1] !== undefined ? to + 1 : to;
}

function withYear(words: readonly Word[], date: { day: number; month: number }, to: number): DateFound {
  const at = words[to]?.key === ',' || words[to]?.key === 'de' ? to + 1 : to;
  const key = words[at]?.key ?? '';
  return /^20\d\d$/.test(key) ? { date: { ...date, year: Number(key) }, to: at + 1 } : { date, to };
}
