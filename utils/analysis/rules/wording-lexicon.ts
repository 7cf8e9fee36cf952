import { PhraseSet } from '../phrases/phrases';
import type { Wording } from './wording';

/** The wording of one language with its phrases ready to be found; each is prepared when it is first asked for. */
export class WordingLexicon {
  readonly #sets = new Map<keyof Wording, PhraseSet>();

  constructor(readonly words: Wording) {}

  /** Phrases of a language that has none are an empty set. */
  phrases(key: PhraseKey): PhraseSet {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new PhraseSet(this.words[key] ?? '');
    this.#sets.set(key, set);
    return set;
  }
}

type PhraseKey =
  | 'belittling'
  | 'belittlingNot'
  | 'belittlers'
  | 'hiding'
  | 'circumstance'
  | 'refusal'
  | 'pressure'
  | 'pressureNot'
  | 'apology'
  | 'payment'
  | 'asking'
  | 'thanking'
  | 'asksName';
