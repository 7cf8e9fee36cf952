import type { Language } from './types';

/**
 * Slovenian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sl: Language = {
  code: 'sl',
  kin: `hr`,
  common: `
    in, je, v, na, se, da, za, so, od, z, s, ne, to, ki, kot, ali, če, vaš, vaše, vašo, lahko, biti,
    sem, ste, smo, po, iz, prosimo, ta, tega, kaj, vse, ter, o, mi, vam, vas, hvala, ni, kako, samo, bi,
    kje, bil, bila, pri, tudi, prek, pa, naslov`,
  valedictions: {
    formal: `
      s spoštovanjem, lep pozdrav, lepo pozdravljeni, z odličnim spoštovanjem, prisrčen pozdrav, s
      prijaznimi pozdravi, z lepimi pozdravi, lepe pozdrave, spoštljivo`,
    informal: `
      lp, pozdrav, pozdravi, lepo bodi, lepo se imej, srečno, adijo, čav, se vidiva, se vidimo,
      poljubček, objem, lep dan, lep vikend, vse dobro, pozdravček, lepo pozdravljam, lep pozdravček,
      uživaj, nasvidenje`,
  },
  valedictionHeads: `pozdrav, pozdravi, pozdravom, spoštovanjem`,
  thanks: `
    hvala, hvala lepa, najlepša hvala, hvala vnaprej, vnaprej hvala, hvala že vnaprej, zahvaljujem se`,
  greetings: {
    formal: `spoštovani, spoštovana, spoštovane, cenjeni, cenjena`,
    informal: `
      pozdravljeni, pozdravljen, pozdravljena, živjo, živijo, dragi, draga, dobro jutro, dober dan,
      dober večer, zdravo, hej, oj, lepo pozdravljeni, dobrodošli, dobrodošla, dobrodošel, drage, ej,
      čestitamo`,
  },
  greetingsAlone: `vsem, vsem zainteresiranim, zadevni osebi`,
  nobody: `
    vsi, vsem, gospod, gospa, gospod/gospa, gospod ali gospa, gospe in gospodje, gospodje, dame in
    gospodje, stranka, stranke, kolegi, kolega, kolegice, prijatelji, prijatelj, uporabnik, uporabniki,
    člani, član, ekipa, starši, sosedje, bralci, bralec, udeleženci, udeleženec, gost, gostje,
    sodelavci, stanovalci, partnerji, kupec, naročnik`,
  titles: `gospod, gospa, gospodična, g, ga, gdč, dr, prof, mag, doc, inž`,
  particles: `de, von, van`,
  and: `in, ter, &, +`,
  team: `ekipa, tim, skupina, prijatelji iz`,
  department: `
    oddelek, služba, podpora, podpora strankam, podpora uporabnikom, tajništvo, recepcija,
    računovodstvo, prodaja, pisarna, nabava, uredništvo, marketing, referat, služba za stranke, klicni
    center`,
  role: `
    direktor, direktorica, uprava, predsednik, predsednica, tajnik, tajnica, vodja, ravnatelj,
    ravnateljica, koordinator, koordinatorica, skrbnik, administrator, svetovalec, svetovalka, odbor,
    svet, komisija, župan, županja, rektor, lastnik, moderator, urednik, urednica, asistent, asistentka,
    organizatorji, blagajnik, upravnik`,
  organisation: `
    d o o, doo, d d, s p, društvo, občina, univerza, šola, banka, ustanova, podjetje, klub, knjižnica,
    muzej, založba, trgovina, inštitut, zavod, ministrstvo, bolnišnica, zavarovalnica, center, mreža,
    zadruga, hotel, agencija, zveza, župnija, forum, lekarna, vrt, fundacija`,
  automated: `
    samodejno sporočilo, samodejno ustvarjeno, avtomatsko sporočilo, avtomatsko generirano, ne
    odgovarjajte, prosimo ne odgovarjajte, samodejni odgovor, robot, sistem`,
  headers: {
    from: `od, pošiljatelj`,
    other: `poslano, datum, za, kp, zadeva, priloge, prejemnik, pomembnost`,
  },
  wrote: `je napisal, je napisala, napisal, napisala, je napisal/-a, piše`,
  separators: `
    izvirno sporočilo, prvotno sporočilo, posredovano sporočilo, začetek posredovanega sporočila`,
  mobile: `poslano iz, poslano z, poslano prek, pridobite outlook`,
  disclaimer: `zaupno, zaupna, zaupne, naslovnik, naslovniku, izključno, pomotoma, odjavite, odjava`,
  phrases: {
    valediction: { formal: ['Lep pozdrav,', 'S spoštovanjem,'], informal: ['Lep pozdrav,'] },
    greeting: { formal: 'Pozdravljeni, {full}', informal: 'Živjo, {first}' },
    and: ' in ',
  },
};
