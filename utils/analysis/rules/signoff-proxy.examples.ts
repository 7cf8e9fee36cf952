import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    {
      body: 'Beste Ina,\n\nDe brief is vandaag verstuurd naar uw nieuwe adres.\n\nMet vriendelijke groet,\nnamens Carla Mertens\nJan Holt',
      self: { names: ['Jan Holt'] },
      lang: 'nl',
    },
    {
      body: 'Beste Ina,\n\nDe brief is vandaag verstuurd naar uw nieuwe adres.\n\nMet vriendelijke groet,\nCarla Mertens\ni.o. Jan Holt',
      self: { names: ['Carla Mertens'] },
      lang: 'nl',
    },
    {
      body: 'Dear Ina,\n\nPlease find the letter attached.\n\nYours sincerely,\nJan Holt\non behalf of Dr Carla Mertens',
      self: { names: ['Jan Holt'] },
      lang: 'en',
    },
    // A title after the name.
    {
      body: 'Beste Ina,\n\nHierbij het verslag van de vergadering van dinsdag.\n\nMet vriendelijke groet,\nNamens Carla Mertens, voorzitter\nJan Holt',
      self: { names: ['Jan Holt'] },
      lang: 'nl',
    },
  ],
  miss: [
    // For a group, by oneself.
    {
      body: 'Beste Ina,\n\nDe brief is vandaag verstuurd naar uw nieuwe adres.\n\nNamens het team,\nJan Holt',
      self: { names: ['Jan Holt'] },
      lang: 'nl',
    },
    {
      body: 'Dear Ina,\n\nThe letter is in the post.\n\nKind regards,\nJan Holt\non behalf of the committee',
      self: { names: ['Jan Holt'] },
      lang: 'en',
    },
    // How German companies sign, with one's own name.
    {
      body: 'Sehr geehrte Frau Kern,\n\nanbei der Vertrag.\n\nMit freundlichen Grüßen\ni. A. Jan Holt',
      self: { names: ['Jan Holt'] },
      lang: 'de',
    },
    {
      body: 'Sehr geehrte Frau Kern,\n\nanbei der Vertrag.\n\nMit freundlichen Grüßen\nppa. Jan Holt',
      self: { names: ['Jan Holt'] },
      lang: 'de',
    },
  ],
};
