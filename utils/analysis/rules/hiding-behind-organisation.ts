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
    const plain = findTurns(mail, wording.phrases('hiding'));
    const excuses = findTurns(mail, wording.phrases('circumstance')).filter(
      (turn) => refusal.has(turn.words) && !plain.some(({ sentence }) => sentence === turn.sentence),
    );
    return [...plain, ...excuses]
      .filter(({ sentence }) => !sentence.text.endsWith('?'))
      .map((turn) => ({
        start: turn.start,
        end: turn.end,
        params: { words: mail.view.source(turn) },
        fixes: fixesFor(mail, turn, wording),
      }));
  },
  examples: {
    hit: [
      { body: 'Beste Ina,\n\nWij als afdeling kunnen hier niets aan doen.\n\nGroet,\nJan', lang: 'nl' },
      { body: 'Beste Ina,\n\nHet is beleid dat wij niet terugbellen.\n\nGroet,\nJan', lang: 'nl' },
      { body: 'Beste Ina,\n\nDoor corona is uw aanvraag helaas blijven liggen.\n\nGroet,\nJan', lang: 'nl' },
      { body: "Dear Ina,\n\nThe system won't let me change your address.\n\nBest,\nJan", lang: 'en' },
      {
        body: 'Dear Ina,\n\nDue to staff shortages we could not look at your claim.\n\nBest,\nJan',
        lang: 'en',
      },
    ],
    miss: [
      // The department as a fact.
      {
        body: 'Beste Ina,\n\nDe afdeling Burgerzaken heeft uw adres vanmorgen gewijzigd.\n\nGroet,\nJan',
        lang: 'nl',
      },
      // Somebody else's rule.
      { body: 'Beste Ina,\n\nDe bus rijdt niet op zondag, dus neem de trein.\n\nGroet,\nJan', lang: 'nl' },
      // The organisation does something good.
      { body: 'Beste Ina,\n\nWij als school vinden het fijn dat u meehelpt.\n\nGroet,\nJan', lang: 'nl' },
      {
        body: 'Dear Ina,\n\nYou asked what our policy on dogs is: they are welcome.\n\nBest,\nJan',
        lang: 'en',
      },
      {
        body: 'Dear Ina,\n\nOur head office has moved to Leeds. Your order came with me.\n\nBest,\nJan',
        lang: 'en',
      },
    ],
  },
};

function fixesFor(mail: AnalysedMail, { sentence: { start, end } }: Turn, wording: WordingLexicon): Fix[] {
  const instead = wording.words.insteadOfHiding?.[formalityOf(mail)];
  return instead ? [{ start, end, text: instead }] : [];
}
