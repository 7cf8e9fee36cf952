import type { Language } from '../lang/types';
import type { Slot } from '../read/slots';
import type { Formality, Greeting, LanguageCode, MailInput, Signature, Span } from '../types';

/**
 * The text that all reading is done on: line ends are `\n`, composed characters are composed (NFC), every kind of
 * space is a space, curly apostrophes are straight, and characters without width or shape are gone.
 *
 * All offsets in a `ParsedMail` are offsets into this text. What leaves the analysis goes through `original` first.
 */
export interface TextView {
  readonly text: string;
  /** The same stretch of the text that was handed in; both ends lie on borders of code points. */
  original(span: Span): Span;
  /** The characters that the writer typed there. */
  source(span: Span): string;
}

/**
 * Whose words a line holds. Only `own` lines are judged.
 * - `quote`: a line marked as quoted (`>`)
 * - `history`: earlier or forwarded mail without marks, with the lines that announce it
 * - `device`: put there by a device or an app
 * - `footer`: put there by a mailing list or a sender of bulk mail
 * - `disclaimer`: legal text
 * - `postscript`: own words below the sign-off; read as body, never as sign-off
 */
export type LineZone = 'own' | 'quote' | 'history' | 'device' | 'footer' | 'disclaimer' | 'postscript';

export interface Line extends Span {
  /** 0-based number in the whole mail. */
  readonly index: number;
  /** Without its line end, trimmed on both sides; `start` and `end` enclose exactly this. */
  readonly text: string;
  readonly zone: LineZone;
}

/** What a sentence says, wherever it stands: sentences of the same words may share one. */
export interface SentenceContent {
  readonly text: string;
  /** What was read of it, by the number of the `ByContent` that remembers it. */
  readonly known: unknown[];
}

/** A sentence of the writer's own body text: no greeting, no sign-off, no history. */
export interface Sentence extends Span {
  /** Where what is read of its words alone is remembered. */
  readonly content?: SentenceContent | undefined;
  /** `view.text.slice(start, end)` with line ends as spaces: the same length, so offsets inside carry over. */
  readonly text: string;
}

/** One thing that a sign-off names, in the order of the text. */
export interface SignatureUnit extends Span {
  readonly kind:
    | 'person'
    | 'team'
    | 'department'
    | 'role'
    | 'organisation'
    | 'automated'
    | 'contact'
    | 'other';
  /** As written. */
  readonly text: string;
}

export interface Valediction extends Span {
  /** Thanks and wishes close a mail only when a name stands directly below. */
  readonly thanks: boolean;
  readonly formality: Formality;
  readonly lang: LanguageCode;
}

/** The sign-off as the rules see it. Unlike the public `Signature`, its spans are offsets into the view. */
export interface SignatureReading extends Omit<Signature, 'span' | 'valediction'> {
  /** From the valediction (or the first line without one) to the last line of the block. */
  readonly span?: Span | undefined;
  readonly valediction?: Valediction | undefined;
  /** What stands in the block besides the valediction, line by line; several people on a line are several units. */
  readonly units: readonly SignatureUnit[];
}

/** The greeting as the rules see it. Unlike the public `Greeting`, its span is an offset into the view. */
export interface GreetingReading extends Omit<Greeting, 'span'> {
  readonly span?: Span | undefined;
  /** The words before the name ("Beste", "Dear Mr"), as written. */
  readonly opening?: string | undefined;
  readonly formality?: Formality | undefined;
  readonly lang?: LanguageCode | undefined;
  /** An unfilled slot stands where the name should be ("Beste {{first_name}}"). */
  readonly slot?: Slot | undefined;
  /** It names nobody and is right so, as the French "Madame,". */
  readonly courtesy?: boolean | undefined;
  /** A person is addressed by title and surname ("Geachte heer Van Wijk"). */
  readonly bySurname?: boolean | undefined;
}

export interface ParsedMail {
  readonly input: MailInput;
  readonly view: TextView;
  readonly lines: readonly Line[];
  /** Of the writer's own text; `und` when that does not tell. */
  readonly language: LanguageCode;
  /** The words of that language; `undefined` when it is unknown or not one of ours. */
  readonly lang: Language | undefined;
  /** `reply` when the input, the subject or quoted history says so. */
  readonly thread: 'first' | 'reply';
  readonly greeting: GreetingReading;
  readonly signature: SignatureReading;
  /** Body and postscript, in order. */
  readonly sentences: readonly Sentence[];
}
