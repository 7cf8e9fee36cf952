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
    yw, nad, ydych, dim, at, cliciwch, clicio, dolen, ddolen, cyfrinair, cadarnhau, cadarnhewch,
    cyfeiriad, croeso, defnyddiwr, neges, archeb, newydd, tudalen, proffil, derbyn, wythnos, cyfarfod,
    dydd, cais, atodiad, allwch, byddwn, hoffem, yma, yno, nawr, heddiw, yfory, ddoe`,
  letters: 'ŵŷ',
  valedictions: {
    formal: `
      yn gywir, yr eiddoch yn gywir, yr eiddoch yn ddiffuant, cofion cynnes, dymuniadau gorau,
      cofion gorau, gyda dymuniadau gorau, yn ddiffuant, yr eiddoch yn bur, yn gywir iawn, gyda pharch,
      gyda phob dymuniad da, gyda diolch, yn ddiolchgar, gyda chofion cynnes, gyda chofion gorau,
      gyda chofion`,
    informal: `
      cofion, hwyl, hwyl fawr, cariad, pob hwyl, hwyl am y tro, cofion caredig, tan toc, cymer ofal,
      welai di, hwyl am nawr, wela i di, gwelwn ni chi, wela i chi, cariad mawr, cwtsh, cwtsh mawr,
      cofion annwyl, nos da, pob lwc, pob bendith, tan y tro nesaf, ta ra, da bo, hwyl i ti, mwynhewch,
      penwythnos da, hwyl a fflag, cofion gorau, cofion cynnes, cofion cu, cofion fil, llawer o gariad,
      gyda chariad, swsus, sws, dymuniadau gorau, pob dymuniad da, gan edrych ymlaen, welwn ni chi,
      cymerwch ofal, diwrnod da, nadolig llawen, blwyddyn newydd dda, pasg hapus, gwyliau hapus`,
  },
  valedictionHeads: `cofion, dymuniadau, hwyl, gywir`,
  thanks: `
    diolch, diolch yn fawr, diolch o galon, llawer o ddiolch, diolch ymlaen llaw, diolch yn dalpau,
    diolch am bopeth, diolch i chi, diolch i ti, diolchiadau, gan ddiolch`,
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
  notices: {
    message: `neges, e-bost, ebost, hysbysiad`,
    made: `awtomat, awtomatig, system, cyfrifiadur, robot`,
  },
  team: `
    tîm, dîm, grŵp, criw, y tîm, tîm y, ffrindiau, pobl, y criw, staff, gwirfoddolwyr, pawb yn, pawb o,
    y gang, cymuned, teulu, y tîm cyfan, eich ffrindiau, y staff, y teulu, aelodau, y merched, y bois,
    cymedrolwyr`,
  department: `
    adran, gwasanaeth, gwasanaethau cwsmeriaid, cymorth, ysgrifenyddiaeth, derbynfa, cyfrifon,
    gwerthiant, swyddfa, yr adran, uned, yr uned, gwasanaeth cwsmeriaid, desg gymorth, y dderbynfa,
    y swyddfa, cyllid, adnoddau dynol, marchnata, cyfathrebu, derbyniadau, canolfan gyswllt,
    gwasanaethau, cofrestrfa, archifau, llyfrgell y, technoleg gwybodaeth, cynllunio, trethi, tai,
    cymorth technegol, adran gynllunio, gweinyddiaeth, archebion, cynnal a chadw`,
  role: `
    cyfarwyddwr, rheolwr, cadeirydd, ysgrifennydd, trysorydd, bwrdd, pwyllgor, cydlynydd, gweinyddwr,
    pennaeth, prif weithredwr, golygydd, y prifathro, prifathro, prifathrawes, pennaeth adran,
    cyfarwyddwraig, is-gadeirydd, cadeirydd y, trefnydd, trefnwyr, y trefnwyr, gweinyddwyr, gweinyddydd,
    cymedrolwr, golygyddion, swyddog, swyddogion, cynorthwy-ydd, athro, athrawes, darlithydd, meddyg,
    nyrs, cyfreithiwr, cyfrifydd, peiriannydd, pensaer, ymgynghorydd, cynghorydd, maer, gweinidog,
    llefarydd, hyfforddwr, perchennog, sylfaenydd, ymddiriedolwyr, llywodraethwyr, y bwrdd, y pwyllgor,
    y cyngor, y llywodraethwyr, comisiwn, prif swyddog, arweinydd, ysgrifenyddes, clerc, cofrestrydd,
    rheolwraig, aelodau'r bwrdd, y pennaeth, dirprwy bennaeth, y cadeirydd, llywydd, yr ysgrifennydd,
    y trysorydd, y golygydd, athrawon, y maer, y clerc, ficer, llyfrgellydd`,
  organisation: `
    cyf, cwmni, cymdeithas, prifysgol, coleg, ysgol, banc, cyngor, sefydliad, ymddiriedolaeth, ysbyty,
    llyfrgell, amgueddfa, clwb, canolfan, rhwydwaith, undeb, eglwys, ccc, ltd cyf, siop, gwesty, bwyty,
    caffi, tafarn, fferyllfa, meddygfa, theatr, oriel, gwasg, papur bro, cylchgrawn, radio, gorsaf,
    llywodraeth, senedd, mudiad, elusen, menter, menter iaith, clwb rygbi, urdd, eisteddfod, gŵyl,
    fferm, becws, stiwdio, fforwm, gwefan, platfform, prosiect, cymuned, capel, plaid, undeb rygbi,
    cerddorfa, côr, academi, meithrinfa, ysgol gynradd, ysgol uwchradd, llys, heddlu, banc bwyd,
    cydweithfa, siop lyfrau, cyfyngedig, clwb beicio, cylch meithrin, deintyddfa, plwyf, cyngor sir,
    cyngor cymuned, sinema, merched y wawr, neuadd`,
  automated: `
    neges awtomatig, peidiwch ag ymateb, peidiwch ag ateb, anfonwyd yn awtomatig,
    cynhyrchwyd yn awtomatig, ymateb awtomatig, e-bost awtomatig, system`,
  headers: {
    from: `oddi wrth`,
    other: `anfonwyd, dyddiad, at, pwnc`,
  },
  wrote: `ysgrifennodd, dywedodd`,
  mobile: `anfonwyd o fy, anfonwyd o, anfonwyd oddi ar fy`,
};
