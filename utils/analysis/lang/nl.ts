import type { Language } from './types';

/**
 * Dutch, with Flemish usage and Frisian and regional valedictions.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const nl: Language = {
  code: 'nl',
  common: `
    ok, oké, de, het, een, en, van, ik, je, u, we, wij, is, dat, niet, op, te, voor, met, zijn, aan, er, om, als,
    bij, nog, ook, naar, dan, maar, heb, hebben, uw, jouw, kunt, deze, wordt, graag, dit, zal, wat,
    hier, was, uit, over, door, kan, geen, jij, mijn, al, worden, hoe, onze, ons, wel, zou, moet, wil,
    gaat, wie, hij, ze, zij, hun, die, daar, even, morgen, vandaag, prima, bedankt, hierbij, zoals,
    welke, tot, onder, tussen, zonder, omdat, jullie, ben, bent, waar, iets, veel, meer, kunnen, willen,
    laten, weten`,
  valedictions: {
    formal: `
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, hoogachtend, met hoogachting,
    mvg, mvrgr, met beste groeten, beste groeten, met de meeste hoogachting, met achting, hartelijke
    groet, met hartelijke groet, met collegiale groet, met dank en vriendelijke groet, mei freonlike
    groetnis, met oprechte deelneming, vr gr`,
    informal: `
    groet, groeten, groetjes, gr, grt, grtz, grtjs, liefs, kus, kusjes, dikke kus, knuffel, xxx, xx,
    xoxo, doei, ciao, tot gauw, tot snel, tot dan, tot ziens, tot later, tot morgen, tot binnenkort, tot
    kijk, fijne dag, fijne avond, fijn weekend, fijne week, groetnis, mei groetnis, veel liefs, alle
    goeds, het beste, hou je haaks`,
  },
  valedictionHeads: `
    groet, groeten, groetjes, groetje, groetnis, groetnissen, grüßen, hoogachting, kus, kussen,
    knuffels, groetsels`,
  thanks: `
    bedankt, dank, dankjewel, dank je wel, dank u wel, alvast bedankt, bij voorbaat dank, met dank,
    hartelijk dank, tot maandag, tot dinsdag, tot woensdag, tot donderdag, tot vrijdag, tot zaterdag,
    tot zondag, tot straks, succes, veel plezier, merci`,
  greetings: {
    formal: `geachte, zeer geachte, hooggeachte, weledele, weledelgeboren, waarde, edelachtbare`,
    informal: `
    beste, hallo, hoi, hey, hee, hé, hi, dag, lieve, goedemorgen, goedemiddag, goedenavond, goedendag,
    goeiemorgen, goeiemiddag, goeiedag, goeie morgen, goeie middag, goede morgen, goede middag, goede
    avond, goede dag, moi, ha, heej, hoihoi, yo, welkom, gefeliciteerd, ls`,
  },
  greetingsAlone: `ls, lectori salutem, aan alle, aan wie dit aangaat`,
  nobody: `
    allemaal, allen, iedereen, heer, mevrouw, heer mevrouw, heer of mevrouw, mevrouw heer, mevrouw of
    heer, mevrouw mijnheer, meneer, mijnheer, dames en heren, dames, heren, dames heren, collega,
    collegas, collega's, klant, klanten, relatie, relaties, lezer, lezers, team, mensen, gebruiker,
    gebruikers, lid, leden, bezoeker, ouder, ouders, ouders verzorgers, bewoner, bewoners, huurder,
    huurders, buren, kandidaat, sollicitant, deelnemer, deelnemers, gast, gasten, partner, partners,
    vrienden, vriendinnen, vrijwilliger, vrijwilligers, jongens, meiden, luitjes, student, studenten,
    abonnee, abonnees, bestuur, directie, redactie, lotgenoten, ondernemer, ondernemers, cliënt,
    patiënt, verkoper, koper, leverancier, contactpersoon, samen, medewerker, medewerkers, meneer
    mevrouw, donateur, beheerder, moderator, webmaster`,
  titles: `
    heer, mevrouw, meneer, mijnheer, mevr, mw, dhr, de heer, familie, fam, dokter, dr, drs, mr, ir, ing,
    prof, professor, juf, meester, oom, tante, dominee, ds, pastoor, notaris, wethouder, burgemeester,
    mejuffrouw`,
  particles: `
    van, de, der, den, het, 't, ten, ter, te, op, in, aan, bij, onder, over, uit, voor, 's, la, le, du,
    el, tot, toe`,
  and: `en, &, +`,
  at: `bij`,
  team: `
    team, moderators, crew, vrienden van, mensen van, collegas van, groep, onze collegas, jouw
    collegas, wijkteam, projectteam`,
  department: `
    afdeling, afd, klantenservice, polikliniek, poli, klantenzorg, klantcontact, klantcontactcentrum,
    servicedesk, helpdesk, secretariaat, receptie, balie, administratie, ledenadministratie,
    debiteurenbeheer, boekhouding, incasso, support, verkoop, inkoop, personeelszaken, marketing,
    communicatie, redactie, meldkamer, loket, dienst, service, frontoffice, backoffice, bedrijfsbureau,
    magazijn, expeditie, studentenzaken, salarisadministratie, publiekszaken, burgerzaken, technische
    dienst, ict, zorgadministratie, ledenservice, klantenteam, supportdesk, inkoopafdeling, verhuur en
    beheer, juridische zaken, vergunningen, inschrijvingen, bezwaar en beroep, planning, bureau`,
  role: `
    directeur, directie, bestuur, voorzitter, secretaris, secretaresse, penningmeester, manager, hoofd, medewerker,
    adviseur, coördinator, beheerder, webmaster, moderator, beheer, commissie, wijkraad, dorpsraad, buurtraad, ouderraad, oudercommissie, gemeenteraad, raad van bestuur, raad
    van toezicht, management, kandidaat-notaris, notaris, accountmanager, projectleider, teamleider,
    eigenaar, ambtenaar, consulent, receptionist, receptioniste, boekhouder, hypotheekadviseur, curator,
    huismeester, conciërge, systeembeheerder, postmaster, redacteur, hoofdredacteur, wijkagent,
    leerkracht, docent, assistent, assistente, behandelaar, griffier, burgemeester, college van
    burgemeester en wethouders, kerkenraad, ondernemingsraad, jury, organisatie, juriste, jurist,
    fysiotherapeut, tandarts, huisarts, praktijkmanager, locatiemanager, stagiair, stagiaire, verkoper,
    verkoopster, buurtverbinder, wijkverpleegkundige, kandidaat notaris, oprichter, ceo, projectmanager,
    productmanager, hr-manager, hoofdconducteur, vrijwilliger, trainer, coach, ondernemer, psycholoog,
    mentor, rector, decaan, lector, onderzoeker, promovendus, monteur, planner, architect, ontwerper,
    programmeur, ontwikkelaar, redactie, bibliothecaris, dirigent, bewoners, contactpersoon`,
  organisation: `
    bv, nv, vof, stichting, vereniging, gemeente, bedrijf, kantoor, ministerie, provincie, waterschap,
    universiteit, hogeschool, school, ziekenhuis, bank, winkel, webshop, makelaardij, makelaars,
    advocaten, groep, holding, verzekeringen, forum, praktijk, bibliotheek, museum, club, coöperatie,
    instituut, centrum, fonds, hotel, restaurant, uitgeverij, belastingdienst, politie, redactie,
    netwerk, diensten, garage, apotheek, kerk, partij, vakbond, platform, woningcorporatie, wonen, bvba,
    cv, vzw, notarissen, accountants, accountantskantoor, partners, zonen, gebroeders, bakkerij,
    slagerij, brouwerij, boerderij, drukkerij, rijschool, basisschool, sportschool, theater, camping,
    manege, kapsalon, salon, boekhandel, uitgevers, hoveniers, hoveniersbedrijf, schilderwerken, bouw,
    bouwbedrijf, installatietechniek, transport, techniek, adviesbureau, uitzendbureau, reisbureau,
    architecten, tandartsen, tandartspraktijk, huisartsenpraktijk, fysiotherapie, kinderopvang,
    thuiszorg, zorggroep, advies, webwinkel, handel, groothandel, kwekerij, stomerij, optiek, juwelier,
    galerie, festival, orkest, koor, harmonie, roeivereniging, sportvereniging, vereniging van
    eigenaren, vve, omroep, krant, courant, makelaar, deurwaarders, gerechtsdeurwaarders, energie,
    autobedrijf, werkplaats, loodgieters, schoonmaak, catering, koeriers, verhuur, productions, media, coaching, training`,
  automated: `
    automatisch bericht, automatisch gegenereerd, automatisch verzonden, automatische e-mail, niet
    beantwoorden, niet op deze e-mail, geen antwoord op dit bericht, noreply, no-reply, mailsysteem,
    vriendelijke systeem, systeembericht, robot, bot, chatbot, worden niet gelezen, wordt niet gelezen`,
  compounds: true,
  headers: {
    from: `van`,
    other: `
    verzonden, verstuurd, datum, aan, cc, bcc, onderwerp, bijlage, bijlagen, prioriteit, antwoord aan,
    beantwoorden`,
  },
  wrote: `schreef, schreven, heeft het volgende geschreven, geschreven, schreef het volgende`,
  separators: `
    oorspronkelijk bericht, origineel bericht, doorgestuurd bericht, doorgezonden bericht, begin
    doorgestuurd bericht, oorspronkelijke e-mail, oorspronkelijke afspraak`,
  mobile: `
    verstuurd vanaf, verzonden vanaf, verstuurd vanuit, verzonden vanuit, verzonden met, verstuurd met,
    verzonden via, verstuurd via, outlook voor`,
  disclaimer: `
    vertrouwelijk, geadresseerde, disclaimer, bestemd voor, aansprakelijk, aansprakelijkheid, rechten
    worden ontleend, ten onrechte, uitsluitend bestemd, afmelden, uitschrijven, algemene voorwaarden,
    denk aan het milieu, kamer van koophandel`,
  phrases: {
    valediction: {
      formal: ['Met vriendelijke groet,', 'Hartelijke groet,'],
      informal: ['Groeten,', 'Groet,', 'Hartelijke groet,'],
    },
    greeting: { formal: 'Geachte {full}', informal: 'Beste {first}' },
    and: ' en ',
  },
};
