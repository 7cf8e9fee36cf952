import { isMark, type Word } from '../phrases/words';
import type { PromiseLexicon } from './lexicon';

/** What is stated in a sentence: in a question only what stands before a semicolon. */
export function statedIn(text: string, words: readonly Word[], lexicon: PromiseLexicon): readonly Word[] {
  if (!/\?["'”»)\s]*$/.test(text) || asksForNod(words, lexicon)) return words;
  const stop = words.findLastIndex(({ key }) => key === ';');
  return words.slice(0, Math.max(0, stop));
}

/** `I'll ring on Friday, all right?`: a question in form alone. */
function asksForNod(words: readonly Word[], { tags }: PromiseLexicon): boolean {
  const comma = words.findLastIndex(({ key }) => key === ',');
  const tag = comma < 0 ? undefined : tags.at(words, comma + 1);
  return tag !== undefined && tag.to === words.findLastIndex(({ key }) => !isMark(key)) + 1;
}
