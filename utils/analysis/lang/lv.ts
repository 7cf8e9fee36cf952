import type { Language } from './types';

/**
 * Latvian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const lv: Language = {
  code: 'lv',
  common: `
    un, ir, uz, no, par, ar, ka, nav, jūs, jūsu, lai, es, vai, bet, kas, ja, šis, šo, to, tas, pēc, pie,
    kā, mēs, mūsu, lūdzu, var, varat, būs, esat, tika, paldies, arī, tikai, man, šī, savu, līdz, kontu,
    saiti, jums, tev, vēl, jau`,
  letters: 'āēīūģķļņ',
  valedictions: {
    formal: `
      ar cieņu, patiesā cieņā, cieņā, ar labākajiem vēlējumiem, ar sveicieniem, ar labvēlību, ar
      vislabākajiem vēlējumiem`,
    informal: `
      sveicieni, visu labu, jauku dienu, lai jauka diena, uz redzēšanos, čau, buča, ar mīlestību, lai
      labi klājas, saistībā, sirsnīgi sveicieni, jauku nedēļas nogali, tiekamies, atā`,
  },
  valedictionHeads: `cieņu, cieņā, vēlējumiem, sveicieniem, sveicieni`,
  thanks: `
    paldies, liels paldies, jau iepriekš paldies, paldies jau iepriekš, pateicībā, ar pateicību,
    pateicos`,
  greetings: {
    formal: `cienījamais, cienījamā, cienījamie, cienītais, godātais, godātā, godātie, augsti godātais`,
    informal: `
      sveiki, labdien, čau, mīļais, mīļā, dārgais, dārgā, sveika, sveiks, labrīt, labvakar, sveicināti,
      sveicieni, laipni lūdzam, laipni lūgti, esiet sveicināti, hei`,
  },
  greetingsAlone: `visiem, visiem interesentiem`,
  nobody: `
    visi, visiem, kungs, kundze, kungs/kundze, kungs vai kundze, dāmas un kungi, klient, klients,
    klienti, kolēģi, kolēģis, draugs, draugi, lietotāj, lietotājs, lietotāji, biedri, komanda, vecāki,
    kaimiņi, lasītāj, dalībnieks, dalībnieki, viesi, viesis, kungi, sadarbības partneri, saņēmēj`,
  titles: `kungs, kundze, jaunkundze, dr, prof, k-gs, k-dze`,
  particles: `fon, de`,
  and: `un, &, +`,
  team: `komanda, grupa, kolektīvs, komandas`,
  department: `
    nodaļa, klientu serviss, klientu apkalpošana, atbalsts, atbalsta dienests, sekretariāts, lietvedība,
    grāmatvedība, pārdošana, birojs, dienests, redakcija, kanceleja, mārketings, departaments`,
  role: `
    direktors, direktore, valde, vadība, priekšsēdētājs, priekšsēdētāja, sekretārs, sekretāre, vadītājs,
    vadītāja, koordinators, koordinatore, administrators, konsultants, komiteja, komisija, padome, mērs,
    rektors, īpašnieks, moderators, redaktors, redaktore, asistents, kasieris, organizatori, speciālists`,
  organisation: `
    sia, as, biedrība, nodibinājums, pašvaldība, dome, universitāte, skola, banka, fonds, uzņēmums,
    firma, klubs, bibliotēka, muzejs, izdevniecība, veikals, institūts, ministrija, slimnīca,
    apdrošināšana, centrs, tīkls, kooperatīvs, viesnīca, savienība, asociācija, forums, aptieka,
    aģentūra`,
  automated: `
    automātisks ziņojums, automātiski ģenerēts, automātiski nosūtīts, neatbildiet, lūdzu neatbildiet,
    automātiska atbilde, robots, sistēma`,
  headers: {
    from: `no`,
    other: `nosūtīts, datums, kam, kopija, temats, pielikumi, tēma`,
  },
  wrote: `rakstīja, raksta, uzrakstīja`,
  separators: `sākotnējais ziņojums, pārsūtītais ziņojums, oriģinālais ziņojums, pārsūtīta ziņa`,
  mobile: `sūtīts no, nosūtīts no, sūtīta no`,
  disclaimer: `konfidenciāla, konfidenciāls, adresātam, saņēmējam, kļūdas pēc, atteikties`,
  phrases: {
    valediction: { formal: ['Ar cieņu'], informal: ['Ar sveicieniem'] },
    greeting: { formal: 'Labdien, {full}', informal: 'Sveiki, {first}' },
    and: ' un ',
  },
};
