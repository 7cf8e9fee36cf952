import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste Ina,\n\nIk ben maar de telefonist, dus dat weet ik niet.\n\nGroet,\nJan', lang: 'nl' },
    {
      body: 'Beste Ina,\n\nDat moet u aan een ander vragen, ik ben slechts een uitzendkracht.\n\nGroet,\nJan',
      lang: 'nl',
    },
    { body: "Dear Ina,\n\nI'm just the assistant, so I wouldn't know.\n\nBest,\nJan", lang: 'en' },
    { body: 'Dear Ina,\n\nPlease ask someone else, I am only a volunteer here.\n\nBest,\nJan', lang: 'en' },
    {
      body: 'Beste Ina,\n\nIk beantwoord de telefoon maar, ik neem de post maar aan.\n\nGroet,\nJan',
      lang: 'nl',
    },
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
    { body: 'Beste Ina,\n\nMijn dochter zegt: ik ben maar een meisje van zes.\n\nGroet,\nJan', lang: 'nl' },
    { body: 'Beste Ina,\n\nWie zo vroeg opstaat is bij ons geen hulpje.\n\nGroet,\nJan', lang: 'nl' },
    {
      body: 'Dear Ina,\n\nPlease never write "I\'m just the temp" under a mail.\n\nBest,\nJan',
      lang: 'en',
    },
  ],
};
