import { PhraseSet, type Phrases } from './phrases';
import { WordClasses, type WordClassSources } from './word-classes';

/** Lists of phrases by name, and the classes of words that they are written with. */
export type PhraseSources<Key extends string> = { readonly [key in Key]?: Phrases | undefined } & {
  readonly classes?: WordClassSources | undefined;
};

/** Lists of phrases ready to be found, each prepared when it is first asked for. */
export class PhraseLists<Key extends string> {
  readonly #sets = new Map<Key, PhraseSet>();
  readonly #classes: WordClasses;

  constructor(private readonly sources: PhraseSources<Key>) {
    this.#classes = new WordClasses(sources.classes ?? {});
  }

  /** A list that a language does not have is an empty set. */
  phrases(key: Key): PhraseSet {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new PhraseSet(this.sources[key] ?? '', this.#classes);
    this.#sets.set(key, set);
    return set;
  }
}
