import type { Language } from './types';

/**
 * Romanian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ro: Language = {
  code: 'ro',
  common: `
    și, în, de, la, pe, cu, nu, este, să, o, un, care, din, pentru, că, mai, dumneavoastră, vă, am, ai,
    sau, dacă, acest, această, prin, fost, sunt, ce, ca, mă, te, al, ale, lui, dar, contul, poate,
    mulțumesc, bună, cont, le, fi, ne, ați, îți, fără, sub, peste, între, după, înainte, până, spre, e,
    ești, suntem, era, erau, va, vor, voi, vei, au, avem, aveți, are, cine, când, unde, cum, ori, nici,
    deci, deoarece, pentru că, foarte, deja, încă, doar, numai, acum, azi, astăzi, mâine, ieri, aici,
    acolo, eu, tu, el, ea, noi, ei, ele, se, îi, îl, îmi, mi, ți, meu, mea, tău, ta, său, sa, nostru,
    noastră, vostru, acesta, aceasta, acestui, unui, unei, rog, vă rog, poți, puteți, pot, putem,
    trebuie, toate, toți, fiecare, săptămână, lună, atașat, ședința, ședință, joi, vineri, miercuri,
    marți, luni, sâmbătă, duminică, sală, cererea, săptămâna, acestea, aceștia, verifica, fișierul,
    despre, lângă, sunteți, vom, veți, ar, da, iar, însă, mereu, niciodată, decât, vi, ni, mulțumim,
    dvs, click, clic, apăsați, link, linkul, următorul, jos, contului, parola, parolă, parolei,
    confirmați, confirma, adresa, bine, venit, utilizator, mesaj, mesajul, comanda, nouă, nou, pagina,
    profil, primit, primiți`,
  letters: 'șțşţă',
  valedictions: {
    formal: `
      cu stimă, cu respect, cu deosebită stimă, cu considerație, cu deosebită considerație,
      cu cele mai bune gânduri, al dumneavoastră, cu sinceritate, cu multă stimă, cu deosebit respect,
      cu aleasă considerație, cu aleasă prețuire, cu prețuire, cu stimă și respect,
      cu stimă și considerație, cu mulțumiri, salutări cordiale, cele mai bune urări,
      în numele comitetului`,
    informal: `
      toate cele bune, cu drag, salutări, numai bine, o zi bună, o zi frumoasă, pe curând, pa, te pup,
      te îmbrățișez, cu prietenie, weekend plăcut, cu bine, la revedere, o seară bună, ciao, vă salut,
      spor, cu mult drag, cu toată dragostea, cu dragoste, mult succes, succes, spor la treabă,
      o zi minunată, o zi plăcută, o zi excelentă, vă doresc o zi bună, îți doresc o zi frumoasă,
      o seară frumoasă, seară frumoasă, un weekend plăcut, o săptămână frumoasă, noapte bună,
      sărbători fericite, paște fericit, pe mâine, pe data viitoare, ne vedem, ne vedem curând, ne auzim,
      pa pa, salut, vă pup, pupici, pup, îmbrățișări, o îmbrățișare, ai grijă de tine, doamne ajută`,
  },
  valedictionHeads: `stimă, respect, salutări, considerație, prețuire`,
  thanks: `
    mulțumesc, mulțumim, vă mulțumesc, mersi, mulțumesc anticipat, vă mulțumesc anticipat, mulțumesc mult,
    mii de mulțumiri, vă mulțumim, îți mulțumesc, merci, mulțumesc frumos, mulțumim anticipat,
    cu mulțumiri anticipate, mulțumim pentru înțelegere, mulțumim pentru încredere, pe luni, pe vineri`,
  greetings: {
    formal: `
      stimate, stimată, stimați, stimaților, stimate domnule, stimată doamnă, onorate, onorată, distinse`,
    informal: `
      bună, bună ziua, salut, dragă, dragi, dragul, draga, bună dimineața, bună seara, hei, salutare,
      bine ai venit, bine ați venit, hello, felicitări, ceau, iubite`,
  },
  greetingsAlone: `
    celor interesați, în atenția dumneavoastră, în atenția celor interesați, către cei interesați`,
  nobody: `
    tuturor, toți, domnule, doamnă, domnule/doamnă, domnule sau doamnă, doamnă/domnule,
    doamnelor și domnilor, domnilor, doamnelor, client, clienți, colegi, colegă, coleg, prieteni, prietene,
    utilizator, utilizatorule, utilizatori, membri, membru, echipă, părinți, vecini, cititor, participant,
    participanți, oaspete, abonat, chiriaș, partener, parteneri, destinatar, dragi părinți, locatari,
    locatar, proprietari, chiriași, cetățeni, contribuabil, contribuabili, elevi, studenți, student,
    profesori, candidat, candidați, pacient, pacienți, călători, pasager, oaspeți, vizitatori, cititori,
    abonați, clientă, furnizor, furnizori, colaboratori, prieten, voluntari, donatori, susținători,
    toată lumea, familie, familii, doamnă sau domn, domni, stimați domni, asigurat, jucători`,
  titles: `
    domnul, doamna, domnișoara, domnule, doamnă, dl, dna, dr, prof, ing, av, dle, conf, părinte,
    domnișoară, d-na, d-nul, d-l, arh, preot, lector, domnul doctor, doamna doctor, domnule profesor,
    doamna profesoară`,
  particles: `de, von, van`,
  and: `și, &, +`,
  openers: {
    one: `un, o, al, tău, ta, dumneavoastră`,
    many: `niște`,
  },
  agents: {
    one: `or, toare, ist, istă, ar, er, ant, ent, giu, ier, orul, istul, arul, erul`,
    many: `ori, orii, iști, iștii, ari, arii, anți, prietenii, băieții, fetele, colegii, oamenii, gașca`,
  },
  inflections: `ul, l, a, le, ului, lui, ei, ii, ilor, lor`,
  notices: {
    message: `mesaj, e-mail, email, notificare, aviz`,
    made: `automat, sistem, robot, generat`,
  },
  team: `
    echipa, echipă, echipei, grupul, colectivul, prietenii de la, gașca, colectiv, familia,
    prietenii tăi de la, oamenii de la, oamenii din spatele, băieții de la, fetele de la, toți de la,
    noi de la, noi cei de la, personalul, staff, redacția, angajații, creatorii, comunitatea`,
  department: `
    dispecerat,
    departament, departamentul, serviciul, relații clienți, secretariat, recepție, contabilitate, vânzări,
    suport, birou, biroul, resurse umane, redacția, relații cu publicul, marketing, asistență, facturare,
    serviciu, direcția, direcție, compartimentul, compartiment, secția, secție, oficiul, unitatea,
    sectorul, centrul de, relații cu clienții, relații publice, asistență clienți, asistență tehnică,
    secretariatul, registratură, registratura, recepția, administrativ, administrație, financiar,
    financiar-contabil, încasări, recuperare creanțe, casierie, salarizare, comercial, achiziții,
    aprovizionare, export, logistică, depozit, livrări, expediții, comenzi, retururi, reclamații, daune,
    producție, calitate, mentenanță, tehnic, it, informatică, helpdesk, hr, recrutare, formare, juridic,
    comunicare, presă, redacție, informații, ghișeu, ghișeul, decanat, rectorat, bibliotecă, arhivă,
    stare civilă, urbanism, mediu, taxe și impozite, impozite și taxe, asistență socială, fond funciar,
    internări, ambulatoriu, programări, laborator, rezervări, bilete, abonamente`,
  role: `
    director, directoarea, directorul, conducerea, președinte, președintele, secretar, manager,
    administrator, administratorul, coordonator, consilier, consultant, comitetul, consiliul, comisia,
    primar, primarul, rector, proprietar, moderator, redactor, asistent, trezorier, organizatorii, șef,
    responsabil, directoare, vicepreședinte, secretară, casier, comitet, juriul, conducere, administratori,
    șeful, coordonatoare, specialist, expert, inspector, referent, consilieră, asistentă, agent,
    reprezentant, vânzător, operator, contabil, contabilă, auditor, avocat, avocată, jurist, notar,
    arhitect, inginer, tehnician, programator, dezvoltator, webmaster, redactor-șef, jurnalist, autor,
    traducător, interpret, fotograf, grafician, designer, bibliotecar, profesor, profesoară, diriginte,
    învățătoare, educatoare, lector, conferențiar, decan, cercetător, medic, medicul, farmacist,
    stomatolog, veterinar, kinetoterapeut, psiholog, terapeut, antrenor, arbitru, căpitan, preot paroh,
    viceprimar, prefect, ministru, ministrul, avocatul poporului, purtător de cuvânt, fondator, cofondator,
    asociat, partener, portar, organizator, organizatori, ghid, bucătar`,
  organisation: `
    srl, sa, s r l, asociația, asociație, fundația, primăria, universitatea, școala, banca, firma,
    compania, societatea, club, clubul, biblioteca, muzeul, editura, magazin, magazinul, institutul,
    ministerul, spitalul, asigurări, centrul, rețeaua, cabinet, cooperativa, hotel, restaurant, agenția,
    federația, parohia, forum, farmacia, grădina, liceul, s a, srl-d, pfa, ii, snc, scs, regia, ong,
    uniunea, sindicatul, întreprinderea, consiliul județean, prefectura, municipiul, orașul, comuna,
    județul, poliția, pompieri, tribunalul, judecătoria, anaf, facultatea, colegiul, grădinița, creșa,
    academia, clinica, policlinica, cabinetul, bancă, imobiliare, agenție imobiliară, casa de avocatură,
    tâmplăria, tâmplărie, mobilă, construcții, instalații, electrice, acoperișuri, ferestre, atelier,
    atelierul, auto, transporturi, mutări, taxi, turism, pensiunea, pensiune, cabana, camping,
    restaurantul, bistro, cafenea, cafeneaua, brutăria, brutărie, cofetăria, cofetărie, măcelărie, lactate,
    berărie, crama, cramă, podgoria, ferma, fermă, pepiniera, florărie, florăria, supermarket, piață,
    librărie, librăria, editură, tipografia, tipografie, ziarul, revista, radio, televiziunea, teatrul,
    teatru, galeria, cinema, orchestra, filarmonica, corul, festivalul, festival, casa de cultură,
    episcopia, biserica, coafor, salon, studio, optică, bijuterii, modă, încălțăminte, sport, biciclete,
    calculatoare, software, sisteme, tehnologii, energie, apă, salubritate, curățenie, pază, grup, grupul,
    fiii, frații, industrie, fabrica, fabrică, comerț, angro, distribuție`,
  automated: `
    mesaj automat, generat automat, trimis automat, nu răspundeți, vă rugăm să nu răspundeți,
    răspuns automat, email automat, robot, sistem, mesaj generat automat, te rugăm să nu răspunzi,
    nu răspunde la acest, notificare automată`,
  headers: {
    from: `de la, expeditor`,
    other: `trimis, data, către, cc, subiect, atașamente, importanță, la`,
  },
  wrote: `a scris, scria, au scris, a scris următoarele`,
  separators: `
    mesaj original, mesajul original, mesaj redirecționat, mesaj retransmis, începutul mesajului
    redirecționat`,
  mobile: `trimis de pe, trimis din, obțineți outlook, trimis cu, descarcă outlook`,
  disclaimer: `
    confidențial, confidențiale, destinatarul, destinatarului, eroare, dezabonare, dezabonați,
    răspundere, interzisă`,
  phrases: {
    valediction: { formal: ['Cu stimă,'], informal: ['Toate cele bune,', 'Cu drag,'] },
    greeting: { formal: 'Bună ziua, {full}', informal: 'Bună, {first}' },
    and: ' și ',
  },
};
