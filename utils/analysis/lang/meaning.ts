import { MomentLexicon } from '../dates/lexicon';
import type { MomentWords } from '../dates/types';
import type { ParsedMail } from '../parse/types';
import { PromiseLexicon } from '../promises/lexicon';
import type { PromiseWords } from '../promises/types';
import { ReplyLexicon } from '../reply/lexicon';
import type { AnswerWords, NoticeWords } from '../reply/types';
import type { Wording } from '../rules/wording';
import { WordingLexicon } from '../rules/wording-lexicon';
import type { LanguageCode } from '../types';

/** The words of one language for what a mail says, beyond who signs and who is greeted. */
export interface MeaningWords {
  readonly moments: MomentWords;
  readonly promises: PromiseWords;
  readonly wording: Wording;
  /** For incoming mails alone. */
  readonly answers: AnswerWords;
  readonly notices: NoticeWords;
}

const words = new Map<LanguageCode, MeaningWords>();

/** Makes it possible to read what a mail in this language says. Adding one twice changes nothing. */
export function addMeaning(code: LanguageCode, added: MeaningWords): void {
  words.set(code, added);
  ready.delete(code);
}

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
  const source = words.get(code);
  if (!source) return undefined;
  const meaning = {
    code,
    moments: new MomentLexicon(source.moments),
    promises: new PromiseLexicon(source.promises),
    replies: new ReplyLexicon(source.answers, source.notices),
    wording: new WordingLexicon(source.wording),
  };
  ready.set(code, meaning);
  return meaning;
}

/** The meaning words of every language that has them. */
export function allMeanings(): Meaning[] {
  return [...words.keys()].flatMap((code) => meaningIn(code) ?? []);
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
