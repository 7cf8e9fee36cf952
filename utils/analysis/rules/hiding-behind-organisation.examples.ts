import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste Ina,\n\nWij als afdeling kunnen hier niets aan doen.\n\nGroet,\nJan', lang: 'nl' },
    { body: 'Beste Ina,\n\nHet is beleid dat wij niet terugbellen.\n\nGroet,\nJan', lang: 'nl' },
    { body: 'Beste Ina,\n\nDoor corona is uw aanvraag helaas blijven liggen.\n\nGroet,\nJan', lang: 'nl' },
    { body: "Dear Ina,\n\nThe system won't let me change your address.\n\nBest,\nJan", lang: 'en' },
    {
      body: 'Dear Ina,\n\nDue to staff shortages we could not look at your claim.\n\nBest,\nJan',
      lang: 'en',
    },
    {
      body: 'Beste Ina,\n\nDat komt door het nieuwe kassasysteem, dat laat ons geen bon meer terugdraaien.\n\nGroet,\nJan',
      lang: 'nl',
    },
    {
      body: "Dear Ina,\n\nThe new booking portal is what is holding this up, it simply won't let us.\n\nBest,\nJan",
      lang: 'en',
    },
  ],
  miss: [
    // The writer was late, and says why.
    { body: 'Beste Ina,\n\nDoor de drukte op de A2 was ik te laat, sorry.\n\nGroet,\nJan' },
    // The department as a fact.
    {
      body: 'Beste Ina,\n\nDe afdeling Burgerzaken heeft uw adres vanmorgen gewijzigd.\n\nGroet,\nJan',
      lang: 'nl',
    },
    // Somebody else's rule.
    { body: 'Beste Ina,\n\nDe bus rijdt niet op zondag, dus neem de trein.\n\nGroet,\nJan', lang: 'nl' },
    // The organisation does something good.
    { body: 'Beste Ina,\n\nWij als school vinden het fijn dat u meehelpt.\n\nGroet,\nJan', lang: 'nl' },
    {
      body: 'Dear Ina,\n\nYou asked what our policy on dogs is: they are welcome.\n\nBest,\nJan',
      lang: 'en',
    },
    {
      body: 'Dear Ina,\n\nOur head office has moved to Leeds. Your order came with me.\n\nBest,\nJan',
      lang: 'en',
    },
  ],
};
