import type { Language } from './types';

/**
 * Norwegian, both written forms.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const nb: Language = {
  code: 'nb',
  kin: `da, sv`,
  common: `
    og, at, det, er, en, et, den, til, på, jeg, ikke, du, for, med, av, som, har, vi, deg, din, ditt,
    kan, hvis, fra, denne, men, også, skal, vil, være, blitt, eller, hva, når, meg, oss, dere, hei, ved,
    etter, eg, ikkje, ein, eit, di, frå, kva, me, dykk, berre, om, noen`,
  letters: 'æø',
  valedictions: {
    formal: `
      med vennlig hilsen, vennlig hilsen, med vennlege helsingar, med vennleg helsing, vennleg helsing,
      mvh, beste hilsen, med beste hilsen, med hilsen, hilsen, helsing, ærbødigst`,
    informal: `
      hilsener, mange hilsener, beste hilsener, klem, kos, vi ses, snakkes, god helg, ha det, ha en fin
      dag, ha en god dag, alt godt, hels, venleg, ha det bra, god klem, vi snakkes`,
  },
  valedictionHeads: `hilsen, hilsener, hilsninger, helsing, helsingar`,
  thanks: `
    takk, tusen takk, mange takk, på forhånd takk, takk for hjelpen, på førehand takk, takk skal du ha`,
  greetings: {
    formal: `kjære, ærede, kjære herr, høyt ærede`,
    informal: `
      hei, heisann, hallo, god dag, god morgen, hi, hey, hei igjen, velkommen, halla, morn, god kveld,
      goddag, gratulerer, god ettermiddag`,
  },
  greetingsAlone: `til rette vedkommende, til den det måtte angå, til den det gjelder`,
  nobody: `
    alle, alle sammen, kunde, kunder, kollega, kolleger, venn, venner, bruker, brukere, medlem,
    medlemmer, team, herr, fru, dere, damer og herrer, gjest, naboer, foreldre, foresatte, deltaker,
    deltakere, leser, folkens, beboer, beboere, mottaker, avsender, frue, herr eller fru, leietaker`,
  titles: `herr, fru, frøken, hr, dr, prof, professor`,
  particles: `av, von, van, de, la, der`,
  and: `og, &, +`,
  at: `hos, fra`,
  team: `team, teamet, laget, gruppen, gruppa, gjengen, vennene hos`,
  department: `
    avdeling, avdelingen, kundeservice, kundesenter, support, brukerstøtte, sekretariatet, resepsjonen,
    regnskap, salg, salgsavdelingen, kontoret, administrasjonen, økonomi, redaksjonen, innkjøp,
    personal, servicetorget, inkasso`,
  role: `
    direktør, daglig leder, leder, styret, styreleder, sekretær, kasserer, konsulent, koordinator,
    administrator, sjef, rektor, komiteen, ledelsen, rådgiver, saksbehandler, ordfører, vaktmester,
    webmaster, redaktør, prosjektleder, eier, moderator, assistent`,
  organisation: `
    as, asa, forening, foreningen, kommune, universitet, høgskole, høyskole, skole, bank, stiftelse,
    stiftelsen, firma, klubb, bibliotek, museum, forlag, butikk, institutt, departementet, selskap,
    nettverk, sykehus, forsikring, senter, kirke, idrettslag, borettslag, laget, etaten, apotek`,
  automated: `
    automatisk melding, automatisk generert, automatisk svar, kan ikke besvares, ikke svar på,
    automatisk sendt, robot, system`,
  compounds: true,
  headers: {
    from: `fra, frå`,
    other: `sendt, dato, til, kopi, cc, emne, vedlegg, prioritet, svar til`,
  },
  wrote: `skrev, har skrevet, skreiv, skriver`,
  separators: `
    opprinnelig melding, original melding, videresendt melding, vidaresend melding, start på videresendt
    melding`,
  mobile: `sendt fra, sendt frå, sendt med, skaff deg outlook, sendt via, hent outlook`,
  disclaimer: `
    konfidensiell, konfidensielt, fortrolig, mottaker, mottakeren, taushetsplikt, avmelding, meld deg
    av, ved en feil`,
  phrases: {
    valediction: { formal: ['Med vennlig hilsen'], informal: ['Hilsen', 'Mange hilsener'] },
    greeting: { formal: 'Hei {full}', informal: 'Hei {first}' },
    and: ' og ',
  },
};
