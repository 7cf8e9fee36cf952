import type { Language } from './types';

/**
 * Swedish, of Sweden and Finland.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sv: Language = {
  code: 'sv',
  kin: `da`,
  common: `
    och, att, det, är, en, ett, den, till, på, jag, inte, du, för, med, av, som, har, vi, dig, din,
    ditt, kan, om, från, denna, men, också, ska, vill, vara, eller, när, mig, oss, hej, ni, er, detta,
    så, finns, efter, via, han, hon, de, dem, man, honom, henne, min, mitt, mina, dina, vår, vårt, våra,
    ert, era, sin, sitt, sina, dessa, där, här, hur, vad, varför, vilken, utan, före, under, över,
    mellan, hos, sedan, innan, var, varit, blir, bli, blev, hade, ha, kunde, skulle, ville, måste, får,
    fick, gör, göra, kommer, bara, mycket, mer, redan, ännu, alltid, aldrig, idag, imorgon, igår, nu,
    snart, tyvärr, gärna, tack, bifogat, bifogad, någon, något, alla, allt, annan, vecka, behöver,
    skickar, kort, inom, mötet, torsdag, fredag, måndag, tisdag, onsdag, lördag, söndag, veckan, då,
    vem, eftersom, därför, medan, enligt, inget, ingen, ansökan, bifogade, filen, granska, varje, andra,
    även, mot, genom, klicka, länken, länk, följande, nedan, konto, kontot, lösenord, lösenordet,
    bekräfta, adress, adressen, välkommen, användare, meddelande, beställning, nya, nytt, sida, sidan,
    profil, mottagit`,
  letters: 'å',
  valedictions: {
    formal: `
      med vänliga hälsningar, vänliga hälsningar, med vänlig hälsning, vänligen, mvh, högaktningsfullt,
      bästa hälsningar, med bästa hälsningar, vänlig hälsning, m v h, med bästa hälsning,
      de bästa hälsningar, varma hälsningar, med varma hälsningar, varm hälsning, hjärtliga hälsningar,
      med hjärtliga hälsningar, soliga hälsningar, med utmärkt högaktning, med respekt, med tacksamhet,
      vördsamt, på styrelsens vägnar, på uppdrag av styrelsen, för styrelsen`,
    informal: `
      hälsningar, kram, kramar, vi ses, vi hörs, hej då, ha det bra, ha det gott, trevlig helg,
      allt gott, många hälsningar, hälsar, ha en bra dag, ha en fin dag, hejdå, varma hälsningar, puss,
      puss och kram, bästa, mvh, vh, mbh, hälsning, allt väl, ha det, ha det så bra, ha det fint,
      ha det så gott, ha en trevlig dag, ha en härlig dag, ha en trevlig helg, ha en fin helg,
      skön helg, glad helg, trevlig kväll, god kväll, god natt, god jul, glad påsk, glad sommar,
      trevlig sommar, stor kram, kramis, puss o kram, varm kram, kärlek, vi syns, ses, hörs,
      på återseende, på återhörande, hej så länge, ta hand om dig, ta hand om er, sköt om dig,
      sköt om er, lycka till, din vän, vännen, tjingeling, tjena, tjo, bh`,
  },
  valedictionHeads: `hälsningar, hälsning, hälsar`,
  thanks: `
    tack, tack på förhand, tack så mycket, stort tack, tusen tack, många tack, på förhand tack, tackar,
    med tack, tack för hjälpen, tack för idag, tack för din tid, tack för ditt tålamod, tack och hej,
    tack för att du handlar hos oss, vi ses på måndag, vi ses imorgon, vi hörs på måndag`,
  greetings: {
    formal: `kära, bäste, bästa, ärade, högt ärade`,
    informal: `
      hej, hejsan, hallå, god dag, god morgon, godmorgon, käre, tjena, tja, hi, hej igen, välkommen,
      välkomna, tjenare, grattis, god kväll`,
  },
  greetingsAlone: `till den det berör, till berörd person, till den som detta berör, till den det vederbör`,
  nobody: `
    alla, allihopa, allihop, kund, kunder, kollega, kollegor, vän, vänner, användare, medlem, medlemmar,
    team, herr, fru, herr eller fru, ni, er, gäst, grannar, föräldrar, deltagare, läsare,
    mina damer och herrar, damer och herrar, prenumerant, hyresgäst, boende, mottagare, vårdnadshavare,
    invånare, medborgare, hyresgäster, bostadsrättsinnehavare, ägare, fastighetsägare, granne, förälder,
    elev, elever, student, studenter, lärare, sökande, kandidat, patient, patienter, anhörig, anhöriga,
    resenär, resenärer, gäster, besökare, prenumeranter, leverantör, leverantörer, samarbetspartner,
    kollegan, väninnor, volontär, volontärer, givare, bidragsgivare, månadsgivare, intresserade, herre,
    dam, alla ni, er alla, lag, gänget, spelare, familjer`,
  titles: `herr, fru, fröken, hr, dr, prof, professor, farbror, tant`,
  particles: `af, av, von, van, de, la, der`,
  and: `och, &, +, o`,
  at: `på, från`,
  openers: {
    one: `din, ditt, er, ert, vår, vårt, en, ett`,
    many: `dina, era, våra, de`,
  },
  agents: {
    one: `
      are, aren, ör, ören, ist, isten, man, mannen, kvinna, ent, enten, ant, anten, mästare,
      mästaren, ledare`,
    many: `
      arna, örerna, isterna, männen, enterna, anterna, mästarna, killarna, tjejerna, grabbarna,
      folket, vännerna, vänner, gänget`,
  },
  inflections: `en, et, n, t, na, arna, erna, orna, r, ar, er, or, s`,
  notices: {
    message: `meddelande, mejl, mail, e-post`,
    made: `automat, system, dator, maskin, robot, generera`,
  },
  team: `
    killarna, tjejerna, grabbarna, alla på, alla hos,
    team, teamet, gänget, gruppen, laget, grupp, vännerna på, alla vi på, alla vi hos, alla på, alla hos,
    alla i, vi på, vi hos, vi som, folket bakom, folket på, människorna bakom, dina vänner på,
    dina vänner hos, personalen, medarbetarna, killarna på, tjejerna på, kollektivet, skaparna av,
    familjen`,
  department: `
    avdelning, avdelningen, kundtjänst, kundservice, support, sekretariatet, receptionen, reception,
    ekonomi, försäljning, kontoret, kansliet, redaktionen, personal, inköp, expeditionen,
    medlemsservice, inkasso, kundcenter, enhet, enheten, förvaltning, förvaltningen, kontor, sektion,
    sektionen, kansli, sekretariat, kontaktcenter, medborgarservice, felanmälan, registrator,
    registratur, diariet, arkiv, administration, administrationen, redovisning, bokföring, fakturering,
    faktura, lön, export, order, lager, lagret, logistik, leverans, reklamation, reklamationer, retur,
    returer, skadereglering, produktion, kvalitet, drift, driften, teknik, underhåll, fastighetsskötsel,
    förvaltaren, uthyrning, uthyrningen, it, servicedesk, helpdesk, hr, rekrytering, utbildning,
    juridik, kommunikation, press, pressjouren, marknad, marknadsföring, redaktion, växel, växeln,
    information, studentservice, studievägledning, antagning, antagningen, biblioteket, socialtjänsten,
    hemtjänsten, äldreomsorg, omsorgen, handläggning, bygglov, stadsbyggnad, miljö, skatt, biljett,
    biljettkassan, bokning, bokningen, akuten, mottagningen, röntgen, apoteket, jour, fastighetsjour`,
  role: `
    direktör, vd, ledningen, ordförande, styrelsen, styrelse, chef, platschef, enhetschef,
    avdelningschef, regionchef, butikschef, personalchef, projektledare, sekreterare, kassör, kassören, konsult,
    koordinator, samordnare, administratör, kommittén, rektor, rådgivare, handläggare, webmaster, redaktör,
    projektledare, ägare, vaktmästare, moderator, assistent, ordföranden, sekreteraren, ledamot,
    valberedning, valberedningen, ledning, ledningsgruppen, chefen, teamledare, gruppledare, arbetsledare,
    rektorn, dekan, prefekt, lärare, mentor, lektor, professor, doktorand, forskare, studievägledare,
    kurator, handläggaren, specialist, medarbetare, receptionist, ekonom, revisor, advokat, jurist,
    notarie, arkitekt, ingenjör, tekniker, utvecklare, programmerare, webbmaster, ansvarig utgivare,
    journalist, författare, översättare, tolk, fotograf, grafiker, formgivare, designer, bibliotekarie,
    läkare, sjuksköterska, undersköterska, barnmorska, veterinär, psykolog, terapeut, apotekare, präst,
    kyrkoherde, kyrkoråd, kyrkorådet, diakon, biskop, borgmästare, kommunfullmäktige, nämnd, nämnden,
    minister, ombudsman, elevråd, föräldraråd, utskott, utskottet, kommitté, jury, juryn, säljare, mäklare,
    fastighetsskötare, innehavare, grundare, partner, tränare, domare, lagledare, scoutledare, arrangör,
    arrangörer, arrangörerna, förvaltare`,
  organisation: `
    ab, hb, förening, föreningen, kommun, kommunen, universitet, skola, skolan, bank, stiftelse,
    stiftelsen, firma, klubb, bibliotek, museum, förlag, butik, institut, departementet, myndigheten,
    bolag, sjukhus, försäkring, centrum, kyrka, förbundet, verket, apotek, kb, ek för, förbund, klubben,
    if, bk, ik, sällskap, sällskapet, brf, samfällighet, stad, stads, region, regionen, landsting,
    länsstyrelsen, myndighet, verk, departement, polisen, domstol, tingsrätt, försäkringskassan, gymnasium,
    gymnasiet, fritids, institutet, akademi, sjukhuset, vårdcentral, vårdcentralen, klinik, kliniken,
    tandvård, folktandvården, äldreboende, försäkringar, pension, fastigheter, bostäder, byrå, revision,
    arkitekter, ingenjörer, konsult ab, rör, vvs, snickeri, bygg, byggnads, entreprenad, måleri, plåt, el,
    elektriska, smide, mekaniska, bil, bilar, cykel, cyklar, åkeri, frakt, taxi, rederi, färjor, resor,
    hotell, vandrarhem, pensionat, camping, restaurang, krog, café, kafé, konditori, bageri, chark, livs,
    mataffär, stormarknad, mejeri, bryggeri, gård, blommor, tryckeri, tidning, tidningen, tidskrift, radio,
    tv, teater, teatern, museet, galleri, kör, kören, orkester, festival, bio, kyrkan, församling,
    församlingen, stift, scoutkår, gym, frisör, salong, butiken, mode, kläder, skor, sport, optik, möbler,
    inredning, data, system, teknik, energi, kraft, elnät, bredband, renhållning, återvinning, städ,
    bemanning, forum, koncern, söner, bröder, bröderna, industri, industrier, fabrik, grossist, handel,
    import`,
  automated: `
    automatiskt meddelande, automatiskt genererat, automatiskt svar, går inte att svara, svara inte på,
    skickat automatiskt, autosvar, robot, system, automatiskt utskick, automatisk e-post, autogenererat,
    kan inte besvaras, svara inte på detta, svara ej, ej svara, detta mejl kan inte, systemgenererat`,
  compounds: true,
  headers: {
    from: `från`,
    other: `skickat, datum, till, kopia, cc, ämne, bifogade filer, prioritet, svara till`,
  },
  wrote: `skrev, har skrivit, skriver`,
  separators: `
    originalmeddelande, ursprungligt meddelande, vidarebefordrat meddelande, vidarebefordrat brev,
    vidarebefordrat mejl`,
  mobile: `skickat från, skickat med, hämta outlook, sänt från, skickat via`,
  disclaimer: `
    konfidentiellt, konfidentiell, sekretess, mottagare, mottagaren, avregistrera, avsluta
    prenumeration, av misstag`,
  phrases: {
    valediction: { formal: ['Med vänliga hälsningar,'], informal: ['Hälsningar,', 'Allt gott,'] },
    greeting: { formal: 'Hej {full}', informal: 'Hej {first}' },
    and: ' och ',
  },
};
