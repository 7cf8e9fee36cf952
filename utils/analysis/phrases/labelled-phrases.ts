import { beginningOf, endOf, type Pattern, patternsOf } from './pattern';
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
  readonly #byWord = new Map<string, Entry<Label>[]>();
  readonly #byPrefix = new Map<string, Entry<Label>[]>();
  readonly #anywhere: Entry<Label>[] = [];

  constructor(lists: { readonly [label in Label]?: Phrases }, classSources: WordClassSources = {}) {
    const classes = new WordClasses(classSources);
    for (const label in lists) {
      for (const pattern of patternsOf(lists[label] ?? '', classes.lookup)) this.#add({ label, pattern });
    }
  }

  #add(entry: Entry<Label>): void {
    const { words, prefixes, anywhere } = beginningOf(entry.pattern);
    if (anywhere) this.#anywhere.push(entry);
    else {
      for (const word of words) append(this.#byWord, word, entry);
      for (const prefix of prefixes) append(this.#byPrefix, prefix.slice(0, 2), entry);
    }
  }

  /** The labels of the phrases that begin at a word, each once. */
  at(words: readonly Word[], from: number): Labelled<Label>[] {
    const key = words[from]?.key ?? '';
    const found: Labelled<Label>[] = [];
    const entries = [this.#byWord.get(key), this.#byPrefix.get(key.slice(0, 2)), this.#anywhere];
    for (const list of entries) {
      for (const { label, pattern } of list ?? []) {
        if (found.some((one) => one.label === label)) continue;
        const to = endOf(pattern, words, from);
        if (to >= 0) found.push({ label, from, to });
      }
    }
    return found;
  }
}

function append<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}
