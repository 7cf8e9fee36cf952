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
    mulțumesc, bună, cont, le, fi, ne, ați, îți`,
  letters: 'șțşţă',
  valedictions: {
    formal: `
      cu stimă, cu respect, cu deosebită stimă, cu considerație, cu deosebită considerație, cu cele mai
      bune gânduri, al dumneavoastră, cu sinceritate, cu multă stimă`,
    informal: `
      toate cele bune, cu drag, salutări, numai bine, o zi bună, o zi frumoasă, pe curând, pa, te pup,
      te îmbrățișez, cu prietenie, weekend plăcut, cu bine, la revedere, o seară bună, ciao, vă salut,
      spor`,
  },
  valedictionHeads: `stimă, respect, salutări, considerație`,
  thanks: `
    mulțumesc, mulțumim, vă mulțumesc, mersi, mulțumesc anticipat, vă mulțumesc anticipat, mulțumesc
    mult, mii de mulțumiri`,
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
    tuturor, toți, domnule, doamnă, domnule/doamnă, domnule sau doamnă, doamnă/domnule, doamnelor și
    domnilor, domnilor, doamnelor, client, clienți, colegi, colegă, coleg, prieteni, prietene,
    utilizator, utilizatorule, utilizatori, membri, membru, echipă, părinți, vecini, cititor,
    participant, participanți, oaspete, abonat, chiriaș, partener, parteneri, destinatar`,
  titles: `domnul, doamna, domnișoara, domnule, doamnă, dl, dna, dr, prof, ing, av, dle, conf, părinte`,
  particles: `de, von, van`,
  and: `și, &, +`,
  team: `echipa, echipă, echipei, grupul, colectivul, prietenii de la`,
  department: `
    departament, departamentul, serviciul, serviciul clienți, relații clienți, secretariat, recepție,
    contabilitate, vânzări, suport, birou, biroul, resurse umane, redacția, relații cu publicul,
    marketing, asistență, facturare, serviciu`,
  role: `
    director, directoarea, directorul, conducerea, președinte, președintele, secretar, manager,
    administrator, administratorul, coordonator, consilier, consultant, comitetul, consiliul, comisia,
    primar, primarul, rector, proprietar, moderator, redactor, asistent, trezorier, organizatorii, șef,
    responsabil`,
  organisation: `
    srl, sa, s r l, asociația, asociație, fundația, primăria, universitatea, școala, banca, firma,
    compania, societatea, club, clubul, biblioteca, muzeul, editura, magazin, magazinul, institutul,
    ministerul, spitalul, asigurări, centrul, rețeaua, cabinet, cooperativa, hotel, restaurant, agenția,
    federația, parohia, forum, farmacia, grădina, liceul`,
  automated: `
    mesaj automat, generat automat, trimis automat, nu răspundeți, vă rugăm să nu răspundeți, răspuns
    automat, email automat, robot, sistem`,
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
