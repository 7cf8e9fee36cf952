import { MomentLexicon } from '../dates/lexicon';
import type { MomentWords } from '../dates/types';
import type { ParsedMail } from '../parse/types';
import { PromiseLexicon } from '../promises/lexicon';
import type { PromiseWords } from '../promises/types';
import { ReplyLexicon } from '../reply/lexicon';
import type { ReplyWords } from '../reply/types';
import type { Wording } from '../rules/wording';
import { WordingLexicon } from '../rules/wording-lexicon';
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
import { moments as nlMoments } from './nl/moments';
import { promises as nlPromises } from './nl/promises';
import { replies as nlReplies } from './nl/replies';
import { wording as nlWording } from './nl/wording';
import { moments as ptMoments } from './pt/moments';
import { promises as ptPromises } from './pt/promises';
import { replies as ptReplies } from './pt/replies';
import { wording as ptWording } from './pt/wording';

/** The words of one language for what a mail says, beyond who signs and who is greeted. */
interface MeaningWords {
  readonly moments: MomentWords;
  readonly promises: PromiseWords;
  readonly replies: ReplyWords;
  readonly wording: Wording;
}

const words: Readonly<Record<string, MeaningWords>> = {
  nl: { moments: nlMoments, promises: nlPromises, replies: nlReplies, wording: nlWording },
  en: { moments: enMoments, promises: enPromises, replies: enReplies, wording: enWording },
  de: { moments: deMoments, promises: dePromises, replies: deReplies, wording: deWording },
  fr: { moments: frMoments, promises: frPromises, replies: frReplies, wording: frWording },
  es: { moments: esMoments, promises: esPromises, replies: esReplies, wording: esWording },
  it: { moments: itMoments, promises: itPromises, replies: itReplies, wording: itWording },
  pt: { moments: ptMoments, promises: ptPromises, replies: ptReplies, wording: ptWording },
};

/** The same, ready to be looked up. */
export interface Meaning {
  readonly code: LanguageCode;
  readonly moments: MomentLexicon;
  readonly promises: PromiseLexicon;
  readonly replies: ReplyLexicon;
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
    replies: new ReplyLexicon(source.replies),
    wording: new WordingLexicon(source.wording),
  };
  ready.set(code, meaning);
  return meaning;
}

/** The meaning words of every language that has them. */
export function allMeanings(): Meaning[] {
  return Object.keys(words).flatMap((code) => meaningIn(code) ?? []);
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
