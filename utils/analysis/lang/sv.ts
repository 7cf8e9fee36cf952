import type { Language } from './types';

/**
 * Swedish, of Sweden and Finland.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sv: Language = {
  code: 'sv',
  kin: `da`,
  common: `
    och, att, det, är, en, ett, den, till, på, jag, inte, du, för, med, av, som, har, vi, dig, din,
    ditt, kan, om, från, denna, men, också, ska, vill, vara, eller, när, mig, oss, hej, ni, er, detta,
    så, finns, efter, via`,
  letters: 'å',
  valedictions: {
    formal: `
      med vänliga hälsningar, vänliga hälsningar, med vänlig hälsning, vänligen, mvh, högaktningsfullt,
      bästa hälsningar, med bästa hälsningar, vänlig hälsning, m v h`,
    informal: `
      hälsningar, kram, kramar, vi ses, vi hörs, hej då, ha det bra, ha det gott, trevlig helg, allt
      gott, många hälsningar, hälsar, ha en bra dag, ha en fin dag, hejdå, varma hälsningar, puss, puss
      och kram, bästa`,
  },
  valedictionHeads: `hälsningar, hälsning, hälsar`,
  thanks: `tack, tack på förhand, tack så mycket, stort tack, tusen tack, många tack`,
  greetings: {
    formal: `kära, bäste, bästa, ärade, högt ärade`,
    informal: `
      hej, hejsan, hallå, god dag, god morgon, godmorgon, käre, tjena, tja, hi, hej igen, välkommen,
      välkomna, tjenare, grattis, god kväll`,
  },
  greetingsAlone: `till den det berör, till berörd person, till den som detta berör, till den det vederbör`,
  nobody: `
    alla, allihopa, allihop, kund, kunder, kollega, kollegor, vän, vänner, användare, medlem, medlemmar,
    team, herr, fru, herr eller fru, ni, er, gäst, grannar, föräldrar, deltagare, läsare, mina damer och
    herrar, damer och herrar, prenumerant, hyresgäst, boende, mottagare, vårdnadshavare`,
  titles: `herr, fru, fröken, hr, dr, prof, professor, farbror, tant`,
  particles: `af, av, von, van, de, la, der`,
  and: `och, &, +, o`,
  at: `på, från`,
  team: `team, teamet, gänget, gruppen, laget, grupp, vännerna på`,
  department: `
    avdelning, avdelningen, kundtjänst, kundservice, kundsupport, support, sekretariatet, receptionen,
    reception, ekonomi, ekonomiavdelningen, försäljning, kontoret, kansliet, redaktionen, personal,
    inköp, expeditionen, medlemsservice, inkasso, kundcenter`,
  role: `
    direktör, vd, ledningen, ordförande, styrelsen, styrelse, chef, sekreterare, kassör, kassören,
    konsult, koordinator, samordnare, administratör, kommittén, rektor, rådgivare, handläggare,
    webmaster, redaktör, projektledare, ägare, vaktmästare, moderator, assistent`,
  organisation: `
    ab, hb, förening, föreningen, kommun, kommunen, universitet, högskola, skola, skolan, bank,
    stiftelse, stiftelsen, firma, klubb, bibliotek, museum, förlag, butik, institut, departementet,
    myndigheten, bolag, nätverk, sjukhus, försäkring, centrum, kyrka, förbundet, verket, apotek,
    bostadsrättsförening`,
  automated: `
    automatiskt meddelande, automatiskt genererat, automatiskt svar, går inte att svara, svara inte på,
    skickat automatiskt, autosvar, robot, system`,
  compounds: true,
  headers: {
    from: `från`,
    other: `skickat, datum, till, kopia, cc, ämne, bifogade filer, prioritet, svara till`,
  },
  wrote: `skrev, har skrivit, skriver`,
  separators: `
    originalmeddelande, ursprungligt meddelande, vidarebefordrat meddelande, vidarebefordrat brev,
    vidarebefordrat mejl`,
  mobile: `skickat från, skickat med, hämta outlook, sänt från, skickat via`,
  disclaimer: `
    konfidentiellt, konfidentiell, sekretess, mottagare, mottagaren, avregistrera, avsluta
    prenumeration, av misstag`,
  phrases: {
    valediction: { formal: ['Med vänliga hälsningar,'], informal: ['Hälsningar,', 'Allt gott,'] },
    greeting: { formal: 'Hej {full}', informal: 'Hej {first}' },
    and: ' och ',
  },
};
