import type { Language } from './types';

/**
 * German, of Germany, Austria and Switzerland.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const de: Language = {
  code: 'de',
  common: `
    der, die, das, und, ich, nicht, ist, zu, den, von, mit, sie, es, ein, eine, auf, für, wir, ihr,
    ihre, ihnen, sich, dass, bei, auch, wie, aus, dem, des, im, oder, haben, hat, wird, werden, kann,
    noch, nur, aber, wenn, als, mir, dir, du, zum, zur, bitte, sind, um, an, nach, so, war, waren,
    diese, dieser, dieses, mein, meine, dein, kein, keine, schon, mal, mehr, sehr, was, wer, wo, da,
    hier, dann, gibt, einen, einem, einer, über, unter, gegen, ohne, durch, habe, hatte, würde, könnte,
    soll, muss, man, jetzt, heute, morgen, ja, nein`,
  valedictions: {
    formal: `
      mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, mit besten grüßen, beste grüße,
      hochachtungsvoll, mfg, mit vorzüglicher hochachtung, mit den besten grüßen, mit kollegialen
      grüßen, freundlichst, mit freundlichen grüssen aus, besten gruß`,
    informal: `
      gruß, grüße, liebe grüße, viele grüße, vg, lg, bg, schöne grüße, herzliche grüße, herzlichst,
      tschüss, tschuess, tschau, ciao, bis dann, bis bald, bis morgen, bis später, alles gute, alles
      liebe, schönen tag, schönen abend, schönes wochenende, schönen gruß, servus, ade, mach's gut,
      gruss, grüßle, cu, euer, eure, dein, deine, liebst`,
  },
  valedictionHeads: `gruß, grüße, grüßen, gruesse, gruessen, grüßle, hochachtung`,
  thanks: `
    danke, vielen dank, herzlichen dank, besten dank, danke im voraus, vielen dank im voraus, danke
    schön, danke vorab, dank im voraus, merci, gutes gelingen, bis montag, bis dienstag, bis mittwoch,
    bis donnerstag, bis freitag, viel erfolg, viel spaß, ihr, ihre`,
  greetings: {
    formal: `
      sehr geehrte, sehr geehrter, sehr geehrtes, geehrte, geehrter, verehrte, verehrter, werte, werter,
      sehr verehrte, sehr verehrter, hochverehrte`,
    informal: `
      hallo, liebe, lieber, hi, hey, moin, moin moin, servus, guten tag, guten morgen, guten abend,
      grüezi, grüß gott, grüß dich, grüß euch, hallo zusammen, schönen guten tag, salü, tach, tag, hoi,
      na, huhu, willkommen, herzlich willkommen, mahlzeit`,
  },
  greetingsAlone: `an alle, hallihallo, gruezi mitenand`,
  nobody: `
    damen und herren, zusammen, alle, alle zusammen, herr, frau, dame, damen, herren, kunde, kundin,
    kunden, kundinnen, kollege, kollegin, kollegen, kolleginnen, kolleginnen und kollegen, team, leute,
    freunde, mitglieder, mitglied, eltern, nachbarn, leser, nutzer, interessent, interessenten, gast,
    gäste, mieter, mieterinnen und mieter, teilnehmer, bewerber, ihr, ihr lieben, gruppe, ng, newsgroup,
    miteinander, herr oder frau, herr frau, dame oder herr, geschäftspartner, partner, benutzer,
    abonnent, schüler, studierende, patient, verantwortliche, datenschutzbeauftragte,
    datenschutzbeauftragter`,
  titles: `
    herr, herrn, frau, fräulein, dr, prof, professor, familie, fam, dipl-ing, ing, mag, frau dr, herr
    dr, pfarrer, tante, onkel`,
  particles: `von, vom, zu, zur, zum, van, der, de, den, auf, am, und, la, di`,
  and: `und, u, &, +`,
  at: `vom, bei`,
  team: `team, mannschaft, crew, gruppe, freunde von, arbeitsgruppe`,
  department: `
    abteilung, kundenservice, kundendienst, kundenbetreuung, kundenberatung, sekretariat, empfang,
    buchhaltung, verkauf, vertrieb, einkauf, personalabteilung, servicecenter, service, support,
    geschäftsstelle, verwaltung, zentrale, büro, pforte, redaktion, debitorenbuchhaltung,
    leistungsabteilung, poststelle, hotline, sachbearbeitung, referat, dezernat, marketing, inkasso,
    mahnwesen, kundencenter, personalwesen, personalservice, rechnungswesen, technischer
    support, it-support, mitgliederservice, abo-service, leserservice, terminvergabe, anmeldung,
    bestellannahme, reklamation, pressestelle, rechtsabteilung, prüfungsamt, studierendensekretariat,
    bürgerbüro`,
  role: `
    geschäftsführer, geschäftsführung, geschäftsführerin, geschäftsleitung, vorstand, leiter, leiterin,
    leitung, direktor, direktorin, direktion, vorsitzender, vorsitzende, präsident, präsidium,
    sachbearbeiter, sachbearbeiterin, berater, beraterin, sekretär, sekretärin, hausverwaltung,
    administrator, webmaster, moderator, redakteur, kassenwart, schriftführer, referent, assistentin,
    assistent, hausmeister, inhaber, ausschuss, kuratorium, beirat, elternbeirat, bürgermeister,
    schulleitung, dozent, betreuer, entwickler, kundenberater, prokurist, rechtsanwalt, notar`,
  organisation: `
    gmbh, ag, kg, ohg, gbr, ug, e v, ev, eg, kgaa, stiftung, verein, verband, universität, hochschule,
    schule, gemeinde, stadt, amt, ministerium, behörde, bank, sparkasse, versicherung, krankenkasse,
    werke, stadtwerke, institut, gesellschaft, kirche, partei, gewerkschaft, verlag, krankenhaus,
    klinik, praxis, kanzlei, apotheke, bibliothek, museum, club, klub, forum, netzwerk, zentrum, shop,
    markt, haus, hotel, gasthof, genossenschaft, firma, gruppe, dienst, akademie, software, technik,
    bund, kammer, landratsamt, finanzamt, fahrschule, gärtnerei, reisebüro, bäckerei, metzgerei,
    brauerei, autohaus, tischlerei, schreinerei, hofladen, theater, orchester, chor, galerie,
    buchhandlung, reisen, versand, handel, großhandel, bau, elektrotechnik, immobilien, steuerberater,
    rechtsanwälte, architekten, ingenieure, beratung, werkstatt, gaststätte, restaurant, pension,
    campingplatz, zahnarztpraxis, gemeinschaftspraxis, physiotherapie, kita, kindergarten, gymnasium,
    grundschule, volkshochschule, sportverein, turnverein, feuerwehr, polizei, energie, wohnungsbau,
    spedition, druckerei, zeitung, verkehrsbetriebe, rundfunk`,
  automated: `
    automatisch erstellt, automatisch generiert, automatisch generierte, automatisch versandt,
    automatische nachricht, automatisierte nachricht, nicht auf diese e-mail, antworten sie nicht,
    antworte nicht, automatische antwort, freundliches system, systemnachricht, roboter, bot,
    mailroboter`,
  compounds: true,
  headers: {
    from: `von`,
    other: `
      gesendet, datum, an, cc, bcc, kopie, betreff, wichtigkeit, anlagen, antwort an, priorität,
      gesendet am`,
  },
  wrote: `schrieb, schrieben, schreibt, hat geschrieben, geschrieben, meinte, hat am`,
  separators: `
    ursprüngliche nachricht, ursprüngliche mail, originalnachricht, original-nachricht, weitergeleitete
    nachricht, anfang der weitergeleiteten nachricht, beginn der weitergeleiteten nachricht,
    ursprünglicher termin`,
  mobile: `
    von meinem, gesendet von, gesendet mit, diese nachricht wurde von meinem, von unterwegs gesendet,
    outlook für`,
  disclaimer: `
    vertraulich, vertrauliche, bestimmungsgemäßer empfänger, rechtlich geschützte, nicht der richtige
    adressat, irrtümlich, unbefugte, haftungsausschluss, amtsgericht, handelsregister, hrb,
    geschäftsführer, ust-idnr, sitz der gesellschaft, abbestellen, abmelden, denken sie an die umwelt,
    aufsichtsrat`,
  phrases: {
    valediction: {
      formal: ['Mit freundlichen Grüßen', 'Beste Grüße'],
      informal: ['Viele Grüße', 'Liebe Grüße'],
    },
    greeting: { formal: 'Guten Tag {full}', informal: 'Hallo {first}' },
    and: ' und ',
  },
};
