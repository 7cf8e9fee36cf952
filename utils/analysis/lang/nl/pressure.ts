import type { PressureWording } from '../../rules/wording';

/** How Dutch presses a reader; its classes of words are those of the whole wording. Own compilation. */
export const pressure: PressureWording = {
  pressure: `
    niet|nooit|geen .. gereageerd|geantwoord|reactie|antwoord op mijn .. <count> .. mails|mailtjes|berichten|oproepen|telefoontjes|voorstellen
    heb|hebben ik|we|wij .. overeenkomst|contract|order|bestelling|formulier .. klaargezet|opgesteld|opgemaakt|klaarliggen|ingevuld|klaar; overeenkomst|contract|order .. meteen|alvast|vast .. klaargezet|opgesteld|opgemaakt; <soon> geldt|gelden .. niet|niks
    zo onze|mijn manieren|methodes|middelen; weten <you>? .. te vinden; zou .. zonde|jammer|vervelend zijn als .. iedereen|heel|hele|de|je|uw; regel|betaal|teken .. vandaag nog .|!|$; dat betekent dat <you> .. klaar|toe|wilt|wil .. bent|dus
    anders sta|kom|sturen|stuur ik|we|wij .. stoep|deur|langs; op je|uw stoep|deurmat; foei|deugniet|stouterd
    laatste|enige|unieke|eenmalige|gouden kans !om|op; <offer> .. verloopt|vervalt|eindigt|stopt|sluit|verdwijnt|loopt .. <soon>; <soon> verloopt|vervalt|eindigt|stopt .. <offer>; <offer> .. is|zijn weg|voorbij
    alleen|enkel|slechts <soon> !<we> .. <offer>; <offer> .. alleen|enkel <soon>; prijs|prijzen|tarief|tarieven gaat|gaan|stijgt|stijgen .. <soon>; <soon> gaat|gaan|stijgt|stijgen .. prijs|prijzen|tarief|tarieven
    <places>|ze|exemplaren|kaartjes gaat|gaan .. hard|snel; wacht|twijfel|aarzel|treuzel .. niet .. langer|lang|te
    grijp|pak|benut|mis ... kans|aanbieding|voordeel|korting; voordat|voor het .. te laat is; vist|vis .. achter het net; <buy> .. vandaag nog; vandaag nog .. <buy>; nog <count> dagen|uur|uren en|dan .. dicht|voorbij|weg|afgelopen|duurder|vol
    <buy> <you>? .. vandaag|nu|direct|meteen; niet .. beslist|tekent|bestelt|reageert .. duurder|spijt|mis|geld; elke|iedere dag|week|maand dat <you> .. twijfelt|wacht|wachten|aarzelt|nadenkt
    laat|laten .. geld liggen; vasthouden|vast .. tot vanavond|morgen|vandaag|middernacht; maar|slechts tot vanavond|vandaag|morgen|middernacht

    hoeft|hoef .. alleen .. te tekenen; alleen nog .. tekenen; de rest heb ik
    ga er|ik vanuit|ervan .. dat <you> .. meedoet|mee|tekent|akkoord|bestelt|wil|instapt|doorgaat; ga ik|er van uit dat <you>; reken|rekenen <we>? .. op uw|je|jouw|jullie|een handtekening|akkoord|ja|komst|bestelling; mag|kan ik|we .. erop rekenen dat <you>
    zeg|zegt <you>? nou|nu|toch|gewoon|maar .. ja; wanneer kunnen|kan|zullen|gaan <we> .. tekenen; ook al kennen; al kennen we elkaar|u
    vroeg|wilde .. om? informatie|folder|brochure|info|documentatie ... , dus .. contract|overeenkomst|order|bestelling|afspraak; contract|overeenkomst|bestelformulier meteen|gelijk|alvast|direct|vast .. bijgevoegd|bij|opgesteld|klaar
    heeft|hebt|gelezen ... , dus ik noteer|boek|zet|schrijf; gefeliciteerd met uw|je|jouw|jullie .. keuze|aankoop|abonnement|beslissing|bestelling|lidmaatschap; zet|schrijf <we>? <you> .. alvast; opzeggen|annuleren kan altijd|nog

    <count> contracten|deals|orders|klanten|verkopen|abonnementen|handtekeningen ... binnenhalen|sluiten|scoren|maken|halen|binnen; een|één deal|order|contract|handtekening|verkoop nodig
    mijn|onze baas|manager|directeur|chef|leidinggevende wil|verwacht|eist|zit|wacht .. uw|je|jouw|vandaag|nek|u

    al mijn|de|onze <nth> mail|bericht|poging|keer|telefoontje|e-mail|brief|herinnering; mijn <nth> mail|bericht|poging|mailtje; nog steeds .. geen|niets|niks .. antwoord|reactie|gehoord|u|je|hoor; nog steeds hoor; waarom .. reageert|reageer|antwoordt|antwoord|neemt|tekent <you> .. niet|niets|niks; waarom .. hoor ik .. niets|niks|niet
    waarom reageert|antwoordt|reageer|antwoord|neemt|belt <you>; blijf|blijven .. <calling> tot|totdat; bellen tot|totdat <you>
    weet dat <you> ... <contact> ... , maar|toch; ook al|hoewel|terwijl <you> <said>|liever; kon|kan niet .. wachten; niet langer wachten
    geen interesse ... , maar; dat geloof ik niet; neem|accepteer .. geen nee
    uw|je|jouw|jullie concurrent|concurrenten|concurrentie|buurman|buren|collega's .. al|ook|wel|reeds .. getekend|overgestapt|klant|mee|ingestapt|besteld|lid|aangesloten|om|binnen; uw|je|jouw|jullie concurrent|concurrenten|buurman|buren .. getekend|overgestapt|ingestapt|meegedaan; concurrent .. getekend|klant|al; <you> wilt|wil .. toch .. ook|niet|veilig
    of we|wij|ik|er sturen|stuur|komt|komen|zetten|zet .. iemand|langs|deurwaarder|incasso; wordt het vervelend|lelijk
    er alleen vandaag; geldt|geldig alleen vandaag
    vandaag nog? tekent|teken|beslist|bestelt; teken|tekent je|jij|u nu|vandaag|toch; je tekent toch
    ^ teken|bestel|beslis|koop nu|vandaag; ^ teken|bestel|beslis|reageer|koop ... en|dan u|je krijgt|krijg
    wacht niet te? lang|langer; op = op
    op is op; nu of nooit; mis deze|uw|je kans niet
    actie|aanbieding|korting|deal .. vandaag|definitief|bijna .. voorbij
    actie|aanbieding|korting|aanbod .. verloopt|vervalt .. vandaag|vanavond|vannacht
    gaat je|jouw|uw|de korting|plek|plaats|deal .. naar|aan iemand|een anders|ander
    voordat een ander|iemand .. voor is|gaat; voordat ... te veel betaalt
    wist u|je|jij dat uw|je|jullie concurrenten|concurrent
    mijn|onze target|targets|quotum .. halen|haal|haalt; target halen
    mijn manager|baas|directeur wil|verwacht _? _? _? antwoord|besluit|handtekening|resultaat|ja van <you>; mijn manager|baas|directeur wil|verwacht je|uw|vandaag|nu antwoord|besluit|handtekening|resultaat|ja
    ervan uit dat we|wij zaken doen; er van uit dat we|wij zaken doen
    alvast een|de plek|datum|order|bestelling|installatie ... geblokt|vastgelegd|ingepland|geplaatst|ingeboekt
    ^ even akkoord geven en; hoef|hoeft je|u alleen nog maar? te tekenen
    je|u vroeg|zei|wilde ... gebeld|gemaild|benaderd worden|wordt , maar; al je|u? ja zegt
    of u|je al? ja zegt; waarom reageert|reageer|antwoord|antwoordt u|je|jij .. niet
    je|u reageert|reageer maar|gewoon|alweer niet; u|je houdt|hou|houd je|u|zich .. stil
    ik snap|begrijp niet waarom u|je|jij .. niet; voor de zoveelste keer; deurwaarder .. buren|stoep|deur
    staat er? straks|morgen .. deurwaarder; daar krijg|krijgt u|je spijt van; dat gaat u|je spijten
    doe me|mij een lol; elke|iedere dag dat u|je wacht; elke|iedere dag uitstel
    je|uw instagram|facebook|profiel bekeken|doorgekeken|gevonden; ik voel gewoon dat
    ik zag dat u|je mijn mail|bericht .. geopend|gelezen
    zullen we meteen|gelijk|direct|nu een|het|de|alles .. vastleggen|tekenen|afronden
    boek|bestel|reserveer|koop|teken|beslis|reageer nu; boek|bestel|reserveer|koop|teken|beslis snel
    ^ boek|reserveer nu|snel|vandaag; achter het net; alle plaatsen|plekken|exemplaren weg|vol|vergeven
    haast je|u; wees er? snel bij?; wees er als de kippen
    grijp je|uw|deze|die kans; laat deze|die|je|uw kans|aanbieding|buitenkans niet
    sla nu|je|uw slag; de tijd dringt; de klok tikt; zolang de voorraad
    eenmalig|eenmalige aanbod|aanbieding|kans|korting; alleen deze week|maand geldig|nog
    nog _ uur|uren geldig; vanaf morgen|maandag|volgende betaal|betaalt
    al _ keer .. gebeld|gemaild|ingesproken|geschreven|geappt; keer .. voicemail ingesproken
    vind je|u dat zelf? netjes|normaal|fatsoenlijk; is dat te veel gevraagd; dan hebben we een deal
    daar heb|hebt|heeft je|u mij|me wel
    ga ik ervan uit dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt|akkoord|instapt
    ga ik er van uit dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt|akkoord|instapt
    dus ik noteer|boek|schrijf u|je|jullie; mag ik u|je alvast noteren|inschrijven|boeken
    zet|zetten u|je alvast op|in; neem aan dat u|je|jullie .. tekent|bestelt|meedoet|koopt|afneemt
    contract ligt klaar .. alleen|handtekening; een handtekening en
    hoef|hoeft .. alleen nog .. tekenen|handtekening; nog|alleen .. handtekening nodig; krabbel .. eronder|hieronder|vandaag|vanavond|nu|zetten|en
    ik heb nog|maar een verkoop|order|deal|klant nodig
    voor mijn|onze target|bonus|omzet; mijn bonus|provisie; anders krijg ik .. baas|manager
    ik blijf u|je|jou? bellen|mailen|bestoken|achtervolgen; ik geef niet op .. u|je|tot|totdat|voor; ik geef u|je niet op
    ik laat je|u niet met rust; nee is geen; laat ons|me niet in de kou
    zet ik|wij|we .. incasso|deurwaarder .. op je|uw; u|je wilt|wil toch niet dat
    je|u wilt|wil toch zeker|wel; of wil|wilt je|u soms; dan weet je|u wat er|volgt; dan zijn de gevolgen
    de gevolgen zijn|komen; laat het niet zover; ik zou maar .. als ik jou|u
    maatje|makker|vriend , .. betalen|centen|geld|poen|rekening; dokken|schuiven met die centen
    wat zie je|u er
    ik weet dat je|u pas|liever .. maar
    ook al zei|zou|wilde je|u; ondanks dat je|u; voor de derde|vierde|vijfde|zesde keer .. u|je
    u|je .. voor de derde|vierde|vijfde|zesde keer
    morgen|straks|maandag|volgende|daarna .. prijs|tarief .. omhoog
    gaat de|het prijs|tarief|korting .. omhoog|eraf|weg
    schrijf|meld|geef|registreer je|u dus? .. vandaag|nu|snel
    nog _ stoelen|plekken|plaatsen|plaats|plek over|vrij|beschikbaar .. morgen
    mijn maand|kwartaal|jaar|cijfers|omzet .. halen|haal|rond; waarom hoor ik niets|niks
    al _ mails|berichten|keer .. gestuurd; vijf|zes|zeven|acht|tien mails|berichten gestuurd
    ervan uit|aan|erop dat we|wij .. zaken|akkoord|rond|eens; ervan uit|aan dat we|wij tot zaken; <you> onze|mijn|de mail|mails|bericht|brief|offerte .. hebt|heeft geopend|gelezen|bekeken; zag|zie dat <you> .. geopend
    anders weet|weten|hoort|horen|vertel|ziet .. iedereen|heel|hele|buren|dorp|straat|buurt|krant|baas; kranten|buren|iedereen|dorp .. te weten|horen|lezen komt|komen|krijgt|krijgen; als ik jou|u was !zou .. !niet tekenen|beslissen|instappen|toehappen|betalen
    <offer> .. voorgoed|definitief .. van tafel|weg|verleden|voorbij; kans voorbij|verkeken; wie nu|vandaag afhaakt|twijfelt|aarzelt; zet .. hieronder je|uw|jouw akkoord|handtekening|krabbel; middernacht .. gaat|sluit .. loket|inschrijving|actie|aanbod
    alvast|vast .. abonnement|machtiging|lidmaatschap|contract|account ... aangemaakt|afgesloten|geopend|bijgevoegd|klaargezet; niet netjes van je|u; <you> .. toch niet .. riskeren; wie het eerst komt; eerst maalt
    <you> <said> ... <contact> ... , maar|toch|desondanks ik|we|wij .. bel|mail|schrijf|app|probeer|waag|kon|dacht|wilde|wil|kom; <you> <said> ... <contact> ... , maar|toch|desondanks uitstel|goede|dit|zulke|mijn|onze|nu|vandaag|alvast|bel|mail|probeer
    <you> bent|ben de laatste|enige .. nog|zonder; <you> bent|ben de laatste .|,|$|!; iedereen in|op|van <a> _? .. al; uw|je|jouw kinderen|gezin|vrouw|man|personeel .. toch .. veilig|risico|gevaar
    nog maar|slechts <count> <places> ... hard|snel; <places> en het gaat hard|snel; zet <you>? .. krabbel .. vandaag|nu|eronder|contract|formulier|vanavond; <buy> nu|direct|meteen|vandaag .. korting|voordeel; handtekening vandaag|uiterlijk
    <you> vakantiefoto*|strandfoto*|bikini* .. gezien|bekeken|gevonden; <you> .. profiel|profielfoto .. knap|mooi|zegt; hé|hey|ha|hoi|hallo|dag knapperd|lekkerding|schoonheid|mooierd|lekkertje|moppie|stuk; , knapperd|lekkerding|schoonheid|mooierd|lekkertje|moppie .|,|!|$
    heb <you> .. alvast|vast ingeschreven|genoteerd|ingepland|aangemeld; <count> dagen|uur|uren en|dan .. korting|aanbieding|actie .. weg|voorbij; maak|maken .. deal rond; deal|zaken .. beklinken|bezegelen|rondmaken|sluiten; <you> nu|vandaag|vanavond niet beslist|tekent|bestelt
    niet langer|meer twijfelen|treuzelen|wachten|aarzelen; <count> paar? uur|uren|dagen en dan .. dicht|voorbij|weg|afgelopen|duurder|vol|korting; voor de lunch akkoord|tekenen; zo kan ik mijn maand; mijn|onze omzet|target|targets|quotum|bonus|provisie .. halen|haal|moet|nodig|binnen; over om mijn|onze _? target|quotum; maandtarget .. halen|haal
    heb .. alvast ... <offer>|contract|overeenkomst|order|bestelling|installatie|licentie|account|plek|plaats|naam ... klaargezet|gereserveerd|ingeschreven|ingevuld|opgesteld|genoteerd|ingepland|besteld|opgemaakt; heb alvast ... gereserveerd|besteld|ingepland , ik|we ga|gaan|neem|reken; lieve schat .. klant|deal|zaken; schat|lieverd|schatje .. klant|deal|contract|offerte
    <count> dagen|uur|uren en dan sluit; ga|gaan ik? ervan uit dat <you> .. meedoet|mee|tekent|akkoord|bestelt|instapt; die|jou|u moet|wil ik hebben als klant; ik zag .. vakantiefoto*
    geef|geven ik|we|wij uw|je|jouw|jullie plek|plaats|plekje|korting|optie .. aan|weg; neem|nemen ik|we|wij? aan dat <we> .. opdracht|bestelling|order|klus|installatie|contract; ga|gaan ik|we? ervan uit dat <we> .. opdracht|bestelling|order|klus|installatie|contract
    uw|je|jouw|jullie laatste|enige kans
  `,
  pressureNot: `
    laatste|enige kans op|om .. te? zien|horen|genieten
    kost <you> niets|niks|geen|nauwelijks; haast <you> niet|vooral; voor het niet te laat
  `,
  hints: {
    soon: `
      vandaag|vanavond|vanmiddag|middernacht|meteen|onmiddellijk; nu|gelijk .. tekenen|beslissen|regelen; binnen _ uur|uren|minuten|minuut; nog _ uur|minuten; voor twaalven
      direct akkoord; tot vanavond|vanmiddag; voor de lunch; binnen de week
    `,
    scarce: `
      nog|maar|slechts|precies|exact <count> _? <places>; laatste <count>? <places>|exemplaren; bijna op|vol|weg; op is op; die zijn .. weg
    `,
    rise: '<offer> .. omhoog|verdubbelt|stijgt|vervalt|verloopt|afloopt|loopt|dubbele; prijs|prijzen .. verdubbelt|verdubbelen|stijgt|stijgen; duurder',
    loss: 'anders gaat|is|verliest|mis|mist|loopt|vervalt; voorgoed|verloren|kwijt; te laat; niet meer terug; mis|mist <you>; zonde zijn; jammer zijn; kunt hier niet omheen; niet omheen',
    deal: `
      contract|handtekening|krabbel|tekenen|onderteken|machtiging|order|orderbevestiging|pasje|rekeningnummer|installatiedatum; op uw|je|jouw naam; uw|je akkoord
      zeg ja; de grote; teken|tekent|tekenen
    `,
    assumed: `
      vast|alvast|al .. op uw|je|jouw naam; alvast|vast .. gereserveerd|geboekt|ingepland|vastgelegd|opgemaakt; koopsignaal; ga ervan|er uit|vanuit; beslissing|keuze is .. gevallen|gemaakt
      weet ik|al .. dat u|je;  ik neem aan dat u|je; om de installatie*|datum te prikken; regelen we .. meteen|gelijk|direct
    `,
    attempts: `
      <nth> mail|mailtje|bericht|keer|poging|herinnering|voicemail; <count> voicemails|voicemailberichten|mails|berichten|keer; geen antwoord|reactie|gehoor; nog steeds niets|niks|geen
      waar blijft|blijven; hou|houdt je|u .. stil
    `,
    target: `
      mijn|onze target|targets|bonus|provisie|cijfers|quotum|maand|kwartaal; mijn|onze baas|manager|chef|directeur geeft|wil|verwacht|eist; de maand|het kwartaal .. dicht|vol|halen
    `,
    exposure: `
      buren|klanten|werkgever|verhuurder|huisbaas|vrouw|man|familie|dorp|baas|ouders|leden .. horen|hoort|weten|weet|lucht|zien|ziet|denken|vinden|achter; mensen praten; naam in het; uw naam in; er wordt gepraat; geloof me; als u|je .. geeft om
      logo .. van|af
    `,
    stranger:
      'nog niet|nooit gesproken|ontmoet; kennen elkaar .. niet|nauwelijks; elkaar .. niet|nooit|nauwelijks .. gesproken|ontmoet|kennen|gezien',
  },
  calming: `
    neem|neemt u|je? gerust? de|alle tijd
    zoals besproken|afgesproken|gevraagd|overeengekomen; volgens afspraak
    hun prijs|prijzen|tarief|tarieven; vroeg|vroegen daarnaar|ernaar|hiernaar
    geen haast|verplichting|verplichtingen|druk|spoed
    rustig de|je|uw|jullie tijd
    alle tijd
    hoef|hoeft|hoeven <you>? .. niets|niks|niet .. beslissen|tekenen|besluiten|kiezen|betalen|reageren|antwoorden|haasten|bestellen
    vrijblijvend
    verplicht tot niets
    zoals je|u vroeg|wilde|gevraagd|wenste
    op je|uw|jullie verzoek
    die|dat je|u vroeg
    er is geen
  `,
  insteadOfPressure: {
    formal: 'Neemt u gerust de tijd; ik ben benieuwd wat u ervan vindt.',
    informal: 'Neem gerust de tijd; ik ben benieuwd wat je ervan vindt.',
  },
};
