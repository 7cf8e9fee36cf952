/**
 * Every message between a page's content script and the background, as one map of schemas.
 * What arrives is untrusted and rebuilt field by field. The text of a mail is in no message.
 */
import * as v from 'valibot';
import { mailActs } from '@/utils/analysis/acts/types';
import type { LanguagePack } from '@/utils/analysis/lang/pack';
import type { LanguageProfile } from '@/utils/analysis/lang/types';
import { ruleIds } from '@/utils/analysis/types';
import { tagPosition } from '@/utils/settings/schema';
import type { MailWords } from '@/utils/voice/mail-words';

const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** What a page shows may be of any length; what is over the limit is cut, so that a mail with it can still be logged. */
const pageText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2_000)),
);
const person = v.object({ name: v.optional(pageText), email: v.optional(pageText) });
const mostPeople = 500;

/** What is known of a mail without its text; enough to tell it from every other mail. */
export const mailFactsSchema = v.object({
  direction: v.picklist(['out', 'in']),
  /** RFC Message-ID or the host's own id, where the page tells. */
  messageId: v.optional(shortText),
  subject: pageText,
  /** ms since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The others: recipients of a sent mail, the sender of an incoming one. */
  people: v.pipe(
    v.array(person),
    v.transform((people) => people.slice(0, mostPeople)),
  ),
  /** Host name of the page. */
  site: shortText,
  /** How it is signed, where its text was read. */
  signature: v.optional(v.picklist(['personal', 'anonymous', 'missing'])),
});
export type MailFacts = v.InferOutput<typeof mailFactsSchema>;

/** Offer to log a mail that was just sent; kept until it is answered, because the page may navigate away. */
export interface SentOffer {
  readonly id: string;
  readonly mail: MailFacts;
  /** Set when the mail is in the log already. */
  readonly touchId: string | undefined;
}

const none = v.object({});
const touchRef = v.object({ touchId: v.pipe(v.string(), v.uuid()) });

/** Requests that a content script may make. */
export const requestSchemas = {
  /** Load the composer's code into the frame that asks. */
  'composer.load': none,
  /** Load the facts of a product's pages into the frame that asks. */
  'host.load': v.object({ pack: v.picklist(['webmail', 'groupware', 'crm']) }),
  /** Load what tells a panel about the page into the frame that asks. */
  'panel.load': none,
  /** What tells all languages apart. */
  'languages.profiles': none,
  /** The words of one language, to read a mail that is written in it. */
  'languages.words': v.object({ code: shortText, direction: v.picklist(['draft', 'incoming']) }),
  /**
   * A mail went out: keep an offer for this tab, or log it when the user wants that by default and it is certain
   * (the host said "sent", not only closed its composer).
   */
  'sent.observed': v.object({ mail: mailFactsSchema, certain: v.boolean() }),
  /** Offers of this tab that have no answer yet. */
  'sent.offers': none,
  'sent.dismiss': v.object({ offerId: shortText }),
  'touch.log': v.object({ mail: mailFactsSchema, offerId: v.optional(shortText) }),
  'touch.undo': touchRef,
  /** Is this mail logged? Refused for one that is not to be offered. */
  'touch.find': v.object({ mail: mailFactsSchema }),
  /** What the analysis may know of the readers. */
  'contacts.memory': v.object({ emails: v.pipe(v.array(pageText), v.maxLength(mostPeople)) }),
  /** Words for a mail that is being written: who reads it and what it does, not what it says. */
  'mail.words': v.object({
    readers: v.pipe(
      v.array(
        v.object({
          name: v.optional(pageText),
          email: v.optional(pageText),
          /** The name or unit under the mail that is answered. */
          signs: v.optional(pageText),
          team: v.optional(pageText),
        }),
      ),
      v.maxLength(mostPeople),
    ),
    from: v.optional(pageText),
    opensThread: v.boolean(),
    acts: v.array(v.picklist(mailActs)),
    lang: v.optional(shortText),
    formality: v.optional(v.picklist(['formal', 'informal'])),
  }),
  'contacts.silence': v.object({
    emails: v.pipe(v.array(pageText), v.maxLength(mostPeople)),
    rule: v.picklist(ruleIds),
    silent: v.boolean(),
  }),
  /** Silence a rule for good, or let it speak again. */
  'settings.silence': v.object({ rule: v.picklist(ruleIds), silent: v.boolean() }),
  /** Remember where the user put the name tag on this site. */
  'settings.place-tag': v.object({ site: shortText, position: tagPosition }),
  /** Open the panel beside the tab that asks; straight from a click. */
  'panel.open': none,
  /** Open an extension page in a new tab. */
  'page.open': v.object({ page: v.picklist(['welcome']) }),
} as const;
export type RequestName = keyof typeof requestSchemas;
export type RequestData<N extends RequestName> = v.InferOutput<(typeof requestSchemas)[N]>;

export interface RememberedReader {
  readonly email: string;
  readonly nicknames: readonly string[];
  readonly formality: 'formal' | 'informal' | undefined;
  readonly silenced: readonly (typeof ruleIds)[number][];
}

/** The interface texts that surfaces in a page need, in the language the user chose. */
export interface InterfaceStrings {
  readonly language: string;
  readonly strings: Readonly<Record<string, string>>;
}

export type { MailWords };

export interface ReplyValues {
  'composer.load': InterfaceStrings;
  'host.load': null;
  'panel.load': null;
  'panel.open': null;
  'languages.profiles': readonly LanguageProfile[];
  'languages.words': LanguagePack | null;
  'sent.observed': SentOffer | null;
  'sent.offers': readonly SentOffer[];
  'sent.dismiss': null;
  'touch.log': { readonly touchId: string; readonly created: boolean };
  'touch.undo': null;
  'touch.find': { readonly touchId: string; readonly at: number } | null;
  'contacts.memory': readonly RememberedReader[];
  'mail.words': MailWords;
  'contacts.silence': null;
  'settings.silence': null;
  'settings.place-tag': null;
  'page.open': null;
}

/**
 * `orphaned`: the extension was updated or removed under the page. `nobody`: the mail names nobody to log.
 * `refused`: not accepted yet, on the never-log list, or taken out of the log by the user. `closed`: the contact said no for
 * good or objected. `full`: the disk or its quota is full; nothing was written. `blocked`: an older Byname keeps the log shut.
 */
export const requestErrors = [
  'orphaned',
  'invalid',
  'nobody',
  'refused',
  'closed',
  'full',
  'blocked',
  'failed',
] as const;
export type RequestError = (typeof requestErrors)[number];
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RequestError };

/** What the background tells a tab. */
export type TabNotice = { readonly notice: 'open-card' };

/** What travels: the name of the request under a key of ours, so that other messages are told apart. */
export interface RequestEnvelope<N extends RequestName = RequestName> {
  readonly byname: N;
  readonly data: RequestData<N>;
}
