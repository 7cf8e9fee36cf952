import type { Formality, LanguageCode } from '../types';

/** Words for each degree of formality; a language that makes no difference fills one and leaves the other empty. */
export type ByFormality<T> = Readonly<Record<Formality, T>>;

/** How suggestions are worded. */
export interface Phrases {
  /** Ranked valedictions, with their punctuation: `Met vriendelijke groet,`. */
  readonly valediction: ByFormality<readonly string[]>;
  /** Greetings without punctuation. `{first}` is filled with first names, `{full}` with whole names. */
  readonly greeting: ByFormality<string>;
  /** Between the last two names of a list: ` en `. */
  readonly and: string;
}

/**
 * A list of entries, separated by commas; line breaks are free. An entry is one or several words in lower case,
 * composed (NFC), with straight apostrophes and without any other punctuation at its end.
 */
export type Words = string;

/** What tells a language from the others. */
export interface LanguageProfile {
  readonly code: LanguageCode;
  /** Frequent short words, for telling languages apart; those that neighbours share weigh less by themselves. */
  readonly common: Words;
  /** Letters (a regular-expression class) that no neighbour uses: `ěřů`, `\u0e00-\u0e7f`. */
  readonly letters?: string | undefined;
}

/**
 * The words of one language that tell sign-off, greeting and history from the rest. Data only.
 *
 * Only the code, the common words, valedictions and greetings are needed; what is left out is not recognised.
 * Entries are matched as whole words, ignoring case, punctuation and emoji.
 */
export interface Language extends LanguageProfile {
  /** Codes of languages so near that a short text may be either; their units are known here too. */
  readonly kin?: Words | undefined;
  /** People write their surname first: `Kovács Anna`. */
  readonly surnameFirst?: boolean | undefined;
  /** Written without spaces between words; entries are then found inside a line. */
  readonly spaceless?: boolean | undefined;

  /** Phrases that close a mail above the name, whole: `met vriendelijke groet`, `bien à vous`. */
  readonly valedictions: ByFormality<Words>;
  /** Words that make any short line a valediction, whatever adjectives stand around: `groeten`, `regards`. */
  readonly valedictionHeads?: Words | undefined;
  /** Thanks and wishes that count as valediction only directly above a name: `bedankt`, `thanks`, `tot dinsdag`. */
  readonly thanks?: Words | undefined;

  /** Words that open a greeting: `beste`, `geachte`, `dear`. */
  readonly greetings: ByFormality<Words>;
  /** Greetings that need no name to be complete: `goedemorgen`, `hello`. Those in `greetings` need not be repeated. */
  readonly greetingsAlone?: Words | undefined;
  /** Forms of politeness that name nobody and are right so: `madame`. */
  readonly courtesy?: Words | undefined;
  /** The greeting word or title follows the name (`さま`, `씨`, `님`). */
  readonly greetingsAfter?: Words | undefined;
  /** What stands in the place of a name without naming anybody: `allemaal`, `heer/mevrouw`, `klant`. */
  readonly nobody?: Words | undefined;
  /** Titles before a surname: `heer`, `mevrouw`, `mr`. */
  readonly titles?: Words | undefined;

  /** What one writes behind one's own name in a sign-off: `드림`, `敬上`. */
  readonly signs?: Words | undefined;
  /** Small words inside names, as in `van der Sar`. */
  readonly particles?: Words | undefined;
  /** `en`, `and`: between two names, or the last two of a list. */
  readonly and?: Words | undefined;

  /** Between a first name and the firm: `Sam from Fjord`. */
  readonly at?: Words | undefined;

  /**
   * Words that open the name of a unit, and of no person: articles and what says whose it is (`de`, `uw`, `your`); `many`
   * are those of several alone (`les`, `tus`).
   */
  readonly openers?: { readonly one: Words; readonly many?: Words | undefined } | undefined;
  /** Endings of nouns for those who do something, one or several: `rentmeester`, `jardiniers`. Whole words count too. */
  readonly agents?: { readonly one: Words; readonly many: Words } | undefined;
  /** Endings that nouns take behind what the lists have: definite forms, plurals and cases (`bakeriet`, `касиерът`). */
  readonly inflections?: Words | undefined;
  /** Beginnings of words by which a mail says of itself that a machine made it: `message`, `automat`. */
  readonly notices?: { readonly message: Words; readonly made: Words } | undefined;

  /** Units that sign instead of a person, by kind. Matched as words, and as the end of a compound where `compounds`. */
  readonly team?: Words | undefined;
  readonly department?: Words | undefined;
  readonly role?: Words | undefined;
  readonly organisation?: Words | undefined;
  readonly automated?: Words | undefined;
  /** Units are written together (`Verkoopteam`, `Kundenservice`). */
  readonly compounds?: boolean | undefined;

  /** Header names of a quoted or forwarded mail: `van`, `verzonden`; the sender's first. */
  readonly headers?: { readonly from: Words; readonly other: Words } | undefined;
  /** Verbs of the line above a quote: `schreef`, `wrote`. */
  readonly wrote?: Words | undefined;
  /** Titles of a separator line: `oorspronkelijk bericht`, `forwarded message`. */
  readonly separators?: Words | undefined;
  /** Beginnings of a line that a device or app adds: `verstuurd vanaf mijn`. */
  readonly mobile?: Words | undefined;
  /** Words of legal footers; several in one paragraph make it one. */
  readonly disclaimer?: Words | undefined;
  /** Openings of a postscript besides `P.S.`. */
  readonly postscript?: Words | undefined;

  /** Wording of suggestions; a language without them gets no fixes. */
  readonly phrases?: Phrases | undefined;
}
