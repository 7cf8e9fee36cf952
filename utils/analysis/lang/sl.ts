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
    kje, bil, bila, pri, tudi, prek, pa, naslov, jaz, ti, on, ona, vi, oni, si, bilo, bo, bom, boš,
    bomo, boste, bodo, niso, kdo, kdaj, zakaj, ker, še, že, le, ampak, vendar, me, te, ga, jo, ji, mu,
    nam, nas, jim, jih, njihov, tvoj, tvoja, tvoje, moj, moja, naš, naše, vaša, vaši, tisti, kateri,
    moram, prosim, pred, do, brez, med, čez, danes, jutri, včeraj, teden, tednu, mesec, prejeli,
    pošiljamo, priponki, priponka, račun, datoteko, nikjer, najdem, poslati, pošlješ, skupaj, k, h,
    naročilo, obvestilo, vlogo, potrebno, četrtkov, četrtek, petka, petek, sredo, torek, ponedeljek,
    sestanek, preverite, priponko, vloga, ko, zelo, zdaj, vedno, nikoli, vsi, zaradi, okoli, katera,
    kliknite, povezava, povezavo, spodaj, spodnjo, računa, geslo, gesla, potrdite, potrditi, dobrodošli,
    uporabnik, uporabnika, sporočilo, novo, nova, stran, strani, profil, svoje`,
  valedictions: {
    formal: `
      s spoštovanjem, lep pozdrav, lepo pozdravljeni, z odličnim spoštovanjem, prisrčen pozdrav,
      s prijaznimi pozdravi, z lepimi pozdravi, lepe pozdrave, spoštljivo, z vsem spoštovanjem,
      lepo vas pozdravljam, lepo vas pozdravljamo, prisrčne pozdrave, prisrčno vas pozdravljam,
      prijazen pozdrav, prijazne pozdrave, prijateljski pozdrav, s pozdravi, z najboljšimi željami,
      športni pozdrav, v imenu odbora, za upravni odbor`,
    informal: `
      lp, pozdrav, pozdravi, lepo bodi, lepo se imej, srečno, adijo, čav, se vidiva, se vidimo, poljubček,
      objem, lep dan, lep vikend, vse dobro, pozdravček, lepo pozdravljam, lep pozdravček, uživaj,
      nasvidenje, pozdrave, topel pozdrav, tople pozdrave, sončen pozdrav, objemčki, topel objem, poljub,
      poljubčki, lupčka, rad te imam, rada te imam, se slišimo, se slišiva, se bereva, na svidenje, ajde,
      lep dan želim, lep dan ti želim, lep dan ti želimo, lep dan vam želim, lep dan vam želimo, lep večer,
      prijeten dan, prijeten vikend, lahko noč, vesele praznike, vse lepo, vse najboljše, pazi nase, tvoj,
      tvoja, z ljubeznijo`,
  },
  valedictionHeads: `pozdrav, pozdravi, pozdravom, spoštovanjem`,
  thanks: `
    hvala, hvala lepa, najlepša hvala, hvala vnaprej, vnaprej hvala, hvala že vnaprej, zahvaljujem se,
    lepa hvala, hvala in lep pozdrav, hvala in lp, zahvaljujemo se, s hvaležnostjo, hvala za pomoč,
    hvala za razumevanje, hvala za zaupanje, hvala za nakup`,
  greetings: {
    formal: `spoštovani, spoštovana, spoštovane, cenjeni, cenjena`,
    informal: `
      pozdravljeni, pozdravljen, pozdravljena, živjo, živijo, dragi, draga, dobro jutro, dober dan,
      dober večer, zdravo, hej, oj, lepo pozdravljeni, dobrodošli, dobrodošla, dobrodošel, drage, ej,
      čestitamo, lep pozdrav, ojla, drago, ljubi, ljuba`,
  },
  greetingsAlone: `vsem, vsem zainteresiranim, zadevni osebi`,
  nobody: `
    vsi, vsem, gospod, gospa, gospod/gospa, gospod ali gospa, gospe in gospodje, gospodje,
    dame in gospodje, stranka, stranke, kolegi, kolega, kolegice, prijatelji, prijatelj, uporabnik,
    uporabniki, člani, član, ekipa, starši, sosedje, bralci, bralec, udeleženci, udeleženec, gost, gostje,
    sodelavci, stanovalci, partnerji, kupec, naročnik, članice, sodelavke, lastniki, najemniki, občani,
    krajani, učenci, dijaki, študenti, študentke, učitelji, kandidati, kandidat, pacienti, potniki,
    obiskovalci, poslušalci, naročniki, uporabnica, kupci, dobavitelji, poslovni partnerji, prostovoljci,
    donatorji, vsi skupaj, tim, družine, družina, gospa/gospod, prejemnik, igralci`,
  titles: `
    gospod, gospa, gospodična, g, ga, gdč, dr, prof, mag, doc, inž, doktor, profesor, profesorica, pater,
    sestra, župnik, odvetnik`,
  particles: `de, von, van`,
  and: `in, ter, &, +`,
  openers: {
    one: `vaš, vaša, vaše, tvoj, tvoja, naš, naša`,
    many: `vaši, tvoji, naši`,
  },
  agents: {
    one: `ar, arka, ist, nik, nica, ec, or, er, ant, ent, log, telj`,
    many: `arji, isti, niki, ci, orji, anti, enti, telji, prijatelji, fantje, dekleta, ljudje, kolegi`,
  },
  inflections: `u, a, e, i, o, om, ov, ami, ih, eh`,
  notices: {
    message: `sporočilo, obvestilo, mail, e-pošta`,
    made: `samodejn, avtomat, sistem, računalni, robot`,
  },
  team: `
    ekipa, tim, skupina, prijatelji iz, kolektiv, uredništvo, ljudje iz, vsi iz, mi iz, vaši prijatelji iz,
    tvoji prijatelji iz, fantje iz, osebje, zaposleni, sodelavci, ustvarjalci, družina, druščina`,
  department: `
    oddelek, služba, podpora, tajništvo, recepcija, računovodstvo, prodaja, pisarna, nabava, uredništvo,
    marketing, referat, klicni center, sektor, urad, izpostava, podružnica, pomoč uporabnikom,
    skrb za stranke, skrb za kupce, vložišče, knjigovodstvo, finance, izterjava, fakturiranje, blagajna,
    izvoz, logistika, skladišče, odprema, dostava, naročila, reklamacije, vračila, škode, proizvodnja,
    kakovost, vzdrževanje, servis, informatika, it, helpdesk, kadri, kadrovska, zaposlovanje,
    izobraževanje, komuniciranje, odnosi z javnostmi, trženje, vratarnica, centrala, informacije, dekanat,
    rektorat, knjižnica, arhiv, okolje in prostor, komunala, sociala, ambulanta, sprejem, naročanje,
    rezervacije, vstopnice, naročnine`,
  role: `
    direktor, direktorica, uprava, predsednik, predsednica, tajnik, tajnica, vodja, ravnatelj,
    ravnateljica, koordinator, koordinatorica, skrbnik, administrator, svetovalec, svetovalka, odbor, svet,
    komisija, župan, županja, rektor, lastnik, moderator, urednik, urednica, asistent, asistentka,
    organizatorji, blagajnik, upravnik, podpredsednik, žirija, vodstvo, poslovodja, menedžer, strokovnjak,
    strokovni sodelavec, strokovna sodelavka, referent, referentka, svetovalna služba, pomočnik,
    administratorji, webmaster, komercialist, prodajalec, prodajalka, agent, zastopnik, računovodja,
    računovodkinja, revizor, pravnik, pravnica, odvetnica, notar, arhitekt, arhitektka, inženir, tehnik,
    programer, razvijalec, novinar, novinarka, avtor, avtorica, prevajalec, prevajalka, fotograf,
    oblikovalec, oblikovalka, knjižničar, knjižničarka, učitelj, učiteljica, razrednik, razredničarka,
    vzgojiteljica, docent, dekan, dekanja, zdravnik, zdravnica, medicinska sestra, zobozdravnik, farmacevt,
    veterinar, fizioterapevt, psiholog, psihologinja, terapevt, trener, trenerka, sodnik, kapetan, župnik,
    načelnik, minister, ministrica, varuh, tiskovni predstavnik, lastnica, ustanovitelj, partner, hišnik,
    organizator, vodnik`,
  organisation: `
    d o o, doo, d d, s p, društvo, občina, univerza, šola, banka, ustanova, podjetje, klub, knjižnica,
    muzej, založba, trgovina, inštitut, zavod, ministrstvo, bolnišnica, zavarovalnica, center, mreža,
    zadruga, hotel, agencija, zveza, župnija, forum, lekarna, vrt, fundacija, k d, d n o, z o o, sindikat,
    tovarna, upravna enota, mesto, policija, gasilci, sodišče, finančna uprava, fakulteta, gimnazija,
    vrtec, akademija, klinika, ordinacija, dom, hranilnica, zavarovanje, nepremičnine, odvetniška pisarna,
    mizarstvo, pohištvo, gradbeništvo, gradnje, inštalacije, elektro, krovstvo, okna, ključavničarstvo,
    delavnica, kolesarnica, avtoservis, avtošola, avto, prevozi, prevozništvo, špedicija, selitve, taksi,
    turizem, penzion, kamp, restavracija, gostilna, gostišče, bistro, kavarna, pekarna, pekarstvo,
    slaščičarna, mesarija, mlekarna, pivovarna, vinska klet, kmetija, vrtnarija, drevesnica, cvetličarna,
    market, tržnica, knjigarna, tiskarna, časopis, revija, radio, televizija, gledališče, galerija, kino,
    orkester, filharmonija, zbor, festival, škofija, cerkev, skavti, frizerstvo, salon, studio, optika,
    zlatarna, moda, obutev, šport, kolesa, računalništvo, programska oprema, sistemi, tehnologije,
    energija, vodovod, čiščenje, varovanje, skupina, in sin, in sinovi, bratje, industrija, veleprodaja,
    uvoz`,
  automated: `
    samodejno sporočilo, samodejno ustvarjeno, avtomatsko sporočilo, avtomatsko generirano,
    ne odgovarjajte, prosimo ne odgovarjajte, samodejni odgovor, robot, sistem, samodejno poslano,
    na to sporočilo ne odgovarjajte, samodejno obvestilo`,
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
