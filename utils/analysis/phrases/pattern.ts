import { coarse, coarseOf } from './coarse';
import { type Word, wordsOf } from './words';

/** One place in a pattern: what may stand there. */
export interface Term {
  /** The word, where it can be no other. */
  readonly only: string | undefined;
  /** The words, where there is a choice. */
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly classes: readonly WordClass[];
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

/** Several patterns of which any may stand in one place. */
export interface WordClass {
  /** Those of a single word that begins no other. */
  readonly words: ReadonlySet<string>;
  /** All others, in order. */
  readonly phrases: readonly Pattern[];
  /** What `phrases` can begin with. */
  readonly openings: ReadonlySet<string>;
  /** Not by whole words alone: `phrases` can begin with others than `openings`, or be nothing at all. */
  readonly open: boolean;
}

/** Looks up what a class name stands for. */
export type ClassLookup = (name: string) => WordClass;

/** What a pattern can begin with. */
export interface Beginning {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** A gap or any word: nothing tells where it can begin. */
  readonly anywhere: boolean;
  /** Only at the beginning of the text, with one of the words. */
  readonly atStart: boolean;
}

const none: ReadonlySet<string> = new Set();
const plain: Term = {
  only: undefined,
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

/** Terms without classes, as many phrases share them: what is at hand once is read faster than copies far apart. */
const shared = new Map<string, readonly Term[]>();

function termsOf(source: string, lookup: ClassLookup): readonly Term[] {
  const known = shared.get(source);
  if (known) return known;
  const terms = newTerms(source, lookup);
  if (terms.every(({ classes }) => classes.length === 0)) shared.set(source, terms);
  return terms;
}

function newTerms(source: string, lookup: ClassLookup): Term[] {
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
  const classes: WordClass[] = [];
  for (const choice of choices) {
    const parts = wordsOf(choice.replaceAll('*', ''));
    const key = parts[0]?.key ?? choice;
    if (choice.startsWith('<') && choice.length > 2) classes.push(lookup(choice.slice(1, -1)));
    else if (parts.length > 1) classes.push(classOf([{ terms: parts.map(wordTerm), line: 0 }]));
    else if (choice.length > 1 && choice.endsWith('*')) prefixes.push(key);
    else if (choice.length > 1 && choice.startsWith('*')) suffixes.push(key);
    else words.add(key);
  }
  return [{ ...plain, words, prefixes, suffixes, classes, optional, not }];
}

const wordTerm = ({ key }: Word): Term => ({ ...plain, only: key });

/** The class of words that some patterns make. */
export function classOf(patterns: readonly Pattern[]): WordClass {
  const longer = patterns.filter((pattern) => singleWord(pattern) === undefined);
  const beginnings = longer.map(beginningOf);
  const open = longer.some(
    ({ terms }, at) => isOpen(beginnings[at]) || terms.every(({ optional }) => optional),
  );
  const begun = new Set(beginnings.flatMap(({ words }) => [...words]));
  const words = new Set<string>();
  const phrases = patterns.filter((pattern) => {
    const word = singleWord(pattern);
    if (word === undefined || open || begun.has(word)) return true;
    words.add(word);
    return false;
  });
  const openings = phrases.flatMap((pattern) => [...beginningOf(pattern).words]);
  return { words, phrases, openings: new Set(openings), open };
}

function isOpen(beginning: Beginning | undefined): boolean {
  if (!beginning) return false;
  const { prefixes, suffixes, anywhere } = beginning;
  return anywhere || prefixes.length > 0 || suffixes.length > 0;
}

/** The word of a pattern that is nothing else. */
function singleWord({ terms: [term, more] }: Pattern): string | undefined {
  return more || term?.optional ? undefined : term?.only;
}

/** By what a pattern is found, so that a text is not compared with all of them at every word. */
export function beginningOf({ terms }: Pattern): Beginning {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let anywhere = false;
  let atStart = false;
  for (const term of terms) {
    if (term.edge === '^') {
      atStart = true;
      continue;
    }
    anywhere ||= term.any || term.not || term.gap > 0 || term.edge !== undefined;
    if (term.only !== undefined) words.add(term.only);
    for (const word of term.words) words.add(word);
    prefixes.push(...term.prefixes);
    suffixes.push(...term.suffixes);
    for (const { words: single, phrases } of term.classes) {
      for (const word of single) words.add(word);
      for (const inner of phrases.map(beginningOf)) {
        for (const word of inner.words) words.add(word);
        prefixes.push(...inner.prefixes);
        suffixes.push(...inner.suffixes);
        anywhere ||= inner.anywhere;
      }
    }
    if (anywhere || !term.optional) break;
  }
  return { words, prefixes, suffixes, anywhere, atStart };
}

/** The bits of every word. */
export const every = -1;

/** Which words can come second where the pattern takes one word first, as `coarse` has them; every bit where that does not tell. */
export function secondOf({ terms: [first, second] }: Pattern): number {
  if (!first || !second || !takesOneWord(first)) return every;
  if (second.optional || second.not || second.any || second.gap > 0 || second.edge) return every;
  if (second.prefixes.length > 0 || second.suffixes.length > 0) return every;
  if (second.only !== undefined) return coarse(second.only);
  let bits = coarseOf(second.words);
  for (const { words, openings, open } of second.classes)
    bits |= open ? every : coarseOf(words) | coarseOf(openings);
  return bits;
}

function takesOneWord({ optional, not, gap, edge, classes }: Term): boolean {
  return !optional && !not && gap === 0 && !edge && classes.every(({ phrases }) => phrases.length === 0);
}
