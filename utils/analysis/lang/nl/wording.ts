import type { Wording } from '../../rules/wording';

/** Dutch turns that rules look for; own compilation. */
export const wording: Wording = {
  belittling: `
    ik ben toch? maar|slechts een|de|het|zijn|haar|jullie|hun; ik ben toch? gewoon maar de|het|een
    ben ik toch? maar|slechts de|het|een; ik maar|slechts een|de|het _ ben; ik maar|slechts een _ _ ben
    ik ben maar|slechts stagiair*|uitzendkracht|invaller|telefonist*|receptionist*|secretaresse|assistent*|vrijwilliger|leek|parttimer
    ik ben ook maar de|een; ik ben een? simpele|eenvoudige|nederige
    gewoon|slechts|maar een simpele|eenvoudige|gewone|nederige
    als simpele|simpel|eenvoudige|eenvoudig|nederige|nederig medewerk*|mens|boekhoud*|assistent*|secretaresse|telefonist*|stagiair*|vrijwilliger|ambtenaar|kracht
    ik ben niemand; wie ben ik om; let maar niet op mij|me; ik doe hier? alleen|maar|slechts|enkel de|het
    ik neem hier? alleen|maar|slechts de telefoon; ik stel hier? niks|niets|weinig voor
    ik ben er? te dom|onbelangrijk; ik mag hier niks|niets
    ik heb hier niks|niets|weinig te zeggen|vertellen; niet zo|erg|heel belangrijk
    loopjongen|loopjongetje|manusje|sloofje|hulpje; wat weet ik nou|nu|er; wat weet ik ervan|daarvan
    ik doe .. maar wat; ik doe ook maar; ik ben hier maar|slechts|alleen|gewoon
    als simpele|eenvoudige|gewone|nederige; als simpel|eenvoudig|nederig; de grote mensen|jongens|bazen
    luister maar niet naar mij|me; ik stel niet veel voor; ik ben de laagste|minste|jongste .. hier
    onderaan de ladder; ik ben ook maar; ik ga maar over; ik mag alleen maar; ik ben maar alleen
    niet slim|knap|belangrijk genoeg; wie ben ik nou|nu; daar ben ik te klein|laag|dom voor
    ik ben niet meer dan; ik ben niks|niets meer dan; ik ben maar gewoon; vergeleken met u|jou ben ik
    sorry dat ik besta; mijn mening telt|doet .. niet; ik tik|typ|typ het|de alleen
    ik geef het|de? alleen maar? door
  `,
  belittlingNot: `
    ik ben .. een|de|het uur|uurtje|dag|dagje|week|weekje|maand|keer|kwartier|minuut|moment|ochtend|middag|avond|paar|beetje|telefoontje|mailtje|belletje|appje|halve|half
    ik ben .. de|het hele|halve|eerste|tweede|komende; ik doe .. de|het eerste|tweede|komende
    ik ben niemand .. vergeten|tegengekomen|kwijt|tegen
    ik ben hier alleen|maar|gewoon op|van|tot|de|vandaag|morgen|nog; ik ben ook maar een mens
    niet zo|erg|heel belangrijk of|dat|want|welke|wie
  `,
  belittlers: 'maar|slechts|enkel|alleen|gewoon',
  hiding: `
    het|dat|dit is .. beleid dat|om; het|dat|dit is bij ons? beleid
    dat|dit|zo is nu eenmaal .. beleid|regel|procedure; zo zijn nu eenmaal? de|onze|hier|bij
    zo werkt dat|het nu eenmaal; regels zijn regels
    systeem laat|staat|accepteert|weigert|blokkeert ... niet|geen; systeem weigert|blokkeert
    computer zegt|laat|weigert; nu eenmaal .. besloten|bepaald; van hogerhand
    daar|hier kan|kunnen|hebben ik|wij|we ... niets|niks|geen .. aan|invloed doen|veranderen|op?
    ik kan daar|hier|er verder? ook? niets|niks aan doen|veranderen
    kan ik verder? ook? niks|niets aan doen|veranderen; geen invloed op
    buiten onze|mijn macht|invloed|schuld; ik heb het ook niet verzonnen|bedacht
    ik maak|verzin|bedenk de|die regels niet; er wordt hier|bij ons? geen uitzondering
    hier geen uitzondering; zo staat het nu eenmaal; nu eenmaal in de|het|onze
    zo is het|dat nu eenmaal geregeld|afgesproken|bepaald
    mag|mogen|kan|kunnen ik|wij|we .. niet van de|het|mijn|onze; dat mag|kan niet van de|het|mijn|onze|ons
    mag|kan niet van de|het|mijn|onze|ons organisatie|directie|leiding|baas|systeem|hoofdkantoor|manager|bestuur|gemeente|chef
    opgelegd van; van bovenaf|boven opgelegd|besloten|bepaald; dat komt van bovenaf; is niet aan ons|mij
    het systeem doet|heeft|is|werkt|ziet|vindt|wil .. niet|geen|fout
    ligt aan het|de|onze systeem|leverancier|ict|automatisering|andere|hoofdkantoor
    dat|dit ligt niet aan ons|mij; daar zijn wij|we niet verantwoordelijk; wij|we zijn gebonden|gehouden aan
    ik ben|wij zijn gebonden|gehouden aan; mijn handen zijn gebonden; onze handen zijn gebonden
    wij|we voeren alleen|slechts .. uit; ik voer alleen|slechts .. uit; kan er ook niks|niets aan
    helaas pindakaas; moeten ons .. houden; de directie|leiding|organisatie heeft .. besloten|bepaald
    dat is de schuld|fout van; is de schuld|fout van; ik volg|volgen alleen|slechts|maar de
    niet toegestaan door|vanuit|volgens; het hoofdkantoor staat|wil|heeft
  `,
  circumstance: `
    wij|we als afdeling|bedrijf|organisatie|gemeente|team|school|instelling|bank|directie|stichting|kantoor|vereniging|instantie|dienst|corporatie
    door|wegens|vanwege|ivm|gezien corona*|covid*|personeelstekort|onderbezetting|drukte|krapte|omstandigheden|overmacht
    door|wegens|vanwege|gezien de|een|het|onze|ons groot|grote? corona*|covid*|drukte|personeelstekort|personeelskrapte|omstandigheden|reorganisatie|systeem|leverancier|vervoerder|beleid|regels|migratie
    door|wegens|vanwege|gezien een|het|de landelijk|landelijke|nieuw|nieuwe|intern|interne|streng|strenge beleid|regels|systeem|richtlijnen
    in verband met corona*|covid*|drukte|personeelstekort|de drukte|corona*|personeelskrapte?
    ons beleid|bedrijfsbeleid
    volgens ons|onze|het|de beleid|protocol|procedure|procedures|regels|richtlijnen|voorschriften
    onze procedures|procedure|richtlijnen|voorschriften|protocollen
    conform ons|onze|het|de beleid|protocol|procedure
    door|wegens|vanwege|gezien .. drukte|personeelstekort|personeelsgebrek|corona*|covid*|omstandigheden|reorganisatie|onderbezetting|bezuinigingen|overmacht|fusie|systeem|vakantieperiode|regels|regelgeving|beleid|protocollen|vertraging
    als afdeling|bedrijf|organisatie|gemeente|team|school|instelling|bank|directie|stichting|kantoor|vereniging|instantie|dienst|corporatie
    het|ons|dit beleid|protocol|reglement; het is druk; de drukte
    tekort aan personeel|mensen|mankracht|menskracht|collega's
    onze|de regels|voorwaarden schrijven|verbieden|staan|laten; onze regels|voorwaarden
    interne regels|afspraken|richtlijnen
  `,
  refusal: `
    niet; geen; niets; niks; helaas; onmogelijk; vertraagd|vertraging|vertragingen; later; langer; wachten
    weigeren|geweigerd; afwijzen|afgewezen; liggen; gelegen; vergeten; overgeslagen; kwijt; mislukt; mis
    fout; betreuren; spijt|spijtig; jammer; afgezegd|geannuleerd|geweigerd
  `,
  insteadOfHiding: {
    formal: 'Dit lukt mij niet zoals u het vraagt, en ik denk graag mee over wat er wel kan.',
    informal: 'Dit lukt mij niet zoals je het vraagt, en ik denk graag mee over wat er wel kan.',
  },
  pressure: `
    laatste|enige kans; er alleen vandaag; geldt|geldig alleen vandaag
    vandaag nog? tekent|teken|beslist|bestelt; teken|tekent je|jij|u nu|vandaag|toch; je tekent toch
    ^ teken|bestel|beslis|koop nu|vandaag; ^ teken|bestel|beslis|reageer|koop ... en|dan u|je krijgt|krijg
    wacht niet te? lang|langer; nog maar|slechts _ plek|plekken|plaats|plaatsen|stuks|exemplaren; op = op
    op is op; nu of nooit; mis deze|uw|je kans niet
    actie|aanbieding|korting|deal .. vandaag|definitief|bijna .. voorbij
    actie|aanbieding|korting|aanbod .. verloopt|vervalt .. vandaag|vanavond|vannacht
    gaat je|jouw|uw|de korting|plek|plaats|deal .. naar|aan iemand|een anders|ander
    voordat een ander|iemand .. voor is|gaat; voordat ... te veel betaalt
    wist u|je|jij dat uw|je|jullie concurrenten|concurrent
    mijn|onze target|targets|quotum .. halen|haal|haalt; target halen
    mijn manager|baas|directeur wil|verwacht een|je|uw|vandaag|nu antwoord|besluit|handtekening|resultaat|ja
    ervan uit dat we|wij zaken doen; er van uit dat we|wij zaken doen
    alvast een|de plek|datum|order|bestelling|installatie ... geblokt|vastgelegd|ingepland|geplaatst|ingeboekt
    ^ even akkoord geven en; hoef|hoeft je|u alleen nog maar? te tekenen
    je|u vroeg|zei|wilde ... bellen|mailen|wachten|schrijven , maar
    je|u vroeg|zei|wilde ... gebeld|gemaild|benaderd worden|wordt , maar; al je|u? ja zegt
    of u|je al? ja zegt; waarom reageert|reageer|antwoord|antwoordt u|je|jij .. niet
    je|u reageert|reageer maar|gewoon|alweer niet; u|je houdt|hou|houd je|u|zich .. stil
    ik snap|begrijp niet waarom u|je|jij .. niet; voor de zoveelste keer; deurwaarder .. buren|stoep|deur
    staat er? straks|morgen .. deurwaarder; daar krijg|krijgt u|je spijt van; dat gaat u|je spijten
    doe me|mij een lol; elke|iedere dag dat u|je wacht; elke|iedere dag uitstel
    mooie|prachtige|knappe dochter|dochters|vrouw|ogen|lach
    je|uw instagram|facebook|profiel bekeken|doorgekeken|gevonden; ik voel gewoon dat
    ik zag dat u|je mijn mail|bericht .. geopend|gelezen
    zullen we meteen|gelijk|direct|nu een|het|de|alles .. vastleggen|tekenen|afronden
    boek|bestel|reserveer|koop|teken|beslis|reageer nu; boek|bestel|reserveer|koop|teken|beslis snel
    ^ boek|reserveer nu|snel|vandaag; achter het net; alle plaatsen|plekken|exemplaren weg|vol|vergeven
    bijna vol|uitverkocht|vergeven; haast je|u; wees er? snel bij?; wees er als de kippen
    grijp je|uw|deze|die kans; laat deze|die|je|uw kans|aanbieding|buitenkans niet
    profiteer nu|vandaag|snel|alleen; sla nu|je|uw slag; de tijd dringt; de klok tikt; zolang de voorraad
    eenmalig|eenmalige aanbod|aanbieding|kans|korting; alleen deze week|maand geldig|nog
    nog _ uur|uren en|dan|geldig; vanaf morgen|maandag|volgende betaal|betaalt; morgen|straks .. duurder
    al _ keer .. gebeld|gemaild|ingesproken|geschreven|geappt; keer .. voicemail ingesproken
    vind je|u dat zelf? netjes|normaal|fatsoenlijk; is dat te veel gevraagd; dan hebben we een deal
    daar heb|hebt|heeft je|u mij|me wel
    ga ik ervan uit dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt|akkoord|instapt
    ga ik er van uit dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt|akkoord|instapt
    dus ik noteer|boek|schrijf u|je|jullie; mag ik u|je alvast noteren|inschrijven|boeken
    zet|zetten u|je alvast op|in; neem aan dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt
    contract ligt klaar .. alleen|handtekening; een handtekening en
    hoef|hoeft .. alleen nog .. tekenen|handtekening; nog|alleen .. handtekening nodig; krabbel
    ik heb nog|maar een verkoop|order|deal|klant nodig; omzet|target|targets|quotum .. halen|haal|moet|nodig
    voor mijn|onze target|bonus|omzet; mijn bonus|provisie; anders krijg ik .. baas|manager
    ik blijf u|je|jou? bellen|mailen|bestoken|achtervolgen; ik geef niet op|zomaar
    ik laat je|u niet met rust; nee is geen; laat ons|me niet in de kou
    zet ik|wij|we .. incasso|deurwaarder .. op je|uw; u|je wilt|wil toch niet dat
    je|u wilt|wil toch zeker|wel; of wil|wilt je|u soms; dan weet je|u wat er|volgt; dan zijn de gevolgen
    de gevolgen zijn|komen; laat het niet zover; ik zou maar .. als ik jou|u
    maatje|makker|vriend , .. betalen|centen|geld|poen|rekening; dokken|schuiven met die centen
    lieverd|schatje|schat|schoonheid; stuk|lekker ding; wat zie je|u er
    ik bel .. toch maar|alvast|even eerder; toch maar .. alvast; ik weet dat je|u pas|liever .. maar
    ook al zei|zou|wilde je|u; ondanks dat je|u; voor de derde|vierde|vijfde|zesde keer .. u|je
    u|je .. voor de derde|vierde|vijfde|zesde keer
    morgen|straks|maandag|volgende|daarna .. prijs|tarief .. omhoog
    gaat de|het prijs|tarief|korting .. omhoog|eraf|weg
    schrijf|meld|geef|registreer je|u dus? .. vandaag|nu|snel
    nog _ stoelen|plekken|plaatsen|plaats|plek over|vrij|beschikbaar .. morgen
    mijn maand|kwartaal|jaar|cijfers|omzet .. halen|haal|rond; waarom hoor ik niets|niks
    al _ mails|berichten|keer .. gestuurd; vijf|zes|zeven|acht|tien mails|berichten gestuurd
  `,
  pressureNot: `
    laatste|enige kans op|om .. te? zien|horen|genieten
  `,
  insteadOfPressure: {
    formal: 'Neemt u gerust de tijd; ik ben benieuwd wat u ervan vindt.',
    informal: 'Neem gerust de tijd; ik ben benieuwd wat je ervan vindt.',
  },
  moment: 'uiterlijk {day} om 17.00 uur',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  inAgreement: 'in overleg met {name}',
  apology: `
    mijn|onze oprechte? excuses|excuus
    excuses voor|dat
    bied|bieden .. excuses
    spijt me|mij|ons
    sorry voor|dat
    neem me|mij .. niet kwalijk
    mijn|onze fout
    vergissing van mijn|onze kant
  `,
  payment: `
    openstaand|openstaande|onbetaalde|vervallen factuur|facturen|rekening|rekeningen|bedrag|saldo|post|posten
    betalingsherinnering|betaalherinnering|aanmaning
    betaling .. nog niet|geen
    factuur|facturen|rekening .. nog niet|open
    nog geen betaling
    betalingstermijn|betaaltermijn .. verstreken|voorbij
    verzoek|verzoeken|vraag|vragen .. bedrag|factuur .. betalen|voldoen
  `,
  asking: `
    graag hoor|verneem|ontvang|zie|weet ik|wij|we
    hoor|verneem|ontvang|zie ik|wij|we .. graag
    laat|laten .. weten
    kun|kunt|wil|wilt|zou|zouden je|jij|u|jullie
  `,
  thanking: `
    hartelijk|heel|veel|erg|ontzettend dank|bedankt
    dank|bedankt voor je|jouw|uw|jullie|de|het fijne|goede|prettige? hulp|moeite|tijd|gesprek|ontvangst|gastvrijheid|inzet|geduld|vertrouwen
  `,
  asksName: `
    met wie heb|spreek|mail|schrijf|correspondeer ik|we|wij
    met wie .. contact|gesproken
    wie heb ik voor
    mag ik .. je|jouw|uw naam
    wat is je|jouw|uw naam
    hoe heet|heten u|je|jij
    wie schrijf|mail ik
    aan wie schrijf|kan|mag ik
    je|jouw|uw naam .. weten|noemen|vermelden
  `,
};
