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
  ],
  miss: [
    {
      body: 'Beste allemaal,\n\nHierbij de notulen.\n\nGroet,\nJan',
      to: [{ name: 'Ina' }, { name: 'Bo' }, { name: 'Kim' }, { name: 'Lex' }, { name: 'Mo' }],
    },
    // The slot has a finding of its own.
    { body: 'Beste {{first_name}},\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
    { body: 'Geachte heer Van Wijk,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'T. van Wijk' }] },
  ],
};
