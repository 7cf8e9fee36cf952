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
    // No turn says it, many hints together do.
    {
      body: 'Dear Ina,\n\nWe have never met, but the order form already has your name on it. Just sign before lunch.\n\nBest,\nJan',
      lang: 'en',
    },
    {
      body: 'Beste Ina,\n\nWe kennen elkaar nog niet. Het contract staat alvast op uw naam; vanavond is het te laat.\n\nGroet,\nJan',
      lang: 'nl',
    },
    {
      body: 'Guten Tag Ina,\n\nich habe das Rad schon auf Ihren Namen reserviert. Unterschreiben Sie heute, sonst ist es weg.\n\nGruß\nJan Holt',
      lang: 'de',
    },
  ],
  miss: [
    // Words that press elsewhere.
    { body: 'Hi Ina,\n\nHere are ten jars of honey, and guess who won the raffle!\n\nBest,\nJan' },
    { body: 'Hi Ina,\n\nYou said you would ring later, but I was in the garden.\n\nBest,\nJan' },
    // A contract, a date and a price may stand in one calm mail.
    {
      body: 'Dear Ina,\n\nHere is the quote you wanted. The price lapses on 1 May. If all is well, please sign the contract today or tomorrow.\n\nBest,\nJan',
      lang: 'en',
    },
    // Another's price, asked for.
    {
      body: 'Beste Ina,\n\nDe fabriek houdt de prijs vast tot 1 juli, morgen gaat hun prijs omhoog.\n\nGroet,\nJan',
      lang: 'nl',
    },
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
