import { wordsIn } from '../phrases/words';
import { formalityOf } from './address';
import { hintsIn, type PressureHint, presses, pressesAlone } from './pressure-hints';
import { findTurns, wordingOf } from './turns';
import type { AnalysedMail, RawFinding, Rule } from './types';
import type { WordingLexicon } from './wording-lexicon';

/** The transaction before the relation: pressure, false urgency, a deal taken for granted, an agreed moment ignored. */
export const targetThinking: Rule = {
  id: 'target-thinking',
  direction: 'draft',
  check(mail) {
    const wording = wordingOf(mail);
    if (!wording) return [];
    const instead = wording.words.insteadOfPressure?.[formalityOf(mail)];
    const calming = wording.phrases('calming');
    const turns = findTurns(mail, wording.phrases('pressure'), wording.phrases('pressureNot')).filter(
      ({ words }) => !calming.has(words),
    );
    const spans = turns.length > 0 ? turns : pressingSentence(mail, wording);
    return spans.map(
      ({ start, end, sentence }): RawFinding => ({
        start,
        end,
        params: { words: mail.view.source({ start, end }) },
        fixes: instead ? [{ start: sentence.start, end: sentence.end, text: instead }] : [],
      }),
    );
  },
};

/** Where no turn says it, many hints together do: the sentence that holds most of them. A mail that leaves time has none. */
function pressingSentence({ sentences }: AnalysedMail, wording: WordingLexicon) {
  const calming = wording.phrases('calming');
  const all = new Set<PressureHint>();
  let most = 0;
  let worst = sentences[0];
  let alone = false;
  for (const sentence of sentences) {
    const words = wordsIn(sentence);
    if (calming.has(words)) return [];
    const hints = hintsIn(words, wording.hints);
    for (const hint of hints) all.add(hint);
    alone ||= pressesAlone(hints);
    if (hints.size > most) [most, worst] = [hints.size, sentence];
  }
  return worst && (alone || presses(all)) ? [{ start: worst.start, end: worst.end, sentence: worst }] : [];
}
