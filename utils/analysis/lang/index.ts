import type { LanguageCode } from '../types';
import { en } from './en';
import { Lexicon } from './lexicon';
import { nl } from './nl';
import type { Language } from './types';

/** Every language that Byname reads. A new one is one data file and one line here. */
export const languages: readonly Language[] = [nl, en];

const byCode = new Map(languages.map((language) => [language.code, language]));
const local = new Map<LanguageCode, Lexicon>();
let whole: Lexicon | undefined;

export function languageOf(code: LanguageCode): Language | undefined {
  return byCode.get(code);
}

/** All entries of all languages: for greetings, valedictions and the traces of mail programs. */
export function wholeLexicon(): Lexicon {
  whole ??= new Lexicon(languages);
  return whole;
}

/**
 * The entries of one language and of English, which business mail mixes in everywhere: for words that are a name
 * in one language and a department in the next. All of them when the language is unknown.
 */
export function lexiconOf(code: LanguageCode): Lexicon {
  const language = byCode.get(code);
  if (!language) return wholeLexicon();
  let lexicon = local.get(code);
  if (!lexicon) {
    lexicon = new Lexicon(language === en ? [en] : [language, en]);
    local.set(code, lexicon);
  }
  return lexicon;
}
