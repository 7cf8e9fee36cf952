import type { Language } from './types';

/**
 * Danish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const da: Language = {
  code: 'da',
  kin: `nb`,
  common: `
    og, at, det, er, en, et, den, til, på, jeg, ikke, du, for, med, af, som, har, vi, dig, din, dit,
    kan, hvis, fra, denne, men, også, skal, vil, være, blevet, eller, hvad, når, mig, os, mange, hej,
    lige`,
  letters: 'æø',
  valedictions: {
    formal: `
      med venlig hilsen, venlig hilsen, med venlige hilsner, mvh, vh, de bedste hilsner, bedste hilsner,
      høfligst, ærbødigst, med højagtelse, hilsen, med hilsen`,
    informal: `
      hilsner, mange hilsner, kærlig hilsen, kh, knus, kram, vi ses, på gensyn, god weekend, god dag, de
      bedste hilsener, ha det godt, hav en god dag, dbh, hej hej, alt godt`,
  },
  valedictionHeads: `hilsen, hilsner, hilsener`,
  thanks: `tak, mange tak, på forhånd tak, tusind tak, tak for hjælpen, tak for det`,
  greetings: {
    formal: `kære, ærede, højtærede`,
    informal: `
      hej, hejsa, hallo, goddag, godmorgen, dav, hi, halløj, velkommen, god morgen, god dag, tillykke`,
  },
  greetingsAlone: `til rette vedkommende, til hvem det måtte vedrøre`,
  nobody: `
    alle, alle sammen, allesammen, kunde, kunder, kollega, kolleger, kollegaer, ven, venner, bruger,
    brugere, medlem, medlemmer, team, hr, fru, herre, frue, hr eller fru, dame, modtager, afsender,
    gæst, gæster, naboer, forældre, deltager, deltagere, læser, i, folkens, beboer, beboere, jer,
    herrer, damer og herrer, lejer`,
  titles: `hr, fru, frøken, frk, dr, prof, professor`,
  particles: `af, von, van, de, la, der, til`,
  and: `og, &, +`,
  at: `hos, fra`,
  team: `team, teamet, holdet, hold, gruppen, gruppe, vennerne hos`,
  department: `
    afdeling, afdelingen, kundeservice, kundecenter, support, sekretariatet, sekretariat, receptionen,
    reception, bogholderi, bogholderiet, salg, salgsafdelingen, regnskab, kontor, kontoret,
    administrationen, økonomi, hr-afdelingen, redaktionen, inkasso, borgerservice`,
  role: `
    direktør, direktionen, formand, formanden, bestyrelsen, bestyrelse, leder, chef, sekretær, kasserer,
    kassereren, konsulent, koordinator, administrator, webmaster, udvalget, ledelsen, borgmester,
    rektor, rådgiver, redaktør, ejer, projektleder, moderator, medarbejder, partner, assistent`,
  organisation: `
    aps, a/s, as, forening, foreningen, kommune, kommunen, universitet, skole, skolen, bank, fond,
    fonden, firma, virksomhed, klub, klubben, bibliotek, museum, forlag, butik, institut, ministeriet,
    styrelsen, selskab, netværk, hospital, apotek, forsikring, centret, center, kirke, fagforening`,
  automated: `
    automatisk besked, automatisk genereret, automatisk svar, kan ikke besvares, svar ikke på, svar
    venligst ikke, automatisk sendt, robot, system`,
  compounds: true,
  headers: {
    from: `fra`,
    other: `sendt, dato, til, cc, emne, vedhæftet, prioritet, besvar`,
  },
  wrote: `skrev, har skrevet, skriver`,
  separators: `
    oprindelig meddelelse, original meddelelse, videresendt meddelelse, videresendt besked, start på
    videresendt besked, oprindelig besked`,
  mobile: `sendt fra, sendt med, hent outlook, sendt via`,
  disclaimer: `fortrolig, fortrolige, modtager, afmeld, ved en fejl, ansvarsfraskrivelse`,
  phrases: {
    valediction: { formal: ['Med venlig hilsen'], informal: ['Mange hilsner', 'Venlig hilsen'] },
    greeting: { formal: 'Kære {full}', informal: 'Hej {first}' },
    and: ' og ',
  },
};
