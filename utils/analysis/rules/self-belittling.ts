import type { Fix } from '../types';
import { findTurns, type Turn, wordingOf } from './turns';
import type { AnalysedMail, Rule } from './types';
import type { WordingLexicon } from './wording-lexicon';

/** The writer makes the own person or job small. */
export const selfBelittling: Rule = {
  id: 'self-belittling',
  direction: 'draft',
  check(mail) {
    const wording = wordingOf(mail);
    if (!wording) return [];
    return findTurns(mail, wording.phrases('belittling'), wording.phrases('belittlingNot')).map((turn) => ({
      start: turn.start,
      end: turn.end,
      params: { words: mail.view.source(turn) },
      fixes: fixesFor(mail, turn, wording),
    }));
  },
};

/** Without its little word the sentence says what one is. */
function fixesFor(
  { view }: AnalysedMail,
  { words, from, to, start, end }: Turn,
  wording: WordingLexicon,
): Fix[] {
  const small = wording.phrases('belittlers').find(words, from, to);
  const word = small && words[small.from];
  const next = small && words[small.to];
  if (!word || !next || next.start > end) return [];
  // Without the little word the rest may belittle still (`a lowly apprentice`).
  if (wording.phrases('belittling').has(words.filter((one) => one !== word))) return [];
  return [
    { start, end, text: view.source({ start, end: word.start }) + view.source({ start: next.start, end }) },
  ];
}
