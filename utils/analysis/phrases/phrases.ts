import { endOf } from './follow';
import { type Pattern, patternsOf } from './pattern';
import { PatternIndex } from './pattern-index';
import { WordClasses } from './word-classes';
import type { Word } from './words';

/**
 * Phrases, one a line or several between semicolons. A phrase is a row of terms between spaces; a term is
 * - a word, or several to choose from: `bel|mail|app`
 * - a word with `*` behind it: whatever begins so; with `*` before it: whatever ends so
 * - `<role>`: whatever the class of that name holds, also as one of several choices: `ik|<who>`
 * - any of these with `?` behind it: may be left out
 * - any of these with `!` before it: must not stand here, and takes no word
 * - `_` for any one word, `..` for up to four words within the clause, `...` for up to ten
 * - `^` for the beginning of the text that is searched, `$` for its end (a closing full stop does not count)
 * Punctuation stands for itself. Case and diacritics make no difference.
 */
export type Phrases = string;

/** A phrase that was found: word indices, the end exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Which of the phrases it was. */
  readonly line: number;
}

/** Phrases ready to be found. Time grows with the number of words, not of phrases. */
export class PhraseSet {
  readonly #patterns: PatternIndex<Pattern>;

  /** @param classes what `<name>` stands for; a name that is not there is an error. */
  constructor(phrases: Phrases, classes: WordClasses = new WordClasses()) {
    this.#patterns = new PatternIndex(classes.openings);
    for (const pattern of patternsOf(phrases, classes.lookup)) this.#patterns.add(pattern, pattern);
  }

  /** The phrase that begins at a word. */
  at(words: readonly Word[], from: number): Found | undefined {
    for (const pattern of this.#patterns.at(words, from)) {
      const to = endOf(pattern, words, from);
      if (to >= 0) return { from, to, line: pattern.line };
    }
    return undefined;
  }

  /** Whether any phrase may stand in a row of words, told at a glance; mostly none. */
  mayStandIn(words: readonly Word[]): boolean {
    return this.#patterns.mayStandIn(words);
  }

  /** The first phrase in a row of words, or in a part of it. */
  find(words: readonly Word[], from = 0, to = words.length): Found | undefined {
    if (!this.mayStandIn(words)) return undefined;
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
