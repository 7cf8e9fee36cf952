import type { MailAct } from '@/utils/analysis/acts/types';
import type { Formality, LanguageCode } from '@/utils/analysis/types';

/** What the engine knows when it words something, and what it hands back. Plain data: same input, same suggestions. */

/** A local calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;
/** A local day, or a local day and time `YYYY-MM-DDTHH:MM`. */
export type Moment = string;

/** The account that the mail is sent from. */
export interface Me {
  /** Every way the writer signs, the preferred one first; empty when unknown. */
  readonly names: readonly string[];
  readonly team?: string | undefined;
  /** Those who share the mailbox, by the names they sign with. */
  readonly members?: readonly string[] | undefined;
  /** A shared mailbox is signed by its members together. */
  readonly shared?: boolean | undefined;
  /** Direct number; only when it may stand in a mail. */
  readonly phone?: string | undefined;
}

/** One of those who are written to. */
export interface Reader {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The name under their last mail, as they wrote it. */
  readonly signs?: string | undefined;
  readonly nickname?: string | undefined;
  /** Title that the user chose for this reader; never derived from a name. */
  readonly title?: 'mr' | 'ms' | undefined;
  /** Unit that signed their last mail instead of a person. */
  readonly team?: string | undefined;
  readonly organisation?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Contact moments so far; 0 is a first contact. */
  readonly moments?: number | undefined;
  /** Has been a customer for long, as the user recorded it. */
  readonly old?: boolean | undefined;
  /** Has said something back; absent when nobody knows. */
  readonly answered?: boolean | undefined;
}

export type Channel = 'mail' | 'call' | 'voicemail' | 'video' | 'meeting' | 'letter' | 'social' | 'other';

/** What was said before, each with the day it was written down. */
export interface Said {
  /** The next moment. Named only when both agreed on it. */
  readonly agreed?:
    | { readonly on: Moment; readonly channel: Channel; readonly noted: IsoDay; readonly byBoth: boolean }
    | undefined;
  readonly promise?:
    | { readonly due: Moment | null; readonly by: 'me' | 'them'; readonly made: IsoDay }
    | undefined;
  /** The last moment, when it was a conversation. */
  readonly talk?: { readonly on: IsoDay } | undefined;
  /** The last day on which something of mine went out to them. */
  readonly lastOut?: IsoDay | undefined;
  /** The personal note. */
  readonly note?: { readonly text: string; readonly day: IsoDay } | undefined;
}

/** A wording that the user kept, with `{slots}` where the facts stood. */
export interface KeptPhrase {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly formality: Formality;
  readonly keptOn: IsoDay;
  /** The group it was kept for; anybody when absent. */
  readonly group?: string | undefined;
}

export interface ContactPerson {
  readonly name: string;
  readonly phone?: string | undefined;
}

/** How one group of contacts is written to; what is absent follows the identity and the contact. */
export interface GroupStyle {
  readonly id: string;
  readonly name: string;
  /** Named under payment reminders. */
  readonly contactPerson?: ContactPerson | undefined;
  readonly phone?: string | undefined;
  readonly formality?: Formality | undefined;
  /** Short sentences and common words, level B1. */
  readonly plain?: boolean | undefined;
}

export interface Situation {
  readonly me: Me;
  /** Nobody when the readers are not known yet; the first one is who the mail is for. */
  readonly readers: readonly Reader[];
  readonly said: Said;
  /** Local date and time of writing, `YYYY-MM-DDTHH:MM`. */
  readonly at: Moment;
  /** Public holidays in the reader's country, from two weeks ago to some weeks ahead. */
  readonly holidays: readonly IsoDay[];
  /** What the mail does. */
  readonly acts: readonly MailAct[];
  readonly lang: LanguageCode;
  readonly formality: Formality;
  readonly plain: boolean;
  /** Of the group the reader is in. */
  readonly style?: GroupStyle | undefined;
  readonly kept: readonly KeptPhrase[];
}

/** What a fact is; also the slot it fills in a phrase. */
export const factKinds = [
  'name',
  'names',
  'team',
  'phone',
  'person',
  'moment',
  'due',
  'weekend',
  'feast',
  'theme',
  'talk',
  'daytime',
  'reader',
  'reason',
  'opener',
] as const;
export type FactKind = (typeof factKinds)[number];

export const sourceKinds = [
  'identity',
  'group',
  'agreed',
  'promise',
  'note',
  'calendar',
  'clock',
  'contact',
  'their-mail',
  'touch',
  'clip',
] as const;

/** Where a fact comes from, so that the surface can say "from your note of 3 Nov". */
export interface FactSource {
  readonly kind: (typeof sourceKinds)[number];
  /** When it was written down, or the day itself for `calendar`; `null` where it has none. */
  readonly day: IsoDay | null;
}

export interface Fact {
  readonly kind: FactKind;
  /** As it stands in the text. */
  readonly value: string;
  readonly source: FactSource;
}

/** A whole sign-off. `text` is closing sentences, an empty line and the block; lines are separated by `\n`. */
export interface SignoffSuggestion {
  readonly text: string;
  /** Sentences above the valediction; may be empty. */
  readonly closing: string;
  /** From the valediction to the last line. */
  readonly block: string;
  readonly facts: readonly Fact[];
  /** The user's own wording. */
  readonly own: boolean;
}

export interface GreetingSuggestion {
  /** Without the comma that the language puts behind it. */
  readonly text: string;
  /** A line for the body that asks an anonymous sender for a name; empty when a name is known. */
  readonly ask: string;
  readonly facts: readonly Fact[];
}
