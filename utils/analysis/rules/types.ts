import type { ParsedMail } from '../parse/types';
import type { Finding, Fix, MailInput, MailPromise, RuleId, Span } from '../types';

/** What rules judge: the parsed mail and the promises in it. Offsets are into `view.text`. */
export interface AnalysedMail extends ParsedMail {
  readonly promises: readonly MailPromise[];
}

/** A finding as a rule makes it: span and fixes in offsets into `view.text`; `analyse` carries them to the original. */
export interface RawFinding extends Span {
  readonly params?: Readonly<Record<string, string>>;
  readonly fixes?: readonly Fix[];
}

/** A mail that a rule must or must not find fault with; anything not given is a first mail to one reader. */
export type Example = Omit<MailInput, 'direction'> & { readonly direction?: MailInput['direction'] };

/** One thing that a draft or a mail can have wrong. Stateless; a rule that throws is skipped. */
export interface Rule {
  /** Also the message key, with underscores: `rule_signoff_anonymous_message`. */
  readonly id: RuleId;
  readonly direction: 'draft' | 'incoming' | 'both';
  check(mail: AnalysedMail): readonly RawFinding[];
}

/**
 * The mails beside a rule, in `<id>.examples.ts`: none of them is worth a byte in a page, so no rule imports its own.
 * Every exception that a rule makes has a `miss` here.
 */
export interface RuleExamples {
  readonly hit: readonly Example[];
  readonly miss: readonly Example[];
}

export type { Finding, Fix };
