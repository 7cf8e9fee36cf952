import type { Direction, LanguageCode } from '../types';
import { allMeaningWords } from './all-meanings';
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
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ms } from './ms';
import { mt } from './mt';
import { nb } from './nb';
import { nl } from './nl';
import { addPack, type LanguagePack } from './pack';
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
import type { Language, LanguageProfile } from './types';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';

/** Every language that Byname reads. A new one is one data file and its line here. */
export const allLanguages: readonly Language[] = [
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

/** What tells each language from the others, without the rest of its words. */
export function allProfiles(): readonly LanguageProfile[] {
  return allLanguages.map(({ code, common, letters }) => ({ code, common, ...(letters && { letters }) }));
}

/**
 * The words that mails of one language are read with; `undefined` for a language that Byname does not read.
 * @param direction drafts are read without the words of answers, a third of the whole
 */
export function languagePack(code: LanguageCode, direction: Direction): LanguagePack | undefined {
  const language = allLanguages.find((candidate) => candidate.code === code);
  const meaning = allMeaningWords[code];
  if (!language || !meaning || direction === 'incoming') return language && { language, meaning };
  const { replies: _, ...forDrafts } = meaning;
  return { language, meaning: forDrafts };
}

/** Makes all of them readable at once: for programs that have the room, such as the command line. */
export function addAllLanguages(): void {
  for (const language of allLanguages) addPack({ language, meaning: allMeaningWords[language.code] });
}
