import { isMark, type Word, wordsOf } from './words';

/**
 * Phrases, one a line or several between semicolons. A phrase is a row of terms between spaces; a term is
 * - a word, or several to choose from: `bel|mail|app`
 * - a word with `*` behind it: whatever begins so; with `*` before it: whatever ends so
 * - any of these with `?` behind it: may be left out
 * - `_` for any one word, `..` for up to four words within the clause, `...` for up to ten
 * - `^` for the beginning of the text that is searched, `$` for its end (a closing full stop does not count)
 * Punctuation stands for itself. Case and diacritics make no difference.
 */
export type Phrases = string;

interface Term {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly optional: boolean;
  /** Any one word. */
  readonly any: boolean;
  /** 0 for a term, otherwise the most words that a gap may hold. */
  readonly gap: number;
  readonly edge: '^' | '$' | undefined;
}

interface Pattern {
  readonly terms: readonly Term[];
  readonly line: number;
}

/** A phrase that was found: word indices, the end exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Which line of the phrases it was. */
  readonly line: number;
}

const none: ReadonlySet<string> = new Set();

/** Phrases ready to be found. Time grows with the number of words, not of phrases. */
export class PhraseSet {
  readonly #byWord = new Map<string, Pattern[]>();
  readonly #byPrefix = new Map<string, Pattern[]>();
  readonly #anywhere: Pattern[] = [];

  constructor(phrases: Phrases) {
    let line = 0;
    for (const source of phrases.split(/[\n;]/)) {
      const trimmed = source.trim();
      if (trimmed === '') continue;
      this.#add({ terms: trimmed.split(/\s+/).flatMap(termsOf), line });
      line += 1;
    }
  }

  #add(pattern: Pattern): void {
    for (let index = 0; index < pattern.terms.length; index += 1) {
      const term = pattern.terms[index];
      if (!term) return;
      if (term.any || term.gap > 0 || term.edge || term.suffixes.length > 0) {
        this.#anywhere.push(pattern);
        return;
      }
      for (const word of term.words) append(this.#byWord, word, pattern);
      for (const prefix of term.prefixes) append(this.#byPrefix, prefix.slice(0, 2), pattern);
      if (!term.optional) return;
    }
  }

  /** The phrase that begins at a word. */
  at(words: readonly Word[], from: number): Found | undefined {
    const key = words[from]?.key;
    if (key === undefined) return undefined;
    return (
      matchAny(this.#byWord.get(key), words, from) ??
      (this.#byPrefix.size > 0 ? matchAny(this.#byPrefix.get(key.slice(0, 2)), words, from) : undefined) ??
      (this.#anywhere.length > 0 ? matchAny(this.#anywhere, words, from) : undefined)
    );
  }

  /** The first phrase in a row of words, or in a part of it. */
  find(words: readonly Word[], from = 0, to = words.length): Found | undefined {
    for (let index = from; index < to; index += 1) {
      const found = this.at(words, index);
      if (found && found.to <= to) return found;
    }
    return undefined;
  }

  has(words: readonly Word[], from = 0, to = words.length): boolean {
    return this.find(words, from, to) !== undefined;
  }
}

function append(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (!list) map.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}

function gapOf(source: string): number {
  return source === '...' ? 10 : source === '..' ? 4 : 0;
}

function termsOf(source: string): Term[] {
  const plain: Term = {
    words: none,
    prefixes: [],
    suffixes: [],
    optional: false,
    any: false,
    gap: 0,
    edge: undefined,
  };
  if (source === '_') return [{ ...plain, any: true }];
  if (source === '^' || source === '$') return [{ ...plain, edge: source }];
  const gap = gapOf(source);
  if (gap > 0) return [{ ...plain, gap, optional: true }];
  const optional = source.length > 1 && source.endsWith('?');
  const choices = (optional ? source.slice(0, -1) : source).split('|');
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  // A choice that the mail's text splits as well (`i'll`) is several terms; only a term without choices can be.
  if (choices.length === 1 && !source.includes('*')) {
    const parts = wordsOf(choices[0] ?? '');
    return parts.map(({ key }) => ({ ...plain, words: new Set([key]), optional }));
  }
  for (const choice of choices) {
    if (choice.endsWith('*')) prefixes.push(wordsOf(choice.slice(0, -1))[0]?.key ?? choice);
    else if (choice.startsWith('*')) suffixes.push(wordsOf(choice.slice(1))[0]?.key ?? choice);
    else words.add(wordsOf(choice)[0]?.key ?? choice);
  }
  return [{ ...plain, words, prefixes, suffixes, optional }];
}

function matchAny(
  patterns: readonly Pattern[] | undefined,
  words: readonly Word[],
  from: number,
): Found | undefined {
  if (!patterns) return undefined;
  for (const { terms, line } of patterns) {
    const to = follow(terms, 0, words, from);
    if (to >= 0) return { from, to, line };
  }
  return undefined;
}

/** Where the rest of a pattern ends, or -1. Gaps are short, so the ways to place them are few. */
function follow(terms: readonly Term[], term: number, words: readonly Word[], at: number): number {
  const current = terms[term];
  if (!current) return at;
  const { edge, gap } = current;
  if (edge === '^') return at === 0 ? follow(terms, term + 1, words, at) : -1;
  if (edge === '$') return atEnd(words, at) ? follow(terms, term + 1, words, at) : -1;
  if (gap > 0) {
    for (let skipped = 0; skipped <= gap; skipped += 1) {
      const end = follow(terms, term + 1, words, at + skipped);
      if (end >= 0) return end;
      const next = words[at + skipped];
      if (!next || isMark(next.key)) return -1;
    }
    return -1;
  }
  const word = words[at];
  if (word && accepts(current, word.key)) {
    const end = follow(terms, term + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return current.optional ? follow(terms, term + 1, words, at) : -1;
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
