import { PhraseSet } from '../phrases/phrases';
import type { ReplyWords } from './types';

/**
 * The reply words of one language, ready to be found. Drafts never ask for them: each is prepared on demand, and without
 * them every answer is of no kind.
 */
export class ReplyLexicon {
  readonly #sets = new Map<keyof ReplyWords, PhraseSet>();

  constructor(private readonly words: Partial<ReplyWords> = {}) {}

  phrases(key: keyof ReplyWords): PhraseSet {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new PhraseSet(this.words[key] ?? '');
    this.#sets.set(key, set);
    return set;
  }
}
