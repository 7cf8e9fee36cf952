import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    {
      body: 'Beste Ina,\n\nDe sleutel ligt klaar.\n\nMet vriendelijke groet,\nCarla Mertens',
      self: { names: ['Jan Holt'] },
    },
    {
      body: 'Hi Ina,\n\nThe key is ready.\n\nBest,\nCarla',
      self: { names: ['Jan Holt', 'Jan'], members: ['Bo Kok'] },
    },
    // The surnames only resemble each other.
    {
      body: 'Dear Ina,\n\nThe key is ready.\n\nYours sincerely,\nHumphrey Vale',
      self: { names: ['Delroy Gayle'] },
    },
  ],
  miss: [
    { body: 'Hi Ina,\n\nThe key is ready.\n\nBest,\nJan', self: { names: ['Jan Holt'] } },
    { body: 'Hi Ina,\n\nThe key is ready.\n\nBest,\nJ. Holt', self: { names: ['Jan Holt'] } },
    // The writer is one of those who sign.
    {
      body: 'Beste Ina,\n\nDank voor uw bericht.\n\nMet vriendelijke groet,\n\nIneke, Carina en Jan\nTeam Incasso',
      self: { names: ['Jan Holt'] },
    },
    // A colleague on the list.
    {
      body: 'Hi Ina,\n\nThe key is ready.\n\nBest,\nBo',
      self: { names: ['Jan Holt'], members: ['Bo Kok'] },
    },
    // Thanks to the reader in the last line.
    { body: 'Thanks Bo, Friday at eight it is.', self: { names: ['Jan Holt'] }, to: [{ name: 'Bo Kok' }] },
    // Who writes is not known.
    { body: 'Hi Ina,\n\nThe key is ready.\n\nBest,\nCarla' },
  ],
};
