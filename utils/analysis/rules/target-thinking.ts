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
    return findTurns(mail, wording.phrases('pressure'), wording.phrases('pressureNot')).map((turn) => ({
      start: turn.start,
      end: turn.end,
      params: { words: mail.view.source(turn) },
      fixes: instead ? [{ start: turn.sentence.start, end: turn.sentence.end, text: instead }] : [],
    }));
  },
  examples: {
    hit: [
      { body: 'Beste Ina,\n\nDit is uw laatste kans op deze prijs.\n\nGroet,\nJan', lang: 'nl' },
      {
        body: 'Beste Ina,\n\nIk moet deze maand mijn target halen, dus tekent u vrijdag?\n\nGroet,\nJan',
        lang: 'nl',
      },
      {
        body: 'Beste Ina,\n\nJe zei dat ik in mei mocht bellen, maar ik bel je nu alvast.\n\nGroet,\nJan',
        lang: 'nl',
      },
      { body: "Dear Ina,\n\nThe offer ends tonight, so don't miss out.\n\nBest,\nJan", lang: 'en' },
      { body: 'Dear Ina,\n\nEvery day you wait is money lost.\n\nBest,\nJan', lang: 'en' },
    ],
    miss: [
      // A real date in a quote that was asked for.
      {
        body: 'Beste Ina,\n\nDe prijs in deze offerte geldt tot en met 30 april.\n\nGroet,\nJan',
        lang: 'nl',
      },
      {
        body: 'Beste Ina,\n\nVoor de les van zaterdag heb ik nog maar drie vellen papier.\n\nGroet,\nJan',
        lang: 'nl',
      },
      { body: 'Dear Ina,\n\nThese prices hold until 31 May. Take your time.\n\nBest,\nJan', lang: 'en' },
      {
        body: 'Dear Ina,\n\nPlease sign page 3 and post it by Friday if October suits you.\n\nBest,\nJan',
        lang: 'en',
      },
    ],
  },
};
