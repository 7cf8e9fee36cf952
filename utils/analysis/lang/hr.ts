import type { Language } from './types';

/**
 * Croatian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const hr: Language = {
  code: 'hr',
  kin: `sr, bs`,
  common: `
    i, je, u, na, se, da, za, su, od, s, ne, to, koji, koja, koje, kao, ili, ako, vaš, vaše, vašu,
    možete, biti, sam, ste, smo, po, iz, li, molimo, ovaj, ova, ovo, što, sve, te, o, mi, vam, vas,
    hvala, nije, kako, samo, bi, gdje, tjedan, nakon, kod, ćete, koristiti, putem, već`,
  letters: 'đ',
  valedictions: {
    formal: `
      s poštovanjem, srdačan pozdrav, s osobitim poštovanjem, srdačno, uz poštovanje, lijepi pozdrav,
      lijep pozdrav, sa štovanjem, iskreno vaš, poštovanjem`,
    informal: `
      pozdrav, pozdravi, lp, lijepo te pozdravljam, bok, pusa, vidimo se, ugodan dan, ugodan vikend,
      čujemo se, ljubim, sve najbolje, toplo te pozdravljam, srdačni pozdravi, do skorog viđenja, pozz,
      pozdravljam, puno pozdrava, topli pozdrav`,
  },
  valedictionHeads: `pozdrav, pozdravi, poštovanjem, štovanjem`,
  thanks: `
    hvala, hvala unaprijed, unaprijed hvala, zahvaljujem, puno hvala, hvala lijepa, uz zahvalu,
    unaprijed zahvaljujem, hvala puno`,
  greetings: {
    formal: `poštovani, poštovana, poštovane, štovani, štovana, cijenjeni, cijenjena`,
    informal: `
      pozdrav, bok, dragi, draga, drage, zdravo, dobar dan, dobro jutro, dobra večer, hej, bog, ćao,
      dobrodošli, dobrodošla, dobrodošao, haj, čestitamo, živio`,
  },
  greetingsAlone: `svima, svima kojih se tiče, na koga se odnosi`,
  nobody: `
    svi, svima, gospodine, gospođo, gospodine/gospođo, gospođo/gospodine, gospodine ili gospođo,
    gospodo, dame i gospodo, korisniče, korisnici, kolege, kolega, kolegice, kolegice i kolege,
    prijatelji, prijatelju, kupče, kupci, članovi, član, tim, roditelji, susjedi, čitatelju, čitatelji,
    sudionici, sudioniče, gosti, klijente, klijenti, stanari, partneri, partneru, primatelju,
    pošiljatelju`,
  titles: `
    gospodin, gospođa, gospodine, gospođo, gospodična, gđa, gosp, g, dr, prof, mr, dipl ing, doc`,
  particles: `de, von, van`,
  and: `i, te, &, +`,
  team: `tim, ekipa, vaš tim, družina, grupa, prijatelji iz`,
  department: `
    odjel, služba, korisnička služba, služba za korisnike, podrška, korisnička podrška, tajništvo,
    recepcija, računovodstvo, prodaja, ured, nabava, uredništvo, marketing, info centar, referada,
    pravna služba, naplata`,
  role: `
    direktor, direktorica, uprava, predsjednik, predsjednica, tajnik, tajnica, voditelj, voditeljica,
    ravnatelj, ravnateljica, koordinator, koordinatorica, administrator, savjetnik, odbor, vijeće,
    upravni odbor, povjerenstvo, gradonačelnik, načelnik, rektor, vlasnik, moderator, urednik, urednica,
    asistent, organizatori, rizničar`,
  organisation: `
    d o o, doo, d d, udruga, općina, grad, sveučilište, škola, banka, zaklada, tvrtka, klub, knjižnica,
    muzej, izdavaštvo, trgovina, institut, zavod, ministarstvo, bolnica, osiguranje, centar, mreža,
    zadruga, hotel, restoran, agencija, savez, župa, forum, ljekarna, vrt, obrt`,
  automated: `
    automatska poruka, automatski generirana, automatski generiran, automatski poslana, ne odgovarajte,
    molimo ne odgovarajte, automatski odgovor, robot, sustav`,
  headers: {
    from: `od, šalje, pošiljatelj`,
    other: `poslano, datum, za, kopija, predmet, privici, prima, primatelj`,
  },
  wrote: `je napisao, je napisala, je napisao/la, napisao, napisala, piše`,
  separators: `izvorna poruka, originalna poruka, proslijeđena poruka, početak proslijeđene poruke`,
  mobile: `poslano s, poslano sa, poslano putem, preuzmite outlook`,
  disclaimer: `
    povjerljivo, povjerljiva, povjerljive, primatelj, isključivo, pogreškom, odjavite, odjava, odricanje`,
  phrases: {
    valediction: { formal: ['S poštovanjem,', 'Srdačan pozdrav,'], informal: ['Lijep pozdrav,', 'Pozdrav,'] },
    greeting: { formal: 'Poštovani {full}', informal: 'Pozdrav {first}' },
    and: ' i ',
  },
};
