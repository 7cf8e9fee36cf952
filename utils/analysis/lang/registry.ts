import type { LanguageCode } from '../types';
import { en } from './en';
import { Lexicon } from './lexicon';
import { nl } from './nl';
import type { Language, LanguageProfile } from './types';

/**
 * The languages that can be read at the moment. Dutch and English are always there, so that a mail too short to tell its
 * language is not lost; a page of ours that only tries an example adds few others, because all words of all languages weigh much.
 */
const known = new Map<LanguageCode, Language>();
/** By the codes of a mail's languages. */
const local = new Map<string, Lexicon>();
let whole: Lexicon | undefined;
/** Counts what was added, so that models made of the languages know when they are old. */
let edition = 0;

/** Makes languages readable, and tellable from the others. Adding one twice changes nothing. */
export function addLanguages(languages: readonly Language[]): void {
  for (const language of languages) known.set(language.code, language);
  local.clear();
  whole = undefined;
  edition += 1;
}

addLanguages([nl, en]);

/** The words of a language; `undefined` while it cannot be read. */
export function languageOf(code: LanguageCode): Language | undefined {
  return known.get(code);
}

/** What tells languages apart, of all that are known. */
export function languageProfiles(): {
  readonly edition: number;
  readonly profiles: readonly LanguageProfile[];
} {
  return { edition, profiles: [...known.values()] };
}

/** All entries of all languages: for greetings, valedictions and the traces of mail programs. */
export function wholeLexicon(): Lexicon {
  whole ??= new Lexicon([...known.values()]);
  return whole;
}

/**
 * The entries of one language with its kin, and of English, which business mail mixes in everywhere: for words that
 * are a name in one language and a department in the next. All of them when the language is unknown.
 * @param second another language that the mail is written in besides, such as that of its sign-off
 */
export function lexiconOf(code: LanguageCode, second: LanguageCode = code): Lexicon {
  const language = known.get(code);
  if (!language) return wholeLexicon();
  const key = `${code} ${second}`;
  let lexicon = local.get(key);
  if (!lexicon) {
    const kin = language.kin?.split(',').map((near) => known.get(near.trim())) ?? [];
    const languages = new Set([language, en, ...kin, known.get(second)]);
    lexicon = new Lexicon([...languages].filter((one) => one !== undefined));
    local.set(key, lexicon);
  }
  return lexicon;
}
