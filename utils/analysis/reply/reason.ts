import type { Meaning } from '../lang/meaning';
import type { Sentence } from '../parse/types';
import { isMark, type Word, wordsOf } from '../phrases/words';
import type { Span } from '../types';
import type { Answer, Heard } from './answer';

/** Fewer words than these explain nothing. */
const shortest = 3;

/**
 * The reason of a definite no in the sender's words: what follows `because`, else the other half of the sentence, else
 * the sentence beside it.
 * @returns a stretch of the view, or `undefined` when no reason is given.
 */
export function readReason(no: Heard, answer: Answer, meaning: Meaning): Span | undefined {
  const because = meaning.replies.phrases('because');
  const courtesy = meaning.replies.phrases('courtesy');
  const { sentences } = answer;
  const at = sentences.indexOf(no.sentence);
  const nearby = [no.sentence, sentences[at + 1], sentences[at - 1]].filter((one) => one !== undefined);
  for (const sentence of nearby) {
    const words = wordsOf(sentence.text, sentence.start);
    const opening = because.find(words);
    if (!opening || (opening.from === 0 && opening.to === words.length)) continue;
    const reason = clauseFrom(words, opening.to);
    if (reason) return reason;
  }
  const half = otherHalf(no, meaning);
  if (half) return half;
  for (const sentence of [sentences[at + 1], sentences[at - 1]]) {
    if (!sentence) continue;
    const words = wordsOf(sentence.text, sentence.start);
    if (isReason(sentence, words) && !courtesy.at(words, 0) && !courtesy.has(words))
      return clauseFrom(words, 0, true);
    const half_ = isReason(sentence, words) ? afterCourtesy(words, meaning) : undefined;
    if (half_) return half_;
  }
  return undefined;
}

function isReason({ text }: Sentence, words: readonly Word[]): boolean {
  return words.length >= shortest && !text.endsWith('?');
}

/** From a word to the comma that ends its clause (a comma close by only parts an aside), or to the end of the sentence. */
function clauseFrom(words: readonly Word[], from: number, whole = false): Span | undefined {
  let to = from;
  while (
    to < words.length &&
    !(isMark(words[to]?.key ?? '') && (words[to]?.key !== ',' || (!whole && to - from >= shortest)))
  ) {
    to += 1;
  }
  const first = words[from];
  const last = words[to - 1];
  return first && last && to - from >= shortest ? { start: first.start, end: last.end } : undefined;
}

/** `Ik zie ervan af, het papierwerk is te veel`: the clause that does not hold the no. */
function otherHalf({ words, found }: Heard, meaning: Meaning): Span | undefined {
  const courtesy = meaning.replies.phrases('courtesy');
  const no = meaning.replies.phrases('no');
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const key = words[at]?.key;
    if (key !== undefined && key !== ',' && key !== ';' && key !== '–') continue;
    const holdsNo = found.from < at && found.to > from;
    const plain =
      !holdsNo && at - from >= shortest && !courtesy.has(words, from, at) && !no.has(words, from, at);
    const span = plain ? clauseFrom(words, from, true) : undefined;
    if (span) return { start: span.start, end: Math.min(span.end, words[at - 1]?.end ?? span.end) };
    from = at + 1;
  }
  return undefined;
}

/** `Dank, maar wij werken met een vaste coach`: what follows the courtesy. */
function afterCourtesy(words: readonly Word[], meaning: Meaning): Span | undefined {
  const comma = words.findIndex(({ key }) => key === ',');
  if (comma < 0) return undefined;
  const and = meaning.promises.and.at(words, comma + 1);
  return clauseFrom(words, and?.to ?? comma + 1, true);
}
