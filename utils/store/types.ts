import type { Formality, LanguageCode, RuleId, Signature } from '@/utils/analysis/types';

export const channels = [
  'mail',
  'call',
  'voicemail',
  'video',
  'meeting',
  'letter',
  'social',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** What came of a touch. */
export const outcomes = [
  /** Went out; nothing came back in this touch itself. */
  'sent',
  /** Came in. */
  'received',
  'spoke',
  'left-message',
  'via-gatekeeper',
  'no-answer',
  'wants-information',
  'not-now',
  'agreed',
  'definite-no',
] as const;
export type Outcome = (typeof outcomes)[number];

export const roles = ['decision-maker', 'gatekeeper', 'other'] as const;
export type Role = (typeof roles)[number];

/** How it stands, without what was before. */
export type PlainStatus =
  | { readonly kind: 'open' }
  /** `until` is a calendar day, `YYYY-MM-DD`. */
  | { readonly kind: 'on-hold'; readonly until: string }
  | { readonly kind: 'yes'; readonly at: number }
  | { readonly kind: 'definite-no'; readonly at: number; readonly reason: string };

export type ContactStatus = PlainStatus & {
  /** What a touch replaced, the latest first, where the touches before it do not tell: a hold that the user set. */
  readonly before?: readonly PlainStatus[];
};

export const basisKinds = ['customer', 'asked-for-it', 'consent', 'legal-person'] as const;

/** On what ground this person is contacted; what the user recorded, not a judgement. */
export type ContactBasis =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: (typeof basisKinds)[number];
      /** Since when, or when consent was given (ms since 1970); `null` when that was not recorded. */
      readonly at: number | null;
      /** What was asked for or consented to, in their words; may be empty. */
      readonly wording: string;
    };

/** A person. Times are ms since 1970, addresses lower-case, names as cleaned by `clean-text`. */
export interface Contact {
  readonly id: string;
  /** Every way this person signs, the preferred one first; may be empty when only an address is known. */
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** As it is written with this person; `organisationId` tells which one it is. */
  readonly organisation: string;
  readonly organisationId: string | null;
  /** Groups that share a style of writing. */
  readonly groupIds: readonly string[];
  readonly role: Role;
  /** As the user chose it; never guessed from a name. */
  readonly title: 'mr' | 'ms' | null;
  readonly formality: Formality | null;
  readonly language: LanguageCode | null;
  readonly note: string;
  /** Rules that stay silent in mail to this person. */
  readonly silenced: readonly RuleId[];
  readonly status: ContactStatus;
  readonly basis: ContactBasis;
  /** When this person objected to being contacted. */
  readonly objectedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The touch that brought this contact into the log, when one did; undoing that touch takes it out again. */
  readonly createdBy?: string;
  /** In the bin since. */
  readonly deletedAt?: number;
}

/** Where contacts work. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** Contacts that are written to in one style: a region, first-time tenants. The style itself is a setting. */
export interface ContactGroup {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

export interface Participant {
  readonly name: string;
  /** Empty where the page showed none. */
  readonly email: string;
}

export type TouchDirection = 'out' | 'in';

/** One contact moment. */
export interface Touch {
  readonly id: string;
  readonly channel: Channel;
  readonly direction: TouchDirection;
  readonly outcome: Outcome;
  /** ms since 1970. */
  readonly at: number;
  readonly durationMinutes: number | null;
  readonly subject: string;
  readonly note: string;
  /** Keys that tell this message from every other; empty for what is no message. */
  readonly identities: readonly string[];
  readonly contactIds: readonly string[];
  /** The others as the mail named them. */
  readonly participants: readonly Participant[];
  /** How this mail was signed, where it was read; `null` for what is no mail. */
  readonly signature: Signature['kind'] | null;
  /** Why this closed contact was contacted all the same, in the user's words; else empty. */
  readonly override: string;
  /** Host name of the page it was logged from; empty when logged by hand. */
  readonly site: string;
  readonly createdAt: number;
  /** In the bin since. */
  readonly deletedAt?: number;
}

/**
 * A local calendar day `YYYY-MM-DD`, or a local day and time `YYYY-MM-DDTHH:MM`. Kept as written: an agreement is for
 * ten o'clock there, whatever the clock changes do in between. Sorts as text.
 */
export type Due = string;

export type PromiseState = 'open' | 'kept' | 'broken';

/** Something that I or they said would be done. */
export interface KeptPromise {
  readonly id: string;
  readonly contactId: string;
  readonly by: 'me' | 'them';
  /** The sentence that holds it, or what the user wrote. */
  readonly text: string;
  /** `null` when no moment was named. */
  readonly due: Due | null;
  readonly state: PromiseState;
  /** When it was marked kept or broken (ms since 1970). */
  readonly settledAt: number | null;
  /** Reminds no earlier than this (ms since 1970); what was promised stays. */
  readonly snoozedUntil: number | null;
  /** Earlier moments, when it was moved, oldest first. */
  readonly moves: readonly { readonly from: Due | null; readonly at: number }[];
  /** The touch it was made in; `null` when written down by itself. */
  readonly touchId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** What I do next for a contact. */
export interface NextStep {
  readonly id: string;
  readonly contactId: string;
  readonly due: Due;
  readonly channel: Channel;
  /** The other named or accepted this moment; else it is my own plan. */
  readonly agreed: boolean;
  readonly note: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** Reminds no earlier than this (ms since 1970); an agreed moment stays. */
  readonly snoozedUntil: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** Something worth mentioning to a contact, or to anybody of an organisation. */
export interface Opener {
  readonly id: string;
  /** One of the two is set. */
  readonly contactId: string | null;
  readonly organisationId: string | null;
  /** The sentences that were picked, or a note of the user's own. */
  readonly text: string;
  /** Page it was clipped from; empty for a note. */
  readonly url: string;
  /** What that page calls itself. */
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** That somebody with this address objected; all that is left of who was erased. */
export interface Objection {
  /** SHA-256 of the lower-case address, hexadecimal. */
  readonly hash: string;
  readonly at: number;
}

export interface TouchWithContacts {
  readonly touch: Touch;
  readonly contacts: readonly Contact[];
}

/** What is known of a mail without its text. */
export interface MailFacts {
  readonly direction: TouchDirection;
  /** RFC Message-ID or the host's own id. */
  readonly messageId?: string | undefined;
  readonly subject: string;
  /** ms since 1970. */
  readonly at: number;
  readonly people: readonly { readonly name?: string | undefined; readonly email?: string | undefined }[];
  /** How it is signed, where its text was read. */
  readonly signature?: Signature['kind'] | undefined;
  /** Host name of the page. */
  readonly site: string;
}

/**
 * Why nothing was written. `nobody`: the mail names nobody to log. `refused`: everybody in it is on the never-log list
 * or objected, or the user took this mail out of the log or stopped the work. `closed`: the contact said no for good or
 * objected, and no reason was given to go on all the same. `full`: the disk or its quota is full. `blocked`: another
 * page of an older Byname keeps the log from being opened.
 */
export type WriteError = 'nobody' | 'refused' | 'closed' | 'invalid' | 'full' | 'blocked' | 'failed';
export type WriteResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: WriteError };
