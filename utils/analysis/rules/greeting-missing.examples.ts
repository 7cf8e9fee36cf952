import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Hierbij de offerte die je vroeg.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
    { body: 'Please find the quote attached.\n\nKind regards,\nJan', to: [{ name: 'Ina Smit' }] },
  ],
  miss: [
    {
      body: 'Collega’s,\n\nHet rooster hangt.\n\nJan',
      to: [{ name: 'Ina' }, { name: 'Bo' }, { name: 'Kim' }, { name: 'Lex' }],
    },
    // A name that is a word as well.
    { body: 'Wil, ik heb je schaar nog.\n\nJan', to: [{ name: 'Wil Smit' }] },
    {
      body: 'Hierbij de offerte die je vroeg.\n\nGroet,\nJan',
      to: [{ name: 'Ina Smit' }],
      subject: 'Re: offerte',
    },
    // The name opens the first sentence.
    {
      body: 'Ina, dank voor je bericht. De offerte volgt morgen om tien uur.\n\nGroet,\nJan',
      to: [{ name: 'Ina Smit' }],
    },
  ],
};
