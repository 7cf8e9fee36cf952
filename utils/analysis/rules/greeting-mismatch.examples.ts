import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste Carina,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Edwin van der Sar' }] },
    { body: 'Hi Paul,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Smit, Ina' }] },
  ],
  miss: [
    // Family has other names.
    { body: 'Hey Schwesterherz,\n\nMama will kein Fest.\n\nJan', to: [{ name: 'Wiebke Leis' }], lang: 'de' },
    { body: 'Hoi Saar,\n\nTot morgen.\n\nJan', to: [{ name: 'Sara Lems' }] },
    { body: 'Beste Edwin,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Edwin van der Sar' }] },
    {
      body: 'Geachte heer Van der Sar,\n\nHierbij de offerte.\n\nGroet,\nJan',
      to: [{ name: 'SAR, E. VAN DER' }],
    },
    { body: 'Hi Mike,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Michael Poole' }] },
    { body: 'Hi Bob,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Rob Poole' }] },
    { body: 'Hi Renee,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Renée Poole' }] },
    // Only an address is known, and it is nobody's name.
    { body: 'Hi Renee,\n\nHere is the quote.\n\nBest,\nJan', to: [{ email: 'x.arrieta@example.org' }] },
    // Behind a desk's address sits somebody whose name the address book does not know.
    {
      body: 'Beste Joke,\n\nHierbij de offerte.\n\nGroet,\nJan',
      to: [{ name: 'Wilgenhof Wonen', email: 'info@example.org' }],
    },
    // A nickname that was remembered.
    {
      body: 'Hi Chris,\n\nHere is the quote.\n\nBest,\nJan',
      to: [{ name: 'Wilhelmina Poole', email: 'w@example.org' }],
      contacts: [{ email: 'w@example.org', nicknames: ['Chris'] }],
    },
  ],
};
