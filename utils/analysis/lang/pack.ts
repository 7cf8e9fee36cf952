import { addMeaning, type MeaningWords } from './meaning';
import { addLanguages, languageOf } from './registry';
import type { Language } from './types';

/** All words of one language as plain data that can be sent to where they are needed. */
export interface LanguagePack {
  readonly language: Language;
  /** Absent for a language that is read no further than sign-off and greeting. */
  readonly meaning?: MeaningWords | undefined;
}

/** Makes the language of a pack readable. */
export function addPack({ language, meaning }: LanguagePack): void {
  if (languageOf(language.code) === undefined) addLanguages([language]);
  if (meaning) addMeaning(language.code, meaning);
}
