import { MomentLexicon } from '../dates/lexicon';
import type { MomentWords } from '../dates/types';
import type { LanguageCode } from '../types';
import { moments as de } from './de/moments';
import { moments as en } from './en/moments';
import { moments as es } from './es/moments';
import { moments as fr } from './fr/moments';
import { moments as it } from './it/moments';
import { moments as nl } from './nl/moments';
import { moments as pt } from './pt/moments';

const momentWords: Readonly<Record<string, MomentWords>> = { nl, en, de, fr, es, it, pt };
const lexicons = new Map<LanguageCode, MomentLexicon>();

/** The moment words of a language, or `undefined` for one whose moments are not read. */
export function momentsOf(code: LanguageCode): MomentLexicon | undefined {
  const known = lexicons.get(code);
  if (known) return known;
  const words = momentWords[code];
  if (!words) return undefined;
  const lexicon = new MomentLexicon(words);
  lexicons.set(code, lexicon);
  return lexicon;
}
