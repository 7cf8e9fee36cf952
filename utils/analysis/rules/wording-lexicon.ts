import { PhraseLists } from '../phrases/phrase-lists';
import type { Wording } from './wording';

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
  'calming',
  'apology',
  'payment',
  'asking',
  'thanking',
  'cancelling',
  'condoling',
  'asksName',
] as const;

/** The wording of one language with its phrases ready to be found. */
export class WordingLexicon extends PhraseLists<(typeof wordingPhrases)[number]> {
  constructor(readonly words: Wording) {
    super(words);
  }
}
