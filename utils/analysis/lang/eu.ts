import type { Language } from './types';

/**
 * Basque.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const eu: Language = {
  code: 'eu',
  kin: `es`,
  common: `
    eta, da, du, ez, bat, hau, zure, zuk, dute, dira, izan, den, zara, duzu, baina, edo, gure, ere,
    egin, dago, horren, ezazu, egiten, dizu, bidez, mesedez, kontua, bai, hori, honetan, esteka, zen,
    dugu, guztiak, behar, dituzu, nire, eskerrik asko, hemen`,
  valedictions: {
    formal: `adeitasunez, begirunez, agur bero bat, agur t'erdi, zintzotasunez, errespetuz`,
    informal: `
      agur, laster arte, muxu, muxuak, besarkada bat, eskuminak, ondo izan, ondo segi, goraintziak, aio,
      gero arte`,
  },
  valedictionHeads: `agur, adeitasunez, eskuminak, goraintziak`,
  thanks: `eskerrik asko, mila esker, aldez aurretik eskerrik asko, esker aunitz, milesker`,
  greetings: {
    formal: `agurgarri, jaun, andre, jaun-andreok, agurgarria`,
    informal: `
      kaixo, egun on, arratsalde on, gabon, aupa, maitea, laztana, epa, ongi etorri, ongietorri,
      zorionak`,
  },
  greetingsAlone: `dagokionari, interesa duenari`,
  nobody: `
    guztioi, guztiok, denok, denoi, jaun, andre, jaun edo andre, bezeroa, bezero, bezeroak, lagunak,
    lagun, erabiltzaile, erabiltzailea, bazkide, lankideok, lankideak, taldea, gurasoak`,
  titles: `jaun, andre, dr, jauna, andrea`,
  particles: `de, eta`,
  and: `eta, &, +`,
  openers: {
    one: `zure, gure`,
  },
  agents: {
    one: `lari, zale, gile, zain`,
    many: `lariak, zaleak, gileak, lagunak`,
  },
  inflections: `a, ak, ko, aren, en, k`,
  team: `taldea, taldeak, ekipoa, lantaldea, talde`,
  department: `
    saila, zerbitzua, bezeroarentzako arreta, idazkaritza, harrera, administrazioa, kontabilitatea,
    salmentak, bulegoa, laguntza`,
  role: `
    zuzendaria, zuzendaritza, lehendakaria, idazkaria, kudeatzailea, arduraduna, batzordea, kontseilua,
    administratzailea, koordinatzailea, alkatea, diruzaina`,
  organisation: `
    sl, sa, elkartea, fundazioa, enpresa, unibertsitatea, eskola, institutua, bankua, udala, ospitalea,
    denda, liburutegia, museoa, kluba, zentroa, kooperatiba, sarea, euskaltegia, ikastola`,
  headers: {
    from: `nork, bidaltzailea`,
    other: `bidalia, data, nori, gaia`,
  },
  wrote: `idatzi du, idatzi zuen`,
};
