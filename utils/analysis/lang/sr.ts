import type { Language } from './types';

/**
 * Serbian, in both scripts.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sr: Language = {
  code: 'sr',
  kin: `hr, bs`,
  common: `
    i, je, u, na, se, da, za, su, od, sa, ne, to, koji, koja, koje, kao, ili, ako, vaš, vaše, možete,
    biti, sam, ste, smo, po, iz, li, molimo, ovaj, ova, ovo, šta, sve, te, nedelja, hvala, nije, kako,
    samo, bi, posle, и, је, у, на, се, да, за, су, од, са, не, то, који, која, које, као, или, ако, ваш,
    ваше, можете, сте, смо, овај, ово, хвала, није, како, kojeg, koga, čega, ćete, ćemo, ću, će, bih,
    bismo, biste, bila, bilo, bili, bio, jer, ali, ni, gde, kada, zašto, ovde, tamo, danas, sutra, juče,
    nedelju, nedelje, mesec, mesecu, reč, uslovi, obaveštenje, naloga, nalog, lozinku, lozinke,
    kliknite, sledeći, sledeću, možeš, mogu, treba, hoćete, vama, nama, meni, tebi, njega, njoj, naš,
    naša, naše, moj, moja, tvoj, tvoja, jedan, jedna, svoj, svoju, takođe, uopšte, već, još, ниси,
    нисте, где, када, зашто, јер, али, овде, данас, сутра, ћете, ћемо, ће, би, била, било, вам, вас,
    нас, нам, ваша, вашу, вашег, нашу, кликните, молимо, поново, уколико, ли, проверите, прилог, петка,
    петак, четвртак, среда, уторак, понедељак, састанак, сали, захтев, недеље, недеља, ове, ова, сам,
    си, бисмо, бисте, бих, кад, још, већ, само, врло, сада, увек, никад, сви, све, пре, после, без,
    због, око, молим, јуче, такође, ко, шта, неко, нешто, уз, видети, наш, наша, наше, бити, биће,
    нисам, uvek, pre, sledeće, videti, proverite, prilog, četvrtak, sastanak, ko, neko, ponedeljak,
    sreda, lepo, vreme, линк, везу, испод, налог, налога, лозинка, лозинку, потврдите, адреса, адресу,
    добродошли, корисник, корисника, порука, поруку, поруџбина, нову, нова, нови, страница, страницу,
    примили, vezu, ispod, lozinka, potvrdite, adresa, adresu, dobrodošli, korisnik, korisnika, poruka,
    poruku, porudžbina, novu, nova, novi, stranica, stranicu, primili, vašu`,
  letters: 'ђјљњћџ',
  valedictions: {
    formal: `
      s poštovanjem, srdačan pozdrav, sa poštovanjem, srdačno, lep pozdrav, uz poštovanje, с поштовањем,
      срдачан поздрав, са поштовањем, срдачно, леп поздрав, искрено ваш`,
    informal: `
      pozdrav, pozdravi, veliki pozdrav, puno pozdrava, ljubim, vidimo se, prijatan dan, svako dobro,
      sve najbolje, pozz, čujemo se, ćao, поздрав, поздрави, велики поздрав, љубим, видимо се, пријатан
      дан, свако добро, све најбоље`,
  },
  valedictionHeads: `pozdrav, pozdravi, poštovanjem, поздрав, поздрави, поштовањем`,
  thanks: `
    hvala, hvala unapred, unapred hvala, zahvaljujem, puno hvala, hvala lepo, хвала, хвала унапред,
    унапред хвала, захваљујем`,
  greetings: {
    formal: `
      poštovani, poštovana, poštovane, cenjeni, uvaženi, поштовани, поштована, поштоване, уважени,
      цењени`,
    informal: `
      zdravo, pozdrav, dragi, draga, drage, dobar dan, dobro jutro, dobro veče, ćao, hej, dobrodošli,
      dobrodošao, dobrodošla, здраво, поздрав, драги, драга, драге, добар дан, добро јутро, добро вече,
      ћао, хеј, добродошли, добродошао, добродошла`,
  },
  greetingsAlone: `svima, свима, svima kojih se tiče`,
  nobody: `
    svi, svima, gospodine, gospođo, gospodine/gospođo, gospodo, dame i gospodo, korisniče, korisnici,
    kolege, kolega, prijatelji, prijatelju, članovi, tim, roditelji, komšije, čitaoče, učesnici, kupci,
    kupče, klijente, сви, свима, господине, госпођо, господо, даме и господо, корисниче, корисници,
    колеге, пријатељи, чланови, тиме, родитељи`,
  titles: `
    gospodin, gospođa, gospodine, gospođo, gospođica, g, gđa, dr, prof, mr, господин, госпођа,
    господине, госпођо, г, гђа, др, проф`,
  particles: `de, von, van, де, фон`,
  and: `i, te, &, +, и`,
  openers: {
    one: `vaš, vaša, vaše, tvoj, tvoja, naš, naša, ваш, ваша, твој, наш`,
    many: `vaši, tvoji, naši, ваши, твоји, наши`,
  },
  agents: {
    one: `ar, arka, ist, nik, nica, ac, or, er, ant, ent, log, telj, ар, ист, ник, ац, ор`,
    many: `
      ari, isti, nici, ci, ori, anti, enti, telji, prijatelji, momci, devojke, ljudi, kolege, ари,
      ници, пријатељи, момци`,
  },
  inflections: `u, a, e, i, o, om, ova, ama, ima, у, а, е, и, о, ом`,
  notices: {
    message: `poruka, obaveštenje, mail, порука, обавештење`,
    made: `automat, sistem, računar, аутомат, систем`,
  },
  team: `
    tim, теам, autori, аутори, urednici, уредници, ekipa, grupa, тим, екипа, група, osoblje, volonteri,
    prijatelji iz, ljudi iz, zajednica, особље, волонтери, пријатељи из, људи из, заједница, сви ми из,
    svi mi iz`,
  department: `
    odeljenje, služba, podrška, sekretarijat, recepcija, računovodstvo, prodaja, kancelarija, redakcija,
    nabavka, одељење, служба, подршка, продаја, канцеларија, редакција, служба за, сектор, сектор за,
    одсек, рачуноводство, финансије, набавка, маркетинг, људски ресурси, рецепција, техничка подршка,
    корисничка подршка, корисничка служба, кориснички центар, позивни центар, студентска служба,
    деканат, архива, информације, шалтер, логистика, наплата, односи с јавношћу, кабинет, секретаријат,
    sektor, služba za, odsek, finansije, marketing, ljudski resursi, tehnička podrška,
    korisnička podrška, korisnička služba, korisnički servis, korisnički centar, kontakt centar,
    studentska služba, dekanat, arhiva, informacije, šalter, logistika, naplata, odnosi s javnošću,
    kabinet`,
  role: `
    direktor, direktorka, uprava, predsednik, predsednica, sekretar, rukovodilac, koordinator,
    administrator, savetnik, odbor, savet, komisija, gradonačelnik, urednik, vlasnik, moderator,
    asistent, директор, управа, председник, секретар, администратор, одбор, координатор, уредник,
    управник, управница, директорка, председница, секретарка, руководилац, руководитељ, менаџер,
    менаџерка, уредница, модератор, модератори, администратори, управни одбор, надзорни одбор, савет,
    комисија, благајник, власник, власница, оснивач, наставник, наставница, учитељица, професор,
    професорка, декан, ректор, доктор, лекар, адвокат, нотар, рачуновођа, инжењер, архитекта, асистент,
    референт, саветник, саветница, инспектор, портпарол, тренер, министар, начелник, шеф, представник,
    координаторка, новинар, преводилац, градоначелник, upravnik, upravnica, rukovoditelj, menadžer,
    menadžerka, urednica, moderatori, administratori, upravni odbor, nadzorni odbor, blagajnik,
    vlasnica, osnivač, nastavnik, nastavnica, učiteljica, profesor, profesorka, dekan, rektor, doktor,
    lekar, advokat, javni beležnik, računovođa, inženjer, arhitekta, asistentkinja, referent, savetnica,
    inspektor, portparol, trener, ministar, načelnik, šef, predstavnik, koordinatorka, novinar,
    prevodilac, domar`,
  organisation: `
    d o o, doo, a d, udruženje, opština, grad, univerzitet, škola, banka, fondacija, firma, preduzeće,
    klub, biblioteka, muzej, prodavnica, institut, zavod, ministarstvo, bolnica, osiguranje, centar,
    mreža, zadruga, hotel, agencija, savez, forum, удружење, општина, универзитет, школа, банка,
    фондација, предузеће, клуб, библиотека, музеј, институт, завод, министарство, мрежа, д о о, доо, јп,
    јкп, а д, град, фирма, продавница, књижара, апотека, клиника, болница, дом здравља, ресторан,
    кафана, пекара, хотел, позориште, галерија, радио, телевизија, лист, часопис, издавач, штампарија,
    студио, гимназија, вртић, факултет, академија, форум, портал, платформа, пројекат, заједница,
    фестивал, оркестар, хор, црква, амбасада, суд, осигурање, задруга, центар, агенција, савез, jp, jkp,
    d d, knjižara, apoteka, klinika, dom zdravlja, restoran, kafana, pekara, pozorište, galerija, radio,
    televizija, časopis, izdavač, štamparija, studio, gimnazija, vrtić, fakultet, akademija, portal,
    platforma, projekat, zajednica, festival, orkestar, hor, crkva, ambasada, sud, fabrika`,
  automated: `
    automatska poruka, automatski generisana, automatski generisan, ne odgovarajte, automatski odgovor,
    robot, sistem, аутоматска порука, не одговарајте`,
  headers: {
    from: `od, šalje, од, шаље`,
    other: `poslato, datum, za, kopija, naslov, prilozi, tema, послато, датум, за, наслов, копија`,
  },
  wrote: `je napisao, je napisala, napisao, napisala, piše, је написао, је написала, пише`,
  separators: `originalna poruka, prosleđena poruka, оригинална порука, прослеђена порука`,
  mobile: `poslato sa, poslato iz, послато са`,
  disclaimer: `poverljivo, poverljiva, poverljive, primalac, isključivo, greškom, odjavite`,
  phrases: {
    valediction: { formal: ['S poštovanjem,', 'Srdačan pozdrav,'], informal: ['Pozdrav,'] },
    greeting: { formal: 'Poštovani {full}', informal: 'Zdravo {first}' },
    and: ' i ',
  },
};
