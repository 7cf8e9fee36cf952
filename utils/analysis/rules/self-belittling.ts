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
  examples: {
    hit: [
      { body: 'Beste Ina,\n\nIk ben maar de telefonist, dus dat weet ik niet.\n\nGroet,\nJan', lang: 'nl' },
      {
        body: 'Beste Ina,\n\nDat moet u aan een ander vragen, ik ben slechts een uitzendkracht.\n\nGroet,\nJan',
        lang: 'nl',
      },
      { body: "Dear Ina,\n\nI'm just the assistant, so I wouldn't know.\n\nBest,\nJan", lang: 'en' },
      { body: 'Dear Ina,\n\nPlease ask someone else, I am only a volunteer here.\n\nBest,\nJan', lang: 'en' },
    ],
    miss: [
      // Time and number, not the job.
      {
        body: 'Beste Ina,\n\nIk ben maar een uurtje weg en bel u daarna om 15 uur terug.\n\nGroet,\nJan',
        lang: 'nl',
      },
      { body: 'Beste Ina,\n\nIk ben maar twee dagen per week op kantoor.\n\nGroet,\nJan', lang: 'nl' },
      // An honest limit, with help.
      {
        body: 'Beste Ina,\n\nOver de huur ga ik niet, maar Bo wel; ik heb hem uw vraag gegeven.\n\nGroet,\nJan',
        lang: 'nl',
      },
      { body: "Dear Ina,\n\nI'm just a phone call away.\n\nBest,\nJan", lang: 'en' },
      { body: "Dear Ina,\n\nI'm just round the corner on Mondays.\n\nBest,\nJan", lang: 'en' },
      // Somebody else's words.
      {
        body: 'Dear Ina,\n\nPlease never write "I\'m just the temp" under a mail.\n\nBest,\nJan',
        lang: 'en',
      },
    ],
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
