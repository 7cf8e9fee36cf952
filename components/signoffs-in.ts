import { addLanguages, languageOf } from '@/utils/analysis/lang';
import { de } from '@/utils/analysis/lang/de';
import { fr } from '@/utils/analysis/lang/fr';
import { signoffs } from '@/utils/analysis/suggest/signoffs';
import type { Formality, LanguageCode, Self } from '@/utils/analysis/types';

addLanguages([de, fr]);

/** Whole sign-off blocks in a language (English where it has none of its own), best first; none while no name is known. */
export function signoffsIn(self: Self, language: LanguageCode, formality: Formality): readonly string[] {
  const lang = languageOf(language) ?? languageOf('en');
  return lang ? signoffs({ self, lang, formality }) : [];
}
