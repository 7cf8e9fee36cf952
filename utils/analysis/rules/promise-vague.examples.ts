import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    {
      body: 'Beste Ina,\n\nIk kom hier zo snel mogelijk bij je op terug.\n\nGroet,\nJan',
      lang: 'nl',
      today: '2026-03-04',
    },
    { body: 'Beste Ina,\n\nZodra de stof er is, bellen we u.\n\nGroet,\nJan', lang: 'nl' },
    { body: "Dear Ina,\n\nWe'll get back to you soon.\n\nBest,\nJan", lang: 'en', today: '2026-03-04' },
    { body: "Dear Ina,\n\nI'll ask the caretaker and let you know.\n\nBest,\nJan", lang: 'en' },
    {
      body: 'Liebe Ina,\n\nich melde mich so bald wie möglich bei dir.\n\nViele Grüße\nJan Holt',
      lang: 'de',
    },
    { body: 'Bonjour Ina,\n\nNous reviendrons vers vous rapidement.\n\nJean Roux', lang: 'fr' },
  ],
  miss: [
    { body: 'Beste Ina,\n\nIk bel je vrijdag om 10 uur.\n\nGroet,\nJan', lang: 'nl', today: '2026-03-04' },
    // An offer, a question, a request, a thing done.
    { body: 'Beste Ina,\n\nAls je wilt, bel ik je. Zal ik Bo ook vragen?\n\nGroet,\nJan', lang: 'nl' },
    { body: 'Beste Ina,\n\nLaat het me zo snel mogelijk weten.\n\nGroet,\nJan', lang: 'nl' },
    { body: 'Beste Ina,\n\nGisteren hebben we u gebeld over de lift.\n\nGroet,\nJan', lang: 'nl' },
    { body: "Dear Ina,\n\nI'll be in the office until six.\n\nBest,\nJan", lang: 'en' },
    { body: 'Dear Ina,\n\nCould you let me know as soon as possible?\n\nBest,\nJan', lang: 'en' },
    // One promise in two sentences, and the second has the moment.
    {
      body: "Dear Ina,\n\nI'll find out. You'll have my answer on Friday.\n\nBest,\nJan",
      lang: 'en',
      today: '2026-03-04',
    },
  ],
};
