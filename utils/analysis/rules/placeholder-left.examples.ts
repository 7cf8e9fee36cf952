import type { RuleExamples } from './types';

export const examples: RuleExamples = {
  hit: [
    { body: 'Beste {{first_name}},\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste [naam],\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Dear <<Name>>,\n\nHere is the quote.\n\nBest,\nJan' },
    { body: 'Dear Ina,\n\nYour appointment is on XX March.\n\nBest,\nJan' },
    { body: 'Beste Ina,\n\nUw dossier XXX ligt klaar.\n\nGroet,\nJan' },
    { body: 'Dear %FNAME%,\n\nHere is the quote.\n\nBest,\nJan' },
    { body: 'Dear Ina,\n\nThe visit is on [INSERT DATE] at [time].\n\nBest,\nJan' },
    { body: 'Beste Ina,\n\nJe afspraak is op #DATUM# in zaal ___ van de school.\n\nGroet,\nJan' },
    { body: 'Dear *|FNAME|*,\n\nHere is the quote.\n\nBest,\nJan' },
    { body: 'Beste %recipient.name%,\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste NAAM,\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste ___,\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste ...,\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Dear $firstname,\n\nHere is the quote.\n\nBest,\nJan' },
    { body: 'Geachte heer [[achternaam]],\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste {{ contact.first_name | default }},\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Beste Ina,\n\nVoor de woning aan de [STRAATNAAM + NR] kost dat 20 euro.\n\nGroet,\nJan' },
    { body: 'Hei *|ETUNIMI|*,\n\nkokous on siirretty.\n\nMikko' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a mail merge left it so.
    { body: 'Beste ${klant.naam},\n\nHierbij de offerte.\n\nGroet,\nJan' },
    { body: 'Dear Ina,\n\nYour room is yours from [arrival date] on.\n\nBest,\nJan' },
    { body: 'Beste Ina,\n\nDe huur gaat in op DD-MM-JJJJ en de sleutel ligt klaar.\n\nGroet,\nJan' },
    { body: 'Beste Ina,\n\nUw afspraak staat op DATUM om TIJD.\n\nGroet,\nJan' },
    { body: 'Dear Ina,\n\nSee you on dd/mm/yyyy at your place.\n\nBest,\nJan' },
    { body: 'Beste Ina,\n\nDe prijs bedraagt € ____ per maand.\n\nGroet,\nJan' },
  ],
  miss: [
    // It says what it stands for.
    { body: 'Dear Ina,\n\nXXX in the sheet marks the print colour.\n\nBest,\nJan' },
    {
      body: 'Bonjour Ina,\n\nLe formulaire dit « [produit] », mettez-y la taille.\n\nJean Vidal',
      lang: 'fr',
    },
    { body: 'Dear Ina,\n\nWe moved because of the NOISE at night.\n\nBest,\nJan' },
    // Mentioned: the mail explains a template.
    { body: 'Beste Ina,\n\nIn het sjabloon staat {{voornaam}} waar de naam komt.\n\nGroet,\nJan' },
    { body: 'Dear Ina,\n\nType "[name]" with its brackets, the tool does the rest.\n\nBest,\nJan' },
    {
      body: 'Dear Ina,\n\nOn page 4 the old card reads "Dear [name], come and dance with us", keep that.\n\nBest,\nJan',
      lang: 'en',
    },
    { body: 'Dear Ina,\n\nWe meet again in the hall [same place] on Monday.\n\nBest,\nJan' },
    // Brackets on purpose.
    {
      body: 'Beste Ina,\n\nDe notulen [concept] zitten erbij, met [sic] waar het zo gezegd werd.\n\nGroet,\nJan',
    },
    {
      body: 'Dear Ina,\n\nSee note [1] and <https://example.org/name>, or write to <ina@example.org>.\n\nBest,\nJan',
    },
    { body: 'Beste Ina,\n\nHet staat in C:\\map\\%TEMP%\\lijst.txt.\n\nGroet,\nJan' },
    { body: 'Hallo... is daar iemand?\n\nGroet,\nJan' },
    { body: 'Beste Ina,\n\nSchrijf de datum als DD-MM-JJJJ, dan leest de lijst hem.\n\nGroet,\nJan' },
    { body: 'Dear Ina,\n\nPlease send me the date of birth (DD/MM/YYYY) of each child.\n\nBest,\nJan' },
    // Kisses, sizes, numerals.
    { body: 'Lieve Ina,\n\nTot morgen!\n\nXXX\nJan' },
    // A brand or a size.
    { body: 'Beste Ina,\n\nDe XXX-panelen zijn besteld.\n\nGroet,\nJan' },
    { body: 'Dear Ina,\n\nThe shirt is an XXL and the century the XXth.\n\nBest,\nJan' },
    { body: 'Dear Ina,\n\nPrices rose by 5% in May and 6% in June.\n\nBest,\nJan' },
  ],
};
