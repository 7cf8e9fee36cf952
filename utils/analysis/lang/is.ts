import type { Language } from './types';

/**
 * Icelandic.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const is: Language = {
  code: 'is',
  common: `
    og, að, er, í, á, til, ég, ekki, þú, það, sem, með, fyrir, af, við, þér, þinn, þitt, getur, ef, frá,
    þessi, þetta, en, líka, eða, hvað, mér, okkur, hefur, var, verið, kæri, vegna, hafa, um`,
  letters: 'þð',
  valedictions: {
    formal: `
      virðingarfyllst, með vinsemd og virðingu, með kveðju, með bestu kveðju, bestu kveðjur, með
      virðingu, vinsamlegast, með góðri kveðju`,
    informal: `
      kveðja, kveðjur, kær kveðja, kærar kveðjur, bestu, knús, sjáumst, bless, kv, bkv, mbk, góða helgi,
      bless bless, hafðu það gott`,
  },
  valedictionHeads: `kveðja, kveðju, kveðjur, kveðjum`,
  thanks: `takk, takk fyrir, kærar þakkir, þakka þér fyrir, með þökkum, bestu þakkir`,
  greetings: {
    formal: `kæri, kæra, ágæti, ágæta, virðulegi, háttvirti, kæru`,
    informal: `
      halló, sæll, sæl, hæ, góðan dag, góðan daginn, blessaður, blessuð, sælir, sæl og blessuð, sæll og
      blessaður, velkomin, velkominn, góða kvöldið`,
  },
  greetingsAlone: `til þess er málið varðar, til þeirra er málið varðar`,
  nobody: `
    allir, öll, viðskiptavinur, viðskiptavinir, félagi, félagar, notandi, notendur, vinur, vinir, herra,
    frú, herra eða frú, foreldrar, gestur, þátttakandi, öllsömul, samstarfsfólk, nágrannar`,
  titles: `herra, frú, fröken, hr, dr, prof, séra`,
  and: `og, &, +`,
  team: `teymi, teymið, hópurinn, hópur, lið, liðið`,
  department: `
    deild, þjónusta, þjónustuver, skrifstofa, skrifstofan, afgreiðsla, bókhald, sala, söludeild, aðstoð,
    móttaka, stuðningur, innheimta, ritstjórn`,
  role: `
    framkvæmdastjóri, stjórn, stjórnin, formaður, forstjóri, ritari, gjaldkeri, ráðgjafi,
    verkefnastjóri, kerfisstjóri, skólastjóri, bæjarstjóri, nefnd, nefndin, stjórnandi, ritstjóri,
    fulltrúi, forstöðumaður`,
  organisation: `
    ehf, hf, félag, félagið, bær, sveitarfélag, háskóli, háskólinn, skóli, skólinn, banki, bankinn,
    stofnun, fyrirtæki, safn, bókasafn, ráðuneyti, verslun, sjúkrahús, miðstöð, kirkja, samtök, klúbbur`,
  automated: `sjálfvirkt skeyti, sjálfvirkur póstur, sjálfvirkt svar, ekki svara, vélmenni, kerfi`,
  compounds: true,
  headers: {
    from: `frá`,
    other: `sent, dagsetning, til, afrit, efni, viðhengi`,
  },
  wrote: `skrifaði, reit, ritaði`,
  separators: `upprunaleg skilaboð, framsend skilaboð, upprunalegt skeyti`,
  mobile: `sent úr, sent frá, sent með`,
  disclaimer: `trúnaðarmál, trúnaður, viðtakanda, fyrirvari, afskrá`,
  phrases: {
    valediction: { formal: ['Virðingarfyllst,', 'Með bestu kveðju,'], informal: ['Kveðja,'] },
    greeting: { formal: 'Halló {full}', informal: 'Halló {first}' },
    and: ' og ',
  },
};
