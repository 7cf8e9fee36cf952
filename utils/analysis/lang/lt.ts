import type { Language } from './types';

/**
 * Lithuanian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const lt: Language = {
  code: 'lt',
  common: `
    ir, yra, į, iš, su, kad, ne, tai, jūs, jūsų, aš, ar, bet, kas, jei, šis, šio, šią, po, prie, kaip,
    mes, mūsų, prašome, galite, bus, buvo, esate, ačiū, taip, tik, man, savo, iki, paskyrą, nuorodą,
    jums, tau, dar, jau, už, apie, nuo, o, dėl, būti, arba`,
  letters: 'ėįųąčę',
  valedictions: {
    formal: `
      pagarbiai, su pagarba, nuoširdžiai, geriausi linkėjimai, su geriausiais linkėjimais, nuoširdžiai
      jūsų, su didele pagarba, geros kloties`,
    informal: `
      linkėjimai, iki, viso gero, iki pasimatymo, geros dienos, su meile, gražios dienos, bučkis,
      sėkmės, iki greito, labanakt, gero savaitgalio, viso geriausio, apkabinu, atia`,
  },
  valedictionHeads: `pagarbiai, pagarba, linkėjimais, linkėjimai`,
  thanks: `ačiū, dėkoju, dėkojame, iš anksto dėkoju, iš anksto ačiū, labai ačiū, su dėkingumu, dėkui`,
  greetings: {
    formal: `
      gerbiamas, gerbiama, gerbiamieji, gerbiami, gerb, gerbiamoji, gerbiamasis, didžiai gerbiamas`,
    informal: `
      sveiki, labas, laba diena, labas rytas, labas vakaras, mielas, miela, mieli, brangus, brangi,
      sveikas, sveika, ei, sveikiname, malonu, labutis, sveiki atvykę`,
  },
  greetingsAlone: `suinteresuotiems asmenims, visiems`,
  nobody: `
    visi, visiems, pone, ponia, pone/ponia, pone ar ponia, ponios ir ponai, ponai, kliente, klientas,
    klientai, kolega, kolegos, drauge, draugai, vartotojau, vartotojas, vartotojai, nariai, nary,
    komanda, tėvai, kaimynai, skaitytojau, dalyvi, dalyviai, svečiai, partneriai, gavėjau, siuntėjau`,
  titles: `ponas, ponia, panelė, p, dr, prof, pone, doc`,
  particles: `fon, de`,
  and: `ir, bei, &, +`,
  team: `komanda, komandos, grupė, kolektyvas`,
  department: `
    skyrius, klientų aptarnavimas, pagalba, pagalbos tarnyba, sekretoriatas, registratūra, buhalterija,
    pardavimai, biuras, tarnyba, redakcija, kanceliarija, rinkodara, departamentas`,
  role: `
    direktorius, direktorė, valdyba, vadovybė, pirmininkas, pirmininkė, sekretorius, sekretorė, vadovas,
    vadovė, koordinatorius, koordinatorė, administratorius, konsultantas, komitetas, komisija, taryba,
    meras, rektorius, savininkas, moderatorius, redaktorius, asistentas, iždininkas, organizatoriai,
    specialistas, vadybininkas, vadybininkė`,
  organisation: `
    uab, ab, vši, mb, asociacija, fondas, savivaldybė, universitetas, mokykla, bankas, įmonė, bendrovė,
    klubas, biblioteka, muziejus, leidykla, parduotuvė, institutas, ministerija, ligoninė, draudimas,
    centras, tinklas, kooperatyvas, viešbutis, sąjunga, draugija, forumas, vaistinė, agentūra`,
  automated: `
    automatinis pranešimas, sugeneruotas automatiškai, automatiškai sugeneruotas, išsiųstas
    automatiškai, neatsakykite, prašome neatsakyti, automatinis atsakymas, robotas, sistema`,
  headers: {
    from: `nuo`,
    other: `išsiųsta, data, kam, kopija, tema, priedai, gavėjas`,
  },
  wrote: `rašė, parašė, rašo`,
  separators: `
    pradinis pranešimas, originalus laiškas, persiųstas laiškas, persiųstas pranešimas, originalus
    pranešimas`,
  mobile: `išsiųsta iš, siųsta iš, išsiųsta naudojant`,
  disclaimer: `konfidencialu, konfidenciali, konfidencialus, gavėjui, adresatui, per klaidą, atsisakyti`,
  phrases: {
    valediction: { formal: ['Pagarbiai'], informal: ['Linkėjimai'] },
    greeting: { formal: 'Laba diena, {full}', informal: 'Sveiki, {first}' },
    and: ' ir ',
  },
};
