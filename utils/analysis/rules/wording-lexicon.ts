import { PhraseSet } from '../phrases/phrases';
import { WordClasses } from '../phrases/word-classes';
import type { Wording } from './wording';

/** The wording of one language with its phrases ready to be found; each is prepared when it is first asked for. */
export class WordingLexicon {
  readonly #sets = new Map<keyof Wording, PhraseSet>();

  readonly #classes: WordClasses;

  constructor(readonly words: Wording) {
    this.#classes = new WordClasses(words.classes ?? {});
  }

  /** Phrases of a language that has none are an empty set. */
  phrases(key: PhraseKey): PhraseSet {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new PhraseSet(this.words[key] ?? '', this.#classes);
    this.#sets.set(key, set);
    return set;
  }
}

/** The lists of a wording that are phrases. */
export const wordingPhrases = [
  'belittling',
  'belittlingNot',
  'belittlers',
  'hiding',
  'circumstance',
  'refusal',
  'owning',
  'pressure',
  'pressureNot',
  'apology',
  'payment',
  'asking',
  'thanking',
  'asksName',
] as const;
type PhraseKey = (typeof wordingPhrases)[number];
