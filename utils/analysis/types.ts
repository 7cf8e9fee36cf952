/**
 * The vocabulary of the analysis core: what goes in, what comes out.
 * Everything here is plain data; offsets are UTF-16 code units into the text that was handed in.
 */

/** A half-open range of UTF-16 offsets into `MailInput.body`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An ISO 639-1 code such as `nl`. */
export type LanguageCode = string;

/** A draft is being written by the user; an incoming mail was written by somebody else. */
export type Direction = 'draft' | 'incoming';

export interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** The person at the keyboard, as the settings know them. */
export interface Self {
  /** Every way this person signs, the preferred one first. */
  readonly names: readonly string[];
  readonly team?: string | undefined;
  /** Colleagues who may sign with or for this person. */
  readonly members?: readonly string[] | undefined;
  /** Direct number, only when the user wants it in sign-offs. */
  readonly phone?: string | undefined;
}

/** What is remembered of one reader; keeps a rule from asking the same thing twice. */
export interface ContactMemory {
  readonly email: string;
  readonly nicknames?: readonly string[] | undefined;
  readonly formality?: Formality | undefined;
}

export type Formality = 'formal' | 'informal';

export interface MailInput {
  readonly direction: Direction;
  /** The whole text, quoted history included. */
  readonly body: string;
  /** Known language; detected from the writer's own text when absent. */
  readonly lang?: LanguageCode | undefined;
  readonly subject?: string | undefined;
  readonly from?: Person | undefined;
  /** Everybody who is written to, To before Cc. */
  readonly to?: readonly Person[] | undefined;
  readonly self?: Self | undefined;
  /** Position in the thread; derived from subject and quoted history when absent. */
  readonly thread?: 'first' | 'reply' | undefined;
  /** The user's calendar day, `YYYY-MM-DD`; relative dates stay unresolved without it. */
  readonly today?: string | undefined;
  readonly contacts?: readonly ContactMemory[] | undefined;
  /** Rules that the user silenced for this mail, for its readers, or for good. */
  readonly silenced?: readonly RuleId[] | undefined;
  /** A signature that the host adds below `body` by itself (its own field, or on the server); `''` when unknown. */
  readonly hostSignature?: string | undefined;
  /** The mail server adds a signature after sending, so that a name anywhere in the text is enough. */
  readonly signatureAddedLater?: boolean | undefined;
}

export const ruleIds = [
  'signoff-anonymous',
  'signoff-missing',
  'signoff-not-you',
  'signoff-proxy',
  'greeting-generic',
  'greeting-missing',
  'greeting-mismatch',
  'placeholder-left',
  'self-belittling',
  'hiding-behind-organisation',
  'promise-vague',
  'target-thinking',
  'formality-mixed',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The rules on who signs, which an organisation may keep on. */
export const signoffRuleIds = [
  'signoff-anonymous',
  'signoff-missing',
  'signoff-not-you',
  'signoff-proxy',
] as const satisfies readonly RuleId[];

export type AnonymousKind = 'team' | 'department' | 'organisation' | 'role' | 'automated';

export interface Signature {
  readonly kind: 'personal' | 'anonymous' | 'missing';
  /** Only for an anonymous one: the most specific unit named. */
  readonly subkind?: AnonymousKind | undefined;
  /** Only for a personal one: each person as written, without titles. */
  readonly names?: readonly string[] | undefined;
  /** 0-based line where the sign-off starts; for `missing` only when a bare valediction stands there. */
  readonly line?: number | undefined;
  /** The whole block from the valediction to its last line. */
  readonly span?: Span | undefined;
  /** The line with the valediction, when there is one. */
  readonly valediction?: Span | undefined;
  readonly team?: string | undefined;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export interface Greeting {
  readonly kind: 'personal' | 'generic' | 'missing';
  readonly names?: readonly string[] | undefined;
  /** The greeting itself, without the sentence that may follow it on the same line. */
  readonly span?: Span | undefined;
}

/** One replacement that repairs a finding; `start === end` inserts. */
export interface Fix extends Span {
  readonly text: string;
}

export interface Finding extends Span {
  readonly rule: RuleId;
  /** Values for the rule's message, such as the name that was found. Never HTML. */
  readonly params: Readonly<Record<string, string>>;
  /** Ranked, best first; empty when only the writer can repair it. */
  readonly fixes: readonly Fix[];
}

export interface MailPromise extends Span {
  /** The sentence that holds it. */
  readonly text: string;
  readonly by: 'me' | 'them';
  /** ISO date or local date-time, `null` when no moment was named. */
  readonly due: string | null;
  readonly vague: boolean;
}

export const replyIntents = [
  'definite-no',
  'not-now',
  'send-info',
  'callback-agreed',
  'interested',
  'out-of-office',
  'automated',
  'other',
] as const;
export type ReplyIntent = (typeof replyIntents)[number];

export interface Reply {
  readonly intent: ReplyIntent;
  /** For a definite no: its reason, a literal piece of the body. */
  readonly reason?: string | undefined;
}

export interface Analysis {
  /** `und` when the text does not tell. */
  readonly language: LanguageCode;
  readonly signature: Signature;
  readonly greeting: Greeting;
  readonly findings: readonly Finding[];
  readonly promises: readonly MailPromise[];
  /** Only for incoming mail. */
  readonly reply: Reply | null;
}
