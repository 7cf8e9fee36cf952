import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    {
      body: 'Beste mevrouw Vos,\n\nFijn dat u komt. Neem je zoon gerust mee, u bent allebei welkom.\n\nGroet,\nJan',
    },
    {
      body: 'Beste Mia,\n\nHeb je de brief ontvangen? Dan hoor ik graag uw antwoord op de vraag.\n\nGroet,\nJan',
    },
    {
      body: 'Liebe Frau Kern,\n\ndanke für deine Nachricht. Ich freue mich, dass Sie am Montag dabei sind.\n\nViele Grüße\nJan Holt',
      lang: 'de',
    },
    {
      body: 'Bonjour Léa,\n\nMerci pour votre message. Je te réponds dès que je peux et je pense à vous.\n\nJean Roux',
      lang: 'fr',
    },
    {
      body: 'Gentile dottoressa Riva,\n\nLa ringrazio della visita. Il posto è riservato, porti pure il tuo portatile con te.\n\nAnna Galli',
      lang: 'it',
    },
    // A command, and a verb whose pronoun could be anybody's beside a greeting that could not.
    {
      body: 'Chère Madame Roux,\n\nLa salle est ouverte, prends ton temps. Vous pouvez entrer par la cour.\n\nJean Vidal',
      lang: 'fr',
    },
    {
      body: 'Chère Madame Roux,\n\nLa salle est ouverte, amène les chaises. Vous pouvez entrer par la cour.\n\nJean Vidal',
      lang: 'fr',
    },
    {
      body: 'Liebe Frau Haas,\n\nist deine Uhr heil geblieben? Sie lag im Hof.\n\nGruß\nJan Holt',
      lang: 'de',
    },
    {
      body: 'Hola, Ana:\n\nSi usted puede, venga el lunes. ¿Te va bien a las diez?\n\nJuan Vidal',
      lang: 'es',
    },
  ],
  miss: [
    // Both together, and family.
    { body: 'Salut Ina,\n\nJ’ai deux places pour toi et ta femme : vous venez ?\n\nJean', lang: 'fr' },
    { body: 'Lieber Opa Franz,\n\nkommst du zu meinem Geburtstag?\n\nDein Jan', lang: 'de' },
    // Somebody else brings it.
    {
      body: 'Bonjour Madame Roux,\n\nLe facteur apporte le colis lundi, vous pouvez le garder.\n\nJean Vidal',
      lang: 'fr',
    },
    {
      body: 'Beste mevrouw Vos,\n\nFijn dat u komt. Neem uw zoon gerust mee, hij is welkom.\n\nGroet,\nJan',
    },
    // Mentioned, not used.
    {
      body: 'Beste mevrouw Vos,\n\nU vroeg naar het boek "Wat doe jij daar" en dat heb ik voor u besteld.\n\nGroet,\nJan',
    },
    // The hour is no form of address.
    {
      body: 'Beste Mia,\n\nKom je om 8 u bij de poort van de school staan? Dan neem ik je mee.\n\nGroet,\nJan',
    },
    // Several readers: je for one of them, u for all is not this rule's business.
    {
      body: 'Beste Mia en Bo,\n\nFijn dat u beiden komt. Mia, neem jij de sleutel mee van de zaal?\n\nGroet,\nJan',
      to: [{ name: 'Mia Vos' }, { name: 'Bo Vos' }],
    },
    // They, not you.
    {
      body: 'Liebe Mia,\n\nFrau Kern kommt auch. Sie bringt ihre Tochter mit, hast du Platz für alle?\n\nViele Grüße\nJan Holt',
      lang: 'de',
    },
    {
      body: 'Bonjour Léa,\n\nJe te confirme le rendez-vous de lundi, tu peux venir à dix heures.\n\nJean Roux',
      lang: 'fr',
    },
  ],
};
