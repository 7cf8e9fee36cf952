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
    kiitos, mukaan, sen, en, sähköpostia, sinulle, ole`,
  valedictions: {
    formal: `
      ystävällisin terveisin, kunnioittavasti, parhain terveisin, terveisin, yt, ystävällisesti,
      kunnioittaen, yhteistyöterveisin, parhaimmin terveisin`,
    informal: `
      terv, terveiset, nähdään, hyvää viikonloppua, hyvää päivänjatkoa, mukavaa päivää, halauksin,
      rakkaudella, moikka, hei hei, lämpimin terveisin, aurinkoisin terveisin, kesäisin terveisin,
      ystäväsi, hauskaa viikonloppua`,
  },
  valedictionHeads: `terveisin, terveiset, terkuin, terveisiä`,
  thanks: `
    kiitos, kiitos etukäteen, kiitoksia, paljon kiitoksia, suuret kiitokset, kiittäen, kiitos avusta,
    kiitos paljon`,
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
    vuokralainen`,
  titles: `herra, rouva, neiti, hra, rva, tri, tohtori, prof, professori`,
  particles: `af, von, de, van`,
  and: `ja, &, +, sekä`,
  team: `tiimi, tiimin, ryhmä, porukka, väki`,
  department: `
    osasto, asiakaspalvelu, palvelu, tuki, sihteeristö, vastaanotto, kirjanpito, myynti, toimisto,
    laskutus, perintä, henkilöstö, toimitus, tekninen tuki, neuvonta, hallinto`,
  role: `
    johtaja, toimitusjohtaja, hallitus, puheenjohtaja, sihteeri, rahastonhoitaja, päällikkö, johto,
    konsultti, koordinaattori, ylläpito, ylläpitäjä, toimikunta, rehtori, asiantuntija, suunnittelija,
    isännöitsijä, kaupunginjohtaja, moderaattori, toimittaja, omistaja, avustaja`,
  organisation: `
    oy, oyj, ry, rf, ky, tmi, yhdistys, kunta, kaupunki, yliopisto, koulu, pankki, säätiö, yritys,
    kerho, seura, kirjasto, museo, kustannus, kauppa, instituutti, ministeriö, virasto, laitos,
    sairaala, vakuutus, keskus, seurakunta, liitto, verkosto, apteekki`,
  automated: `
    automaattinen viesti, automaattisesti luotu, automaattinen vastaus, älä vastaa, ei voi vastata,
    automaattisesti lähetetty, robotti, järjestelmä`,
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
