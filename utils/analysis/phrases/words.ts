import { fold } from '../lang/fold';
import { ByContent } from '../parse/recall';
import type { Sentence } from '../parse/types';
import type { Span } from '../types';
import { type WordFacts, wordFacts } from './vocabulary';

/** A word, a number or a mark of punctuation, with its place in the text it was read from. */
export interface Word extends Span {
  /** Lower case, without diacritics; a word keeps the apostrophe it ends in (`i'`, `d'`). */
  readonly key: string;
  /** What was found out about the same word wherever it stood; words that begin no phrase have none. */
  readonly facts?: WordFacts | undefined;
}

/**
 * A number with its inner separators, a word up to its apostrophe, or a mark that parts clauses. A single quotation mark is one
 * where it opens words that another closes: `'now or never' is sold out`, not `'s avonds`.
 */
const unit =
  /(?<![^\s(])'(?=\p{L}[^'\n]{2,80}'(?![\p{L}\d]))|\d{4}-\d\d-\d\d|\d+(?:[.:/h-]\d+)*|[\p{L}\p{M}]+'?|[,;:.?!…()"“”„«»<>{}[\]–—%&@]|(?<=\s)-(?=\s)/giu;

const marks = new Set(',;:.?!…()"“”„«»<>{}[]–—-\'');

/** Whether a key is a mark of punctuation, at which a clause may end. */
export function isMark(key: string): boolean {
  return key.length === 1 && marks.has(key);
}

/** Whether a word is a number, a date or a time in figures. */
export function startsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/**
 * Splits a text into the words that phrases are matched against. A contraction falls apart after its apostrophe:
 * `I'll` is `i'` and `ll`, `d'ici` is `d'` and `ici`, in phrases and mails alike.
 * @param offset added to every `start` and `end`.
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const { index, 0: found } of text.matchAll(unit)) {
    const key = fold(found);
    const start = offset + index;
    words.push({ key, facts: wordFacts(key), start, end: start + found.length });
  }
  return words;
}

const placed = new ByContent<{ start: number; words: readonly Word[] }>();

/** The words of a sentence, with offsets into the view; several rules read the same sentence. */
export function wordsIn({ content, text, start }: Sentence): readonly Word[] {
  if (!content) return wordsOf(text, start);
  const known = placed.of(content, () => ({ start, words: wordsOf(text, start) }));
  if (known.start !== start) {
    known.words = moved(known.words, start - known.start);
    known.start = start;
  }
  return known.words;
}

function moved(words: readonly Word[], by: number): readonly Word[] {
  return words.map(({ key, facts, start, end }) => ({ key, facts, start: start + by, end: end + by }));
}
