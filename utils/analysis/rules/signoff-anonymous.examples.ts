import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste Ina,\n\nWe hebben uw betaling ontvangen.\n\nMet vriendelijke groet,\nTeam Incasso' },
    { body: 'Dear Ms Poole,\n\nYour parcel has left.\n\nKind regards,\nCustomer Service\nHolt & Sons Ltd' },
    { body: 'Beste Ina,\n\nDe vergadering gaat door.\n\nGroeten,\nhet bestuur' },
    // The sign-off is in another language than the mail.
    { body: 'Dear Ms Poole,\n\nYour parcel has left our house.\n\nViele Grüße\nIhr Serviceteam' },
    { body: 'Hoi Ina,\n\nJe wachtwoord verloopt morgen.\n\nGroetjes van je vriendelijke systeem' },
  ],
  miss: [
    // The writer's own name, whatever else it could be.
    {
      body: 'Lieber Opa,\n\ndanke für das Messer.\n\nDein Lukas',
      self: { names: ['Lukas Riedl', 'Lukas'] },
      lang: 'de',
    },
    // The members sign, the team stands beneath.
    {
      body: 'Beste Ina,\n\nDank voor uw bericht.\n\nMet vriendelijke groet,\n\nIneke, Carina, Bianca en Linda\nTeam Incasso',
    },
    // A first name alone is a person.
    { body: 'Hoi Ina,\n\nTot morgen.\n\nfemke' },
    // A firm whose name begins like a team.
    { body: 'Hi Ina,\n\nSee you Monday.\n\nBest,\nSanne\nTeamleader' },
  ],
};
