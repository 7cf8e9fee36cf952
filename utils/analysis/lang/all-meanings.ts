import type { LanguageCode } from '../types';
import { moments as deMoments } from './de/moments';
import { promises as dePromises } from './de/promises';
import { replies as deReplies } from './de/replies';
import { wording as deWording } from './de/wording';
import { moments as enMoments } from './en/moments';
import { promises as enPromises } from './en/promises';
import { replies as enReplies } from './en/replies';
import { wording as enWording } from './en/wording';
import { moments as esMoments } from './es/moments';
import { promises as esPromises } from './es/promises';
import { replies as esReplies } from './es/replies';
import { wording as esWording } from './es/wording';
import { moments as frMoments } from './fr/moments';
import { promises as frPromises } from './fr/promises';
import { replies as frReplies } from './fr/replies';
import { wording as frWording } from './fr/wording';
import { moments as itMoments } from './it/moments';
import { promises as itPromises } from './it/promises';
import { replies as itReplies } from './it/replies';
import { wording as itWording } from './it/wording';
import type { MeaningWords } from './meaning';
import { moments as nlMoments } from './nl/moments';
import { promises as nlPromises } from './nl/promises';
import { replies as nlReplies } from './nl/replies';
import { wording as nlWording } from './nl/wording';
import { moments as ptMoments } from './pt/moments';
import { promises as ptPromises } from './pt/promises';
import { replies as ptReplies } from './pt/replies';
import { wording as ptWording } from './pt/wording';

/** The meaning words of every language that has them. */
export const allMeaningWords: Readonly<Record<LanguageCode, MeaningWords>> = {
  nl: { moments: nlMoments, promises: nlPromises, replies: nlReplies, wording: nlWording },
  en: { moments: enMoments, promises: enPromises, replies: enReplies, wording: enWording },
  de: { moments: deMoments, promises: dePromises, replies: deReplies, wording: deWording },
  es: { moments: esMoments, promises: esPromises, replies: esReplies, wording: esWording },
  fr: { moments: frMoments, promises: frPromises, replies: frReplies, wording: frWording },
  it: { moments: itMoments, promises: itPromises, replies: itReplies, wording: itWording },
  pt: { moments: ptMoments, promises: ptPromises, replies: ptReplies, wording: ptWording },
};
