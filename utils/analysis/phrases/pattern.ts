import { isMark, type Word, wordsOf } from './words';

/** One place in a pattern: what may stand there. */
interface Term {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly classes: readonly (readonly Pattern[])[];
  readonly optional: boolean;
  /** Must not stand here; takes no word. */
  readonly not: boolean;
  /** Any one word. */
  readonly any: boolean;
  /** 0 for a term, otherwise the most words that a gap may hold. */
  readonly gap: number;
  readonly edge: '^' | '$' | undefined;
}

export interface Pattern {
  readonly terms: readonly Term[];
  /** Which phrase of its list it was. */
  readonly line: number;
}

/** Looks up what a class name stands for. */
export type ClassLookup = (name: string) => readonly Pattern[];

/** What a pattern can begin with. */
export interface Beginning {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** A gap, an ending or an edge: it can begin at any word. */
  readonly anywhere: boolean;
}

const none: ReadonlySet<string> = new Set();
const plain: Term = {
  words: none,
  prefixes: [],
  suffixes: [],
  classes: [],
  optional: false,
  not: false,
  any: false,
  gap: 0,
  edge: undefined,
};

/** The patterns of a list of phrases; how they are written is told at `Phrases`. */
export function patternsOf(phrases: string, lookup: ClassLookup): Pattern[] {
  const sources = phrases.split(/[\n;]/).flatMap((source) => source.trim() || []);
  return sources.map((source, line) => ({
    terms: source.split(/\s+/).flatMap((term) => termsOf(term, lookup)),
    line,
  }));
}

function termsOf(source: string, lookup: ClassLookup): Term[] {
  if (source === '_') return [{ ...plain, any: true }];
  if (source === '_?') return [{ ...plain, any: true, optional: true }];
  if (source === '^' || source === '$') return [{ ...plain, edge: source }];
  if (source === '..' || source === '...')
    return [{ ...plain, gap: source === '..' ? 4 : 10, optional: true }];
  const not = source.length > 1 && source.startsWith('!');
  const optional = source.length > 1 && source.endsWith('?');
  const choices = source.slice(not ? 1 : 0, optional ? -1 : undefined).split('|');
  // A word that the mail's text splits as well (`i'll`, `in-house`) is several terms, or a pattern of its own among choices.
  if (choices.length === 1 && !not && !/[*<]/.test(source)) {
    return wordsOf(choices[0] ?? '').map((word) => ({ ...wordTerm(word), optional }));
  }
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const classes: (readonly Pattern[])[] = [];
  for (const choice of choices) {
    const parts = wordsOf(choice.replaceAll('*', ''));
    const key = parts[0]?.key ?? choice;
    if (choice.startsWith('<') && choice.length > 2) classes.push(lookup(choice.slice(1, -1)));
    else if (parts.length > 1) classes.push([{ terms: parts.map(wordTerm), line: 0 }]);
    else if (choice.length > 1 && choice.endsWith('*')) prefixes.push(key);
    else if (choice.length > 1 && choice.startsWith('*')) suffixes.push(key);
    else words.add(key);
  }
  return [{ ...plain, words, prefixes, suffixes, classes, optional, not }];
}

const wordTerm = ({ key }: Word): Term => ({ ...plain, words: new Set([key]) });

/** By what a pattern is found, so that a text is not compared with all of them at every word. */
export function beginningOf({ terms }: Pattern): Beginning {
  const words = new Set<string>();
  const prefixes: string[] = [];
  for (const term of terms) {
    if (term.any || term.not || term.gap > 0 || term.edge || term.suffixes.length > 0)
      return { words, prefixes, anywhere: true };
    for (const word of term.words) words.add(word);
    prefixes.push(...term.prefixes);
    for (const inner of term.classes.flat().map(beginningOf)) {
      if (inner.anywhere) return { words, prefixes, anywhere: true };
      for (const word of inner.words) words.add(word);
      prefixes.push(...inner.prefixes);
    }
    if (!term.optional) break;
  }
  return { words, prefixes, anywhere: false };
}

/**
 * Where a pattern that begins at a word ends, or -1. Gaps are short and classes hold no long phrases, so the ways to
 * place a pattern are few.
 */
export function endOf({ terms }: Pattern, words: readonly Word[], from: number): number {
  return follow(terms, 0, words, from);
}

function follow(terms: readonly Term[], index: number, words: readonly Word[], at: number): number {
  const term = terms[index];
  if (!term) return at;
  if (term.edge === '^') return at === 0 ? follow(terms, index + 1, words, at) : -1;
  if (term.edge === '$') return atEnd(words, at) ? follow(terms, index + 1, words, at) : -1;
  if (term.gap > 0) return followGap(terms, index, words, at);
  if (term.not) return acceptsAny(term, words, at) ? -1 : follow(terms, index + 1, words, at);
  const word = words[at];
  if (word && accepts(term, word.key)) {
    const end = follow(terms, index + 1, words, at + 1);
    if (end >= 0) return end;
  }
  for (const patterns of term.classes) {
    for (const pattern of patterns) {
      const inner = endOf(pattern, words, at);
      const end = inner < 0 ? -1 : follow(terms, index + 1, words, inner);
      if (end >= 0) return end;
    }
  }
  return term.optional ? follow(terms, index + 1, words, at) : -1;
}

function followGap(terms: readonly Term[], index: number, words: readonly Word[], at: number): number {
  const most = terms[index]?.gap ?? 0;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = follow(terms, index + 1, words, at + skipped);
    if (end >= 0) return end;
    const next = words[at + skipped];
    if (!next || isMark(next.key)) return -1;
  }
  return -1;
}

function acceptsAny(term: Term, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word && accepts(term, word.key)) return true;
  return term.classes.some((patterns) => patterns.some((pattern) => endOf(pattern, words, at) >= 0));
}

function accepts(term: Term, key: string): boolean {
  if (term.any) return !isMark(key);
  if (term.words.has(key)) return true;
  for (const prefix of term.prefixes) if (key.startsWith(prefix)) return true;
  for (const suffix of term.suffixes) if (key.endsWith(suffix)) return true;
  return false;
}

function atEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || (words.length === at + 1 && (word.key === '.' || word.key === '!'));
}
