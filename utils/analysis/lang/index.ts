import type { LanguageCode } from '../types';
import { ar } from './ar';
import { bg } from './bg';
import { bs } from './bs';
import { ca } from './ca';
import { cs } from './cs';
import { cy } from './cy';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { ga } from './ga';
import { gl } from './gl';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { Lexicon } from './lexicon';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ms } from './ms';
import { mt } from './mt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import type { Language } from './types';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';

/** Every language that Byname reads. A new one is one data file and one line here. */
export const languages: readonly Language[] = [
  nl,
  en,
  de,
  fr,
  es,
  it,
  pt,
  da,
  nb,
  sv,
  fi,
  is,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  sr,
  bs,
  sl,
  bg,
  ru,
  uk,
  mk,
  el,
  et,
  lv,
  lt,
  ga,
  mt,
  tr,
  ca,
  gl,
  eu,
  cy,
  sq,
  ar,
  fa,
  he,
  ja,
  zh,
  ko,
  th,
  vi,
  id,
  ms,
  ur,
];

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
