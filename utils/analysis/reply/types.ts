import type { Phrases } from '../phrases/phrases';
import type { WordClassSources } from '../phrases/word-classes';

/** How one language answers. See `Phrases` for how the lines are written. */
export interface ReplyWords {
  /** What `<name>` stands for in the phrases below. */
  readonly classes: WordClassSources;
  /** A subject that an auto-reply about absence has. */
  readonly awaySubject: Phrases;
  /** Absence or closure. */
  readonly away: Phrases;
  /** What only an auto-reply about absence says: whom to turn to meanwhile. */
  readonly awayOnly: Phrases;
  /** A subject that a system writes. */
  readonly automatedSubject: Phrases;
  /** Receipts, tickets, bounces, bulk mail. */
  readonly automated: Phrases;
  /** A no. */
  readonly no: Phrases;
  /** A no that "later" does not soften: never again, remove me. */
  readonly never: Phrases;
  /** Opens the reason of a no. */
  readonly because: Phrases;
  /** Sentences that are no reason: thanks, wishes, requests to be removed. */
  readonly courtesy: Phrases;
  /** Put off. */
  readonly later: Phrases;
  /** A season, a month, some day: what a call may be put off to. */
  readonly someDay: Phrases;
  /** Somebody will call. */
  readonly call: Phrases;
  /** Asks for something to read. */
  readonly info: Phrases;
  /** A yes, a quote for a job, a meeting, a start. */
  readonly yes: Phrases;
}

/** The lists among them that are phrases. */
export type ReplyKey = Exclude<keyof ReplyWords, 'classes'>;
