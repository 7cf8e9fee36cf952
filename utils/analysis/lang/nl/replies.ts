import type { ReplyWords } from '../../reply/types';

const material =
  'informatie|info|documentatie|folder|folders|brochure|brochures|prijslijst|prijslijsten|tarieven|tarievenlijst|catalogus|voorwaarden|uittreksel|referenties|presentatie|whitepaper|factsheet|leaflet|flyer|overzicht|aanbod|productinformatie|specificaties|monster|monsters|stalen|certificaten|informatiepakket|infopakket|mailtje|gegevens';

/** Dutch and Flemish answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    we: 'ik|wij|we',
    you: 'je|jij|u|jullie',
    not: 'niet|geen|nooit',
    firm: 'partij|partner|leverancier|drukker|bureau|bedrijf|aanbieder|coach|trainer|adviseur|boekhouder|kandidaat|iemand|offerte|oplossing|weg|school|fotograaf|schilder|bouwer|makelaar|aannemer|club|systeem|programma|pakket',
    body: "raad|bestuur|directie|team|commissie|vergadering|vrouw|man|partner|baas|leden|ouders|familie|gezin|medezeggenschapsraad|or|leidinggevende|collega's|accountant|compagnon|zus|broer|dochter|zoon",
    give: 'stuur|stuurt|sturen|mail|mailt|mailen|geef|geeft|geven|toesturen|opsturen|doorsturen|toezenden|doormailen|bezorg|laat|zend|app|verstrekken|krijgen|ontvangen|hebben|inzien|bekijken|lezen|nalezen',
    material: `
      informatie|info|documentatie|folder|folders|brochure|brochures|prijslijst|prijslijsten|tarieven|tarievenlijst|catalogus|voorwaarden|uittreksel|referenties|presentatie|whitepaper|factsheet|leaflet|flyer|overzicht
      aanbod|productinformatie|specificaties|monster|monsters|stalen|certificaten|certificaat|informatiepakket|infopakket|polis|verzekeringspolis|jaarverslag|kopie|werkwijze|prijzen|kosten|pakketten|mogelijkheden|voorbeelden|portfolio|website|linkje|link|pdf
    `,
    soon: 'zomer|najaar|voorjaar|herfst|winter|lente|jaar|kwartaal|seizoen|maand|vakantie|bouwvak|verbouwing|verhuizing|oogst|examens|kerst|feestdagen|bevalling|operatie|fusie|carnaval|pasen|schooljaar|zomervakantie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    phone: 'bellen|opbellen|terugbellen|telefoneren|telefoon|telefonisch',
  },
  awaySubject: `
    automatisch antwoord|bericht; automatische reactie|beantwoording|antwoord; automatische beantwoording; afwezig*; out of office; buiten kantoor
    vakantie; gesloten; er even tussenuit; er niet; automatisch:; auto; absent
  `,
  away: `
    geniet|genieten .. vakantie|verlof; lees .. ik .. mijn post|mail .. weer; vanaf .. ben ik er weer
    ik ben .. afwezig|vrij|weg; ben ik .. afwezig|vrij|weg
    ik ben ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof
    ben ik ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof; is|zijn .. gesloten
    gesloten van|tot|wegens; ik werk niet meer|langer bij|voor; niet meer|langer werkzaam
    ik lees mijn mail|mails|e-mail|berichten|post? niet|pas; geen toegang tot mijn mail|e-mail
    lees mijn mail niet; werk ik niet; ik werk .. niet; weer aanwezig|bereikbaar|terug
    heb|hebben ik|we .. geen mail|internet|bereik; ik lees .. mijn mail|berichten .. niet|pas
    zit|ben ik .. op|in ... vakantie|fiets|buitenland; ben ik er|niet .. weer|niet; ben ik pas .. terug|weer
    ik ben er .. niet; tot _ _ .. afwezig|weg|niet|geen|dicht|gesloten; van .. tot .. ben|zijn ik|wij|we
    terug op|van
  `,
  awayOnly: `
    dringende zaken|gevallen|vragen; spoedeisende; voor? spoed; bij spoed; wordt waargenomen
    worden waargenomen; lees mijn mail|e-mail niet; uw|je bericht|mail wordt niet doorgestuurd|gelezen
    tijdens mijn afwezigheid|vakantie|verlof; neemt mijn .. waar; ben ik afwezig; ben|zijn wij|we gesloten
    praktijk is gesloten; kantoor is gesloten; bij haast; bij nood; heb ik geen mail; geen toegang
    mail wordt niet; neem .. contact op met mijn|onze|collega; je|u kunt terecht bij
    kan|kunt|kun je|u terecht; voor vragen .. collega; beantwoord .. na|als|wanneer .. terug; lees .. pas
  `,
  automatedSubject: `
    onbestelbaar; ontvangstbevestiging; orderbevestiging; bevestiging van je|uw; nieuwsbrief
    bedankt voor je|uw bestelling; je|uw bestelling|pakket|factuur|order is|van|onderweg; niet afgeleverd
  `,
  automated: `
    in deze nieuwsbrief|mailing; afmelden ? klik; afmelden|uitschrijven ?; uitschrijflink; klik hier om .. uit|af
    automatisch gegenereerd|bericht|verzonden|gegenereerde|verzonden
    automatische e-mail|mail|melding|bevestiging; antwoorden op deze mail|e-mail|bericht kan niet
    niet op deze|dit mail|e-mail|bericht antwoorden|reageren|te
    deze|dit mail|e-mail|bericht niet te? beantwoorden; is .. geregistreerd|aangemaakt onder
    ontvangen|geregistreerd|aangemaakt onder .. nummer; ticketnummer|zaaknummer|meldingsnummer; ticket is
    uw|je ticket|melding|aanvraag|vraag|bestelling is .. ontvangen|geregistreerd|aangemaakt|in behandeling
    bedankt voor je|uw bestelling|aankoop|inschrijving|aanmelding|registratie
    kon|kan niet worden afgeleverd|bezorgd; kon niet bezorgd
    je|u ontvangt deze|dit mail|e-mail|bericht|nieuwsbrief omdat; klik|klikt hier om .. af; af te melden
    afmelden|uitschrijven voor|van; volg je|uw pakket|bestelling; verificatiecode|eenmalige code
    geen nieuws|nieuwsbrief|nieuwsbrieven meer; in onze online|webversie
    kunt|kun|kan niet op dit|deze|dit bericht|mail|e-mail reageren|antwoorden
    deze|dit mailbox|postvak wordt niet
    we|wij hebben uw|je betaling|bestelling|aanvraag|inschrijving|aanmelding|reactie|bericht|sollicitatie .. ontvangen
    uw|je betaling|bestelling|aanvraag|inschrijving|reservering|afspraak is .. ontvangen|verwerkt|bevestigd|geslaagd
    bestelnummer|ordernummer|reserveringsnummer|klantnummer :; dit is een herinnering
    herinnering aan je|uw afspraak; bevestigen wij|we uw|je; reset je|uw wachtwoord; wachtwoord opnieuw
    bekijk .. online|browser; je|u hebt|heeft zich? .. aangemeld|ingeschreven; ligt voor u|je klaar
  `,
  no: `
    stekker eruit|uit; trekken .. stekker; afgelast; zetten|zet geen handtekening; boven .. wat we|wij|ik kunnen|kan; zijn|ben .. geholpen; maar nee; doet het .. niks|niets|gratis
    komt|kwam .. niks|niets van|terecht; gaat|gaan .. niet door; klare taal; wijzen|wijs .. af; afgeblazen; van de baan
    kiezen|kies|gaan|ga|koos|kozen .. een|voor een ander|andere _; kiezen|kies|gaan|ga|gaat .. naar|voor|met iemand anders|een ander; opdracht|klus|keuze gaat|is .. naar|gevallen .. ander|anders|andere; gaat hem|'m niet worden; niet .. doorgaan|gebeuren|worden $; tegen gestemd|tegengestemd; <body> heeft|hebben .. tegen|nee|afgewezen|niet .. ingestemd|gestemd|afgeketst; niet meer aan de orde
    zaak|winkel|bedrijf|praktijk is|wordt|zijn .. verkocht|opgeheven|failliet|gestopt; <we> stoppen|stop ermee; moet .. teleurstellen; duidelijk|definitief|nee|absoluut nee; het is|blijft .. nee; het antwoord is|blijft nee; laten het hierbij|daarbij; niet verder contact; geen vervolg; zetten|zet .. niet door|voort; blijven|blijf .. bij wie|wat|hem|haar|hun|die; <not> .. in geïnteresseerd; geen bedoeling; doen het niet|dus; doe het niet|dus|toch
    hoeven|hoef|willen|wil|gaan|ga .. <not> .. aanschaffen|kopen|contract|afnemen|huren|investeren|inhuren|uitbesteden|lid; gaan|ga .. zelf .. doen|maken|regelen|bouwen; al .. voorzien|besteld|aangeschaft|onder contract|contract; <not> nodig; sluit .. dossier; haal .. uit|van .. lijst|bestand|mailing; uit .. bestand halen; verder .. <not> .. benaderen|lastig
    geen interesse|belangstelling|behoefte; niet geïnteresseerd; zien|zie ervan|er af|van? af?
    we|wij gaan het niet doen; gaan|ga we|ik|wij het niet doen; doe maar niet
    voor een ander|andere .. gekozen; gekozen voor een ander|andere; met een ander|andere .. in zee
    hebben|heb .. een ander|andere .. gekozen; niet op zoek; ik|we|wij hoef|hoeven dus? .. geen|niet
    hoef|hoeven ik|we|wij .. geen|niet; moeten .. afwijzen|afzeggen; stop|stoppen we|wij|ik .. bij|met
    we|wij|ik stop|stoppen .. bij|met; zeg|zeggen .. op; opzeggen; nee , dank; nee dank; nee bedankt
    nee , bedankt; niet nodig; bedanken voor; we|ik bedanken|bedank; moet|moeten .. nee zeggen
    gaat niet door; past niet bij; niets voor ons|mij; niks voor ons|mij
    wil|willen .. geen|niet .. meer|traject|verder; afgewezen; kiezen|kies .. voor een ander|andere
    toch niet door; laat|laten maar zitten|gaan; laten we maar|het maar zitten|gaan; overgestapt
    stap|stappen .. over; al voorzien; we|wij|ik hebben|heb al een|iemand|genoeg|onderdak
    al .. geregeld|rond|gevonden|besteld|gekocht; hebben|heb al .. gevonden|gekozen|getekend
    zelf .. oplossen|doen; doen|doe het zelf|liever zelf; hoeft niet meer; hoeft .. niet|geen
    niet meer nodig; is niet doorgegaan; gaan .. niet verder|door|mee|akkoord; ga .. niet verder|mee
    geen gebruik; niet op in|ingaan; ga|gaan .. niet op in; slaan .. over|af; sla .. over|af; haak|haken af
    kunnen .. niet betalen|veroorloven; te duur|prijzig; niet voor ons|mij; niks|niets voor ons|mij
    besloten .. niet|geen; wil|willen .. niet meer|geen; willen|wil dit|het|hier niet
    zien|zie er geen|niets in; ik pas; we passen; annuleren|annuleer; verlengen .. niet; helaas .. nee
    het wordt hem|het niet; trekken|trek .. terug; besloten .. niet; niet mee verder|door
    niet mee .. verder; zijn .. met een ander|andere; hebben .. inmiddels .. gekozen; met iemand anders
    iemand anders gevonden|gekozen; gaan .. niet doen; kunnen .. niet op ingaan
    blijf|blijven .. bij onze|mijn|de huidige; tevreden .. huidige
    huidige leverancier|partij|coach|boekhouder|adviseur
  `,
  never: `
    afgelast; stekker eruit; niet meer nodig; zijn al? geholpen
    gaat|gaan .. definitief .. niet; definitief niet; komt .. niks|niets van
    kiezen|kies .. een|voor een? andere <firm>; uit uw|je|jullie bestand|systeem|mailing|lijst; uit .. bestand .. halen; al jaren tevreden; duidelijk|definitief nee; nee en dat blijft; <not> meer .. contact|benaderen|bellen|mailen|schrijven; verkocht|opgeheven|failliet; tegen gestemd
    geen interesse; niet geïnteresseerd; geen mail|mails|e-mails|berichten meer; van je|uw|jullie lijst
    van de lijst; adres verwijderen; uit je|uw|jullie bestand; niet meer mailen|bellen|benaderen|schrijven
    niet meer te? benaderen|bellen|mailen; voor een ander|andere .. gekozen; overgestapt; al voorzien
    laat maar zitten; al .. gevonden|gekocht|besteld; niet meer nodig; hoeft niet meer; doen het zelf
    nooit meer; met rust; stop met mailen|bellen
  `,
  because: `
    omdat; want; aangezien; doordat; vanwege; wegens; :; namelijk; immers
  `,
  courtesy: `
    bedankt; dank; dankjewel; succes; verwijderen; van je|uw|jullie lijst; haal me|mij; geen mails
    het beste; prettig|fijn|fijne; alvast; jammer; helaas pindakaas; hou|houd ons|me
  `,
  later: `
    kom|komt .. in|na|rond|vanaf <soon> .. terug; later graag; graag later; wachten|wacht .. uitslag|besluit|beslissing|uitkomst|reactie|antwoord; over de|het zomer|vakantie|weekend|jaarwisseling|winter heen; op zijn|z'n kop; net geboren|bevallen|verhuisd|begonnen
    klop|kom|meld|probeer|vraag|bel|mail .. dan|nog|later|weer .. eens|weer|opnieuw; vraag .. over een|een half jaar|tijdje; over twee|drie|vier|zes|paar|enkele|een _? maanden|jaar|weken; na de|het|onze <soon>; in|tegen|rond|naar|tot het|de|volgend|volgende <soon>; volgend|volgende <soon>; dit <soon> .. op|niet|geen; naar het|de <soon>; over onze|de oren; tot over; midden in een|de|het; komt .. slecht|ongelegen|niet .. uit; er .. nog niet uit; <not> uit; laat|laten het .. bezinken|liggen|rusten
    eerst .. met .. <body>; met mijn|onze|de|het <body> .. bespreken|overleggen|over; eerst maar|de|het|eens|nog .. overleven|achter|afronden|klaar|zien; daarna|dan praten|kijken|zien we|wij; lucht|ruimte .. misschien|weer; misschien|wellicht .. later|lucht|volgend|na|in; nog te vroeg; laten .. even rusten; moeten|moet .. nog over|even nadenken|slapen|overleggen; de knoop .. nog niet; kan nu <not>; nu .. onmogelijk|te vol|te veel; agenda .. vol; hoofd .. niet naar; handen vol; wachten|wacht .. nog|even|liever|af
    nu even? niet; op dit moment .. niet|geen|druk; even niet; niet het .. moment; geen .. moment
    het komt nu; te druk; liever later; later .. op terug; kom|komen .. later
    na de|het zomer|vakantie|zomervakantie|verbouwing|feestdagen|winter|kerst|jaarwisseling
    in het voorjaar|najaar; volgend jaar|seizoen|kwartaal; dit jaar .. lukt|niet
    in de zomer|herfst|winter|lente; een ander|andere keer|moment; laten rusten; twijfelen|twijfel nog
    voorlopig niet; nog niet aan toe; te vroeg; probeer .. nog eens; probeer het in|na; budget is op
    over een paar|half maanden|jaar; wachten we nog|even; schuiven .. vooruit|door
    dit seizoen|kwartaal|jaar|schooljaar .. niet|lukken|meer
    erover|er .. over hebben|nadenken|slapen|denken
    even .. nadenken|over|overleggen|bespreken|inwerken|afwachten|aankijken; nog even
    laten het .. inwerken|bezinken|liggen
    moet|moeten eerst|nog|het eerst? overleggen|bespreken|sparen|nadenken|kijken
    eerst .. afronden|afmaken|verkopen|verhuizen|bevallen|herstellen; kijken we|wij verder|weer
    dan kijken|kijk we|ik verder|weer|nog; komt nu niet|slecht|ongelegen; het komt .. ongelegen|slecht|niet
    op de lange baan; uitgesteld|uitstellen; stel|stellen .. uit; schuif|schuiven .. door; geen tijd
    geen ruimte|budget .. nu|jaar|moment; geen budget; wacht|wachten .. tot|op|met
    pas in|na|vanaf|volgend|over; zodra we|ik .. weten|weet
    benader|mail|bel|vraag me|mij|ons .. weer|later|na|in; ergens in; over een half jaar
    weet|weten het nog niet; na de bouw|verhuizing|bevalling|operatie|oogst|examens|feestdagen
    andere prioriteiten; op dit moment; het nieuwe jaar; nieuw jaar; weer contact; nu .. prioriteit
    geen prioriteit; even geen; komt later; later dit jaar
    voorjaar|najaar|herfst|winter|zomer .. weer|opnieuw|contact|verder|terug; moment niet
  `,
  someDay: `
    in|tegen|eind|begin|vanaf|na de? januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    na de|het zomer|vakantie|voorjaar|kerst; in het voorjaar|najaar; volgend jaar; over een paar maanden
    in|na de|het? lente|herfst|winter|zomer; na de feestdagen|verhuizing|bevalling|oogst; over een half jaar
    over een jaar; volgend kwartaal|seizoen; in het nieuwe jaar
  `,
  call: `
    ^ bel|belt ... naar|even|maar|gerust|op|om|tussen|voor|na
    <you> kunt|kan|kun me|mij|ons .. bereiken|bellen|telefonisch; kunnen|kan|zullen <we> .. <phone>; <phone> we|wij|ik; zal|gaat|wil <you>|u .. opbellen|bellen|terugbellen; <we> pak|pakken .. telefoon; belt <you>|mij|me; belt .. <you>; opbellen; aan de lijn; over .. bellen; telefonisch .. afspraak|doornemen|bespreken|contact; belafspraak; telefoontje; praten|spreken .. telefoon; <phone> .. even|morgen|vandaag|vrijdag|maandag|dinsdag|woensdag|donderdag
    bel|bellen|belt me|mij|ons; bel .. maar|gerust|even; bel ik je|jou|u|jullie
    ik|we|wij bel|bellen je|jou|u|jullie; ik|we|wij .. bel|bellen .. terug; bel|bellen ik|we|wij .. terug
    belt je|u|jou|jullie; terugbellen; terug te bellen; telefonisch .. beter|overleg|doornemen|spreken
    kun|kan|wil|wilt je|u me|mij .. bellen; zullen we .. bellen; je|u kunt|kan mij|me .. bellen
    telefoontje .. morgen|vrijdag|maandag|dinsdag|woensdag|donderdag
    op mijn|m'n 06|mobiel|mobiele|nummer|telefoon .. bereiken|bellen; kunt|kun|kan me|mij .. bereiken|bellen
    bereikbaar op; geef|geeft me|mij .. belletje|telefoontje; hang aan de lijn
    neem|neemt .. telefonisch contact; per telefoon; aan de telefoon .. bespreken|verder|door; telefonisch
    spreek|spreken je|u|elkaar .. telefoon; voor een telefoontje|belletje; bel je|jij|u mij|me
    bel .. mij|me .. op
  `,
  info: `
    waar kan|kunnen|vind|vinden <we> .. lezen|nalezen|bekijken|zien|meer; stuur|mail me|mij|ons .. <material>
    kunt|kun|kan|wilt|wil|zou|zouden|mag|mogen <you>|<we> ... <material> ... <give>; kunt|kun|wilt|wil|zou <you> ... <give> ... <material>; graag .. eerst|iets .. <material>|over; lees|lezen|ontvang|ontvangen|bekijk|zie .. graag|eerst .. iets|wat|de|een|meer; <give> .. wat|maar|me|mij|ons|iets .. <material>|door|op|over; heb|hebt|heeft <you> .. <material>|papier; op papier; zet .. papier; wat .. kost|kosten; <material> erbij|graag|per|?; nodig|ontvangen|ontvang .. kopie|uittreksel|polis|certificaat|referenties|jaarstukken|verklaring; hebben wij .. nodig ; is er .. iets .. lezen|zien|bekijken; wat .. inbegrepen|inhoudt|inhouden|erbij zit; hoe .. werkt|werken ... ?
    stuur|stuurt|mail|mailt ... ${material}; sturen|mailen|toesturen|opsturen|doorsturen ... ${material}
    ${material} ... sturen|mailen|toesturen|opsturen|toezenden|ontvangen; ontvang|ontvangen ... ${material}
    heb|hebt|heeft je|jij|u|jullie .. een? ${material}; hebben jullie .. een? ${material}
    graag .. ${material}; meer informatie; ${material} ... toe; op de mail; stuur .. maar|eerst op|toe|door
    wat|hoeveel kost|kosten|rekent|rekenen|vraag|vragen
    wat zijn de|je|jullie|uw prijzen|tarieven|kosten|voorwaarden|mogelijkheden
    waar vind|vinden ik|we ... prijzen|tarieven|informatie|rooster|lesrooster|voorwaarden
    kan|kunnen ik|we .. ergens ... vinden|lezen|bekijken|nalezen
    is er .. website|folder|brochure|prijslijst|overzicht|rooster; iets op papier
    op papier|schrift .. zetten|krijgen; eerst .. lezen|doorlezen|bekijken; eerst .. informatie|info|papier
    stuur|mail ... pdf|link|lesrooster|rooster|prijzen|kosten|offerte-voorbeeld|stukken|voorbeelden|portfolio
    pdf; meer weten over; meer lezen; iets .. lezen|doorlezen|bekijken; meer info
    op de hoogte .. mogelijkheden
  `,
  yes: `
    datum .. prikken|plannen|afspreken|vastleggen; contract|overeenkomst|offerte is|zijn .. getekend|ondertekend|akkoord; getekend|ondertekend ,? zie; mijn|onze _ wil|willen|zou graag; reken .. op ons|mij|maar; reken voor ons; wil|willen|wilt graag een|de|het _
    kom .. kijken|langs|binnen|praten|eens; doe maar !niet; doe het maar !niet; we|wij|ik .. graag met <you>; groen licht; maak .. offerte|prijsopgave|prijs; <we> willen|wil .. bestellen|afnemen|doorgaan|meedoen|starten|boeken|aanmelden; ga je gang; ga uw gang; je|u|jullie mag|mogen; goed|mooi|prachtig|sterk|leuk|fijn|prima voorstel|plan|idee|aanbod; <we> gaan|ga|doen|doe mee|door|ermee; bestelling|order .. plaatsen|geplaatst|inkoopnummer; inkoopordernummer|inkoopnummer; wanneer kun|kunt|kunnen <you>|<we>; zie .. rekening|factuur|contract tegemoet|verschijnen; afspraak .. maken|plannen; laten we .. starten|beginnen|doen|plannen|afspreken; proefles|proefperiode|proefplaatsing .. graag|ja|wel|boeken; klinkt .. goed|interessant|leuk|aantrekkelijk; bevalt|beviel|spreekt .. aan|goed|mij|ons
    ga|gaan .. akkoord; akkoord; graag !; heel graag; ja graag; ja , graag; ja leuk; zeker .. interesse
    interesse; geïnteresseerd; laten we .. doen|afspreken|starten|beginnen; we|wij doen het
    zet ons|me|mij .. op|in; in zee; offerte .. maken|sturen|opstellen|uitbrengen|ontvangen; offerte voor
    een offerte; wanneer kun|kunnen|kunt|kan je|jullie|u .. beginnen|starten|leveren|komen; langs komen
    langskomen; kom .. langs; koffie .. drinken|doen; afspraak .. maken|inplannen|plannen
    een keer .. afspreken|zitten|kennismaken; kennis maken; kennismaken; klinkt goed|interessant|leuk
    getekende; we|wij|ik neem|nemen .. het|hem|ze|aanbod; bestellen|bestel graag|we|ik
    start .. is prima|goed|akkoord; is top , zet; doen we; doe|doen graag? mee; ik doe mee; we doen mee
    voorstel .. doen|maken|sturen; schrijf|schrijft me|mij|ons .. in; meld|meldt me|mij|ons .. aan
    reserveer|reserveert; noteer|noteert; boek ons|me|mij; spreekt me|ons .. aan
    lijkt me|mij|ons .. goed|leuk|wat|interessant|prima|mooi; goed idee; leuk idee; top idee
    prima voorstel|idee|plan|offerte|prijs; mooi voorstel|aanbod|plan
    willen|wil graag .. met|samenwerken|bestellen|afnemen|starten|verder|komen|kennismaken|afspreken|gebruik
    willen|wil .. over; per _ _ over; getekend .. terug|retour|bijlage; hierbij .. getekend; groen licht
    je|u mag beginnen|starten|komen|plannen; kom maar; plan .. in; prik|prikken
    wanneer past|schikt|komt|zou; zin in; van harte; we gaan ervoor|voor; ga|gaan ervoor
    gaan met u|je|jullie; precies .. zoeken|zochten|nodig; hoe snel kun|kunnen|kunt
    ziet er goed|prima|mooi uit; zijn .. enthousiast; ben .. enthousiast; graag .. gebruik
    kom je|u .. langs; wil .. hebben|bestellen|boeken; doe mij|me|ons maar
  `,
};
