import { LabelledPhrases } from '../phrases/labelled-phrases';
import { PhraseLists } from '../phrases/phrase-lists';
import type { PressureHint } from './pressure-hints';
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
  #hints: LabelledPhrases<PressureHint> | undefined;

  constructor(readonly words: Wording) {
    super(words);
  }

  get hints(): LabelledPhrases<PressureHint> {
    this.#hints ??= new LabelledPhrases(this.words.hints ?? {}, this.words.classes);
    return this.#hints;
  }
}
