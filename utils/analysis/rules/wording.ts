import type { ByFormality } from '../lang/types';
import type { Phrases } from '../phrases/phrases';
import type { WordClassSources } from '../phrases/word-classes';
import type { PressureHint } from './pressure-hints';

/**
 * The turns of one language that rules look for, and what they offer instead. See `Phrases` for how the lines are
 * written. A language may leave out what is not known well enough: the rule is then silent in it.
 */
export interface Wording extends PressureWording, ActWording {
  /** What `<name>` stands for in the phrases below. */
  readonly classes?: WordClassSources | undefined;

  /** Makes the writer or the job small. */
  readonly belittling?: Phrases | undefined;
  /** The same words in an innocent sense; looked for where a turn begins. */
  readonly belittlingNot?: Phrases | undefined;
  /** The little words that do it; without them the sentence can stand. */
  readonly belittlers?: Phrases | undefined;

  /** An organisation, a rule or a system refuses, delays or fails. */
  readonly hiding?: Phrases | undefined;
  /** A rule, a system or a circumstance; hides somebody only in a sentence that refuses. */
  readonly circumstance?: Phrases | undefined;
  /** Refusal, delay, failure. */
  readonly refusal?: Phrases | undefined;
  /** A sentence with one of these hides nobody: the writer takes the blame. */
  readonly owning?: Phrases | undefined;
  /** A sentence that says it in the first person instead. */
  readonly insteadOfHiding?: ByFormality<string> | undefined;

  /** A moment to promise instead of none: `{day}` is a weekday or the word for tomorrow. */
  readonly moment?: string | undefined;
  /** Instead of `{day}`: Monday to Friday, as written in a sentence. */
  readonly weekdays?: readonly string[] | undefined;

  /** Mentions the other person without signing for them: `in overleg met {name}`. */
  readonly inAgreement?: string | undefined;
}

/** How a language presses a reader. */
export interface PressureWording {
  /** Pressure, false urgency, a deal taken for granted, intimacy, an agreed moment ignored. */
  readonly pressure?: Phrases | undefined;
  readonly pressureNot?: Phrases | undefined;
  /** What pressure is made of; several in one mail are pressure. */
  readonly hints?: { readonly [hint in PressureHint]?: Phrases } | undefined;
  /** A sentence with one of these presses nobody: it leaves time, or does what was asked for. */
  readonly calming?: Phrases | undefined;
  /** A calm sentence instead. */
  readonly insteadOfPressure?: ByFormality<string> | undefined;
}

/** What a mail does: says sorry, reminds of a payment, asks for an answer, thanks for more than a mail, calls off or moves a
 * moment, is sorry for a loss. */
export interface ActWording {
  readonly apology?: Phrases | undefined;
  readonly payment?: Phrases | undefined;
  readonly asking?: Phrases | undefined;
  readonly thanking?: Phrases | undefined;
  readonly cancelling?: Phrases | undefined;
  readonly condoling?: Phrases | undefined;
  /** Asks who reads or writes there. */
  readonly asksName?: Phrases | undefined;
}
