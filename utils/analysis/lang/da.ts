import type { Language } from './types';

/**
 * Danish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const da: Language = {
  code: 'da',
  kin: `nb`,
  common: `
    og, at, det, er, en, et, den, til, på, jeg, ikke, du, for, med, af, som, har, vi, dig, din, dit,
    kan, hvis, fra, denne, men, også, skal, vil, være, blevet, eller, hvad, når, mig, os, mange, hej,
    lige, han, hun, der, efter, kun, noget, nogen, hvor, hvornår, vores, jeres, deres, hende, ham,
    gerne, kunne, skulle, ville, været, bliver, blev, havde, uden, igen, mere, meget, siden, bare,
    tilbage, sendt, modtaget, længere, ligger, finder, klokken, nu, selv, både, ved, endnu, jer, dem,
    hvorfor, før, allerede, altid, aldrig, alle, fordi, må, disse, dette, torsdag, fredag, onsdag,
    tirsdag, mandag, lørdag, søndag, vedhæftede, igennem, inden, uge, ugen, mødet, tak, nogle, op, ned,
    ud, ind, sig, sin, sit, sine, hvilket, dog, altså, måske, i dag, i morgen, hos, henvendelse, ser,
    tallene, klik, klikke, linket, følgende, nedenfor, nedenstående, konto, adgangskode, bekræft,
    bekræfte, adresse, velkommen, bruger, besked, bestilling, nye, nyt, side, profil, adgang, dine,
    filer, fil`,
  letters: 'æø',
  valedictions: {
    formal: `
      med venlig hilsen, venlig hilsen, med venlige hilsner, mvh, vh, de bedste hilsner, bedste hilsner,
      høfligst, ærbødigst, med højagtelse, hilsen, med hilsen, med de bedste hilsner, bedste hilsener,
      bedste hilsen, mange venlige hilsner, venligste hilsner, med de venligste hilsner,
      de venligste hilsner, med respekt, deres ærbødige, på bestyrelsens vegne, på vegne af bestyrelsen,
      p b v, på udvalgets vegne`,
    informal: `
      hilsner, mange hilsner, kærlig hilsen, knus, kram, vi ses, på gensyn, god weekend, god dag,
      de bedste hilsener, ha det godt, hav en god dag, hej hej, alt godt, mange hilsener, kærligst,
      kærlige hilsner, de kærligste hilsner, varme hilsner, varme hilsener, varm hilsen, sommerhilsner,
      julehilsner, solskinshilsner, knus og kram, stort knus, kys, kys og kram, vi snakkes, vi tales,
      vi tales ved, på genhør, hav det godt, ha' det godt, ha' det, rigtig god weekend, fortsat god dag,
      god aften, god sommer, god jul, glædelig jul, god påske, pas på dig selv, ses, farvel, kærligt,
      de bedste ønsker, med ønsket om en god dag, mvh, m v h, vh, bh, kh, dbh`,
  },
  valedictionHeads: `hilsen, hilsner, hilsener`,
  thanks: `
    tak, mange tak, på forhånd tak, tusind tak, tak for hjælpen, tak for det, tak på forhånd, med tak,
    hjertelig tak, tak for nu, tak for din tålmodighed, vi ses mandag, vi ses tirsdag, vi ses onsdag,
    vi ses torsdag, vi ses fredag`,
  greetings: {
    formal: `kære, ærede, højtærede`,
    informal: `
      hej, hejsa, hallo, goddag, godmorgen, dav, hi, halløj, velkommen, god morgen, god dag, tillykke`,
  },
  greetingsAlone: `til rette vedkommende, til hvem det måtte vedrøre`,
  nobody: `
    alle, alle sammen, allesammen, kunde, kunder, kollega, kolleger, kollegaer, ven, venner, bruger,
    brugere, medlem, medlemmer, team, hr, fru, herre, frue, hr eller fru, dame, modtager, afsender, gæst,
    gæster, naboer, forældre, deltager, deltagere, læser, i, folkens, beboer, beboere, jer, herrer,
    damer og herrer, lejer, borger, borgere, lejere, ejer, ejere, grundejer, grundejere, nabo, forælder,
    elev, elever, studerende, lærere, ansøger, kandidat, patient, pårørende, rejsende, passager, besøgende,
    læsere, abonnent, abonnenter, leverandør, samarbejdspartner, samarbejdspartnere, veninder, frivillig,
    frivillige, donor, bidragyder, støttemedlem, interesserede, mine damer og herrer, jer alle, hold,
    venner og kolleger, spiller, spillere, familie`,
  titles: `hr, fru, frøken, frk, dr, prof, professor`,
  particles: `af, von, van, de, la, der, til`,
  and: `og, &, +`,
  at: `hos, fra`,
  openers: {
    one: `din, dit, jeres, vores, deres, en, et`,
    many: `dine, de`,
  },
  agents: {
    one: `
      er, eren, ør, øren, ist, isten, mand, manden, kvinde, ent, enten, ant, anten, mester,
      mesteren, formand`,
    many: `
      erne, ørerne, isterne, mændene, enterne, anterne, mestrene, drengene, pigerne, folkene,
      vennerne, venner, folk, banden, gutterne`,
  },
  inflections: `en, et, n, t, ne, erne, ene, r, er, e, s`,
  notices: {
    message: `besked, mail, e-mail, meddelelse`,
    made: `automat, system, computer, maskin, robot`,
  },
  team: `
    drengene, pigerne, alle os hos, alle os i, alle os på,
    team, teamet, holdet, hold, gruppen, gruppe, vennerne hos, alle os hos, alle os på, alle os i,
    alle hos, alle i, alle på, vi hos, folkene bag, folkene hos, folkene på, gutterne fra, personalet,
    medarbejderne, dine venner hos, vennerne fra, banden, kollektivet, skaberne af, familien`,
  department: `
    afdeling, afdelingen, kundeservice, kundecenter, support, sekretariatet, sekretariat, receptionen,
    reception, bogholderi, bogholderiet, salg, regnskab, kontor, kontoret, administrationen, økonomi,
    redaktionen, inkasso, borgerservice, sagsbehandlingen, sagsbehandling, forvaltning, forvaltningen,
    center for, enhed, enheden, sektion, medlemsservice, administration, debitor, kreditor, faktura,
    indkøb, eksport, lager, lageret, logistik, forsendelse, reklamation, reklamationer, returvarer, skade,
    skadebehandling, produktion, kvalitet, drift, driften, teknik, vedligehold, it, servicedesk, helpdesk,
    hr, personale, løn, rekruttering, uddannelse, jura, kommunikation, presse, marketing, markedsføring,
    redaktion, omstilling, information, studievejledning, bibliotek, arkiv, jobcenter, ydelse,
    pladsanvisning, sundhed, omsorg, hjemmepleje, visitation, miljø, byggesag, plan og byg, vej og park,
    folkeregister, opkrævning, billet, booking, reservation, skadestue, ambulatorium, røntgen, apotek,
    dagpleje`,
  role: `
    direktør, direktionen, formand, formanden, bestyrelsen, bestyrelse, leder, chef, sekretær, kasserer,
    kassereren, konsulent, koordinator, administrator, webmaster, udvalget, ledelsen, borgmester, rektor,
    rådgiver, redaktør, ejer, moderator, medarbejder, partner, assistent, formandskab, bestyrelsesmedlem,
    direktion, direktøren, ledelse, lederen, dekan, lærer, lektor, professor, adjunkt, forsker, pædagog,
    sagsbehandler, specialist, sekretærer, receptionist, bogholder, revisor, advokat, jurist, notar,
    arkitekt, ingeniør, tekniker, udvikler, programmør, journalist, forfatter, oversætter, tolk, fotograf,
    grafiker, designer, bibliotekar, læge, sygeplejerske, jordemoder, psykolog, terapeut, apoteker, præst,
    menighedsråd, menighedsrådet, provst, biskop, byråd, byrådet, rådmand, minister, ombudsmand,
    forældreråd, elevråd, udvalg, komité, komiteen, jury, juryen, repræsentantskab, sælger, mægler,
    vicevært, varmemester, pedel, gårdmand, indehaver, stifter, grundlægger, træner, dommer, arrangør,
    arrangører, arrangørerne, organisator`,
  organisation: `
    aps, a/s, as, forening, foreningen, kommune, kommunen, universitet, skole, skolen, bank, fond, fonden,
    firma, virksomhed, klub, klubben, bibliotek, museum, forlag, butik, institut, ministeriet, styrelsen,
    selskab, netværk, hospital, apotek, forsikring, centret, center, kirke, i/s, k/s, p/s, ivs, amba,
    a m b a, fmba, holding, forbund, laug, region, styrelse, ministerium, politi, domstol, ret, skat,
    gymnasium, børnehave, vuggestue, dagtilbud, akademi, sygehus, klinik, lægehus, plejehjem, sparekasse,
    pension, realkredit, ejendomme, advokater, revision, rådgivning, arkitekter, ingeniører, tømrermester,
    tømrer, snedkeri, murer, maler, vvs, el, elektro, byg, entreprenør, smed, smede, værksted, auto, biler,
    cykler, transport, fragt, vognmand, taxa, rederi, rejser, rejsebureau, hotel, kro, restaurant, café,
    bageri, bager, slagter, købmand, supermarked, mejeri, bryggeri, gård, gartneri, blomster, trykkeri,
    avis, avisen, tidsskrift, radio, tv, teater, galleri, kor, orkester, festival, biograf, sogn, provsti,
    stift, menighed, spejdergruppe, roklub, fitness, frisør, salon, shop, mode, smykker, optik, briller,
    møbler, design, software, data, it a/s, systemer, teknik a/s, energi, forsyning, varmeværk, vandværk,
    affald, genbrug, rengøring, vikarbureau, forum, gruppe, compagni, søn, sønner, brødrene, industri,
    fabrik, engros, handel, import, eksport a/s`,
  automated: `
    automatisk besked, automatisk genereret, automatisk svar, kan ikke besvares, svar ikke på,
    svar venligst ikke, automatisk sendt, robot, system, automatisk udsendt, automatisk mail,
    automatisk e-mail, autogenereret, svar ikke på denne, besvar ikke denne, du kan ikke svare på denne,
    denne mail kan ikke, systemgenereret`,
  compounds: true,
  headers: {
    from: `fra`,
    other: `sendt, dato, til, cc, emne, vedhæftet, prioritet, besvar`,
  },
  wrote: `skrev, har skrevet, skriver`,
  separators: `
    oprindelig meddelelse, original meddelelse, videresendt meddelelse, videresendt besked, start på
    videresendt besked, oprindelig besked`,
  mobile: `sendt fra, sendt med, hent outlook, sendt via`,
  disclaimer: `fortrolig, fortrolige, modtager, afmeld, ved en fejl, ansvarsfraskrivelse`,
  phrases: {
    valediction: { formal: ['Med venlig hilsen'], informal: ['Mange hilsner', 'Venlig hilsen'] },
    greeting: { formal: 'Kære {full}', informal: 'Hej {first}' },
    and: ' og ',
  },
};
