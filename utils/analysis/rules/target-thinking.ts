import { formalityOf } from './address';
import { findTurns, wordingOf } from './turns';
import type { Rule } from './types';

/** The transaction before the relation: pressure, false urgency, a deal taken for granted, an agreed moment ignored. */
export const targetThinking: Rule = {
  id: 'target-thinking',
  direction: 'draft',
  check(mail) {
    const wording = wordingOf(mail);
    if (!wording) return [];
    const instead = wording.words.insteadOfPressure?.[formalityOf(mail)];
    const calming = wording.phrases('calming');
    return findTurns(mail, wording.phrases('pressure'), wording.phrases('pressureNot'))
      .filter(({ words }) => !calming.has(words))
      .map((turn) => ({
        start: turn.start,
        end: turn.end,
        params: { words: mail.view.source(turn) },
        fixes: instead ? [{ start: turn.sentence.start, end: turn.sentence.end, text: instead }] : [],
      }));
  },
};
