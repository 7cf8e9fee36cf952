import type { RuleExamples } from './types';

export const examples: RuleExamples = {
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
    {
      body: "Beste Ina,\n\nDe kaarten voor 'Laatste kans, nu of nooit' liggen bij de kassa op rij zeven.\n\nGroet,\nJan",
    },
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
};
