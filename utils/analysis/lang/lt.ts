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
    jums, tau, dar, jau, už, apie, nuo, o, dėl, būti, arba, nėra, prieš, be, per, tarp, kuris, kuri,
    kada, kur, kodėl, nes, jeigu, pat, labai, visada, niekada, šiandien, rytoj, vakar, dabar, tu, jis,
    ji, jie, mums, mane, tave, mus, jus, mano, tavo, ši, tas, ta, esu, esi, esame, gali, galiu, galime,
    prašau, dėkoju, gautas, pridedame, atsiųsti, niekur, nerandu, pakeliui, mėnesį, ką, visi, visos,
    būtų, galėtumėte, savaitė, savaitę, ketvirtadienį, ketvirtadienio, penktadienį, penktadienio,
    pirmadienį, antradienį, trečiadienį, susirinkimas, priede, priedą, kurie, dėka, spustelėkite,
    paspauskite, nuoroda, žemiau, paskyra, paskyros, slaptažodis, slaptažodį, slaptažodžio, patvirtinti,
    patvirtinkite, adresas, adresu, sveiki, naudotojas, vartotojas, pranešimas, žinutė, užsakymas,
    naujas, nauja, naują, puslapis, gavote, norėdami`,
  letters: 'ėįųąčę',
  valedictions: {
    formal: `
      pagarbiai, su pagarba, nuoširdžiai, geriausi linkėjimai, su geriausiais linkėjimais,
      nuoširdžiai jūsų, su didele pagarba, geros kloties, su gerais linkėjimais, geriausių linkėjimų,
      linkėdama geros dienos, linkėdamas geros dienos, linkime geros dienos, linkiu geros dienos,
      su dėkingumu, dėkodama, dėkodamas, valdybos vardu`,
    informal: `
      linkėjimai, iki, viso gero, iki pasimatymo, geros dienos, su meile, gražios dienos, bučkis,
      sėkmės, iki greito, labanakt, gero savaitgalio, viso geriausio, apkabinu, atia, iki malonaus,
      iki susitikimo, pasimatysim, pasimatysime, susitiksime, viso labo, sudie, ate, labos nakties,
      puikios dienos, gražaus savaitgalio, gero vakaro, linkėjimų, su linkėjimais, šilti linkėjimai,
      gražių švenčių, linksmų švenčių, bučiuoju, bučkiai, mylinti, tavo, laikykis, saugok save,
      gražios dienos linkėdama, gražios dienos linkėdamas, linkiu geros dienos, linkiu gražios dienos,
      linkime geros dienos, malonios dienos, gražaus vakaro, puikaus savaitgalio, geros savaitės,
      sėkmingos dienos, geriausi linkėjimai, geriausių linkėjimų, linksmų kalėdų, su šventom kalėdom,
      laimingų naujųjų metų, su naujaisiais metais, linksmų velykų, gerų atostogų, gražios vasaros,
      myliu, stipriai apkabinu, apkabinimai, su šiluma, nuoširdžiai, nuoširdžiai jūsų,
      nuoširdžiausi linkėjimai, šiltai, saulėti linkėjimai, visko geriausio, laikykitės, būk sveikas,
      būk sveika, būkite sveiki, saugokite save, iki greito pasimatymo, iki susitikimo trasoje,
      iki rytojaus, susirašom, susirašysim, čiau, jūsų, laukiame jūsų, laukiame tavęs, lauksime,
      pagarbiai jūsų`,
  },
  valedictionHeads: `pagarbiai, pagarba, linkėjimais, linkėjimai`,
  thanks: `
    ačiū, dėkoju, dėkojame, iš anksto dėkoju, iš anksto ačiū, labai ačiū, su dėkingumu, dėkui,
    didelis ačiū, ačiū iš anksto, ačiū už pagalbą, dėkojame už supratimą, dėkojame už pirkinį, kad perkate`,
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
    klientai, kolega, kolegos, drauge, draugai, vartotojau, vartotojas, vartotojai, nariai, nary, komanda,
    tėvai, kaimynai, skaitytojau, dalyvi, dalyviai, svečiai, partneriai, gavėjau, siuntėjau, tėveliai,
    kolege, gyventojai, savininkai, nuomininkai, piliečiai, mokiniai, studentai, mokytojai, kandidatai,
    kandidate, pacientai, paciente, keleiviai, lankytojai, skaitytojai, prenumeratoriai, naudotojau,
    pirkėjai, pirkėjau, tiekėjai, savanoriai, rėmėjai, šeima, ponas, gerbiamieji, žaidėjai`,
  titles: `
    ponas, ponia, panelė, p, dr, prof, pone, doc, panele, daktare, profesoriau, kunige, direktoriau`,
  particles: `fon, de`,
  and: `ir, bei, &, +`,
  openers: {
    one: `jūsų, tavo, mūsų`,
  },
  agents: {
    one: `tojas, toja, ikas, ikė, istas, istė, orius, orė, ininkas, ininkė, entas, antas`,
    many: `
      tojai, tojos, ikai, ikės, istai, oriai, ininkai, ininkės, draugai, vaikinai, merginos, žmonės,
      kolegos`,
  },
  inflections: `as, a, o, os, ai, ui, ą, ų, ė, ės, ių, iai, is`,
  notices: {
    message: `laiškas, žinutė, pranešimas`,
    made: `automat, sistem, kompiuter, robot`,
  },
  team: `
    komanda, komandos, grupė, kolektyvas, redakcija, žmonės iš, visi iš, mes iš, jūsų draugai iš,
    draugai iš, vaikinai iš, darbuotojai, personalas, brigada, šeima, šutvė, chebra, kompanija, draugai,
    jūsų draugai, tavo draugai, vyrai iš, merginos iš, visa komanda, savanoriai, organizatoriai,
    kūrėjai, bendruomenė, būrys, ekipa, moderatoriai, žmonės, programuotojai`,
  department: `
    skyrius, klientų aptarnavimas, pagalba, sekretoriatas, registratūra, buhalterija, pardavimai,
    biuras, tarnyba, redakcija, kanceliarija, rinkodara, departamentas, skyriaus, centras, sektorius,
    valdyba, poskyris, raštinė, apskaita, sąskaitos, skolų išieškojimas, pirkimai, eksportas, logistika,
    sandėlis, pristatymas, užsakymai, grąžinimai, pretenzijos, žalos, gamyba, kokybė, priežiūra,
    servisas, it, informatika, personalas, atranka, mokymai, komunikacija, priimamasis, informacija,
    dekanatas, rektoratas, archyvas, civilinė metrikacija, statybos, aplinkosauga,
    socialinė parama, mokesčiai, rezervacijos, bilietai, kasa, civilinės metrikacijos skyrius,
    direkcija, klientų aptarnavimo skyrius, klientų aptarnavimo centras, klientų centras,
    techninė pagalba, pagalbos centras, pardavimų skyrius, finansai, finansų skyrius,
    personalas skyrius, personalo skyrius, žmogiškieji ištekliai, teisės skyrius, spaudos tarnyba,
    studijų skyrius, priėmimas, priėmimo komisija, registracija, dispečerinė, bilietų kasa,
    socialinė tarnyba, administravimas, aptarnavimas`,
  role: `
    direktorius, direktorė, valdyba, vadovybė, pirmininkas, pirmininkė, sekretorius, sekretorė, vadovas,
    vadovė, koordinatorius, koordinatorė, administratorius, konsultantas, komitetas, komisija, taryba,
    meras, rektorius, savininkas, moderatorius, redaktorius, asistentas, iždininkas, organizatoriai,
    specialistas, vadybininkas, vadybininkė, direktoriaus pavaduotojas, pavaduotoja, žiuri,
    administracija, skyriaus vedėjas, skyriaus vedėja, specialistė, ekspertas, konsultantė, patarėjas,
    asistentė, buhalteris, buhalterė, auditorius, teisininkas, teisininkė, advokatas, advokatė, notaras,
    notarė, architektas, inžinierius, technikas, programuotojas, kūrėjas, administratorė,
    administratoriai, redaktorė, žurnalistas, žurnalistė, autorius, vertėjas, vertėja, fotografas,
    dizaineris, dizainerė, bibliotekininkė, mokytojas, mokytoja, auklėtoja, dėstytojas, docentas,
    profesorius, dekanas, gydytojas, gydytoja, slaugytoja, odontologas, vaistininkė, veterinaras,
    kineziterapeutas, psichologas, psichologė, treneris, teisėjas, kapitonas, kunigas, klebonas, merė,
    seniūnas, ministras, kontrolierius, atstovas, atstovė, pardavėjas, brokeris, savininkė, įkūrėjas,
    organizatorius, gidas, klasės auklėtoja, klasės auklėtojas, klasės vadovė, mokytojai, pavaduotojas,
    iždininkė, tėvų komitetas, seniūnė, seniūnija, atstovas spaudai, dekanė, rektorė, profesorė,
    trenerė, vikaras, inspektorius, inspektorė, valdininkas, projektų vadovė, vyriausiasis redaktorius,
    svetainės administratorius, šeimos gydytoja, įkūrėja, namo pirmininkas, namų valdytojas, valdytojas,
    sargas, šeimininkas, šeimininkė, organizatorė, virtuvės šefas`,
  organisation: `
    uab, ab, vši, mb, asociacija, fondas, savivaldybė, universitetas, mokykla, bankas, įmonė, bendrovė,
    klubas, biblioteka, muziejus, leidykla, parduotuvė, institutas, ministerija, ligoninė, draudimas,
    centras, tinklas, kooperatyvas, viešbutis, sąjunga, draugija, forumas, vaistinė, agentūra, všį, iį,
    tūb, bendrija, profsąjunga, firma, miestas, rajonas, seniūnija, policija, teismas, vmi, sodra,
    kolegija, gimnazija, progimnazija, darželis, akademija, poliklinika, klinika, kabinetas,
    nekilnojamasis turtas, advokatų kontora, baldai, statyba, remontas, elektra, dirbtuvės, dirbtuvė,
    autoservisas, auto, transportas, taksi, kelionės, svečių namai, restoranas, kavinė, kepykla,
    konditerija, mėsa, pieninė, alaus darykla, ūkis, sodyba, daigynas, gėlės, turgus, knygynas,
    spaustuvė, laikraštis, žurnalas, radijas, teatras, galerija, orkestras, choras, festivalis,
    kultūros namai, parapija, vyskupija, bažnyčia, kirpykla, salonas, studija, optika, mada, avalynė,
    sportas, dviračiai, kompiuteriai, programinė įranga, sistemos, technologijos, energija, vandenys,
    valymas, apsauga, ir sūnūs, broliai, pramonė, fabrikas, meistrai, prekyba, kepyklėlė, kavinukė,
    smuklė, užeiga, picerija, nakvynės namai, kempingas, kelionių agentūra, parduotuvėlė, el parduotuvė,
    mėsinė, gėlių salonas, gėlių parduotuvė, medelynas, sūrinė, bitynas, antikvariatas, juvelyrika,
    grožio salonas, sporto klubas, odontologija, veterinarijos klinika, globos namai, vaikų darželis,
    lopšelis, pagrindinė mokykla, licėjus, muzikos mokykla, vairavimo mokykla, kinas, kultūros centras,
    dviračių klubas, bėgimo klubas, daugiabučių bendrija, kontora, laidojimo namai, grupė, keramika,
    žaislai, rankdarbiai`,
  automated: `
    automatinis pranešimas, sugeneruotas automatiškai, automatiškai sugeneruotas,
    išsiųstas automatiškai, neatsakykite, prašome neatsakyti, automatinis atsakymas, robotas, sistema,
    automatiškai išsiųstas, neatsakykite į šį, automatinis laiškas`,
  headers: {
    from: `nuo`,
    other: `išsiųsta, data, kam, kopija, tema, priedai, gavėjas`,
  },
  wrote: `rašė, parašė, rašo`,
  separators: `
    pradinis pranešimas, originalus laiškas, persiųstas laiškas, persiųstas pranešimas, originalus
    pranešimas`,
  mobile: `išsiųsta iš, siųsta iš, išsiųsta naudojant`,
  disclaimer: `
    konfidencialu, konfidenciali, konfidencialus, gavėjui, adresatui, per klaidą, atsisakyti,
    visos teisės saugomos`,
  phrases: {
    valediction: { formal: ['Pagarbiai'], informal: ['Linkėjimai'] },
    greeting: { formal: 'Laba diena, {full}', informal: 'Sveiki, {first}' },
    and: ' ir ',
  },
};
