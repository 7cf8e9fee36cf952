import type { LanguageCode } from '../types';
import { moments as deMoments } from './de/moments';
import { promises as dePromises } from './de/promises';
import { replies as deReplies } from './de/replies';
import { wording as deWording } from './de/wording';
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
import { moments as ptMoments } from './pt/moments';
import { promises as ptPromises } from './pt/promises';
import { replies as ptReplies } from './pt/replies';
import { wording as ptWording } from './pt/wording';

/** The meaning words of every language that has them, besides Dutch and English, which are always there. */
export const allMeaningWords: Readonly<Record<LanguageCode, MeaningWords>> = {
  de: { moments: deMoments, promises: dePromises, replies: deReplies, wording: deWording },
  es: { moments: esMoments, promises: esPromises, replies: esReplies, wording: esWording },
  fr: { moments: frMoments, promises: frPromises, replies: frReplies, wording: frWording },
  it: { moments: itMoments, promises: itPromises, replies: itReplies, wording: itWording },
  pt: { moments: ptMoments, promises: ptPromises, replies: ptReplies, wording: ptWording },
};
