import { fold } from '../lang/fold';
import { ByContent } from '../parse/recall';
import type { Sentence } from '../parse/types';
import type { Span } from '../types';

/** A word, a number or a mark of punctuation, with its place in the text it was read from. */
export interface Word extends Span {
  /** Lower case, without diacritics; a word keeps the apostrophe it ends in (`i'`, `d'`). */
  readonly key: string;
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
  return marks.has(key);
}

/**
 * Splits a text into the words that phrases are matched against. A contraction falls apart after its apostrophe:
 * `I'll` is `i'` and `ll`, `d'ici` is `d'` and `ici`, in phrases and mails alike.
 * @param offset added to every `start` and `end`.
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(unit)) {
    const start = offset + match.index;
    words.push({ key: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
}

const known = new WeakMap<Sentence, readonly Word[]>();
const contents = new ByContent<readonly Word[]>();

function moved(words: readonly Word[], by: number): readonly Word[] {
  return words.map(({ key, start, end }) => ({ key, start: start + by, end: end + by }));
}

/** The words of a sentence, with offsets into the view; several rules read the same sentence. */
export function wordsIn(sentence: Sentence): readonly Word[] {
  let words = known.get(sentence);
  if (!words) {
    const { content, text, start } = sentence;
    words = content
      ? moved(
          contents.of(content, () => wordsOf(text)),
          start,
        )
      : wordsOf(text, start);
    known.set(sentence, words);
  }
  return words;
}
