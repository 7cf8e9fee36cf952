import type { LanguageCode } from '../types';
import { answers as deAnswers } from './de/answers';
import { moments as deMoments } from './de/moments';
import { notices as deNotices } from './de/notices';
import { promises as dePromises } from './de/promises';
import { wording as deWording } from './de/wording';
import { answers as enAnswers } from './en/answers';
import { moments as enMoments } from './en/moments';
import { notices as enNotices } from './en/notices';
import { promises as enPromises } from './en/promises';
import { wording as enWording } from './en/wording';
import { answers as esAnswers } from './es/answers';
import { moments as esMoments } from './es/moments';
import { notices as esNotices } from './es/notices';
import { promises as esPromises } from './es/promises';
import { wording as esWording } from './es/wording';
import { answers as frAnswers } from './fr/answers';
import { moments as frMoments } from './fr/moments';
import { notices as frNotices } from './fr/notices';
import { promises as frPromises } from './fr/promises';
import { wording as frWording } from './fr/wording';
import { answers as itAnswers } from './it/answers';
import { moments as itMoments } from './it/moments';
import { notices as itNotices } from './it/notices';
import { promises as itPromises } from './it/promises';
import { wording as itWording } from './it/wording';
import type { MeaningWords } from './meaning';
import { answers as nlAnswers } from './nl/answers';
import { moments as nlMoments } from './nl/moments';
import { notices as nlNotices } from './nl/notices';
import { promises as nlPromises } from './nl/promises';
import { wording as nlWording } from './nl/wording';
import { answers as ptAnswers } from './pt/answers';
import { moments as ptMoments } from './pt/moments';
import { notices as ptNotices } from './pt/notices';
import { promises as ptPromises } from './pt/promises';
import { wording as ptWording } from './pt/wording';

/** The meaning words of every language that has them. */
export const allMeaningWords: Readonly<Record<LanguageCode, MeaningWords>> = {
  nl: {
    moments: nlMoments,
    promises: nlPromises,
    wording: nlWording,
    answers: nlAnswers,
    notices: nlNotices,
  },
  en: {
    moments: enMoments,
    promises: enPromises,
    wording: enWording,
    answers: enAnswers,
    notices: enNotices,
  },
  de: {
    moments: deMoments,
    promises: dePromises,
    wording: deWording,
    answers: deAnswers,
    notices: deNotices,
  },
  es: {
    moments: esMoments,
    promises: esPromises,
    wording: esWording,
    answers: esAnswers,
    notices: esNotices,
  },
  fr: {
    moments: frMoments,
    promises: frPromises,
    wording: frWording,
    answers: frAnswers,
    notices: frNotices,
  },
  it: {
    moments: itMoments,
    promises: itPromises,
    wording: itWording,
    answers: itAnswers,
    notices: itNotices,
  },
  pt: {
    moments: ptMoments,
    promises: ptPromises,
    wording: ptWording,
    answers: ptAnswers,
    notices: ptNotices,
  },
};
