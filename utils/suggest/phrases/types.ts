import type { Weekday } from '@/utils/analysis/dates/calendar';
import type { Phrases } from '@/utils/analysis/phrases/phrases';
import type { Formality, LanguageCode } from '@/utils/analysis/types';

/**
 * A sentence with `{slots}` for facts. Words between `[` and `]` are said only because a date or a note makes them
 * true; they count as a fact, too.
 */
export type Template = string;

/** To one reader in either form, and to several at once; what is absent is not said. */
export type ByReader = Readonly<Partial<Record<Formality | 'several', Template>>>;

export const feastIds = [
  'christmas',
  'new-year',
  'easter',
  'ascension',
  'whitsun',
  'kings-day',
  'long-weekend',
  'day-off',
  'year-begun',
] as const;
export type FeastId = (typeof feastIds)[number];

export const themeIds = ['moving', 'holiday', 'exam', 'wedding'] as const;
export type ThemeId = (typeof themeIds)[number];

/** What may be wished on an ordinary day. */
export const daytimeIds = ['week', 'day', 'evening'] as const;
export type DaytimeId = (typeof daytimeIds)[number];

export interface Closings {
  /** A call, a meeting or video call, and another channel that was agreed on: `{moment}`. */
  readonly call: ByReader;
  readonly meet: ByReader;
  readonly hear: ByReader;
  /** What I promised: `{due}`. */
  readonly promise: ByReader;
  readonly paymentPerson: ByReader;
  readonly paymentPhone: ByReader;
  /** For a mailbox whose members sign together. */
  readonly paymentPhoneUs: ByReader;
  readonly payment: ByReader;
  /** After an apology, for who wants to talk about it. */
  readonly apologyPhone: ByReader;
  readonly apology: ByReader;
  /** All that is said under a mail about a loss. */
  readonly strength: ByReader;
  /** After a conversation of today, yesterday or Friday: `{talk}`. */
  readonly talk: ByReader;
  readonly questionsPhone: ByReader;
  readonly questions: ByReader;
  readonly asks: ByReader;
  readonly thanks: ByReader;
  readonly weekend: ByReader;
  readonly feasts: Readonly<Partial<Record<FeastId, ByReader>>>;
  readonly themes: Readonly<Partial<Record<ThemeId, ByReader>>>;
  readonly daytimes: Readonly<Partial<Record<DaytimeId, ByReader>>>;
}

/** How a moment is said. Slots: `{weekday}`, `{day}`, `{month}`, `{h}`, `{mm}`; in `at` `{on}` for the day and `{time}`. */
export interface MomentWords {
  /** The locale that names weekdays and months (BCP 47). */
  readonly names: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly weekday: string;
  /** Weekdays with another preposition, by their number (0 is Monday). */
  readonly otherWeekdays?: Readonly<Partial<Record<Weekday, string>>> | undefined;
  readonly date: string;
  /** The same as a term: `by Thursday`. */
  readonly due: {
    readonly today: string;
    readonly tomorrow: string;
    readonly weekday: string;
    readonly date: string;
    /** With a time; `{on}` is the day as an appointment names it. */
    readonly at?: string | undefined;
  };
  /** A day that lies behind, as it stands after the word for a conversation: `of Friday`. */
  readonly past: { readonly today: string; readonly yesterday: string; readonly weekday: string };
  readonly time: string;
  /** A whole hour, where that is said shorter. */
  readonly hour?: string | undefined;
  readonly at: string;
}

export interface ByTitle {
  readonly mr: Template;
  readonly ms: Template;
}

export interface GreetingWords {
  /** `{reader}` is the first name, or the whole one. */
  readonly informal: Template;
  readonly formal: Template;
  /** Another way to greet who is on first-name terms. */
  readonly informalToo?: Template | undefined;
  /** Where only initials are known. */
  readonly initials?: Template | undefined;
  /** The form with a title that the user chose: `{reader}` is the surname. */
  readonly titled: ByTitle;
  /** The same for every reader after the first. */
  readonly titledNext: ByTitle;
  readonly team: Template;
  readonly nobody: Template;
  readonly everybody: Template;
  readonly ask: ByReader;
  /** `van der Sar` after a title becomes `Van der Sar`. */
  readonly capitalParticles?: boolean | undefined;
}

export interface VoicemailWords {
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  /** Slots: `{hello}`, `{reader}`, `{name}`, and `{team}` in the second. */
  readonly opening: Template;
  readonly openingTeam: Template;
  /** Title and surname, spoken. */
  readonly titled: ByTitle;
  /** For any note: `{reason}` stands behind a pause. */
  readonly reason: Template;
  /** For a note that begins with one of `articles`, with or without one of `about` before it. */
  readonly reasonNamed?: Template | undefined;
  readonly articles?: string | undefined;
  readonly about?: string | undefined;
  readonly again: ByReader;
  readonly phone: Template;
}

/** Everything that one language needs for suggestions. Data only; no sentence comes from elsewhere. */
export interface VoicePhrases {
  readonly code: LanguageCode;
  /** Sober for a first mail, a payment or an apology; warm for who is known for long. */
  readonly valedictions: Readonly<
    Record<
      Formality,
      {
        readonly sober: readonly string[];
        readonly usual: readonly string[];
        readonly warm: readonly string[];
      }
    >
  >;
  /** Valedictions that speak to one reader only. */
  readonly toOne?: readonly string[] | undefined;
  readonly closings: Closings;
  /** Several readers are addressed alike, formal or not. */
  readonly severalAlike?: boolean | undefined;
  /** Level B1; a closing that is absent is said as usual. */
  readonly plain?: Readonly<Partial<Closings>> | undefined;
  readonly moments: MomentWords;
  readonly plainMoments?: Readonly<Partial<MomentWords>> | undefined;
  readonly greeting: GreetingWords;
  readonly plainAsk?: ByReader | undefined;
  readonly voicemail: VoicemailWords;
  /** Between the last two names of a list. */
  readonly and: string;
  /** The same before a name that begins with the sound of i: `Pablo e Inés`. */
  readonly andBeforeI?: string | undefined;
}

/**
 * Beginnings of a personal note that tell what lies ahead of the reader: `Is going on holiday`. What stands further on
 * in a note may be about somebody else.
 */
export interface NoteWords {
  readonly themes: Readonly<Record<ThemeId, Phrases>>;
  /** A note with one of these anywhere says that it is over or not going to happen. */
  readonly not: Phrases;
}
