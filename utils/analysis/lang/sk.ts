import type { Language } from './types';

/**
 * Slovak.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sk: Language = {
  code: 'sk',
  kin: `cs`,
  common: `
    a, v, na, sa, je, že, to, s, z, do, pre, by, som, si, ale, ako, za, tak, po, čo, vás, vám, váš,
    vaše, ktorý, ktorá, ste, nie, sú, ak, prosím, alebo, bol, bola, bolo, bude, ma, kde, aby, tento,
    ďakujem, túto, pri, sme, dobrý, môžete, zo, k`,
  letters: 'ľĺŕ',
  valedictions: {
    formal: `
      s pozdravom, s úctou, s priateľským pozdravom, s prianím pekného dňa, so srdečným pozdravom,
      srdečne, s poďakovaním, s prianím`,
    informal: `
      zdraví, zdravím, pozdrav, pozdravujem, maj sa, majte sa, pekný deň, ahoj, čau, pekný víkend,
      dovidenia, s láskou, papa, všetko dobré, prajem pekný deň`,
  },
  valedictionHeads: `pozdravom, pozdrav, pozdravy, úctou`,
  thanks: `ďakujem, vďaka, ďakujeme, vopred ďakujem, veľmi pekne ďakujem, dík, veľká vďaka`,
  greetings: {
    formal: `vážený, vážená, vážení, ctený, ctená`,
    informal: `
      dobrý deň, ahoj, milý, milá, milí, drahý, drahá, čau, zdravím, nazdar, dobré ráno, dobrý večer,
      vitajte, vitaj, gratulujeme`,
  },
  greetingsAlone: `všetkým, všetkým zainteresovaným`,
  nobody: `
    všetci, všetkým, pane, pani, pán, pán alebo pani, dámy a páni, páni, zákazník, zákazníci, kolega,
    kolegovia, kolegyne, priatelia, priateľ, používateľ, používatelia, užívateľ, členovia, člen, tím,
    rodičia, susedia, čitateľ, účastník, účastníci, hosť, klient, klienti, príjemca, nájomca`,
  titles: `pán, pani, pane, slečna, ing, mgr, dr, prof, doc, bc, mudr, judr`,
  particles: `z, zo, de, von`,
  and: `a, i, &, +`,
  team: `tím, tímu, skupina, kolektív, partia, priatelia z`,
  department: `
    oddelenie, zákaznícky servis, zákaznícka podpora, podpora, sekretariát, recepcia, účtovníctvo,
    predaj, kancelária, infolinka, redakcia, marketing, odbor, správa, obchodné oddelenie`,
  role: `
    riaditeľ, riaditeľka, vedenie, predseda, predsedníčka, konateľ, výbor, sekretárka, tajomník, vedúci,
    koordinátor, správca, administrátor, poradca, rada, predstavenstvo, komisia, starosta, primátor,
    rektor, majiteľ, moderátor, redaktor, asistentka, organizátori, pokladník`,
  organisation: `
    s r o, sro, a s, o z, občianske združenie, obec, mesto, úrad, univerzita, škola, banka, nadácia,
    firma, spoločnosť, klub, knižnica, múzeum, vydavateľstvo, obchod, inštitút, ústav, ministerstvo,
    nemocnica, poisťovňa, centrum, združenie, sieť, družstvo, hotel, fórum, lekáreň`,
  automated: `
    automatická správa, automaticky generovaná, automaticky generovaný, automaticky vygenerovaný,
    automaticky vygenerovaná, neodpovedajte, prosím neodpovedajte, automatická odpoveď, robot, systém`,
  headers: {
    from: `od, odosielateľ`,
    other: `odoslané, dátum, komu, kópia, predmet, prílohy, dôležitosť`,
  },
  wrote: `napísal, napísala, napísal(a), píše, napísali`,
  separators: `pôvodná správa, preposlaná správa, začiatok preposlanej správy`,
  mobile: `odoslané z, odoslané pomocou, získať outlook, poslané z`,
  disclaimer: `
    dôverné, dôverný, dôverná, určená výlučne, adresát, omylom, odhlásiť, životné prostredie,
    upozornenie`,
  phrases: {
    valediction: { formal: ['S pozdravom'], informal: ['Zdravím'] },
    greeting: { formal: 'Dobrý deň {full}', informal: 'Ahoj {first}' },
    and: ' a ',
  },
};
