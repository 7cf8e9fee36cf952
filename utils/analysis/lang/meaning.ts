import { MomentLexicon } from '../dates/lexicon';
import type { MomentWords } from '../dates/types';
import type { ParsedMail } from '../parse/types';
import { PromiseLexicon } from '../promises/lexicon';
import type { PromiseWords } from '../promises/types';
import type { Wording } from '../rules/wording';
import { WordingLexicon } from '../rules/wording-lexicon';
import type { LanguageCode } from '../types';
import { moments as deMoments } from './de/moments';
import { promises as dePromises } from './de/promises';
import { wording as deWording } from './de/wording';
import { moments as enMoments } from './en/moments';
import { promises as enPromises } from './en/promises';
import { wording as enWording } from './en/wording';
import { moments as esMoments } from './es/moments';
import { promises as esPromises } from './es/promises';
import { wording as esWording } from './es/wording';
import { moments as frMoments } from './fr/moments';
import { promises as frPromises } from './fr/promises';
import { wording as frWording } from './fr/wording';
import { moments as itMoments } from './it/moments';
import { promises as itPromises } from './it/promises';
import { wording as itWording } from './it/wording';
import { moments as nlMoments } from './nl/moments';
import { promises as nlPromises } from './nl/promises';
import { wording as nlWording } from './nl/wording';
import { moments as ptMoments } from './pt/moments';
import { promises as ptPromises } from './pt/promises';
import { wording as ptWording } from './pt/wording';

/** The words of one language for what a mail says, beyond who signs and who is greeted. */
interface MeaningWords {
  readonly moments: MomentWords;
  readonly promises: PromiseWords;
  readonly wording: Wording;
}

const words: Readonly<Record<string, MeaningWords>> = {
  nl: { moments: nlMoments, promises: nlPromises, wording: nlWording },
  en: { moments: enMoments, promises: enPromises, wording: enWording },
  de: { moments: deMoments, promises: dePromises, wording: deWording },
  fr: { moments: frMoments, promises: frPromises, wording: frWording },
  es: { moments: esMoments, promises: esPromises, wording: esWording },
  it: { moments: itMoments, promises: itPromises, wording: itWording },
  pt: { moments: ptMoments, promises: ptPromises, wording: ptWording },
};

/** The same, ready to be looked up. */
export interface Meaning {
  readonly code: LanguageCode;
  readonly moments: MomentLexicon;
  readonly promises: PromiseLexicon;
  readonly wording: WordingLexicon;
}

const ready = new Map<LanguageCode, Meaning>();

/** The meaning words of a language, or `undefined` for one that is read no further than sign-off and greeting. */
export function meaningIn(code: LanguageCode): Meaning | undefined {
  const known = ready.get(code);
  if (known) return known;
  const source = words[code];
  if (!source) return undefined;
  const meaning = {
    code,
    moments: new MomentLexicon(source.moments),
    promises: new PromiseLexicon(source.promises),
    wording: new WordingLexicon(source.wording),
  };
  ready.set(code, meaning);
  return meaning;
}

/**
 * The meaning words for a mail. A mail too short to tell its language by its small words still shows it by how it
 * greets or closes.
 */
export function meaningOf({ language, greeting, signature }: ParsedMail): Meaning | undefined {
  if (language !== 'und') return meaningIn(language);
  const code = greeting.lang ?? signature.valediction?.lang;
  return code === undefined ? undefined : meaningIn(code);
}
