import type { Language } from './types';

/**
 * Maltese.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const mt: Language = {
  code: 'mt',
  common: `
    li, u, ta, il, tal, biex, dan, din, ma, jekk, għal, fuq, mill, hija, huwa, inti, jew, kif, aktar,
    tiegħek, nixtieq, grazzi, hu, hi, kont, bħala, fil, dawn, se, lil, jekk jogħġbok, ġie, int, għandek,
    il-laqgħa, nhar, il-ħamis, il-ġimgħa, l-erbgħa, it-tlieta, it-tnejn, ssir, fil-kamra, kamra,
    applikazzjoni, tiegħu, tagħha, tagħna, tagħkom, waslet, dawk, huma, jien, aħna, intom, mhux, iżda,
    meta, għax, minn, ta', taħt, qabel, wara, mingħajr, illum, għada, lbieraħ, fejn, għaliex, min, x',
    kull, kollha, ħafna, biss, ukoll`,
  letters: 'ħġż',
  valedictions: {
    formal: `
      tislijiet, dejjem tiegħek, b'rispett, bir-rispett, inselli għalikom, inselli għalik,
      tislijiet sinċiera, bl-akbar rispett, bir-rispett kollu, dejjem tiegħekom,
      dejjem tiegħek b'rispett, b'sinċerità, tislijiet sinċieri, insellmulek, insellmulkom,
      tiegħek sinċerament, l-isbaħ xewqat, bl-isbaħ xewqat, bl-aħjar xewqat, nibqa' tiegħek,
      nibqgħu tiegħek, b'kull rispett, bl-ogħla stima, bi stima, b'dispjaċir`,
    informal: `
      bl-imħabba, saħħa, narak, jum sabiħ, il-ġurnata t-tajba, tislima, ċaw, tiegħek, ċaww, narawk,
      bews, tgħanniqa, il-lejl it-tajjeb, ħu ħsiebek, sellili, nibqgħu nistennewk, nistennewk,
      nistennewkom, tislijiet mill-qalb, xewqat sbieħ, il-lejla t-tajba, nhar sabiħ, ġurnata sabiħa,
      tmiem il-ġimgħa sabiħ, il-milied it-tajjeb, is-sena t-tajba, nirak dalwaqt, narakom,
      sa nerġgħu niltaqgħu, bewsiet, bews u tgħanniq, tgħanniqa kbira, bil-qalb`,
  },
  valedictionHeads: `tislijiet, rispett`,
  thanks: `
    grazzi, grazzi ħafna, grazzi bil-quddiem, nirringrazzjak, niżżik ħajr, grazzi minn qabel`,
  greetings: {
    formal: `għażiż, għażiża, għeżież, sinjur, sinjura, stmat, stmata`,
    informal: `hello, bonġu, bonswa, ħaj, merħba, bonġornu, il-ġurnata t-tajba, ciao`,
  },
  greetingsAlone: `lil min jikkonċerna, lil kull min jikkonċerna`,
  nobody: `
    kollha, lil kulħadd, sinjur, sinjura, sinjur jew sinjura, sinjuri, klijent, klijenti, kollegi,
    ħbieb, utent, membri`,
  titles: `sur, sinjur, sinjura, sinjorina, dr, prof, is-sur, is-sinjura`,
  particles: `de, di, ta`,
  and: `u, &, +`,
  openers: {
    one: `il-, l-, tagħna, tiegħek`,
  },
  agents: {
    one: `ur, ist, ier, kumitat, bord`,
    many: `isti, iera, ħbieb, nies`,
  },
  notices: {
    made: `awtomat, awtomatiku, awtomatikament`,
    message: `email, messaġġ, l-email, il-messaġġ, dan il-messaġġ`,
  },
  team: `
    tim, it-tim, grupp, il-grupp, il-ħbieb tal, l-istaff, persunal, familja, it-tim kollu,
    it-tim tiegħek, it-tim tagħna, sħabek, il-volontiera, volontiera, il-familja, l-organizzaturi,
    il-moderaturi, moderaturi, l-iżviluppaturi, żviluppaturi`,
  department: `
    dipartiment, id-dipartiment, segretarjat, riċeviment, kontabilità, bejgħ, uffiċċju, l-uffiċċju,
    appoġġ, taqsima, servizz, kontijiet, amministrazzjoni, diviżjoni, direttorat, unità, riżorsi umani,
    is-servizz tal-klijent, servizz tal-klijent, servizz għall-klijenti, is-servizz, kura tal-klijent,
    għajnuna teknika, ir-reċeption, riċezzjoni, is-segretarjat, l-amministrazzjoni, il-kontijiet,
    finanzi, kommunikazzjoni, marketing, bord editorjali, ir-redazzjoni, redazzjoni, reġistru,
    it-taqsima, il-kura tal-klijent`,
  role: `
    direttur, president, segretarju, maniġer, kumitat, bord, il-bord, koordinatur, amministratur, kap,
    sindku, editur, teżorier, id-direttur, il-president, is-segretarju, il-kumitat, il-kap, uffiċjal,
    surmast, is-sindku, ministru, għalliem, għalliema, kunsill, il-kunsill, maniġment,
    il-kap tal-iskola, kap tal-iskola, l-għalliema, l-amministratur, amministraturi, il-maniġment,
    il-maniġer, moderatur, il-president tal-kumitat, it-teżorier, l-editur, il-kappillan, kappillan,
    sid, is-sid, rappreżentant, kunsillier, avukat, nutar, tabib, infermiera, l-amministraturi`,
  organisation: `
    limitata, ltd, università, skola, bank, kunsill lokali, fondazzjoni, għaqda, kumpanija, ministeru,
    istitut, sptar, librerija, assoċjazzjoni, awtorità, kulleġġ, ħanut, il-ħanut, mużew, lukanda,
    ristorant, teatru, aġenzija, klabb, każin, parroċċa, knisja, klinika, spiżerija, forum, forn,
    il-forn, kafetterija, kafè, farmaċija, ħanut tal-kotba, kor, soċjetà, federazzjoni, kooperattiva,
    skola primarja, kunsill, belt, ministeru għal, assigurazzjoni, klabb taċ-ċikliżmu`,
  automated: `messaġġ awtomatiku, tweġibx, iġġenerat awtomatikament`,
  headers: {
    from: `minn, mingħand`,
    other: `mibgħut, data, lil, suġġett, kopja`,
  },
  wrote: `kiteb, kitbet`,
  separators: `messaġġ oriġinali, messaġġ mgħoddi`,
  mobile: `mibgħut minn`,
  phrases: {
    valediction: { formal: ['Tislijiet,'], informal: ['Tislijiet,'] },
    greeting: { formal: 'Għażiż/a {full}', informal: 'Hello {first}' },
    and: ' u ',
  },
};
