import type { Language } from './types';

/**
 * Icelandic.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const is: Language = {
  code: 'is',
  common: `
    og, að, er, í, á, til, ég, ekki, þú, það, sem, með, fyrir, af, við, þér, þinn, þitt, getur, ef, frá,
    þessi, þetta, en, líka, eða, hvað, mér, okkur, hefur, var, verið, kæri, vegna, hafa, um, hann, hún,
    eru, mig, þig, ykkur, verður, vera, þín, mín, minn, svo, þegar, þá, hvar, hér, geturðu, vil, þarf,
    tilbúin, tilbúinn, viku, innan, meðfylgjandi, október, fundurinn, fimmtudag, föstudag, miðvikudag,
    þriðjudag, mánudag, verða, umsókn, vikunni, gætir, farið, yfir, viðhengið, viðhengi, eftir, áður,
    án, því, hvers, hver, einhver, eitthvað, þið, þeir, þær, þau, okkar, ykkar, hef, höfum, voru, mun,
    munu, skal, getum, má, núna, alltaf, aldrei, allir, allt, mjög, bara, takk, í dag, á morgun, í gær,
    smelltu, smelltu á, hlekkinn, hlekk, tengil, tengilinn, neðan, fyrir neðan, aðgangur, aðgangi,
    lykilorð, lykilorði, staðfesta, staðfestu, netfang, velkomin, velkominn, notandi, skilaboð, pöntun,
    nýtt, nýja, síða, síðu, tölvupóst, tölvupósti`,
  letters: 'þð',
  valedictions: {
    formal: `
      virðingarfyllst, með vinsemd og virðingu, með kveðju, með bestu kveðju, bestu kveðjur, með virðingu,
      vinsamlegast, með góðri kveðju, með vinsemd, með vinsamlegri kveðju, með bestu kveðjum,
      með kærri kveðju, fyrir hönd stjórnar, f h stjórnar`,
    informal: `
      kveðja, kveðjur, kær kveðja, kærar kveðjur, bestu, knús, sjáumst, bless, kv, bkv, mbk, góða helgi,
      bless bless, hafðu það gott, bestu kveðjur, besta kveðja, góðar kveðjur, hlýjar kveðjur, ástarkveðja,
      ástarkveðjur, heyrumst, hafið það gott, eigðu góðan dag, njóttu dagsins, gangi þér vel,
      sjáumst fljótlega`,
  },
  valedictionHeads: `kveðja, kveðju, kveðjur, kveðjum`,
  thanks: `
    takk, takk fyrir, kærar þakkir, þakka þér fyrir, með þökkum, bestu þakkir, með þökk,
    með fyrirfram þökk, með kærri þökk, takk kærlega`,
  greetings: {
    formal: `kæri, kæra, ágæti, ágæta, virðulegi, háttvirti, kæru`,
    informal: `
      halló, sæll, sæl, hæ, góðan dag, góðan daginn, blessaður, blessuð, sælir, sæl og blessuð,
      sæll og blessaður, velkomin, velkominn, góða kvöldið, hæ hæ, komdu sæl, komdu sæll, komið þið sæl,
      gott kvöld, elsku, kæri, kæra, kæru`,
  },
  greetingsAlone: `til þess er málið varðar, til þeirra er málið varðar`,
  nobody: `
    allir, öll, viðskiptavinur, viðskiptavinir, félagi, félagar, notandi, notendur, vinur, vinir, herra,
    frú, herra eða frú, foreldrar, gestur, þátttakandi, öllsömul, samstarfsfólk, nágrannar, forráðamenn,
    íbúar, íbúi, nemandi, nemendur, kennarar, gestir, umsækjandi, starfsmenn, lesandi, lesendur,
    áskrifandi, áskrifendur, viðtakandi`,
  titles: `herra, frú, fröken, hr, dr, prof, séra, sr`,
  and: `og, &, +`,
  openers: {
    one: `þinn, þín, þitt, ykkar, okkar`,
    many: `þínir, þínar`,
  },
  agents: {
    one: `ari, arinn, stjóri, stjórinn, maður, fræðingur, keri, kerinn`,
    many: `arar, ararnir, menn, mennirnir, strákarnir, stelpurnar, fólkið, vinir, vinirnir`,
  },
  inflections: `inn, in, ið, nn, n, num, nni, ns, ar, ir, ur, i, a`,
  notices: {
    message: `póstur, skeyti, skilaboð, tölvupóstur`,
    made: `sjálfvirk, kerfi, tölv`,
  },
  team: `
    teymi, teymið, hópurinn, hópur, lið, liðið, starfsfólk, starfsfólkið, allir hjá, við hjá,
    vinir þínir hjá, ritstjórn`,
  department: `
    deild, þjónusta, þjónustuver, skrifstofa, skrifstofan, afgreiðsla, bókhald, sala, aðstoð, móttaka,
    stuðningur, innheimta, ritstjórn, svið, innkaup, starfsmannahald, skiptiborð, skráning, nemendaskrá,
    bókasafn`,
  role: `
    framkvæmdastjóri, stjórn, stjórnin, formaður, forstjóri, ritari, gjaldkeri, ráðgjafi, verkefnastjóri,
    kerfisstjóri, skólastjóri, bæjarstjóri, nefnd, nefndin, stjórnandi, ritstjóri, fulltrúi, forstöðumaður,
    skólastjórinn, rektor, deildarstjóri, sölustjóri, skrifstofustjóri, markaðsstjóri, fjármálastjóri,
    kennari, prófessor, sérfræðingur, verkfræðingur, tæknimaður, lögmaður, lögfræðingur, endurskoðandi,
    bókari, læknir, hjúkrunarfræðingur, ljósmóðir, prestur, sveitarstjóri, bæjarráð, foreldrafélag,
    ráðherra, eigandi, stofnandi, þjálfari, húsvörður, umsjónarmaður, skipuleggjendur, stjórnendur`,
  organisation: `
    ehf, hf, félag, félagið, bær, háskóli, háskólinn, skóli, skólinn, banki, bankinn, stofnun, fyrirtæki,
    safn, ráðuneyti, verslun, sjúkrahús, miðstöð, kirkja, samtök, klúbbur, ohf, slf, sf, ses, sjóður, kór,
    borg, lögregla, skattur, heilsugæsla, heilsugæslustöð, apótek, stofa, tryggingar, fasteignasala,
    fasteignir, smiðja, verkstæði, pípulagnir, rafverktakar, málarar, bakarí, kaffihús, bókakaffi,
    veitingastaður, hótel, gistiheimili, ferðaskrifstofa, ferðir, búð, bókabúð, útgáfa, leikhús, hátíð,
    sókn, veitur, orka, hugbúnaður, kerfi, flutningar, útgerð, garðyrkja, blóm, hjól`,
  automated: `
    sjálfvirkt skeyti, sjálfvirkur póstur, sjálfvirkt svar, ekki svara, vélmenni, kerfi,
    sjálfvirk skilaboð, ekki svara þessum, vinsamlegast ekki svara, ekki er hægt að svara`,
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
