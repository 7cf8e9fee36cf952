import type { Language } from './types';

/**
 * Norwegian, both written forms.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const nb: Language = {
  code: 'nb',
  kin: `da, sv`,
  common: `
    og, at, det, er, en, et, den, til, på, jeg, ikke, du, for, med, av, som, har, vi, deg, din, ditt,
    kan, hvis, fra, denne, men, også, skal, vil, være, blitt, eller, hva, når, meg, oss, dere, hei, ved,
    etter, eg, ikkje, ein, eit, di, frå, kva, me, dykk, berre, om, noen, han, hun, bare, noe, hvor,
    dersom, vår, vårt, våre, deres, henne, ham, gjerne, kunne, skulle, ville, vært, blir, ble, hadde,
    uten, igjen, mer, mye, nå, siden, tilbake, sendt, mottatt, lenger, ligger, finner, klokka, klokken,
    selv, både, ennå, nøkkelen, takk, dine, ifra, fordi, mens, dette, disse, å, dem, hvorfor, før,
    veldig, allerede, alltid, aldri, alle, må, torsdag, fredag, onsdag, tirsdag, mandag, lørdag, søndag,
    vedlegget, gjennom, uke, uken, møtet, opp, ned, ut, inn, seg, sin, sitt, sine, hvilken, altså,
    kanskje, dykkar, ho, vere, vore, noko, nokon, nokre, kvar, korleis, kven, kvifor, då, no, enno,
    mykje, meir, sjå, sjåast, veka, vekene, fleire, sjølv, vart, blei, gjer, gjere, kjem, kome, seinare,
    tidlegare, òg, heile, venleg, helsing, saman, medan, eigen, eige, hos, søknaden, ser, tallene,
    klikk, klikke, lenken, lenke, følgende, nedenfor, konto, kontoen, passord, passordet, bekreft,
    bekrefte, adresse, velkommen, bruker, brukeren, melding, bestilling, nye, nytt, side, profil,
    tilgang`,
  letters: 'æø',
  valedictions: {
    formal: `
      med vennlig hilsen, vennlig hilsen, med vennlege helsingar, med vennleg helsing, vennleg helsing,
      mvh, beste hilsen, med beste hilsen, med hilsen, hilsen, helsing, ærbødigst, beste hilsener,
      med beste hilsener, med de beste hilsener, de beste hilsener, vennligst hilsen,
      med vennlige hilsener, vennlige hilsener, med respekt, med høyaktelse, med helsing, venleg helsing,
      med venleg helsing, beste helsing, på vegne av styret, for styret`,
    informal: `
      hilsener, mange hilsener, beste hilsener, klem, kos, vi ses, snakkes, god helg, ha det,
      ha en fin dag, ha en god dag, alt godt, hels, venleg, ha det bra, god klem, vi snakkes, mvh, vh,
      hilsen, varm hilsen, varme hilsener, hjertelig hilsen, kjærlig hilsen, kos og klem, klemmer,
      stor klem, nuss, kyss, kyss og klem, ha det godt, ha det fint, ha det så lenge, ha en strålende dag,
      ha en riktig fin dag, ha en flott dag, ha en fin helg, ha en god helg, ha en fin kveld,
      riktig god helg, fortsatt fin dag, god dag videre, god kveld, god natt, god sommer, god jul,
      god påske, gledelig jul, vi sees, sees, på gjensyn, på gjenhør, ta vare på deg selv, lykke til,
      alt vel, bh, helsing, helsingar, beste helsingar`,
  },
  valedictionHeads: `hilsen, hilsener, hilsninger, helsing, helsingar`,
  thanks: `
    takk, tusen takk, mange takk, på forhånd takk, takk for hjelpen, på førehand takk, takk skal du ha,
    takk på forhånd, med takk, hjertelig takk, takk så mye, takk for nå, takk for praten,
    takk for tålmodigheten, takk for at du handlet hos oss, takk for at du bruker oss, sees på mandag,
    vi ses mandag, vi ses i morgen`,
  greetings: {
    formal: `kjære, ærede, kjære herr, høyt ærede`,
    informal: `
      hei, heisann, hallo, god dag, god morgen, hi, hey, hei igjen, velkommen, halla, morn, god kveld,
      goddag, gratulerer, god ettermiddag`,
  },
  greetingsAlone: `til rette vedkommende, til den det måtte angå, til den det gjelder`,
  nobody: `
    alle, alle sammen, kunde, kunder, kollega, kolleger, venn, venner, bruker, brukere, medlem, medlemmer,
    team, herr, fru, dere, damer og herrer, gjest, naboer, foreldre, foresatte, deltaker, deltakere, leser,
    folkens, beboer, beboere, mottaker, avsender, frue, herr eller fru, leietaker, innbygger, innbyggere,
    leietakere, eier, eiere, sameier, sameiere, nabo, forelder, foresatt, elev, elever, student, studenter,
    lærere, søker, søkere, kandidat, pasient, pasienter, pårørende, reisende, passasjer, gjester,
    besøkende, lesere, abonnent, abonnenter, leverandør, leverandører, samarbeidspartner,
    samarbeidspartnere, kollegaer, frivillig, frivillige, giver, givere, interesserte, spiller, spillere,
    mine damer og herrer, allesammen, dere alle, lag, familier`,
  titles: `herr, fru, frøken, hr, dr, prof, professor`,
  particles: `av, von, van, de, la, der`,
  and: `og, &, +`,
  at: `hos, fra`,
  openers: {
    one: `din, ditt, deres, vår, vårt, en, et`,
    many: `dine, de, våre`,
  },
  agents: {
    one: `
      er, eren, ør, øren, ist, isten, mann, mannen, kvinne, ent, enten, ant, anten, mester,
      mesteren, leder, lederen`,
    many: `
      erne, ene, ørene, istene, mennene, entene, antene, guttene, jentene, gutta, folka, folkene,
      vennene, venner, folk, gjengen`,
  },
  inflections: `en, et, n, t, a, ne, ene, r, er, e, s`,
  notices: {
    message: `melding, e-post, mail, beskjed`,
    made: `automat, system, datamaskin, maskin, robot`,
  },
  team: `
    jentene, guttene, gutta, folka,
    team, teamet, laget, gruppen, gruppa, gjengen, vennene hos, alle vi i, alle vi på, alle vi hos,
    alle oss i, alle oss hos, alle oss på, alle i, alle på, alle hos, vi i, vi på, vi hos, folkene bak,
    folkene i, folkene på, dine venner i, vennene i, lag, de ansatte, ansatte ved, medarbeiderne,
    personalet, kollektivet, skaperne av, familien`,
  department: `
    avdeling, avdelingen, kundeservice, kundesenter, support, brukerstøtte, sekretariatet, resepsjonen,
    regnskap, salg, kontoret, administrasjonen, økonomi, redaksjonen, innkjøp, personal, servicetorget,
    inkasso, saksbehandling, saksbehandlingen, arkiv, dokumentsenter, servicetorg, innbyggerservice, enhet,
    etat, etaten, kontor, seksjon, seksjonen, sekretariat, kundestøtte, kundebehandling, medlemsservice,
    administrasjon, innkreving, faktura, lønn, eksport, lager, lageret, logistikk, forsendelse, ordre,
    reklamasjon, reklamasjoner, retur, skade, oppgjør, produksjon, kvalitet, drift, teknisk, vedlikehold,
    it, ikt, servicedesk, helpdesk, hr, rekruttering, opplæring, juridisk, kommunikasjon, presse, marked,
    markedsføring, redaksjon, resepsjon, sentralbord, informasjon, studieveiledning, opptak, bibliotek,
    helse og omsorg, hjemmetjenesten, barnevern, barnevernet, plan og bygg, byggesak, kommunalteknikk,
    skatt, innfordring, billett, booking, reservasjon, legevakt, poliklinikk, røntgen, apotek, nav, ppt`,
  role: `
    direktør, leder, styret, sekretær, kasserer, konsulent, koordinator, administrator, sjef, rektor,
    komiteen, ledelsen, rådgiver, saksbehandler, ordfører, vaktmester, webmaster, redaktør, eier,
    moderator, assistent, lederen, styre, styremedlem, direktøren, ledelse, ledergruppa, rektoren,
    inspektør, dekan, lærer, lektor, professor, førsteamanuensis, forsker, stipendiat, styrer,
    kundebehandler, spesialist, medarbeider, resepsjonist, regnskapsfører, revisor, advokat,
    advokatfullmektig, jurist, arkitekt, ingeniør, tekniker, utvikler, programmerer, journalist, forfatter,
    oversetter, tolk, fotograf, grafiker, designer, bibliotekar, lege, jordmor, veterinær, psykolog,
    terapeut, apoteker, prest, menighetsråd, menighetsrådet, prost, biskop, ordføreren, rådmann, rådmannen,
    formannskapet, bystyret, statsråd, minister, ombud, ombudsmann, fau, foreldrerådet, elevråd, elevrådet,
    utvalg, utvalget, komité, jury, juryen, selger, megler, innehaver, gründer, grunnlegger, partner,
    trener, dommer, arrangør, arrangører, arrangørene, kurator`,
  organisation: `
    as, asa, forening, foreningen, kommune, universitet, skole, bank, stiftelse, stiftelsen, firma, klubb,
    bibliotek, museum, forlag, butikk, institutt, departementet, selskap, nettverk, sykehus, forsikring,
    senter, kirke, idrettslag, borettslag, laget, etaten, apotek, ans, da, enk, sa, ba, nuf, iks, kf, hf,
    holding, forbund, forbundet, lag, il, turlag, sameie, sameiet, boligbyggelag, fylke, statsforvalteren,
    direktorat, direktoratet, departement, politi, politiet, tingrett, domstol, skatteetaten, tilsyn,
    tilsynet, skolen, barnehage, sfo, akademi, sjukehus, klinikk, legekontor, sykehjem, pensjon, eiendom,
    eiendommer, eiendomsmegling, advokater, revisjon, rådgivning, arkitekter, ingeniører, rørlegger,
    snekker, snekkeri, tømrer, byggmester, bygg, entreprenør, maler, malermester, murmester, elektro,
    elektriker, smie, mek, mekaniske, verksted, bil, sykler, spedisjon, taxi, rederi, ferge, reiser,
    reisebyrå, hotell, gjestehus, fjellstue, hytter, camping, restaurant, kafé, kaffe, bakeri, slakter,
    kjøtt, fisk, dagligvare, supermarked, meieri, bryggeri, gård, gartneri, blomster, trykkeri, avis,
    avisa, tidsskrift, radio, tv, teater, teatret, museet, galleri, kor, koret, korps, orkester, festival,
    festivalen, kino, kirken, sokn, menighet, prosti, bispedømme, speidergruppe, frisør, salong, mote,
    klær, sport, optikk, briller, møbler, interiør, data, systemer, teknologi, teknikk, energi, kraft,
    kraftlag, nett, bredbånd, renovasjon, gjenvinning, renhold, vikarbyrå, forum, gruppen as, konsern,
    sønn, sønner, brødrene, industri, industrier, fabrikk, fabrikker, engros, handel, import`,
  automated: `
    automatisk melding, automatisk generert, automatisk svar, kan ikke besvares, ikke svar på,
    automatisk sendt, robot, system, automatisk utsendt, automatisk e-post, autogenerert,
    ikke svar på denne, svar ikke på denne, denne e-posten kan ikke, denne meldingen kan ikke besvares,
    systemgenerert`,
  compounds: true,
  headers: {
    from: `fra, frå`,
    other: `sendt, dato, til, kopi, cc, emne, vedlegg, prioritet, svar til`,
  },
  wrote: `skrev, har skrevet, skreiv, skriver`,
  separators: `
    opprinnelig melding, original melding, videresendt melding, vidaresend melding, start på videresendt
    melding`,
  mobile: `sendt fra, sendt frå, sendt med, skaff deg outlook, sendt via, hent outlook`,
  disclaimer: `
    konfidensiell, konfidensielt, fortrolig, mottaker, mottakeren, taushetsplikt, avmelding, meld deg
    av, ved en feil`,
  phrases: {
    valediction: { formal: ['Med vennlig hilsen'], informal: ['Hilsen', 'Mange hilsener'] },
    greeting: { formal: 'Hei {full}', informal: 'Hei {first}' },
    and: ' og ',
  },
};
