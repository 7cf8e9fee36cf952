import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste Ina,\n\nDe afspraak gaat door.' },
    { body: 'Beste Ina,\n\nDe afspraak gaat door.\n\nMet vriendelijke groet,' },
    { body: 'Hi Ina,\n\nSounds good to me.\n\nSent from my iPhone' },
    // A word of assent is no name.
    { body: 'Hi Ina,\n\nOk!' },
    { body: 'Hoi Ina,\n\nOké' },
    // A host's signature that names nobody does not sign either.
    { body: 'Hi Ina,\n\nSounds good to me.', hostSignature: 'Holt & Sons Ltd\nwww.example.com' },
  ],
  miss: [
    // The writer's own name begins the last line.
    {
      body: 'Beste buren,\n\nDe linden staan recht.\n\nCarolien van nummer 31',
      self: { names: ['Carolien Ruigrok'] },
    },
    { body: 'Beste Ina,\n\nDe afspraak gaat door.\n\nGroet,\nJan' },
    { body: 'Hi Ina,\n\nSounds good to me.', hostSignature: 'Jan Bakker\nHolt & Sons Ltd' },
    // Nothing is written yet.
    { body: '\n\n> Kun je morgen?\n' },
  ],
};
