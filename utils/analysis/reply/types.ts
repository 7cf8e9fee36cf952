import type { Phrases } from '../phrases/phrases';
import type { WordClassSources } from '../phrases/word-classes';
import type { NoticeSign, Sign } from './signs';

/** How one language answers, sign by sign. See `Phrases` for how the lines are written. */
export interface AnswerWords extends Readonly<Record<Sign, Phrases>> {
  /** What `<name>` stands for in the phrases. */
  readonly classes: WordClassSources;
  /** Opens the reason of a no. */
  readonly because: Phrases;
  /** What is no reason: thanks, wishes, requests to be removed. */
  readonly courtesy: Phrases;
}

/** How auto-replies and systems write in one language. */
export interface NoticeWords extends Readonly<Record<NoticeSign, Phrases>> {
  readonly classes: WordClassSources;
}
