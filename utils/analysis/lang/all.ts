import { addNames } from '../names/given';
import { familyNames, manyNames, rareNames } from '../names/more-names.data';
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
import { addMeaning } from './meaning';
import { mk } from './mk';
import { ms } from './ms';
import { mt } from './mt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { addLanguages } from './registry';
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

/** Makes all of them readable at once, and more names known, for whoever has the room: the background and the command line. */
export function addAllLanguages(): void {
  addLanguages(allLanguages);
  addNames(manyNames, rareNames, familyNames);
  for (const [code, words] of Object.entries(allMeaningWords)) addMeaning(code, words);
}
