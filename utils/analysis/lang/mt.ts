import type { Language } from './types';

/**
 * Maltese.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const mt: Language = {
  code: 'mt',
  common: `
    li, u, ta, il, tal, biex, dan, din, ma, jekk, għal, fuq, mill, hija, huwa, inti, jew, kif, aktar,
    tiegħek, nixtieq, grazzi, hu, hi, kont, bħala, fil, dawn, se, lil, jekk jogħġbok, ġie, int, għandek`,
  letters: 'ħġż',
  valedictions: {
    formal: `
      tislijiet, dejjem tiegħek, b'rispett, bir-rispett, inselli għalikom, inselli għalik, tislijiet
      sinċiera, bl-akbar rispett, bir-rispett kollu, dejjem tiegħekom`,
    informal: `bl-imħabba, saħħa, narak, jum sabiħ, il-ġurnata t-tajba, tislima, ċaw, tiegħek`,
  },
  valedictionHeads: `tislijiet, rispett`,
  thanks: `grazzi, grazzi ħafna, grazzi bil-quddiem, nirringrazzjak`,
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
  team: `tim, it-tim, grupp`,
  department: `
    dipartiment, id-dipartiment, servizz tal-klijenti, segretarjat, riċeviment, kontabilità, bejgħ,
    uffiċċju, l-uffiċċju, appoġġ`,
  role: `
    direttur, president, segretarju, maniġer, kumitat, bord, il-bord, koordinatur, amministratur, kap,
    sindku, editur, teżorier`,
  organisation: `
    limitata, ltd, università, skola, bank, kunsill lokali, fondazzjoni, għaqda, kumpanija, ministeru,
    istitut, sptar, librerija, assoċjazzjoni, awtorità`,
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
