import type { Language } from './types';

/**
 * Albanian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sq: Language = {
  code: 'sq',
  common: `
    dhe, të, në, për, me, një, është, nga, që, ju, nuk, juaj, tuaj, kjo, ky, se, si, ose, mund, ka, do,
    po, por, jeni, jam, këtë, tuaja, ju lutem, faleminderit, mos, më, i, e, kam, janë, edhe, duke, deri`,
  letters: 'ë',
  valedictions: {
    formal: `me respekt, sinqerisht, me nderime, me konsideratë, sinqerisht i juaji`,
    informal: `
      të fala, përshëndetje, gjithë të mirat, shihemi, ditë të mbarë, me dashuri, mirupafshim, ia
      kalofsh mirë, përqafime`,
  },
  valedictionHeads: `respekt, nderime, përshëndetje, fala`,
  thanks: `faleminderit, ju faleminderit, shumë faleminderit, faleminderit paraprakisht, flm`,
  greetings: {
    formal: `i nderuar, e nderuar, të nderuar, i respektuar`,
    informal: `
      përshëndetje, tungjatjeta, i dashur, e dashur, mirëdita, mirëmëngjes, ç'kemi, mirëmbrëma, mirë se
      vini, të dashur, hej`,
  },
  nobody: `
    të gjithë, zotëri, zonjë, zoti, zonja, zonja dhe zotërinj, klient, koleg, kolegë, miq, mik,
    përdorues, anëtarë`,
  titles: `zoti, zonja, z, znj, dr, prof`,
  and: `dhe, e, &, +`,
  openers: {
    one: `juaj, yt, jote, ynë`,
    many: `tuaj, tanë`,
  },
  agents: {
    one: `ues, tor, ist, ar, jtar, uesi, tori`,
    many: `uesit, torët, istët, miqtë, djemtë`,
  },
  inflections: `i, u, a, ja, it, et, ët`,
  team: `ekipi, skuadra, grupi`,
  department: `departamenti, shërbimi, zyra, sekretaria, mbështetja, financa, shitjet`,
  role: `
    drejtori, drejtoresha, kryetari, sekretari, menaxheri, bordi, administratori, këshilli, koordinatori,
    redaktori`,
  organisation: `
    shpk, sha, shoqata, fondacioni, bashkia, universiteti, shkolla, banka, kompania, instituti, ministria,
    spitali, qendra, rrjeti`,
  headers: {
    from: `nga`,
    other: `dërguar, data, për, subjekti`,
  },
  wrote: `shkroi`,
};
