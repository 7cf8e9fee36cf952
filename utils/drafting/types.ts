import type { Analysis, LanguageCode, Person, RuleId, Span } from '@/utils/analysis/types';
import type { Offer, SeenFinding } from '@/utils/draft-standing';
import type { OpenerSuggestion } from '@/utils/suggest/openers';

/** A draft as its page shows it. Offsets are UTF-16 units into `text`. */
export interface SeenDraft {
  /** Own text, automatic signature and quoted history; lines end with `\n`. */
  readonly text: string;
  /** The automatic signature of the host. */
  readonly signature?: Span | undefined;
  readonly quoted: readonly Span[];
  /** A signature that the host adds from a field of its own; `''` when there is none. */
  readonly hostSignature: string;
  readonly subject: string;
  readonly from?: Person | undefined;
  readonly to: readonly Person[];
  readonly thread: 'first' | 'reply' | 'forward' | 'unknown';
  /** Rules that the user silenced in this mail. */
  readonly silenced: readonly RuleId[];
}

/** What was read in a draft, with what can be put in. */
export interface DraftReading {
  /** `und` when the text does not tell. */
  readonly language: LanguageCode;
  readonly findings: readonly SeenFinding[];
  /** The sign-off as it stands; empty when there is none. */
  readonly signature: string;
  /** Does a person sign, by name? */
  readonly signed: boolean;
  /** Sign-offs made for these readers, in the place of the one that stands there. */
  readonly signoffs: readonly Offer[];
  /** What is worth mentioning to the first reader. */
  readonly openers: readonly OpenerSuggestion[];
}

/** A message in the reading view, as its page shows it. */
export interface SeenMessage {
  /** `draft` for one that the user sent: it holds the user's own promises. */
  readonly direction: 'draft' | 'incoming';
  readonly text: string;
  readonly quoted: readonly Span[];
  readonly subject: string;
  readonly from?: Person | undefined;
  readonly to: readonly Person[];
  /** The calendar day that it was written on, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a panel tells of an open message. */
export type MessageReading = Pick<Analysis, 'language' | 'signature' | 'promises' | 'reply'>;

/** What can be put into a draft by itself: `line` is a sentence above the sign-off. */
export type DraftPart = 'greeting' | 'signoff' | 'line';

/** What the log remembers of one reader. */
export interface RememberedReader {
  readonly email: string;
  readonly nicknames: readonly string[];
  readonly formality: 'formal' | 'informal' | null;
  readonly silenced: readonly RuleId[];
}
