import type { ReplyWords } from '../../reply/types';

const material =
  'informatie|info|documentatie|folder|folders|brochure|brochures|prijslijst|prijslijsten|tarieven|tarievenlijst|catalogus|voorwaarden|uittreksel|referenties|presentatie|whitepaper|factsheet|leaflet|flyer|overzicht|aanbod|productinformatie|specificaties|monster|monsters|stalen|certificaten|informatiepakket|infopakket|mailtje|gegevens';

/** Dutch and Flemish answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    automatisch antwoord|bericht
    automatische beantwoording
    afwezig*
    out of office
    buiten kantoor
    vakantie
    gesloten
  `,
  away: `
    ik ben .. afwezig|vrij|weg
    ben ik .. afwezig|vrij|weg
    ik ben ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof
    ben ik ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof
    is|zijn .. gesloten
    gesloten van|tot|wegens
    ik werk niet meer|langer bij|voor
    niet meer|langer werkzaam
    ik lees mijn mail|mails|e-mail|berichten|post? niet|pas
    geen toegang tot mijn mail|e-mail
    lees mijn mail niet
    werk ik niet
    ik werk .. niet
    weer aanwezig|bereikbaar|terug
  `,
  awayOnly: `
    dringende zaken|gevallen|vragen
    spoedeisende
    voor? spoed
    bij spoed
    wordt waargenomen
    worden waargenomen
    lees mijn mail|e-mail niet
    uw|je bericht|mail wordt niet doorgestuurd|gelezen
    tijdens mijn afwezigheid|vakantie|verlof
    neemt mijn .. waar
    ben ik afwezig
    ben|zijn wij|we gesloten
    praktijk is gesloten
    kantoor is gesloten
  `,
  automatedSubject: `
    onbestelbaar
    ontvangstbevestiging
    orderbevestiging
    bevestiging van je|uw
    nieuwsbrief
    bedankt voor je|uw bestelling
    je|uw bestelling|pakket|factuur|order is|van|onderweg
    niet afgeleverd
  `,
  automated: `
    automatisch gegenereerd|bericht|verzonden|gegenereerde|verzonden
    automatische e-mail|mail|melding|bevestiging
    antwoorden op deze mail|e-mail|bericht kan niet
    niet op deze|dit mail|e-mail|bericht antwoorden|reageren|te
    deze|dit mail|e-mail|bericht niet te? beantwoorden
    is .. geregistreerd|aangemaakt onder
    ontvangen|geregistreerd|aangemaakt onder .. nummer
    ticketnummer|zaaknummer|meldingsnummer
    ticket is
    uw|je ticket|melding|aanvraag|vraag|bestelling is .. ontvangen|geregistreerd|aangemaakt|in behandeling
    bedankt voor je|uw bestelling|aankoop|inschrijving|aanmelding|registratie
    kon|kan niet worden afgeleverd|bezorgd
    kon niet bezorgd
    je|u ontvangt deze|dit mail|e-mail|bericht|nieuwsbrief omdat
    klik|klikt hier om .. af
    af te melden
    afmelden|uitschrijven voor|van
    volg je|uw pakket|bestelling
    verificatiecode|eenmalige code
    geen nieuws|nieuwsbrief|nieuwsbrieven meer
    in onze online|webversie
  `,
  no: `
    geen interesse|belangstelling|behoefte
    niet geïnteresseerd
    zien|zie ervan|er af|van? af?
    we|wij gaan het niet doen
    gaan|ga we|ik|wij het niet doen
    doe maar niet
    voor een ander|andere .. gekozen
    gekozen voor een ander|andere
    met een ander|andere .. in zee
    hebben|heb .. een ander|andere .. gekozen
    niet op zoek
    ik|we|wij hoef|hoeven dus? .. geen|niet
    hoef|hoeven ik|we|wij .. geen|niet
    moeten .. afwijzen|afzeggen
    stop|stoppen we|wij|ik .. bij|met
    we|wij|ik stop|stoppen .. bij|met
    zeg|zeggen .. op
    opzeggen
    nee , dank
    nee dank
    nee bedankt
    nee , bedankt
    niet nodig
    bedanken voor
    we|ik bedanken|bedank
    moet|moeten .. nee zeggen
    gaat niet door
    past niet bij
    niets voor ons|mij
    niks voor ons|mij
    wil|willen .. geen|niet .. meer|traject|verder
    afgewezen
    kiezen|kies .. voor een ander|andere
    toch niet door
  `,
  never: `
    geen interesse
    niet geïnteresseerd
    geen mail|mails|e-mails|berichten meer
    van je|uw|jullie lijst
    van de lijst
    adres verwijderen
    uit je|uw|jullie bestand
    niet meer mailen|bellen|benaderen|schrijven
    niet meer te? benaderen|bellen|mailen
    voor een ander|andere .. gekozen
  `,
  because: `
    omdat
    want
    aangezien
    doordat
    vanwege
    wegens
    :
    namelijk
    immers
  `,
  courtesy: `
    bedankt
    dank
    dankjewel
    succes
    verwijderen
    van je|uw|jullie lijst
    haal me|mij
    geen mails
    het beste
    prettig|fijn|fijne
    alvast
    jammer
    helaas pindakaas
    hou|houd ons|me
  `,
  later: `
    nu even? niet
    op dit moment .. niet|geen|druk
    even niet
    niet het .. moment
    geen .. moment
    het komt nu
    te druk
    liever later
    later .. op terug
    kom|komen .. later
    na de|het zomer|vakantie|zomervakantie|verbouwing|feestdagen|winter|kerst|jaarwisseling
    in het voorjaar|najaar
    volgend jaar|seizoen|kwartaal
    dit jaar .. lukt|niet
    in de zomer|herfst|winter|lente
    een ander|andere keer|moment
    laten rusten
    twijfelen|twijfel nog
    voorlopig niet
    nog niet aan toe
    te vroeg
    probeer .. nog eens
    probeer het in|na
    budget is op
    over een paar|half maanden|jaar
    wachten we nog|even
    schuiven .. vooruit|door
  `,
  someDay: `
    in|tegen|eind|begin|vanaf|na de? januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    na de|het zomer|vakantie|voorjaar|kerst
    in het voorjaar|najaar
    volgend jaar
    over een paar maanden
  `,
  call: `
    bel|bellen|belt me|mij|ons
    bel .. maar|gerust|even
    bel ik je|jou|u|jullie
    ik|we|wij bel|bellen je|jou|u|jullie
    ik|we|wij .. bel|bellen .. terug
    bel|bellen ik|we|wij .. terug
    belt je|u|jou|jullie
    terugbellen
    terug te bellen
    telefonisch .. beter|overleg|doornemen|spreken
    kun|kan|wil|wilt je|u me|mij .. bellen
    zullen we .. bellen
    je|u kunt|kan mij|me .. bellen
    telefoontje .. morgen|vrijdag|maandag|dinsdag|woensdag|donderdag
  `,
  info: `
    stuur|stuurt|mail|mailt ... ${material}
    sturen|mailen|toesturen|opsturen|doorsturen ... ${material}
    ${material} ... sturen|mailen|toesturen|opsturen|toezenden|ontvangen
    ontvang|ontvangen ... ${material}
    heb|hebt|heeft je|jij|u|jullie .. een? ${material}
    hebben jullie .. een? ${material}
    graag .. ${material}
    meer informatie
    ${material} ... toe
    op de mail
    stuur .. maar|eerst op|toe|door
  `,
  yes: `
    ga|gaan .. akkoord
    akkoord
    graag !
    heel graag
    ja graag
    ja , graag
    ja leuk
    zeker .. interesse
    interesse
    geïnteresseerd
    laten we .. doen|afspreken|starten|beginnen
    we|wij doen het
    zet ons|me|mij .. op|in
    in zee
    offerte .. maken|sturen|opstellen|uitbrengen|ontvangen
    offerte voor
    een offerte
    wanneer kun|kunnen|kunt|kan je|jullie|u .. beginnen|starten|leveren|komen
    langs komen
    langskomen
    kom .. langs
    koffie .. drinken|doen
    afspraak .. maken|inplannen|plannen
    een keer .. afspreken|zitten|kennismaken
    kennis maken
    kennismaken
    klinkt goed|interessant|leuk
    getekende
    we|wij|ik neem|nemen .. het|hem|ze|aanbod
    bestellen|bestel graag|we|ik
    start .. is prima|goed|akkoord
    is top , zet
    doen we
  `,
};
