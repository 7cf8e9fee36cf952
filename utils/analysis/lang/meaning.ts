import { MomentLexicon } from '../dates/lexicon';
import type { MomentWords } from '../dates/types';
import type { ParsedMail } from '../parse/types';
import { PromiseLexicon } from '../promises/lexicon';
import type { PromiseWords } from '../promises/types';
import type { LanguageCode } from '../types';
import { moments as deMoments } from './de/moments';
import { promises as dePromises } from './de/promises';
import { moments as enMoments } from './en/moments';
import { promises as enPromises } from './en/promises';
import { moments as esMoments } from './es/moments';
import { promises as esPromises } from './es/promises';
import { moments as frMoments } from './fr/moments';
import { promises as frPromises } from './fr/promises';
import { moments as itMoments } from './it/moments';
import { promises as itPromises } from './it/promises';
import { moments as nlMoments } from './nl/moments';
import { promises as nlPromises } from './nl/promises';
import { moments as ptMoments } from './pt/moments';
import { promises as ptPromises } from './pt/promises';

/** The words of one language for what a mail says, beyond who signs and who is greeted. */
interface MeaningWords {
  readonly moments: MomentWords;
  readonly promises: PromiseWords;
}

const words: Readonly<Record<string, MeaningWords>> = {
  nl: { moments: nlMoments, promises: nlPromises },
  en: { moments: enMoments, promises: enPromises },
  de: { moments: deMoments, promises: dePromises },
  fr: { moments: frMoments, promises: frPromises },
  es: { moments: esMoments, promises: esPromises },
  it: { moments: itMoments, promises: itPromises },
  pt: { moments: ptMoments, promises: ptPromises },
};

/** The same, ready to be looked up. */
export interface Meaning {
  readonly code: LanguageCode;
  readonly moments: MomentLexicon;
  readonly promises: PromiseLexicon;
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
