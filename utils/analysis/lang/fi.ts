import type { Language } from './types';

/**
 * Finnish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const fi: Language = {
  code: 'fi',
  common: `
    ja, on, ei, se, että, hän, olen, olet, sinun, voit, tämä, tämän, jos, mutta, niin, kun, oli, ovat,
    tai, myös, vain, kuin, minä, sinä, meidän, teidän, voi, sitä, minun, nyt, joka, olemme, olette,
    kiitos, mukaan, sen, en, sähköpostia, sinulle, ole, me, te, sekä, sitten, vielä, jo, olisi, voin,
    voisitko, saa, pitää, tässä, siitä, mikä, mitä, missä, koska, kanssa, jälkeen, ennen, asti, hänen,
    teille, minulle, huomenna, tänään, eilen, viikon, mukana, ohessa, liitteenä, lähetän, lasku, aika,
    saatko, minulla, sinulla, toimi, illalla, tuo, nämä, ne, jotka, jonka, milloin, miksi, vai, eli,
    eikä, et, emme, ette, eivät, ollut, voitko, voimme, täytyy, saat, tulee, tulla, heti, aina, vaikka,
    ilman, kaikki, alla, yli, viikolla, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina,
    terveisin, oheisessa, meille, osoitteessa, osoitteesta, osoitteeseen, osoite, lisätietoja, tiedosto,
    tiedoston, tiedostot, viesti, viestin, viestisi, tili, tilisi, tilin, salasana, salasanan,
    salasanasi, linkki, linkkiä, linkistä, olevaa, olevasta, napsauta, klikkaa, paina, käyttäjä,
    käyttäjän, vahvista, tilaus, tilauksesi, tervetuloa, sähköposti, sähköpostiosoite, pyyntö, uusi,
    uuden, ilmoitus, palvelu, palvelun, palvelusta, jäljellä, asiakas, lähetetty, toimitus, hyvät, hyvä,
    yksi, kaksi`,
  valedictions: {
    formal: `
      ystävällisin terveisin, kunnioittavasti, parhain terveisin, terveisin, yt, ystävällisesti,
      kunnioittaen, yhteistyöterveisin, parhaimmin terveisin, lämpimin terveisin, sydämellisin terveisin,
      sydämellisesti, kohteliaimmin, kohteliaasti, hyvällä yhteistyöllä, kiittäen, hallituksen puolesta,
      toimikunnan puolesta`,
    informal: `
      terv, terveiset, nähdään, hyvää viikonloppua, hyvää päivänjatkoa, mukavaa päivää, halauksin,
      rakkaudella, moikka, hei hei, lämpimin terveisin, aurinkoisin terveisin, kesäisin terveisin,
      ystäväsi, hauskaa viikonloppua, terveisin, terkuin, terkut, terkkuja,ystävällisin terv, yst terv,
      yt, yst, parhain terkuin, halaus, haleja, hali, rakkain terveisin, suukko, suukkoja, pus, pusuja,
      moi moi, moido, heippa, hei vaan, näkemiin, näkemisiin, nähdään pian, kuulemiin, soitellaan,
      jutellaan, palataan, palataan asiaan, kohta nähdään, mukavaa viikonloppua, hyvää viikkoa,
      hyvää iltaa, hyvää kesää, hyvää joulua, aurinkoista päivää, aurinkoista viikonloppua,
      aurinkoista viikonloppua toivottaen, kesäterveisin, jouluterveisin, kaikkea hyvää, voi hyvin,
      pärjäile, kivaa päivää, ihanaa päivää`,
  },
  valedictionHeads: `terveisin, terveiset, terkuin, terveisiä`,
  thanks: `
    kiitos, kiitos etukäteen, kiitoksia, paljon kiitoksia, suuret kiitokset, kiittäen, kiitos avusta,
    kiitos paljon, kiitti, etukäteen kiittäen, kiitokset, kiitos ja terveisin, kiitos kärsivällisyydestä,
    kiitos kun asioit kanssamme, kiitos luottamuksestasi, maanantaihin, perjantaihin`,
  greetings: {
    formal: `arvoisa, hyvä, hyvät, arvoisat, kunnioitettu`,
    informal: `
      hei, moi, terve, heippa, rakas, moikka, hyvää päivää, hyvää huomenta, huomenta, no moi, morjens,
      tere, tervehdys, tervetuloa, hei vaan, hyvää iltaa, päivää, onneksi olkoon`,
  },
  greetingsAlone: `asianosaisille, asianomaisille`,
  nobody: `
    kaikki, kaikille, asiakas, asiakkaat, asiakkaamme, kollega, kollegat, ystävä, ystävät, käyttäjä,
    käyttäjät, jäsen, jäsenet, tiimi, herra, rouva, herra tai rouva, naapurit, vanhemmat, osallistuja,
    lukija, vastaanottaja, lähettäjä, vieras, hyvät herrat, naiset ja herrat, työtoverit, asukas,
    vuokralainen, asukkaat, osakas, osakkaat, naapuri, huoltaja, huoltajat, oppilas, oppilaat, opiskelija,
    opiskelijat, opettaja, opettajat, osallistujat, hakija, hakijat, potilas, omainen, omaiset, matkustaja,
    vieraat, kävijä, lukijat, tilaaja, tilaajat, toimittaja, yhteistyökumppani, yhteistyökumppanit,
    työkaveri, kaverit, vapaaehtoinen, vapaaehtoiset, lahjoittaja, lahjoittajat, kannattaja, te kaikki,
    väki, porukka, joukkue, pelaajat, perhe, perheet, hyvät naiset ja herrat, arvoisa vastaanottaja,
    ihmiset, kuntalainen, kuntalaiset, veronmaksaja`,
  titles: `herra, rouva, neiti, hra, rva, tri, tohtori, prof, professori`,
  particles: `af, von, de, van`,
  and: `ja, &, +, sekä`,
  openers: {
    one: `sinun, teidän, meidän`,
  },
  agents: {
    one: `ja, jä, ija, ijä, nen, ari, ikko, johtaja, päällikkö, hoitaja, vastaava`,
    many: `jat, jät, ijat, ijät, set, arit, pojat, tytöt, ystävät, kaverit, porukka, väki`,
  },
  inflections: `n, t, a, ssa, sta, lla, lta, in, iden, jen, en, mme`,
  notices: {
    message: `viesti, sähköposti, ilmoitus`,
    made: `automaat, järjestelm, konee, robot`,
  },
  team: `
    tiimi, tiimin, ryhmä, porukka, väki, jengi, jengiltä, henkilökunta, henkilöstö, kaikki me, me kaikki,
    ystäväsi, kollektiivi, tekijät, poppoo`,
  department: `
    osasto, palvelu, tuki, sihteeristö, vastaanotto, kirjanpito, myynti, toimisto, laskutus, perintä,
    neuvonta, hallinto, osastolta, yksikkö, palvelut, palvelupiste, asiakassuhteet, kanslia, kirjaamo,
    arkisto, reskontra, palkanlaskenta, osto, ostot, hankinta, hankinnat, vienti, tilaukset,
    tilauskäsittely, varasto, logistiikka, lähettämö, palautukset, reklamaatiot, korvaukset, tuotanto,
    laatu, ylläpito, huolto, tekniikka, helpdesk, rekrytointi, koulutus, lakiasiat, viestintä, tiedotus,
    markkinointi, toimituskunta, aula, vaihde, keskus, kirjasto, kaavoitus, rakennusvalvonta,
    ympäristötoimi, sosiaalitoimi, kotihoito, varhaiskasvatus, varaukset, varaamo, ajanvaraus,
    poliklinikka, päivystys, apteekki, laboratorio`,
  role: `
    johtaja, hallitus, sihteeri, rahastonhoitaja, päällikkö, johto, konsultti, koordinaattori, ylläpito,
    ylläpitäjä, toimikunta, rehtori, asiantuntija, suunnittelija, isännöitsijä, moderaattori, toimittaja,
    omistaja, avustaja, johtokunta, johtoryhmä, esimies, tiiminvetäjä, vastaava, dekaani, opettaja,
    lehtori, professori, tutkija, tohtorikoulutettava, ohjaaja, kouluttaja, valmentaja, käsittelijä,
    neuvoja, assistentti, vastaanottovirkailija, kirjanpitäjä, tilintarkastaja, asianajaja, lakimies,
    juristi, arkkitehti, insinööri, teknikko, kehittäjä, ohjelmoija, ylläpitäjät, kirjailija, kääntäjä,
    tulkki, valokuvaaja, graafikko, kirjastonhoitaja, lääkäri, sairaanhoitaja, terveydenhoitaja, kätilö,
    psykologi, terapeutti, proviisori, pappi, kirkkoherra, seurakuntaneuvosto, valtuusto, lautakunta,
    ministeri, asiamies, valiokunta, komitea, raati, tuomaristo, myyjä, edustaja, kiinteistönvälittäjä,
    talonmies, huoltomies, yrittäjä, perustaja, osakas, tuomari, järjestäjä, järjestäjät`,
  organisation: `
    oy, oyj, ry, rf, ky, tmi, yhdistys, kunta, kaupunki, koulu, pankki, säätiö, yritys, kerho, seura,
    kirjasto, museo, kustannus, kauppa, instituutti, ministeriö, virasto, laitos, sairaala, vakuutus,
    keskus, liitto, verkosto, apteekki, ab, ay, osk, rs, yhdistyksen, järjestö, as oy, taloyhtiö,
    hyvinvointialue, poliisi, käräjäoikeus, verohallinto, kela, lukio, opisto, päiväkoti, akatemia,
    terveyskeskus, terveysasema, klinikka, lääkäriasema, palvelutalo, hoivakoti, vakuutusyhtiö,
    kiinteistöt, isännöinti, asianajotoimisto, tilitoimisto, toimisto oy, arkkitehdit, insinööritoimisto,
    rakennus, rakennusliike, rakentajat, remontti, putki, lvi, sähkö, maalaus, puusepänliike, puusepät,
    konepaja, metalli, korjaamo, autoliike, auto, pyörä, pyöräliike, kuljetus, kuljetusliike, muutot,
    taksi, varustamo, matkatoimisto, matkat, hotelli, majatalo, ravintola, kahvila, leipomo, kondiittori,
    liha, kauppias, market, meijeri, panimo, tila, puutarha, taimisto, kustantamo, paino, lehti, sanomat,
    uutiset, radio, teatteri, galleria, kuoro, orkesteri, festivaali, elokuvat, kirkko, partiolaiset,
    kuntosali, kampaamo, parturi, myymälä, muoti, vaate, kengät, urheilu, optikko, kalusteet, sisustus,
    tietokone, ohjelmistot, järjestelmät, tekniikka oy, teknologia, energia, voima, sähköverkko,
    jätehuolto, siivous, siivouspalvelu, foorumi, konserni, pojat, veljekset, teollisuus, tehdas, tukku,
    tuonti`,
  automated: `
    automaattinen viesti, automaattisesti luotu, automaattinen vastaus, älä vastaa, ei voi vastata,
    automaattisesti lähetetty, robotti, järjestelmä, automaattinen ilmoitus, et voi vastata,
    älkää vastatko, järjestelmän lähettämä`,
  compounds: true,
  headers: {
    from: `lähettäjä`,
    other: `lähetetty, päivämäärä, päiväys, vastaanottaja, kopio, aihe, liitteet, pvm`,
  },
  wrote: `kirjoitti, kirjoittaa, kirjoittivat`,
  separators: `alkuperäinen viesti, välitetty viesti, edelleenlähetetty viesti, välitetty viesti alkaa`,
  mobile: `lähetetty laitteesta, lähetetty, hanki outlook`,
  disclaimer: `
    luottamuksellinen, luottamuksellisia, vastaanottajalle, vastaanottaja, erehdyksessä, peruuta tilaus`,
  phrases: {
    valediction: { formal: ['Ystävällisin terveisin'], informal: ['Terveisin'] },
    greeting: { formal: 'Hei {full}', informal: 'Hei {first}' },
    and: ' ja ',
  },
};
