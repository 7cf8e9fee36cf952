import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    {
      body: 'Beste allemaal,\n\nHierbij de notulen.\n\nGroet,\nJan',
      to: [{ name: 'Ina Smit' }, { name: 'Bo Kok' }],
    },
    {
      body: 'Geachte heer/mevrouw,\n\nHierbij de offerte.\n\nGroet,\nJan',
      to: [{ email: 'info@example.org' }],
    },
    { body: 'L.S.,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
    { body: 'Good morning,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Ina Smit' }] },
    // A team alone is nobody, also behind a desk's address.
    {
      body: "Beste collega's van Team Incasso,\n\nHierbij de offerte.\n\nGroet,\nJan",
      to: [{ email: 'info@example.org' }],
    },
    // Who is known by name is not asked for one instead.
    {
      body: "Beste collega's van Team Incasso,\n\nMet wie heb ik contact?\n\nGroet,\nJan",
      to: [{ name: 'Ina Smit', email: 'ina@example.org' }],
    },
  ],
  miss: [
    { body: 'Hey sis,\n\nMum wants no party.\n\nJan', to: [{ name: 'Ina Smit' }] },
    // Whose parents they are is said.
    {
      body: 'Beste ouders van Teun,\n\nHij las vandaag een heel boek.\n\nGroet,\nJan',
      to: [{ name: 'Familie Smit' }],
    },
    {
      body: 'Cher confrère,\n\nMerci de votre lettre.\n\nJean Vidal',
      lang: 'fr',
      to: [{ name: 'Paul Roux' }],
    },
    {
      body: 'Beste allemaal,\n\nHierbij de notulen.\n\nGroet,\nJan',
      to: [{ name: 'Ina' }, { name: 'Bo' }, { name: 'Kim' }, { name: 'Lex' }, { name: 'Mo' }],
    },
    // Nobody is known by name behind this address, and the draft asks for one.
    {
      body: "Beste collega's van Team Incasso,\n\nMet wie heb ik contact? Dan schrijf ik u voortaan bij uw naam.\n\nGroet,\nJan",
      to: [{ email: 'info@example.org' }],
    },
    {
      body: 'Good day,\n\nMay I ask who I am writing to? Here is the quote.\n\nBest,\nJan',
      to: [{ name: 'Customer Care', email: 'support@example.org' }],
    },
    // The slot has a finding of its own.
    { body: 'Beste {{first_name}},\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
    { body: 'Geachte heer Van Wijk,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'T. van Wijk' }] },
  ],
};
