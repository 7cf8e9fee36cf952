import type { Language } from './types';

/**
 * Bosnian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const bs: Language = {
  code: 'bs',
  kin: `hr, sr`,
  common: `
    i, je, u, na, se, da, za, su, od, sa, ne, koji, koja, koje, ili, ako, vaš, vaše, možete, biti, sam,
    ste, smo, iz, molimo, ovaj, ova, ovo, šta, sve, sedmica, hvala, nije, kako, samo, općina, također,
    sedmice, sedmicu, sedmici, općini, zahtjev, ćemo, ćete, će, sastanak, četvrtak, jučer, danas, sutra,
    lahko, uvijek, uopće, niko, neko, gdje, ovdje, juče, takođe, pošto, jer, kad, kada, još, već, vrlo,
    svi, prije, poslije, bez, zbog, vidjeti, sretno, kliknite, link, ispod, račun, računa, lozinka,
    lozinku, šifra, šifru, potvrdite, adresa, adresu, korisnik, poruka, poruku, narudžba, novu, nova,
    novi, stranica, stranicu, primili, vašu`,
  valedictions: {
    formal: `
      s poštovanjem, srdačan pozdrav, sa poštovanjem, srdačno, lijep pozdrav, s osobitim poštovanjem,
      s uvažavanjem, iskreno vaš, uz srdačan pozdrav, s najljepšim željama, sa štovanjem`,
    informal: `
      pozdrav, pozdravi, veliki pozdrav, lp, sve najbolje, vidimo se, selam, srdačni pozdravi,
      mnogo pozdrava, puno pozdrava, topli pozdravi, lijepo pozdravljam, do viđenja, ugodan dan,
      prijatan dan, ugodan vikend, vidimo se uskoro, poljubac, zagrljaj, grlim, tvoj, tvoja, vaši,
      čuvaj se, sretno, ćao, pozdravljam, pusa, doviđenja, živjeli, sve najljepše, selam alejkum,
      svako dobro, prijatan ostatak dana, prijatan vikend, čujemo se, allahimanet, srdačno`,
  },
  valedictionHeads: `pozdrav, pozdravi, poštovanjem, željama, poštovanje`,
  thanks: `
    hvala, hvala unaprijed, unaprijed hvala, zahvaljujem, hvala lijepo, hvala puno, zahvaljujemo,
    zahvaljujemo se, hvala na razumijevanju, hvala vam, puno hvala`,
  greetings: {
    formal: `poštovani, poštovana, poštovane, cijenjeni`,
    informal: `zdravo, pozdrav, dragi, draga, dobar dan, dobro jutro, ćao, hej, selam, dobrodošli`,
  },
  nobody: `
    svi, svima, gospodine, gospođo, kolege, korisniče, prijatelji, dame i gospodo, kolegice, korisnici,
    klijenti, članovi, studenti, roditelji, građani, susjedi, komšije, gosti, kupci, čitaoci,
    prijatelju, tim`,
  titles: `gospodin, gospođa, gdin, gđa, g, dr, prof, mr, hadži`,
  and: `i, &, +`,
  openers: {
    one: `vaš, vaša, vaše, tvoj, tvoja, naš, naša`,
    many: `vaši, tvoji, naši`,
  },
  agents: {
    one: `ar, ist, nik, nica, ac, or, er, telj`,
    many: `ari, isti, nici, ci, ori, prijatelji, momci`,
  },
  inflections: `u, a, e, i, o, om`,
  notices: {
    message: `poruka, obavijest, mail, e-mail, email`,
    made: `automat, sistem, računar, robot`,
  },
  team: `
    tim, ekipa, grupa, osoblje, volonteri, prijatelji iz, ljudi iz, svi mi iz, zajednica, autori,
    urednici, momci, momci iz, djevojke iz, ekipa iz, svi iz, porodica, uposlenici, organizatori,
    moderatori`,
  department: `
    odjel, služba, podrška, ured, prodaja, sekretarijat, odjel za, služba za, služba za korisnike,
    sektor, odsjek, kancelarija, računovodstvo, finansije, nabavka, marketing, ljudski resursi,
    recepcija, tehnička podrška, korisnička podrška, korisnička služba, pozivni centar,
    studentska služba, dekanat, arhiva, informacije, šalter, logistika, naplata, odnosi s javnošću,
    redakcija, kabinet`,
  role: `
    direktor, uprava, predsjednik, administrator, odbor, koordinator, sekretar, direktorica,
    predsjednica, predsjedništvo, predsjedavajući, tajnik, tajnica, sekretarka, rukovodilac,
    rukovoditelj, menadžer, menadžerica, urednik, urednica, moderator, administratori, upravnik,
    upravnica, upravni odbor, nadzorni odbor, vijeće, savjet, komisija, blagajnik, vlasnik, vlasnica,
    osnivač, nastavnik, nastavnica, učiteljica, profesor, profesorica, dekan, rektor, doktor, ljekar,
    advokat, notar, računovođa, inženjer, arhitekta, asistent, asistentica, referent, savjetnik,
    savjetnica, inspektor, glasnogovornik, trener, ministar, načelnik, načelnica, šef, predstavnik,
    koordinatorica, novinar, prevodilac, gradonačelnik`,
  organisation: `
    d o o, doo, udruženje, općina, univerzitet, škola, banka, fondacija, firma, klub, ministarstvo,
    centar, d d, jp, javno preduzeće, jkp, ju, preduzeće, savez, sindikat, stranka, grad, vlada, kanton,
    agencija, prodavnica, knjižara, apoteka, klinika, ambulanta, dom zdravlja, bolnica, restoran,
    kafana, pekara, hotel, pozorište, galerija, muzej, biblioteka, radio, televizija, list, časopis,
    izdavač, štamparija, studio, gimnazija, vrtić, fakultet, akademija, institut, zavod, forum, portal,
    platforma, projekat, zajednica, festival, orkestar, hor, džemat, crkva, ambasada, sud, osiguranje,
    zadruga, fabrika, mreža, slastičarna, poslastičarnica, ćevabdžinica, buregdžinica, aščinica, kafe,
    radnja, cvjećara, salon, ordinacija, dom kulture, društvo, medžlis, servis`,
  automated: `
    automatska poruka, automatski generisana, automatski generirana, automatski poslana, ne odgovarajte,
    molimo ne odgovarajte, automatski odgovor, nemojte odgovarati, sistem`,
  headers: {
    from: `od, šalje`,
    other: `poslano, datum, prima, za, kopija, predmet, prilozi, tema`,
  },
  wrote: `je napisao, je napisala, napisao, napisala, piše`,
  separators: `originalna poruka, proslijeđena poruka`,
  mobile: `poslano s, poslano sa, poslano iz`,
  disclaimer: `
    povjerljivo, povjerljiva, povjerljive, primalac, primatelj, isključivo, greškom, odjavite`,
};
