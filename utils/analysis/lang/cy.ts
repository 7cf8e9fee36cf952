import type { Language } from './types';

/**
 * Welsh.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const cy: Language = {
  code: 'cy',
  common: `
    y, yr, a, i, o, yn, ar, am, eich, chi, ei, mae, wedi, bod, os, neu, hwn, hon, gan, ac, ni, ond, fel,
    oes, rydych, gallwch, cyfrif, diolch, gyda, rydym, eu, er, ein, gweld, isod, hyn, fod, cael, bydd,
    yw, nad, ydych, dim, at`,
  letters: 'ŵŷ',
  valedictions: {
    formal: `
      yn gywir, yr eiddoch yn gywir, yr eiddoch yn ddiffuant, cofion cynnes, dymuniadau gorau, cofion
      gorau, gyda dymuniadau gorau, yn ddiffuant`,
    informal: `
      cofion, hwyl, hwyl fawr, cariad, pob hwyl, hwyl am y tro, cofion caredig, tan toc, cymer ofal,
      welai di`,
  },
  valedictionHeads: `cofion, dymuniadau, hwyl, gywir`,
  thanks: `diolch, diolch yn fawr, diolch o galon, llawer o ddiolch, diolch ymlaen llaw`,
  greetings: {
    formal: `annwyl, anwyl, hybarch`,
    informal: `
      helo, haia, bore da, prynhawn da, noswaith dda, shwmae, s'mae, su'mae, hei, croeso,
      llongyfarchiadau`,
  },
  greetingsAlone: `i bwy bynnag a fynno wybod, at bawb`,
  nobody: `
    bawb, pawb, syr, madam, syr neu fadam, syr/madam, gwsmer, gwsmeriaid, gyfaill, gyfeillion, ffrind,
    ffrindiau, aelod, aelodau, gydweithiwr, ddefnyddiwr, rieni, dîm, gymdogion`,
  titles: `mr, mrs, ms, dr, yr athro, y parch`,
  particles: `ap, ab, ferch, de`,
  and: `a, ac, &, +`,
  openers: {
    one: `y, yr, eich, dy, ein`,
  },
  agents: {
    one: `ydd, wr, es, or`,
    many: `wyr, yddion, ffrindiau, pobl`,
  },
  team: `tîm, dîm, grŵp, criw`,
  department: `
    adran, gwasanaeth, gwasanaethau cwsmeriaid, cymorth, ysgrifenyddiaeth, derbynfa, cyfrifon, gwerthiant,
    swyddfa`,
  role: `
    cyfarwyddwr, rheolwr, cadeirydd, ysgrifennydd, trysorydd, bwrdd, pwyllgor, cydlynydd, gweinyddwr,
    pennaeth, prif weithredwr, golygydd`,
  organisation: `
    cyf, cwmni, cymdeithas, prifysgol, coleg, ysgol, banc, cyngor, sefydliad, ymddiriedolaeth, ysbyty,
    llyfrgell, amgueddfa, clwb, canolfan, rhwydwaith, undeb, eglwys`,
  automated: `neges awtomatig, peidiwch ag ymateb`,
  headers: {
    from: `oddi wrth`,
    other: `anfonwyd, dyddiad, at, pwnc`,
  },
  wrote: `ysgrifennodd, dywedodd`,
};
