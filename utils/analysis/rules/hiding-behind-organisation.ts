import type { Fix } from '../types';
import { formalityOf } from './address';
import { findTurns, type Turn, wordingOf } from './turns';
import type { AnalysedMail, Rule } from './types';
import type { WordingLexicon } from './wording-lexicon';

/** Not the writer but an organisation, a rule, a system or a circumstance refuses, delays or fails. */
export const hidingBehindOrganisation: Rule = {
  id: 'hiding-behind-organisation',
  direction: 'draft',
  check(mail) {
    const wording = wordingOf(mail);
    if (!wording) return [];
    const refusal = wording.phrases('refusal');
    const owning = wording.phrases('owning');
    const plain = findTurns(mail, wording.phrases('hiding'));
    const excuses = findTurns(mail, wording.phrases('circumstance')).filter(
      (turn) => refusal.has(turn.words) && !plain.some(({ sentence }) => sentence === turn.sentence),
    );
    return [...plain, ...excuses]
      .filter(({ sentence, words }) => !sentence.text.endsWith('?') && !owning.has(words))
      .map((turn) => ({
        start: turn.start,
        end: turn.end,
        params: { words: mail.view.source(turn) },
        fixes: fixesFor(mail, turn, wording),
      }));
  },
};

function fixesFor(mail: AnalysedMail, { sentence: { start, end } }: Turn, wording: WordingLexicon): Fix[] {
  const instead = wording.words.insteadOfHiding?.[formalityOf(mail)];
  return instead ? [{ start, end, text: instead }] : [];
}
