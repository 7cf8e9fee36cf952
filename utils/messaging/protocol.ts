/**
 * Every message between a page's content script and the background, as one map of schemas.
 * What arrives is untrusted and rebuilt field by field. The text of a mail is in those that ask to have it read, and in no
 * other; it is held while it is read, and neither stored nor logged.
 */
import * as v from 'valibot';
import { type Fix, ruleIds } from '@/utils/analysis/types';
import type { DraftReading, MessageReading, SeenDraft, SeenMessage } from '@/utils/drafting/types';
import { hostPacks } from '@/utils/hosts/host-sign';
import type { QuickLine } from '@/utils/quick-line/read';
import { tagPosition } from '@/utils/settings/schema';
import { channels, outcomes } from '@/utils/store/types';
import type { RequestError } from './errors';
import { longestText } from './limits';

const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** What a page shows may be of any length; what is over the limit is cut, so that a mail with it can still be logged. */
const pageText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2_000)),
);
const person = v.object({ name: v.optional(pageText), email: v.optional(pageText) });
const mostPeople = 500;
const people = v.pipe(
  v.array(person),
  v.transform((all) => all.slice(0, mostPeople)),
);

/** What is known of a mail without its text; enough to tell it from every other mail. */
export const mailFactsSchema = v.object({
  direction: v.picklist(['out', 'in']),
  /** RFC Message-ID or the host's own id, where the page tells. */
  messageId: v.optional(shortText),
  subject: pageText,
  /** ms since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The others: recipients of a sent mail, the sender of an incoming one. */
  people,
  /** Host name of the page. */
  site: shortText,
  /** How it is signed, where its text was read. */
  signature: v.optional(v.picklist(['personal', 'anonymous', 'missing'])),
});
export type MailFacts = v.InferOutput<typeof mailFactsSchema>;

/** A promise that a mail holds; its sentence is kept in the log only when the user says so. */
export const offeredPromiseSchema = v.object({
  /** Made once, so that a second click keeps it once. */
  id: v.pipe(v.string(), v.uuid()),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000)),
  by: v.picklist(['me', 'them']),
  /** A local day, or a local day and time; `null` when no moment was named. */
  due: v.nullable(v.pipe(v.string(), v.maxLength(16))),
});
export type OfferedPromise = v.InferOutput<typeof offeredPromiseSchema>;

/** Offer to log a mail that was just sent; kept until the user is done with it, because the page may navigate away. */
export interface SentOffer {
  readonly id: string;
  readonly mail: MailFacts;
  /** Set when the mail is in the log already. */
  readonly touchId: string | undefined;
  /** What the user promised in it and may want to keep. */
  readonly promises: readonly OfferedPromise[];
  /** The user logged it from this offer a moment ago, maybe on the page before. */
  readonly answered: boolean;
}

const none = v.object({});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const mailText = v.pipe(v.string(), v.maxLength(longestText));
const quoted = v.pipe(v.array(span), v.maxLength(1_000));

const seenDraft: v.GenericSchema<SeenDraft> = v.pipe(
  v.object({
    text: mailText,
    signature: v.optional(span),
    quoted,
    hostSignature: pageText,
    subject: pageText,
    from: v.optional(person),
    to: people,
    thread: v.picklist(['first', 'reply', 'forward', 'unknown']),
    silenced: v.array(v.picklist(ruleIds)),
  }),
  v.check((seen) => standsInText(seen)),
);

const seenMessage: v.GenericSchema<SeenMessage> = v.pipe(
  v.object({
    direction: v.picklist(['draft', 'incoming']),
    text: mailText,
    quoted,
    subject: pageText,
    from: v.optional(person),
    to: people,
    day: v.pipe(v.string(), v.isoDate()),
  }),
  v.check((seen) => standsInText(seen)),
);

const uuid = v.pipe(v.string(), v.uuid());
const touchRef = v.object({ touchId: uuid });
const typedLine = v.pipe(v.string(), v.maxLength(4_000));
/** A local day, or a local day and time; whether it exists is the log's to say. */
const due = v.pipe(v.string(), v.maxLength(16));

type Marked = Pick<SeenDraft, 'text' | 'signature' | 'quoted'>;

function standsInText({ text, signature, quoted }: Marked): boolean {
  const spans = signature ? [signature, ...quoted] : quoted;
  return spans.every(({ start, end }) => start <= end && end <= text.length);
}

