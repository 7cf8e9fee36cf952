import type { LanguageCode } from '@/utils/analysis/types';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { VoicePhrases } from './types';

export const voices: readonly VoicePhrases[] = [nl, en, de, fr, es, it, pt];

const byCode = new Map(voices.map((voice) => [voice.code, voice]));

/** The phrases of a language; `undefined` for one that has none, in which nothing is suggested. */
export function voiceOf(lang: LanguageCode): VoicePhrases | undefined {
  return byCode.get(lang);
}
