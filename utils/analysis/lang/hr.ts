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
    hvala, nije, kako, samo, bi, gdje, tjedan, nakon, kod, ćete, koristiti, putem, već, ja, ti, on, ona,
    vi, oni, si, bio, bila, bilo, bit, ću, ćeš, će, ćemo, nisu, tko, kada, zašto, jer, također, još,
    ali, niti, me, ga, joj, mu, nam, nas, im, ih, njihov, tvoj, tvoja, tvoje, moj, moja, naš, naše,
    vaša, vaši, taj, ta, možeš, mogu, molim, prema, prije, poslije, do, bez, između, preko, danas,
    sutra, jučer, tjedna, mjesec, listopad, zaprimili, riješit, prilogu, šaljemo, račun, datoteku,
    nigdje, naći, poslati, uvjeti, obavijest, uz, ukoliko, zahtjev, narudžba, četvrtak, petka, srijeda,
    utorak, ponedjeljak, sastanak, održat, privitak, privitku, provjeriti, bismo, biste, bih, jesam,
    kad, vrlo, sada, uvijek, nikad, svi, zbog, oko, netko, nešto, tijekom, unatoč, vidjeti, kliknite,
    poveznica, poveznicu, link, niže, ispod, računa, lozinka, lozinku, zaporka, zaporku, potvrdite,
    potvrditi, adresa, adresu, dobrodošli, korisnik, korisnika, poruka, poruku, novu, nova, novi,
    stranica, stranicu, profil, primili, vašeg, svoju`,
  letters: 'đ',
  valedictions: {
    formal: `
      s poštovanjem, srdačan pozdrav, s osobitim poštovanjem, srdačno, uz poštovanje, lijepi pozdrav,
      lijep pozdrav, sa štovanjem, iskreno vaš, poštovanjem, s najvećim poštovanjem, s štovanjem,
      uz srdačan pozdrav, srdačno vas pozdravljam, srdačno vas pozdravljamo, srdačno pozdravljam,
      uz pozdrav, lijepi pozdravi, lijepo vas pozdravljam, uz lijep pozdrav, s najboljim željama,
      uz najbolje želje, sa zahvalnošću, unaprijed zahvaljujem, za upravni odbor, u ime odbora`,
    informal: `
      pozdrav, pozdravi, lp, lijepo te pozdravljam, bok, pusa, vidimo se, ugodan dan, ugodan vikend,
      čujemo se, ljubim, sve najbolje, toplo te pozdravljam, srdačni pozdravi, do skorog viđenja, pozz,
      pozdravljam, puno pozdrava, topli pozdrav, topli pozdravi, veliki pozdrav, poz, grlim, puno te volim,
      puse, pusica, zagrljaj, veliki zagrljaj, vidimo se uskoro, bog, adio, ćao, doviđenja, do viđenja,
      do slušanja, ugodan dan želim, lijep dan, lijep vikend, lijep vikend želim, ugodna večer, laku noć,
      sretni blagdani, sretan božić, svako dobro, sretno, uživaj, čuvaj se, čuvajte se, tvoj, tvoja,
      s ljubavlju, sa srcem, sportski pozdrav, sportski pozdravi`,
  },
  valedictionHeads: `pozdrav, pozdravi, poštovanjem, štovanjem, pozdravom, pozdravljam`,
  thanks: `
    hvala, hvala unaprijed, unaprijed hvala, zahvaljujem, puno hvala, hvala lijepa, uz zahvalu,
    unaprijed zahvaljujem, hvala puno, zahvaljujemo, hvala na pomoći, hvala na razumijevanju,
    hvala na povjerenju, vidimo se u ponedjeljak, do ponedjeljka`,
  greetings: {
    formal: `poštovani, poštovana, poštovane, štovani, štovana, cijenjeni, cijenjena`,
    informal: `
      pozdrav, bok, dragi, draga, drage, zdravo, dobar dan, dobro jutro, dobra večer, hej, bog, ćao,
      dobrodošli, dobrodošla, dobrodošao, haj, čestitamo, živio`,
  },
  greetingsAlone: `svima, svima kojih se tiče, na koga se odnosi`,
  nobody: `
    svi, svima, gospodine, gospođo, gospodine/gospođo, gospođo/gospodine, gospodine ili gospođo, gospodo,
    dame i gospodo, korisniče, korisnici, kolege, kolega, kolegice, kolegice i kolege, prijatelji,
    prijatelju, kupče, kupci, članovi, član, tim, roditelji, susjedi, čitatelju, čitatelji, sudionici,
    sudioniče, gosti, klijente, klijenti, stanari, partneri, partneru, primatelju, pošiljatelju, članice,
    suvlasnici, građani, skrbnici, učenici, studenti, studentice, nastavnici, sudionik, kandidati,
    kandidat, pacijenti, putnici, gost, posjetitelji, slušatelji, pretplatnici, pretplatniče, korisnice,
    dobavljači, suradnici, volonteri, donatori, ekipo, time, obitelji, obitelj, igrači`,
  titles: `
    gospodin, gospođa, gospodine, gospođo, gospodična, gđa, gosp, g, dr, prof, mr, dipl ing, doc,
    gospođica, gđo, ing, doktor, doktore, profesore, profesorice, fra, don, vlč, odvjetnik`,
  particles: `de, von, van`,
  and: `i, te, &, +`,
  openers: {
    one: `vaš, vaša, vaše, tvoj, tvoja, naš, naša`,
    many: `vaši, tvoji, naši`,
  },
  agents: {
    one: `ar, arka, ist, nik, nica, ac, or, er, ant, ent, log, telj`,
    many: `ari, isti, nici, ci, ori, anti, enti, telji, prijatelji, dečki, cure, ljudi, kolege, ekipa`,
  },
  inflections: `u, a, e, i, o, om, ova, ama, ima`,
  notices: {
    message: `poruka, obavijest, mail, e-pošta`,
    made: `automat, sustav, računal, robot`,
  },
  team: `
    autori, urednici, tim, ekipa, družina, grupa, prijatelji iz, momčad, radna skupina, kolektiv,
    redakcija, ljudi iz, svi iz, mi iz, vaši prijatelji iz, dečki iz, osoblje, zaposlenici, djelatnici,
    tvorci, obitelj`,
  department: `
    službe,
    odjel, služba, podrška, tajništvo, recepcija, računovodstvo, prodaja, ured, nabava, uredništvo,
    marketing, info centar, referada, naplata, odsjek, sektor, uprava za, ispostava, podružnica,
    odnosi s kupcima, odnosi s javnošću, urudžbeni, pisarnica, knjigovodstvo, financije, fakturiranje,
    obračun plaća, blagajna, izvoz, logistika, skladište, otprema, dostava, narudžbe, reklamacije, povrati,
    štete, proizvodnja, kvaliteta, održavanje, servis, informatika, it, helpdesk, ljudski resursi,
    kadrovska, zapošljavanje, edukacija, komunikacije, redakcija, portirnica, centrala, informacije,
    info pult, dekanat, rektorat, knjižnica, arhiv, komunalni poslovi, komunalno, prostorno uređenje,
    graditeljstvo, zaštita okoliša, socijalna skrb, ambulanta, prijem, naručivanje, rezervacije, pretplata`,
  role: `
    direktor, direktorica, uprava, predsjednik, predsjednica, tajnik, tajnica, voditelj, voditeljica,
    ravnatelj, ravnateljica, koordinator, koordinatorica, administrator, savjetnik, odbor, vijeće,
    povjerenstvo, gradonačelnik, načelnik, rektor, vlasnik, moderator, urednik, urednica, asistent,
    organizatori, rizničar, potpredsjednik, dopredsjednik, blagajnik, komisija, žiri, rukovoditelj, šef,
    šefica, poslovođa, menadžer, stručnjak, suradnik, suradnica, referent, referentica, savjetnica,
    konzultant, asistentica, administratorica, administratori, webmaster, komercijalist, prodavač,
    prodavačica, agent, zastupnik, predstavnik, računovođa, knjigovođa, revizor, pravnik, pravnica,
    odvjetnik, odvjetnica, javni bilježnik, arhitekt, arhitektica, inženjer, tehničar, programer, novinar,
    novinarka, autor, autorica, prevoditelj, prevoditeljica, fotograf, dizajner, knjižničar, knjižničarka,
    učitelj, učiteljica, razrednik, razrednica, nastavnik, nastavnica, profesorica, odgojiteljica, docent,
    dekan, dekanica, liječnik, liječnica, medicinska sestra, stomatolog, ljekarnik, veterinar,
    fizioterapeut, psiholog, psihologinja, terapeut, trener, trenerica, sudac, kapetan, župnik,
    gradonačelnica, pročelnik, pročelnica, župan, ministar, ministrica, pravobranitelj, glasnogovornik,
    vlasnica, osnivač, suosnivač, partner, upravitelj zgrade, domar, organizator, vodič`,
  organisation: `
    d o o, doo, d d, udruga, općina, grad, sveučilište, škola, banka, zaklada, tvrtka, klub, knjižnica,
    muzej, izdavaštvo, trgovina, institut, zavod, ministarstvo, bolnica, osiguranje, centar, mreža,
    zadruga, hotel, restoran, agencija, savez, župa, forum, ljekarna, vrt, obrt, j d o o, j t d, k d,
    sindikat, društvo, poduzeće, tvornica, županija, policija, vatrogasci, sud, porezna uprava, carina,
    fakultet, gimnazija, vrtić, akademija, poliklinika, klinika, ordinacija, dom, nekretnine,
    odvjetnički ured, stolarija, namještaj, gradnja, građevinski, građevinarstvo, instalacije,
    elektroinstalacije, krovovi, prozori, bravarija, radionica, autoservis, autoškola, auto, prijevoz,
    prijevoznik, špedicija, selidbe, taksi, turistička zajednica, putovanja, apartmani, kamp, konoba,
    bistro, kavana, kafić, pekara, pekarnica, slastičarna, mesnica, mljekara, pivovara, vinarija, opg,
    imanje, farma, rasadnik, cvjećarna, dućan, webshop, market, tržnica, knjižara, nakladnik, naklada,
    tiskara, novine, časopis, radio, televizija, kazalište, galerija, kino, orkestar, filharmonija, zbor,
    festival, biskupija, crkva, izviđači, teretana, salon, studio, optika, zlatarna, moda, obuća, sport,
    bicikli, računala, softver, sustavi, tehnologije, energija, elektra, vodovod, čistoća, čišćenje,
    zaštita, grupa, i sin, i sinovi, braća, industrija, veleprodaja, uvoz`,
  automated: `
    automatska poruka, automatski generirana, automatski generiran, automatski poslana, ne odgovarajte,
    molimo ne odgovarajte, automatski odgovor, robot, sustav, automatski generirano, nemojte odgovarati,
    na ovu poruku ne odgovarajte, automatska obavijest`,
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
