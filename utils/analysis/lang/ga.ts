import type { Language } from './types';

/**
 * Irish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ga: Language = {
  code: 'ga',
  common: `
    an, na, agus, ar, is, tá, i, do, go, le, ag, mé, tú, ní, sé, sí, ach, sin, seo, leis, don, as,
    bhfuil, liom, leat, má, nó, mo, chun, raibh, maith, agat, cuntas, thú, bheith, de, ó, más, duit,
    beidh, cruinniú, déardaoin, aoine, céadaoin, máirt, luan, seomra, féidir, ceangaltán, sheiceáil,
    roimh, iarratas, seachtain, siúd, níl, bhí, nuair, mar, faoi, den, ón, sa, san, gach, anois, arís,
    inniu, amárach, inné, cá, cén, conas, cathain, cé, cad, dúinn, daoibh, agam, againn, agaibh, ár,
    bhur, dhá, dó, trí, cliceáil, nasc, thíos, pasfhocal, deimhnigh, seoladh, fáilte, úsáideoir,
    teachtaireacht, ordú, nua, leathanach, próifíl, fuair, bhuail`,
  letters: 'ḃċḋ',
  valedictions: {
    formal: `
      is mise le meas, le meas, le meas mór, mise le meas, leis an meas is mó, le gach meas, is mise,
      le gach dea-ghuí, le gach dea ghuí, le dea-ghuí, le dea-mhéin, le gach dea-mhéin, le buíochas,
      do chara, bhur gcara, is sinne le meas, is mise go fírinneach, go fírinneach`,
    informal: `
      le gach dea-ghuí, beir bua, slán, slán go fóill, le grá, is mise, le dea-ghuí, ádh mór,
      tabhair aire, mhéin, le dea mhéin, slán agus beannacht, dea-mhéin, beir bua agus beannacht,
      beannachtaí, beannacht, slán agat, slán leat, slán anois, grá, grá mór, beidh mé ag caint leat,
      feicfidh mé thú, slán tamall, slán libh, beirigí bua, le grá mór, póga, póg, barróg, bí ag caint,
      go dtí sin, tabhair aire duit féin, lá maith, deireadh seachtaine maith, nollaig shona,
      athbhliain faoi mhaise, go n-éirí leat, do chara`,
  },
  valedictionHeads: `meas, dea-ghuí, beannacht, dea-mhéin`,
  thanks: `
    go raibh maith agat, go raibh míle maith agat, go raibh maith agaibh, le buíochas, grma,
    míle buíochas, buíochas, míle maith agat, buíochas mór`,
  greetings: {
    formal: `a chara, a dhuine uasail, a dhaoine uaisle, a chairde, a chomrádaithe`,
    informal: `
      dia duit, dia dhuit, dia daoibh, haigh, heileo, a chroí, fáilte, dia is muire duit, maidin mhaith,
      tráthnóna maith, dia dhaoibh, haló`,
  },
  greetingsAlone: `
    a chara, a chairde, a dhuine uasail, do gach duine, a dhaoine uaisle, a thuismitheoirí,
    a thuismitheoirí agus a chaomhnóirí, a chomhghleacaithe`,
  greetingsAfter: `a chara, a chairde, a dhuine uasail, a stór`,
  nobody: `chara, chairde, dhuine uasail, dhaoine uaisle, gach duine, chustaiméir, úsáideoir`,
  titles: `an tuasal, uasal, iníon, bean, dr, an dr`,
  particles: `ó, ní, mac, nic, uí, de, o, mc`,
  and: `agus, is, &, +`,
  openers: {
    one: `an, bhur, do, ár`,
    many: `na`,
  },
  agents: {
    one: `óir, eoir, aí, ire, coiste, bord`,
    many: `óirí, eoirí, ithe, cairde, muintir`,
  },
  notices: {
    message: `teachtaireacht, ríomhphost, fógra`,
    made: `uathoibríoch, uathoibríoch, córas, róbat, uath, ná freagair`,
  },
  team: `
    foireann, an fhoireann, grúpa, meitheal, muintir, cairde, an grúpa, do chairde, an mhuintir,
    teaghlach, oibrithe deonacha, baill, modhnóirí`,
  department: `
    roinn, oifig, seirbhís, tacaíocht, rúnaíocht, rannóg, aonad, an t-aonad, seirbhísí, fáiltiú, deasc,
    cuntais, airgeadas, díolacháin, acmhainní daonna, pleanáil, clárlann, an rannóg, an rannóg pleanála,
    an roinn, an oifig, seirbhís do chustaiméirí, ionad, cumarsáid`,
  role: `
    stiúrthóir, cathaoirleach, rúnaí, bainisteoir, riarthóir, coiste, bord, cisteoir, eagarthóir,
    príomhoide, leas-phríomhoide, múinteoir, ollamh, aire, méara, an bhainistíocht, feidhmeannach,
    an príomhoide, príomhfheidhmeannach, an stiúrthóir, an cathaoirleach, uachtarán, an rúnaí,
    an cisteoir, an bainisteoir, bainistíocht, an coiste, an bord, an t-eagarthóir, riarthóirí,
    modhnóir, comhairleoir, comhordaitheoir, oifigeach, sagart, úinéir`,
  organisation: `
    teoranta, teo, ollscoil, scoil, banc, comhairle, cumann, conradh, institiúid, leabharlann, ospidéal,
    fondúireacht, gaelscoil, coláiste, údarás, siopa, músaem, óstán, bialann, amharclann,
    gníomhaireacht, comhlacht, club, parlús, páirtí, eaglais, paróiste, fóram, bácús, caifé,
    teach tábhairne, siopa leabhar, cuideachta, clinic, cógaslann, séipéal, comhairle contae, cór,
    féile, comhar creidmheasa, comharchumann, feirm, raidió, nuachtán`,
  automated: `
    teachtaireacht uathoibríoch, ná freagair, freagra uathoibríoch, ginte go huathoibríoch,
    seolta go huathoibríoch, ná tabhair freagra, córas`,
  headers: {
    from: `ó`,
    other: `seolta, dáta, chuig, ábhar, cóip`,
  },
  wrote: `scríobh, a scríobh`,
  separators: `bunteachtaireacht, teachtaireacht ar aghaidh`,
  mobile: `seolta ó, seolta ón`,
  phrases: {
    valediction: { formal: ['Is mise le meas,'], informal: ['Le gach dea-ghuí,'] },
    greeting: { formal: '{full}, a chara', informal: 'Haigh {first}' },
    and: ' agus ',
  },
};
