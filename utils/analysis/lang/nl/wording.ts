import type { Wording } from '../../rules/wording';

/** Dutch turns that rules look for; own compilation. */
export const wording: Wording = {
  belittling: `
    ik ben toch? maar|slechts een|de|het|zijn|haar|jullie|hun
    ik ben toch? gewoon maar de|het|een
    ben ik toch? maar|slechts de|het|een
    ik maar|slechts een|de|het _ ben
    ik maar|slechts een _ _ ben
    ik ben maar|slechts stagiair*|uitzendkracht|invaller|telefonist*|receptionist*|secretaresse|assistent*|vrijwilliger|leek|parttimer
    ik ben ook maar de|een
    ik ben een? simpele|eenvoudige|nederige
    gewoon|slechts|maar een simpele|eenvoudige|gewone|nederige
    als simpele|simpel|eenvoudige|eenvoudig|nederige|nederig medewerk*|mens|boekhoud*|assistent*|secretaresse|telefonist*|stagiair*|vrijwilliger|ambtenaar|kracht
    ik ben niemand
    wie ben ik om
    let maar niet op mij|me
    ik doe hier? alleen|maar|slechts|enkel de|het
    ik neem hier? alleen|maar|slechts de telefoon
    ik stel hier? niks|niets|weinig voor
    ik ben er? te dom|onbelangrijk
    ik mag hier niks|niets
    ik heb hier niks|niets|weinig te zeggen|vertellen
  `,
  belittlingNot: `
    ik ben .. een|de|het uur|uurtje|dag|dagje|week|weekje|maand|keer|kwartier|minuut|moment|ochtend|middag|avond|paar|beetje|telefoontje|mailtje|belletje|appje|halve|half
    ik ben .. de|het hele|halve|eerste|tweede|komende
    ik doe .. de|het eerste|tweede|komende
    ik ben niemand .. vergeten|tegengekomen|kwijt|tegen
  `,
  belittlers: 'maar|slechts|enkel|alleen|gewoon',
  hiding: `
    het|dat|dit is .. beleid dat|om
    het|dat|dit is bij ons? beleid
    dat|dit|zo is nu eenmaal .. beleid|regel|procedure
    zo zijn nu eenmaal? de|onze|hier|bij
    zo werkt dat|het nu eenmaal
    regels zijn regels
    systeem laat|staat|accepteert|weigert|blokkeert ... niet|geen
    systeem weigert|blokkeert
    computer zegt|laat|weigert
    nu eenmaal .. besloten|bepaald
    van hogerhand
    daar|hier kan|kunnen|hebben ik|wij|we ... niets|niks|geen .. aan|invloed doen|veranderen|op?
    ik kan daar|hier|er verder? ook? niets|niks aan doen|veranderen
    kan ik verder? ook? niks|niets aan doen|veranderen
    geen invloed op
    buiten onze|mijn macht|invloed|schuld
    ik heb het ook niet verzonnen|bedacht
    ik maak|verzin|bedenk de|die regels niet
    er wordt hier|bij ons? geen uitzondering
    hier geen uitzondering
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
  `,
  refusal: `
    niet
    geen
    niets
    niks
    helaas
    onmogelijk
    vertraagd|vertraging|vertragingen
    later
    langer
    wachten
    weigeren|geweigerd
    afwijzen|afgewezen
  `,
  insteadOfHiding: {
    formal: 'Dit lukt mij niet zoals u het vraagt, en ik denk graag mee over wat er wel kan.',
    informal: 'Dit lukt mij niet zoals je het vraagt, en ik denk graag mee over wat er wel kan.',
  },
  pressure: `
    laatste|enige kans
    er alleen vandaag
    geldt|geldig alleen vandaag
    vandaag nog? tekent|teken|beslist|bestelt
    teken|tekent je|jij|u nu|vandaag|toch
    je tekent toch
    ^ teken|bestel|beslis|koop nu|vandaag
    ^ teken|bestel|beslis|reageer|koop ... en|dan u|je krijgt|krijg
    wacht niet te? lang|langer
    nog maar|slechts _ plek|plekken|plaats|plaatsen|stuks|exemplaren
    op = op
    op is op
    nu of nooit
    mis deze|uw|je kans niet
    actie|aanbieding|korting|deal .. vandaag|definitief|bijna .. voorbij
    actie|aanbieding|korting|aanbod .. verloopt|vervalt .. vandaag|vanavond|vannacht
    gaat je|jouw|uw|de korting|plek|plaats|deal .. naar|aan iemand|een anders|ander
    voordat een ander|iemand .. voor is|gaat
    voordat ... te veel betaalt
    wist u|je|jij dat uw|je|jullie concurrenten|concurrent
    mijn|onze target|targets|quotum .. halen|haal|haalt
    target halen
    mijn manager|baas|directeur wil|verwacht een|je|uw|vandaag|nu antwoord|besluit|handtekening|resultaat|ja
    ervan uit dat we|wij zaken doen
    er van uit dat we|wij zaken doen
    alvast een|de plek|datum|order|bestelling|installatie ... geblokt|vastgelegd|ingepland|geplaatst|ingeboekt
    ^ even akkoord geven en
    hoef|hoeft je|u alleen nog maar? te tekenen
    je|u vroeg|zei|wilde ... bellen|mailen|wachten|schrijven , maar
    je|u vroeg|zei|wilde ... gebeld|gemaild|benaderd worden|wordt , maar
    al je|u? ja zegt
    of u|je al? ja zegt
    waarom reageert|reageer|antwoord|antwoordt u|je|jij .. niet
    je|u reageert|reageer maar|gewoon|alweer niet
    u|je houdt|hou|houd je|u|zich .. stil
    ik snap|begrijp niet waarom u|je|jij .. niet
    voor de zoveelste keer
    ik bel|mail|schrijf u|je .. voor de derde|vierde|vijfde keer
    deurwaarder .. buren|stoep|deur
    staat er? straks|morgen .. deurwaarder
    daar krijg|krijgt u|je spijt van
    dat gaat u|je spijten
    doe me|mij een lol
    elke|iedere dag dat u|je wacht
    elke|iedere dag uitstel
    mooie|prachtige|knappe dochter|dochters|vrouw|ogen|lach
    je|uw instagram|facebook|profiel bekeken|doorgekeken|gevonden
    ik voel gewoon dat
    ik zag dat u|je mijn mail|bericht .. geopend|gelezen
    zullen we meteen|gelijk|direct|nu een|het|de|alles .. vastleggen|tekenen|afronden
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
};
