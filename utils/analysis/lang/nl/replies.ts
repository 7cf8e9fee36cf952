import type { ReplyWords } from '../../reply/types';

const material =
  'informatie|info|documentatie|folder|folders|brochure|brochures|prijslijst|prijslijsten|tarieven|tarievenlijst|catalogus|voorwaarden|uittreksel|referenties|presentatie|whitepaper|factsheet|leaflet|flyer|overzicht|aanbod|productinformatie|specificaties|monster|monsters|stalen|certificaten|informatiepakket|infopakket|mailtje|gegevens';

/** Dutch and Flemish answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    automatisch antwoord|bericht; automatische beantwoording; afwezig*; out of office; buiten kantoor
    vakantie; gesloten; er even tussenuit; er niet; automatisch:; auto; absent
  `,
  away: `
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
