import type { ActWording } from '../../rules/wording';

/** What a mail does, told by Dutch turns; own compilation. */
export const mailActs: ActWording = {
  apology: `
    mijn|onze oprechte? excuses|excuus
    excuses voor|dat
    bied|bieden .. excuses
    spijt me|mij|ons
    sorry voor|dat
    neem me|mij .. niet kwalijk
    mijn|onze fout
    vergissing van mijn|onze kant
  `,
  payment: `
    openstaand|openstaande|onbetaalde|vervallen factuur|facturen|rekening|rekeningen|bedrag|saldo|post|posten
    betalingsherinnering|betaalherinnering|aanmaning
    betaling .. nog niet|geen
    factuur|facturen|rekening .. nog niet|open
    nog geen betaling
    betalingstermijn|betaaltermijn .. verstreken|voorbij
    verzoek|verzoeken|vraag|vragen .. bedrag|factuur .. betalen|voldoen
  `,
  asking: `
    graag hoor|verneem|ontvang|zie|weet ik|wij|we
    hoor|verneem|ontvang|zie ik|wij|we .. graag
    laat|laten .. weten
    kun|kunt|wil|wilt|zou|zouden je|jij|u|jullie
  `,
  thanking: `
    hartelijk|heel|veel|erg|ontzettend dank|bedankt
    dank|bedankt voor je|jouw|uw|jullie|de|het fijne|goede|prettige? hulp|moeite|tijd|gesprek|ontvangst|gastvrijheid|inzet|geduld|vertrouwen
  `,
  cancelling: `
    afspraak|gesprek|overleg|bezoek|bezichtiging|vergadering|bijeenkomst|repetitie|les|sessie|kennismaking .. afzeggen|annuleren|verzetten|verplaatsen|uitstellen|afgezegd|verzet|uitgesteld
    moet|moeten|wil|willen|kan|kunnen .. afzeggen|annuleren|verzetten|verschuiven
    zeg|zeggen .. af
    gaat|kan|kunnen .. niet door|doorgaan
    kan|kunnen .. niet bij|komen|aanwezig
    ander|andere|nieuw|nieuwe datum|dag|moment|tijdstip .. afspreken|prikken|zoeken|vinden|plannen
  `,
  condoling: `
    gecondoleerd|condoleances|deelneming|medeleven
    overlijden|overleden
    sterkte .. verlies
  `,
  asksName: `
    met wie heb|spreek|mail|schrijf|correspondeer ik|we|wij
    met wie .. contact|gesproken
    wie heb ik voor
    mag ik .. je|jouw|uw naam
    wat is je|jouw|uw naam
    hoe heet|heten u|je|jij
    wie schrijf|mail ik
    aan wie schrijf|kan|mag ik
    je|jouw|uw naam .. weten|noemen|vermelden
  `,
};
