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
    saiti, jums, tev, vēl, jau, pirms, bez, caur, starp, kurš, kura, kad, kur, kāpēc, jo, ļoti, vienmēr,
    nekad, šodien, rīt, vakar, tagad, tu, viņš, viņa, viņi, mums, mani, tevi, mūs, manu, tavs, tava,
    tavu, tā, esmu, esi, esam, bija, būt, varu, vari, varam, lūdzam, tiks, saņemts, nosūtām, pielikumā,
    atsūtīt, nekur, nevaru, atrast, ceļā, mēneša, laikā, ko, visi, visas, mans, būtu, varētu, nedēļa,
    nedēļā, šonedēļ, ceturtdien, ceturtdienas, piektdien, piektdienai, pirmdien, otrdien, trešdien,
    sapulce, pielikumu, noklikšķiniet, spiediet, saite, saites, zemāk, konts, konta, parole, paroli,
    paroles, apstiprināt, apstipriniet, adrese, adresi, laipni, lietotājs, lietotāja, ziņojums,
    pasūtījums, jauns, jauna, jaunu, lapa, lapas, lapu, profils, saņēmāt`,
  letters: 'āēīūģķļņ',
  valedictions: {
    formal: `
      ar cieņu, patiesā cieņā, cieņā, ar labākajiem vēlējumiem, ar sveicieniem, ar labvēlību,
      ar vislabākajiem vēlējumiem, ar patiesu cieņu, ar dziļu cieņu, ar sirsnīgiem sveicieniem,
      ar pateicību, valdes vārdā, vislabākie novēlējumi, ar vislabākajiem novēlējumiem`,
    informal: `
      sveicieni, visu labu, jauku dienu, lai jauka diena, uz redzēšanos, čau, buča, ar mīlestību,
      lai labi klājas, saistībā, sirsnīgi sveicieni, jauku nedēļas nogali, tiekamies, atā, sirsnīgi,
      uz tikšanos, uz sadzirdēšanos, sazināmies, visu to labāko, jauku dienu vēlot, lai laba diena,
      jaukas brīvdienas, jauku vakaru, ar labu nakti, priecīgus svētkus, veiksmi, lai veicas, mīļi,
      mīļi sveicieni, bučas, apskāvieni, apskauju, tavs, tava, lai jums jauka diena,
      lai tev jauka diena, arlabunakti, jauku nedēļu, lai izdodas, veiksmīgu dienu,
      priecīgus ziemassvētkus, laimīgu jauno gadu, priecīgas lieldienas, jauku atvaļinājumu,
      jauku vasaru, buču, daudz buču, cieši apskauju, samīļoju, ar siltumu, ar sirsnību,
      sirsnīgus sveicienus, saulainus sveicienus, siltus sveicienus, sveicinu, sveiciens, visu gaišu,
      turies, turieties, saudzē sevi, esi vesels, esi vesela, esiet veseli, uz drīzu redzēšanos,
      uz drīzu tikšanos, uz tikšanos trasē, uz sazināšanos, tiksimies, līdz rītdienai, ardievu, sveiki,
      jūsu, gaidām jūs, gaidām tevi, gaidīsim`,
  },
  valedictionHeads: `cieņu, cieņā, vēlējumiem, sveicieniem, sveicieni, novēlējumiem, novēlējumi`,
  thanks: `
    paldies, liels paldies, jau iepriekš paldies, paldies jau iepriekš, pateicībā, ar pateicību, pateicos,
    pateicamies, paldies par palīdzību, paldies par sapratni, paldies par pirkumu, paldies par uzticību`,
  greetings: {
    formal: `cienījamais, cienījamā, cienījamie, cienītais, godātais, godātā, godātie, augsti godātais`,
    informal: `
      sveiki, labdien, čau, mīļais, mīļā, dārgais, dārgā, sveika, sveiks, labrīt, labvakar, sveicināti,
      sveicieni, laipni lūdzam, laipni lūgti, esiet sveicināti, hei`,
  },
  greetingsAlone: `visiem, visiem interesentiem`,
  nobody: `
    visi, visiem, kungs, kundze, kungs/kundze, kungs vai kundze, dāmas un kungi, klient, klients, klienti,
    kolēģi, kolēģis, draugs, draugi, lietotāj, lietotājs, lietotāji, biedri, komanda, vecāki, kaimiņi,
    lasītāj, dalībnieks, dalībnieki, viesi, viesis, kungi, sadarbības partneri, saņēmēj, biedrs, kolēģe,
    iedzīvotāji, īpašnieki, īrnieki, pilsoņi, skolēni, studenti, skolotāji, dalībniek, kandidāti,
    pretendent, pacienti, pacient, pasažieri, apmeklētāji, lasītāji, abonenti, pircēj, pircēji,
    piegādātāji, partneri, brīvprātīgie, ziedotāji, ģimene, spēlētāji`,
  titles: `
    kungs, kundze, jaunkundze, dr, prof, k-gs, k-dze, kungam, kundzei, doktor, mācītāj`,
  particles: `fon, de`,
  and: `un, &, +`,
  openers: {
    one: `jūsu, tavs, tava, mūsu`,
    many: `tavi, tavas`,
  },
  agents: {
    one: `tājs, tāja, ieks, iece, ists, iste, ors, ers, ieris, iere, ents, ants`,
    many: `tāji, tājas, ieki, ieces, isti, ori, draugi, puiši, meitenes, ļaudis, kolēģi`,
  },
  inflections: `s, a, e, i, u, as, es, am, ai, is, us`,
  notices: {
    message: `ziņa, ziņojums, e-pasts, paziņojums`,
    made: `automāt, sistēm, dator, robot`,
  },
  team: `
    komanda, grupa, kolektīvs, komandas, redakcija, ļaudis no, visi no, mēs no, jūsu draugi no,
    draugi no, puiši no, darbinieki, personāls, brigāde, ģimene, draugu pulks, pulks, pulciņš, draugi,
    jūsu draugi, tavi draugi, puiši, meitenes, ļaudis, cilvēki, visi mēs, visa komanda, saime,
    brīvprātīgie, organizatori, veidotāji, kopiena, banda, kompānija, moderatori, izstrādātāji`,
  department: `
    nodaļa, klientu apkalpošana, atbalsts, sekretariāts, lietvedība, grāmatvedība, pārdošana, birojs,
    dienests, redakcija, kanceleja, mārketings, departaments, nodaļas, daļa, pārvalde, centrs, sektors,
    rēķini, parādu piedziņa, tirdzniecība, iepirkumi, eksports, loģistika, noliktava, piegāde,
    pasūtījumi, reklamācijas, atlīdzības, ražošana, kvalitāte, apkope, serviss, it, informātika,
    personāls, apmācība, komunikācija, reģistratūra, informācija, dekanāts, rektorāts,
    arhīvs, dzimtsarakstu, būvvalde, vide, nodokļi, rezervācijas, biļetes, kase, īpašumu nodaļa,
    centrs klientu apkalpošanas, klientu serviss, klientu centrs, klientu atbalsts, tehniskais atbalsts,
    atbalsta dienests, pārdošanas daļa, finanses, finanšu nodaļa, personāldaļa, personāla daļa,
    juridiskā nodaļa, preses dienests, mācību daļa, uzņemšana, recepcija, dispečers, dispečeru dienests,
    atgriešana, pretenzijas, biļešu kase, dzimtsarakstu nodaļa, sociālais dienests, apsaimniekošana,
    uzturēšana`,
  role: `
    direktors, direktore, valde, vadība, priekšsēdētājs, priekšsēdētāja, sekretārs, sekretāre, vadītājs,
    vadītāja, koordinators, koordinatore, administrators, konsultants, komiteja, komisija, padome, mērs,
    rektors, īpašnieks, moderators, redaktors, redaktore, asistents, kasieris, organizatori,
    speciālists, direktora vietnieks, valdes loceklis, dome, žūrija, izpilddirektors, menedžeris,
    speciāliste, eksperts, konsultante, padomnieks, asistente, grāmatvede, grāmatvedis, auditors,
    jurists, juriste, advokāts, notārs, arhitekts, inženieris, tehniķis, programmētājs, izstrādātājs,
    administratore, administratori, žurnālists, autors, tulkotājs, tulkotāja, fotogrāfs, dizainers,
    dizainere, bibliotekāre, skolotāja, skolotājs, klases audzinātāja, pasniedzējs, docents, profesors,
    dekāns, ārsts, ārste, medmāsa, zobārsts, farmaceits, veterinārārsts, fizioterapeits, psihologs,
    treneris, tiesnesis, kapteinis, mācītājs, ministrs, tiesībsargs, pārstāvis, pārdevējs, mākleris,
    dibinātājs, pārvaldnieks, organizators, gids, klases audzinātājs, skolotāji, direktores vietniece,
    valdes priekšsēdētājs, vecāku padome, mēre, domes priekšsēdētājs, preses sekretāre, dekāne, trenere,
    prāvests, notāre, revidents, inspektors, ierēdnis, projektu vadītāja, galvenais redaktors,
    tīmekļa pārzinis, pārzinis, ģimenes ārsts, farmaceite, īpašniece, dibinātāja, namu pārvaldnieks,
    mājas vecākais, sētnieks, saimnieks, saimniece, šefpavārs, administrācija`,
  organisation: `
    sia, as, biedrība, nodibinājums, pašvaldība, dome, universitāte, skola, banka, fonds, uzņēmums,
    firma, klubs, bibliotēka, muzejs, izdevniecība, veikals, institūts, ministrija, slimnīca,
    apdrošināšana, centrs, tīkls, kooperatīvs, viesnīca, savienība, asociācija, forums, aptieka,
    aģentūra, ik, zs, apvienība, arodbiedrība, novads, pilsēta, pagasts, policija, tiesa, vid,
    augstskola, vidusskola, pamatskola, ģimnāzija, bērnudārzs, akadēmija, poliklīnika, klīnika, prakse,
    nekustamie īpašumi, advokātu birojs, galdnieks, galdniecība, mēbeles, būvniecība, celtniecība,
    remonts, elektro, darbnīca, autoserviss, autoskola, auto, transports, taksometrs, ceļojumi,
    viesu nams, restorāns, krogs, kafejnīca, maiznīca, konditoreja, gaļa, piens, alus darītava,
    saimniecība, dārzniecība, ziedi, internetveikals, tirgus, grāmatnīca, tipogrāfija, avīze, žurnāls,
    radio, teātris, galerija, kino, orķestris, koris, festivāls, kultūras nams, draudze, baznīca,
    frizētava, salons, studija, optika, mode, apavi, sports, velosipēdi, datori, programmatūra,
    sistēmas, tehnoloģijas, enerģija, ūdens, tīrīšana, apsardze, un dēli, brāļi, rūpnīca, ceptuve,
    picērija, hostelis, atpūtas komplekss, kempings, tūrisma aģentūra, veikaliņš, e-veikals,
    gaļas veikals, ziedu veikals, ziedu salons, stādaudzētava, zemnieku saimniecība, siernīca, dravas,
    antikvariāts, laikraksts, juvelieris, skaistumkopšanas salons, sporta klubs, zobārstniecība,
    veterinārā klīnika, pansionāts, tehnikums, mūzikas skola, tautas nams, velo klubs,
    dzīvokļu īpašnieku biedrība, taksometri, apbedīšanas birojs, grupa, keramika, rotaļlietas, rokdarbi`,
  automated: `
    automātisks ziņojums, automātiski ģenerēts, automātiski nosūtīts, neatbildiet, lūdzu neatbildiet,
    automātiska atbilde, robots, sistēma, neatbildiet uz šo, neatbildi uz šo, automātisks paziņojums`,
  headers: {
    from: `no`,
    other: `nosūtīts, datums, kam, kopija, temats, pielikumi, tēma`,
  },
  wrote: `rakstīja, raksta, uzrakstīja`,
  separators: `sākotnējais ziņojums, pārsūtītais ziņojums, oriģinālais ziņojums, pārsūtīta ziņa`,
  mobile: `sūtīts no, nosūtīts no, sūtīta no`,
  disclaimer: `
    konfidenciāla, konfidenciāls, adresātam, saņēmējam, kļūdas pēc, atteikties,
    visas tiesības aizsargātas`,
  phrases: {
    valediction: { formal: ['Ar cieņu'], informal: ['Ar sveicieniem'] },
    greeting: { formal: 'Labdien, {full}', informal: 'Sveiki, {first}' },
    and: ' un ',
  },
};
