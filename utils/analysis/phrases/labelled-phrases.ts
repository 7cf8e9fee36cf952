import { endOf } from './follow';
import { type Pattern, patternsOf } from './pattern';
import { PatternIndex } from './pattern-index';
import type { Phrases } from './phrases';
import { WordClasses, type WordClassSources } from './word-classes';
import type { Word } from './words';

/** A phrase of a list with its label: word indices, the end exclusive. */
export interface Labelled<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

interface Entry<Label extends string> {
  readonly label: Label;
  readonly pattern: Pattern;
}

/**
 * Many lists of phrases, each with a label, looked for in one walk. Where `PhraseSet` asks whether a text holds one of its
 * phrases, this tells all that it holds.
 */
export class LabelledPhrases<Label extends string> {
  readonly #patterns: PatternIndex<Entry<Label>>;

  constructor(lists: { readonly [label in Label]?: Phrases }, classSources: WordClassSources = {}) {
    const classes = new WordClasses(classSources);
    this.#patterns = new PatternIndex(classes.openings);
    for (const label in lists) {
      for (const pattern of patternsOf(lists[label] ?? '', classes.lookup))
        this.#patterns.add(pattern, { label, pattern });
    }
  }

  /** The labels of the phrases that begin at a word, each once. */
  at(words: readonly Word[], from: number): readonly Labelled<Label>[] {
    let found: Labelled<Label>[] | undefined;
    for (const { label, pattern } of this.#patterns.at(words, from)) {
      if (found?.some((one) => one.label === label)) continue;
      const to = endOf(pattern, words, from);
      if (to < 0) continue;
      found ??= [];
      found.push({ label, from, to });
    }
    return found ?? nothing;
  }
}

const nothing: readonly never[] = [];
