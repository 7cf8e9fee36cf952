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
    aitäh, kasutage, kas, mitte, kõik, olla, alla, teile`,
  letters: 'õ',
  valedictions: {
    formal: `
      lugupidamisega, austusega, parimate soovidega, sügava lugupidamisega, tervitades, heade soovidega,
      parimate tervitustega`,
    informal: `
      parimat, parimatega, tervitustega, tervitused, kohtumiseni, kallistused, nägemist, head päeva,
      kena päeva, head nädalavahetust, tsau, ilusat päeva, kõike head, kõike paremat, tervitan, musi,
      terv`,
  },
  valedictionHeads: `lugupidamisega, tervitustega, soovidega, tervitused`,
  thanks: `aitäh, tänan, tänades, ette tänades, suur aitäh, suured tänud, tänud, täname`,
  greetings: {
    formal: `lugupeetud, austatud, väga austatud`,
    informal: `
      tere, hei, kallis, hea, tervist, tere hommikust, tere päevast, tere õhtust, tsau, head, kallid,
      tervitus, teretulemast, tere tulemast, tšau, õnnitleme`,
  },
  greetingsAlone: `asjasse puutuvatele isikutele, kõigile`,
  nobody: `
    kõik, kõigile, härra, proua, härra või proua, daamid ja härrad, klient, kliendid, kolleeg,
    kolleegid, sõber, sõbrad, kasutaja, kasutajad, liige, liikmed, meeskond, vanemad, naabrid, lugeja,
    osaleja, osalejad, külaline, saaja, saatja, töökaaslased`,
  titles: `härra, proua, preili, hr, pr, dr, prof`,
  particles: `von, de, van`,
  and: `ja, ning, &, +`,
  team: `meeskond, tiim, rühm, grupp, sõbrad`,
  department: `
    osakond, klienditeenindus, klienditugi, tugi, sekretariaat, vastuvõtt, raamatupidamine, müük,
    müügiosakond, kantselei, toimetus, kasutajatugi, infolaud, büroo, turundus`,
  role: `
    direktor, juhatus, juhataja, juht, esimees, sekretär, nõukogu, koordinaator, haldur, administraator,
    konsultant, nõunik, komisjon, komitee, linnapea, rektor, omanik, moderaator, toimetaja, assistent,
    laekur, korraldajad, spetsialist`,
  organisation: `
    oü, as, mtü, sa, ühing, vald, linn, ülikool, kool, pank, sihtasutus, ettevõte, firma, klubi,
    raamatukogu, muuseum, kirjastus, pood, instituut, ministeerium, haigla, kindlustus, keskus,
    võrgustik, ühistu, hotell, selts, liit, foorum, apteek, amet, kogukond`,
  automated: `
    automaatne teade, automaatselt genereeritud, automaatselt saadetud, ärge vastake, palun ärge
    vastake, automaatvastus, robot, süsteem`,
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
