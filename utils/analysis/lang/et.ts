import type { Language } from './types';

/**
 * Estonian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const et: Language = {
  code: 'et',
  common: `
    ja, on, ei, see, et, ta, ma, te, teie, sa, sinu, kui, aga, või, ka, oma, mis, selle, seda, mida,
    oli, olen, olete, saate, palun, siis, ning, veel, kes, kuidas, nii, meie, mul, ole, üle, tere, link,
    aitäh, kasutage, kas, mitte, kõik, olla, alla, teile, me, nad, mina, sina, tema, nemad, minu, mulle,
    sulle, meile, mind, sind, meid, teid, kus, millal, miks, sest, kuna, oled, oleme, olid, oleks, saab,
    saan, saaksid, võib, võite, peab, tuleb, juba, ainult, väga, iga, täna, homme, eile, nüüd, pärast,
    enne, kuni, jooksul, kohta, järgi, koos, ilma, palume, leia, kuskilt, manuses, saadan, saadame,
    kätte, vaadatakse, koosolek, neljapäeval, kolmapäeval, teisipäeval, esmaspäeval, kirja, kirjas,
    lisatud, ette, läbi, välja, sisse, juurde, eest, teise, teine, esimene, uus, vana, hea, kord, nädal,
    nädalal, kell, kogu, enam, siin, seal, sinna, siia, näiteks, samuti, seega, küsimus, vastus, tänan,
    soovin, klõpsake, klikkige, lingil, järgmine, järgneval, allpool, alloleval, konto, parool, parooli,
    salasõna, kinnita, kinnitage, aadress, aadressil, tere tulemast, kasutaja, sõnum, teade, tellimus,
    uue, leht, lehel, profiil, saanud`,
  letters: 'õ',
  valedictions: {
    formal: `
      lugupidamisega, austusega, parimate soovidega, sügava lugupidamisega, tervitades, heade soovidega,
      parimate tervitustega, tervitustega, kõike head soovides, meeldivat päeva soovides, siiralt teie,
      tänuga, tänades, ette tänades, juhatuse nimel`,
    informal: `
      parimat, parimatega, tervitustega, tervitused, kohtumiseni, kallistused, nägemist, head päeva,
      kena päeva, head nädalavahetust, tsau, ilusat päeva, kõike head, kõike paremat, tervitan, musi, terv,
      tervitades, tervist, tervitusi, näeme, kuulmiseni, kuuleme, head aega, ilusat päeva jätku,
      ilusat nädalavahetust, kena nädalavahetust, ilusat õhtut, head ööd, häid pühi, head uut aastat, edu,
      jõudu, jõudu tööle, kallistades, kallid, musid, armastusega, sinu, hoia end, ole tubli, tšau, pakaa`,
  },
  valedictionHeads: `lugupidamisega, tervitustega, soovidega, tervitused`,
  thanks: `
    aitäh, tänan, tänades, ette tänades, suur aitäh, suured tänud, tänud, täname, aitäh ette, palju tänu,
    aitäh abi eest, täname usalduse eest, täname ostu eest, esmaspäevani`,
  greetings: {
    formal: `lugupeetud, austatud, väga austatud`,
    informal: `
      tere, hei, kallis, hea, tervist, tere hommikust, tere päevast, tere õhtust, tsau, head, kallid,
      tervitus, teretulemast, tere tulemast, tšau, õnnitleme`,
  },
  greetingsAlone: `asjasse puutuvatele isikutele, kõigile`,
  nobody: `
    kõik, kõigile, härra, proua, härra või proua, daamid ja härrad, klient, kliendid, kolleeg, kolleegid,
    sõber, sõbrad, kasutaja, kasutajad, liige, liikmed, meeskond, vanemad, naabrid, lugeja, osaleja,
    osalejad, külaline, saaja, saatja, töökaaslased, lapsevanemad, elanikud, korteriomanikud, üürnikud,
    kodanikud, õpilased, õpilane, tudengid, üliõpilased, õpetajad, kandidaadid, kandidaat, taotleja,
    patsient, patsiendid, reisijad, külalised, külastajad, lugejad, tellijad, ostja, ostjad, tarnijad,
    partnerid, koostööpartner, koostööpartnerid, vabatahtlikud, annetajad, härrad, härra/proua,
    proua/härra, mängijad`,
  titles: `härra, proua, preili, hr, pr, dr, prof`,
  particles: `von, de, van`,
  and: `ja, ning, &, +`,
  openers: {
    one: `teie, sinu, meie`,
  },
  agents: {
    one: `ja, nik, ur, ist, or, er, juht, juhataja, mees, naine`,
    many: `jad, nikud, urid, istid, orid, mehed, poisid, tüdrukud, sõbrad, rahvas, inimesed, seltskond`,
  },
  inflections: `i, d, de, te, s, st, l, lt, t, id, ga`,
  notices: {
    message: `kiri, teade, e-kiri, sõnum`,
    made: `automaat, süsteem, arvuti, robot`,
  },
  team: `
    meeskond, tiim, rühm, grupp, sõbrad, rahvas, kamp, seltskond, kollektiiv, töörühm, toimetus, töötajad,
    personal, kõik meie, tegijad`,
  department: `
    büroo, talitus, osakond, keskus,
    osakond, klienditeenindus, klienditugi, tugi, sekretariaat, vastuvõtt, raamatupidamine, müük,
    müügiosakond, kantselei, toimetus, kasutajatugi, infolaud, büroo, turundus, talitus, teenistus, amet,
    keskus, üksus, sektor, registratuur, finantsosakond, arveldus, võlahaldus, ostuosakond, hange, eksport,
    logistika, ladu, tellimused, tagastused, reklamatsioonid, kahjukäsitlus, tootmine, kvaliteet, hooldus,
    teenindus, it, it-tugi, helpdesk, personaliosakond, personal, värbamine, koolitus, õigusosakond,
    kommunikatsioon, pressiteenistus, valvelaud, info, õppeosakond, dekanaat, rektoraat, raamatukogu,
    arhiiv, planeerimine, ehitus, elamumajandus, keskkond, sotsiaalosakond, maksud, piletid, broneering,
    kassa`,
  role: `
    direktor, juhatus, juhataja, juht, esimees, sekretär, nõukogu, koordinaator, haldur, administraator,
    konsultant, nõunik, komisjon, komitee, linnapea, rektor, omanik, moderaator, toimetaja, assistent,
    laekur, korraldajad, spetsialist, koolidirektor, õppealajuhataja, juhatuse liige, aseesimees,
    hoolekogu, volikogu, linnavalitsus, vallavalitsus, žürii, toimkond, juhtkond, tegevjuht, peadirektor,
    müügijuht, müügidirektor, turundusjuht, projektijuht, osakonnajuhataja, büroojuht, finantsjuht,
    personalijuht, juhiabi, peaspetsialist, ekspert, nõustaja, kliendihaldur, klienditeenindaja,
    teenindaja, müüja, esindaja, maakler, kinnisvaramaakler, raamatupidaja, pearaamatupidaja, audiitor,
    jurist, advokaat, vandeadvokaat, notar, arhitekt, insener, tehnik, arendaja, programmeerija,
    administraatorid, veebimeister, peatoimetaja, ajakirjanik, autor, tõlkija, fotograaf, kujundaja,
    disainer, raamatukoguhoidja, õpetaja, klassijuhataja, õppejõud, dotsent, professor, dekaan, teadur,
    arst, perearst, õde, hambaarst, apteeker, loomaarst, füsioterapeut, psühholoog, terapeut, treener,
    kohtunik, kapten, vaimulik, kirikuõpetaja, vallavanem, minister, ombudsman, pressiesindaja, asutaja,
    kaasasutaja, majahaldur, korraldaja, giid`,
  organisation: `
    oü, as, mtü, sa, ühing, vald, linn, ülikool, kool, pank, sihtasutus, ettevõte, firma, klubi,
    raamatukogu, muuseum, kirjastus, pood, instituut, ministeerium, haigla, kindlustus, keskus, võrgustik,
    ühistu, hotell, selts, liit, foorum, apteek, amet, kogukond, fie, tü, uü, korteriühistu, linnavalitsus,
    maakond, politsei, kohus, maksuamet, põhikool, gümnaasium, lasteaed, akadeemia, polikliinik, kliinik,
    hambaravi, kinnisvara, advokaadibüroo, raamatupidamisbüroo, puusepatööd, mööbel, ehitus oü, remont,
    elektritööd, katused, aknad, töökoda, autoteenindus, autokool, auto, transport, veod, takso,
    reisibüroo, reisid, külalistemaja, restoran, kohvik, pagar, pagariäri, kondiitri, liha, piim,
    pruulikoda, talu, aiand, lillepood, veebipood, kauplus, turg, raamatupood, trükikoda, ajaleht, ajakiri,
    raadio, teater, galerii, kino, orkester, koor, festival, kultuurimaja, kogudus, kirik, juuksur, salong,
    stuudio, optika, mood, jalatsid, sport, rattapood, arvutid, tarkvara, süsteemid, tehnoloogia, energia,
    vesi, puhastus, turva, võrk, grupp, pojad, vennad, tööstus, tehas, hulgi, kaubandus`,
  automated: `
    automaatne teade, automaatselt genereeritud, automaatselt saadetud, ärge vastake, palun ärge vastake,
    automaatvastus, robot, süsteem, automaatselt koostatud, automaatne vastus, ära vasta, palun ära vasta`,
  compounds: true,
  headers: {
    from: `saatja`,
    other: `saadetud, kuupäev, saaja, koopia, teema, manused, adressaat`,
  },
  wrote: `kirjutas, kirjutasid, kirjutab`,
  separators: `algne kiri, originaalkiri, edastatud kiri, algne sõnum, edastatud sõnum`,
  mobile: `saadetud minu, saadetud seadmest, saadetud`,
  disclaimer: `konfidentsiaalne, konfidentsiaalset, adressaat, adressaadile, ekslikult, loobuda`,
  phrases: {
    valediction: { formal: ['Lugupidamisega', 'Parimate soovidega'], informal: ['Parimat', 'Tervitustega'] },
    greeting: { formal: 'Tere, {full}', informal: 'Tere, {first}' },
    and: ' ja ',
  },
};