/** Requests that a content script may make. */
export const requestSchemas = {
  /** Load the composer's code into the frame that asks. */
  'composer.load': none,
  /** Loads what puts text into an editor. */
  'edit.load': none,
  /** Loads what shows that a mail went out. */
  'strip.load': none,
  /** Load the facts of a product's pages into the frame that asks. */
  'host.load': v.object({ pack: v.picklist(hostPacks) }),
  /** Load what tells a panel about the page into the frame that asks. */
  'panel.load': none,
  /** Read a draft: what is found in it, and what can be put in. */
  'draft.read': seenDraft,
  /** Where a greeting, a sign-off or a line goes into a draft. */
  'draft.place': v.object({
    draft: seenDraft,
    part: v.picklist(['greeting', 'signoff', 'line']),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
  }),
  /** Read an open message, for a panel. */
  'message.read': seenMessage,
  /**
   * A mail went out: keep an offer for this tab, or log it when the user wants that by default and it is certain
   * (the host said "sent", not only closed its composer). `written`: its text as it was sent, read for its signature and
   * for what it promises.
   */
  'sent.observed': v.object({
    mail: mailFactsSchema,
    certain: v.boolean(),
    written: v.optional(seenMessage),
  }),
  /** Send was asked for. The page may go with the mail, as a window of its own does, and then nobody says what became of it. */
  'sent.begun': v.object({ mail: mailFactsSchema, written: v.optional(seenMessage) }),
  /** What was begun last came to nothing. */
  'sent.ended': none,
  /** Offers of this tab that have no answer yet. */
  'sent.offers': none,
  'sent.dismiss': v.object({ offerId: shortText }),
  'touch.log': v.object({ mail: mailFactsSchema, offerId: v.optional(shortText) }),
  /** What the other promises in a mail that is open, and by when, as far as that can be kept and is not yet. */
  'promise.offers': v.object({ mail: mailFactsSchema, message: seenMessage }),
  /** Keep a promise of this mail with the first of its people, who comes into the log with the mail when unknown there. */
  'promise.keep': v.object({ mail: mailFactsSchema, promise: offeredPromiseSchema }),
  /** Take a promise out again. */
  'promise.drop': v.object({ promiseId: v.pipe(v.string(), v.uuid()) }),
  'touch.undo': touchRef,
  /** Is this mail logged? Refused for one that is not to be offered. */
  'touch.find': v.object({ mail: mailFactsSchema }),
  /** A number on the page was called by this link: offer to log the call. */
  'call.offer': v.object({ href: shortText }),
  /** What the strip that logs a touch begins with: who the page shows, or who has the number that was called. */
  'log.start': v.object({ called: v.optional(shortText) }),
  /** Read a next step out of a line that is typed. */
  'log.line': v.object({ line: typedLine }),
  /** A touch as it was typed in; its id is made once, so that it may be asked twice. */
  'log.write': v.object({
    id: uuid,
    channel: v.picklist(channels),
    direction: v.picklist(['out', 'in']),
    outcome: v.picklist(outcomes),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    note: typedLine,
    override: v.optional(typedLine),
    contactIds: v.pipe(v.array(uuid), v.maxLength(1)),
    people: v.pipe(v.array(person), v.maxLength(1)),
  }),
  /** What comes next with everybody of a touch. */
  'log.plan': v.object({
    touchId: uuid,
    due,
    channel: v.picklist(channels),
    agreed: v.boolean(),
    note: typedLine,
  }),
  /** What was planned is not to be done after all. */
  'log.drop-step': v.object({ stepId: uuid }),
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

/** The interface texts that surfaces in a page need, in the language the user chose. */
export interface InterfaceStrings {
  readonly language: string;
  readonly strings: Readonly<Record<string, string>>;
}

/** What the strip that logs a touch begins with. */
export interface LogStart {
  readonly strings: InterfaceStrings;
  /** In the log; `null` for nobody there. */
  readonly contact: { readonly id: string; readonly name: string; readonly closed: boolean } | null;
  /** Name or address that the page shows; may be empty. */
  readonly person: string;
  /** `YYYY-MM-DD`: the next holidays, on which nothing is planned. */
  readonly daysOff: readonly string[];
}

export interface ReplyValues {
  'composer.load': InterfaceStrings;
  'edit.load': null;
  'strip.load': null;
  'host.load': null;
  'panel.load': null;
  'panel.open': null;
  'draft.read': DraftReading;
  'draft.place': Fix;
  'message.read': MessageReading;
  'sent.observed': SentOffer | null;
  'sent.begun': null;
  'sent.ended': null;
  'sent.offers': readonly SentOffer[];
  'sent.dismiss': null;
  'touch.log': { readonly touchId: string; readonly created: boolean };
  /** The touch of the mail, where it is in the log. */
  'promise.offers': readonly OfferedPromise[];
  'promise.keep': { readonly touchId: string | null };
  'promise.drop': null;
  'touch.undo': null;
  'touch.find': { readonly touchId: string; readonly at: number } | null;
  'call.offer': null;
  'log.start': LogStart;
  'log.line': QuickLine;
  'log.write': { readonly touchId: string };
  'log.plan': readonly { readonly id: string }[];
  'log.drop-step': null;
  'contacts.silence': null;
  'settings.silence': null;
  'settings.place-tag': null;
  'page.open': null;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RequestError };

/** What the background tells a tab. */
export type TabNotice = { readonly notice: 'open-card' | 'offers-kept' };

/** What travels: the name of the request under a key of ours, so that other messages are told apart. */
export interface RequestEnvelope<N extends RequestName = RequestName> {
  readonly byname: N;
  readonly data: RequestData<N>;
}
