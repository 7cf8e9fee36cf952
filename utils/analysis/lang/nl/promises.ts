import type { PromiseWords } from '../../promises/types';

/** Dutch and Flemish ways to promise; own compilation. */
export const promises: PromiseWords = {
  classes: {
    you: 'u|je|jij|jou|jullie',
    do: 'bel|mail|app|stuur|breng|lever|bezorg|haal|geef|bericht|informeer|koppel|neem|kom|plaats|repareer|zend|post',
    who: `
      monteur|monteurs|knecht|schilder|schilders|loodgieter|elektricien|collega|collega's|chauffeur|opzichter|glaszetter|stagiair|stagiaire
      broer|zoon|dochter|vrouw|man|baas|jongens|mannen|ploeg|timmerman|tuinman|schoonmaker|specialist|adviseur|planner|zus|vader|moeder
      compagnon|assistent|assistente|secretaresse|koerier|bezorger|aannemer|installateur|dakdekker|stukadoor|tegelzetter|glazenwasser
      hovenier|slotenmaker|metselaar|stratenmaker|verhuizer|verhuizers|technicus|werkman|zaagploeg|medewerker|behandelaar|makelaar
      huisarts|dierenarts|arts|dokter|leverancier|schoonzoon|neef|buurman
    `,
    doing:
      'bel|bellen|mail|mailen|stuur|sturen|breng|brengen|lever|leveren|monteer|monteren|plaats|plaatsen|repareer|repareren|bezorg|bezorgen|haal|halen|hang|hangen|leg|leggen',
    carry: 'brengt|fietst|rijdt|stuurt|mailt|bezorgt|levert|sjouwt|draagt|gooit|legt|hangt|stopt|haalt|voert',
    helper: 'onze|mijn|mn|de|een|uw|je|jouw <who>',
    does: `
      komt|komen|belt|bellen|brengt|brengen|haalt|halen|stuurt|sturen|mailt|mailen|legt|leggen|plaatst|repareert|doet|maakt|rijdt|levert
      neemt|monteert|hangt|zet|kijkt|meet|begint|beginnen|vervangt|appt|bezorgt|bezoekt|schildert
    `,
    idle: `
      weet|weten|vind|vinden|hoop|hopen|denk|denken|begrijp|begrijpen|snap|zie|zien|probeer|proberen|had|hadden|heb|hebben|ben|zijn|kan|kunnen
      wil|willen|zou|zouden|moet|moeten|mag|mogen|was|waren|hoor|horen|lees|las|vond|vonden|deed|deden
    `,
    place:
      'in|op|bij|voor|aan|onder|naast je|jouw|uw|jullie|u; klaar; in|op de|het map|site|website|portaal|portal|drive|gedeelde|server|mail|app|cloud',
  },
  acts: `
    ik|wij|we zal|zullen|ga|gaan; zal|zullen|ga|gaan ik|wij|we; ik|wij|we zorg|zorgen er? voor|dat|ervoor
    zorg|zorgen ik|wij|we; laat|laten ik|wij|we .. weten; ik|wij|we .. laat|laten .. weten
    en|, bel|bellen|mail|mailen|stuur|sturen|app|appen|bericht|informeer|breng u|jou|jullie|je !niet|mij|me; en|, laat|laten het|dit|dat? u|je|jou|jullie .. weten; ik|wij|we kom|komen .. terug
    kom|komen ik|wij|we .. terug
    ik|wij|we bel|bellen|mail|mailen|app|appen|sms|stuur|sturen|informeer|informeren|bericht|berichten|breng|brengen u|je|jou|jullie
    bel|bellen|mail|mailen|app|appen|stuur|sturen|informeer|informeren ik|wij|we u|je|jou|jullie
    ik|wij|we .. neem|nemen .. contact; neem|nemen ik|wij|we .. contact
    ik|wij|we houd|hou|houden u|je|jou|jullie .. hoogte; houd|hou|houden ik|wij|we u|je|jou|jullie .. hoogte
    hoor|hoort u|je|jij|jullie .. van mij|me|ons|hem|haar
    u|je|jij|jullie hoort|hoor|horen .. van mij|me|ons|hem|haar; ik|wij|we zoek|zoeken dat|dit|het .. uit
    zoek|zoeken ik|wij|we .. uit; ik|wij|we .. pak|pakken .. op
    ik|wij|we reageer|reageren|antwoord|antwoorden; er wordt .. contact .. opgenomen
    wordt .. contact .. u|je opgenomen; neemt .. contact .. op; neemt .. contact .. u|je
    u|je wordt|word .. teruggebeld|gebeld|benaderd; wordt|word u|je .. teruggebeld|gebeld|benaderd
    u|je|jullie ontvangt|ontvang|krijgt|krijg|ontvangen .. van mij|me|ons
    ontvangt|ontvang|krijgt|krijg u|je .. van mij|me|ons
    ik|wij|we geef|geven .. door|bericht|seintje|antwoord|uitsluitsel|reactie|terugkoppeling
    geef|geven ik|wij|we .. door|bericht|seintje|antwoord|uitsluitsel|reactie|terugkoppeling
    en|, geef|geven u|je|jou|jullie .. door|bericht|seintje|antwoord|uitsluitsel|reactie|terugkoppeling
    ik|wij|we koppel|koppelen .. terug; koppel|koppelen ik|wij|we .. terug; ik|wij|we vraag|vragen .. na
    ik|wij|we ga|gaan .. na; ik|wij|we kijk|kijken .. na
    ik|wij|we check|checken|controleer|controleren dat|dit|het|even; ik|wij|we regel|regelen dat|dit|het|een
    ik|wij|we maak|maken .. in orde; ik|wij|we stem|stemmen .. af; ik|wij|we reken|rekenen .. uit
    ik|wij|we werk|werken .. uit; ik|wij|we doe|doen ons|mijn .. best; ik|wij|we probeer|proberen ... te
    ik|wij|we verwacht|verwachten .. te kunnen?; ik|wij|we meld|melden me|ons; meld|melden ik|wij|we me|ons
    ik|wij|we lever|leveren|stuur|sturen|mail|mailen|bezorg|bezorgen|plaats|plaatsen|los|lossen|herstel|herstellen|repareer|repareren het|dit|dat|hem|ze|alles
    u|je|jullie krijgt|krijg|krijgen .. een? bericht|bericht|antwoord|reactie|seintje|telefoontje|belletje|uitsluitsel
    dan|zo hoor|hoort u|je|jullie; komt|komen er op terug; wordt aan gewerkt; er wordt aan; volgt|volgen nog|binnenkort|later|spoedig|snel
    hoop|hopen ik|wij|we? u|je .. te kunnen|laten; ik|wij|we hoop|hopen u|je .. te kunnen|laten|sturen|mailen|bellen|geven|berichten|informeren|antwoorden
    krijg|krijgt je|u|jullie .. terug; stuur|sturen|breng|brengen|geef|geven ik|wij|we ... terug
    hoort|hoor|horen u|je|jij|jullie nog over|van|meer|wel; daar|hierover|erover hoort|hoor|horen u|je|jij|jullie
  `,
  datedActs: `
    passen wij|we ... aan $|.|,|en; ik|wij|we pas|passen ... aan $|.|,|en; vraag|vragen _ _? om <you> ... te; lukt me|mij|ons om .. te *en; ik|wij|we heb|hebben het|de|je|uw|hem|ze ... klaar|af|gereed $|.|,|en
    u|je|jullie hebt|heeft|hebben de|het|mijn|onze stukken|papieren|documenten|cijfers|tekening|tekeningen|sleutel|sleutels|contract|offerte|lijst|bestanden|gegevens|uitslag|resultaten|spullen|verslag
    en|, bevestig|bevestigen dat|dit|het|die <you>? $|.|,|en
    ik|wij|we ... en <doing>; onze|mijn _ belt|brengt|levert|bezorgt|stuurt|mailt|monteert|plaatst|repareert|haalt
    kijken|rekenen|werken|pakken|stemmen|koppelen|geven|nemen|sturen|brengen|leggen|lezen|lopen wij|we ... na|uit|terug|door|af|langs|mee
    vraag|zoek|kijk|reken|werk|pak|stem|koppel|geef|kom|neem|bel|stuur|breng|leg|haal|zet|maak|lees|loop|rij ik|wij|we ... na|uit|op|terug|door|af|langs|aan|mee|klaar|bij; ik|wij|we !of|dat|als|omdat|wat|hoe|waar|die|wanneer|voor|over|op|in|bij|met|naar|aan|uit|tegen|na|<idle> _ het|dat|dit|deze|hem|ze|alles
    <helper> _? _? <does>; <does> <helper> ... <you>|langs|*en
    komt|komen .. nog|even ... *en
    ligt|liggen|staat|staan|hangt|zit er .. klaar|nieuwe|nieuw|een
    u|je|jullie ontvangt|ontvang|krijgt|krijg|ontvangen|krijgen|hoort|hoor
    ontvangt|ontvang|krijgt|krijg|ontvangen|krijgen|hoort|hoor u|je|jullie
    belt|mailt|appt|bezoekt|bezorgt|stuurt|brengt|levert|haalt|helpt|informeert ik? u|je|jou|jullie
    hij|zij|ze|die|collega|monteur|chauffeur|dokter|arts belt|mailt|komt|brengt|stuurt|bezorgt|levert|plaatst|repareert
    komt .. u|je|jou|jullie|langs|kijken|controleren|repareren|meten|ophalen|brengen|helpen
    komen .. u|je|jou|jullie|langs|kijken|controleren|ophalen|brengen .. kijken|langs|controleren|repareren|ophalen
    komt de|een|onze|mijn monteur|schilder|loodgieter|elektricien|collega|chauffeur|opzichter|glaszetter
    komt hij|zij|ze
    wordt|worden ... bezorgd|geleverd|afgeleverd|geplaatst|geleegd|uitbetaald|teruggestort|overgemaakt|verzonden|verstuurd|gebeld|opgehaald|gerepareerd|gestort|geïnstalleerd|gemonteerd|opgelost|toegestuurd|gemaild
    betaalt|betalen|maakt ... uit|terug|over; staat|staan ... stoep|rekening|mailbox|inbox|voordeur|bureau
    ligt|liggen .. bus|mat|bureau|inbox; zit .. boekentas|mailbox|inbox|mail
    iemand|medewerker|collega|specialist|adviseur|consulent .. belt|reageert|neemt|antwoordt|komt
    is|zijn .. binnen|klaar|af|gereed
    heb|hebt|heeft u|je .. terug; heb|hebt|heeft u|je ... mailbox|inbox|mail|bus|huis|antwoord|reactie|bericht|uitsluitsel|offerte|voorstel|*rapport
    u|je hebt|heeft ... mailbox|inbox|mail|bus|huis|antwoord|reactie|bericht|uitsluitsel|offerte|voorstel|*rapport
    weet|weten u|je|jullie het|meer|of|wat|hoe|van; volgt|volgen; heb|hebt|heeft <you> het|hem|ze|alles|die $|.|,|in|terug
    ik|wij|we sta|staan ... om .. *en
    zit|zitten het|hij|ze|alles .. mail|mailbox|bus|map; zit|zitten .. in je|uw mail|mailbox|bus|map
    staat|staan de|onze|mijn|mn .. voor de|je|uw|bij; is|zijn het|hij|ze|alles .. klaar|af|gereed|binnen
    heb|hebt|heeft u|je het|hem|ze|alles .. binnen|huis|terug; kunt|kun u|je .. ophalen|afhalen
    gaat|gaan .. naar u|je|jou|jullie|de post|drukker; gaat|gaan .. de deur uit; vertrekt|vertrekken
    begint|beginnen .. aan uw|je|jullie|de
    sta|staan ik|wij|we ... deur|stoep|drempel|klaar; sta|staan ik|wij|we ... bij|voor|aan je|u|jullie|uw|jouw; ik|wij|we sta|staan ... deur|stoep; loop|spring|wip|fiets|rij|rijd|kom ik|wij|we ... binnen|langs|voorbij|aan; ik|wij|we loop|spring|wip|fiets|rij|rijd|kom ... binnen|langs|voorbij|aan
    krijgt|ontvangt|hoort _ _? van mij|me|ons; ligt|liggen|zit|zitten|hangt|hangen .. <place>
    heb|hebt|heeft u|je|jullie de|het|mijn|onze !afspraak|les|examen|vergadering|gesprek|toets|training|repetitie|tijd|dag|week _; gaat|gaan .. op de post|bus|mail
    staat|belandt|landt|arriveert|valt .. <place> !agenda|kalender|rooster|programma|kop|lijst|straat|buurt|wijk|klaar; je|u|jullie vindt|vind|vinden !ons|mij|me ... in|op|bij|onder; vindt|vind|vinden je|u|jullie !ons|mij|me ... in|op|bij|onder
    <carry> ... naar <you> toe|huis|adres; <carry> ... bij|voor <you> langs|thuis|af|voor|op|aan|binnen|.|$; <carry> ... bij|aan|op uw|je|jouw|jullie _; uw|je|jouw|jullie _ gaat|gaan|vertrekt .. naar|weg|uit|mee|de; <carry> _ _? _? langs|<you>
    afgesproken|gevraagd|geregeld|ervoor dat ze|hij|zij|die <you> ... <does>; gevraagd <you> ... te; reken|rekent .. op; hebben <you> .. terug|binnen|huis|getekend; heb|hebt|heeft|hebben <you> ... terug .|,|$
    <carry> ze|het|hem|die .. op|af|weg|mee|neer
    uw|je|jouw|jullie _ _? wordt|worden !gevierd|gehouden|gebruikt; ben|zijn ik|wij|we bij je|u|jullie|jou; ik|wij|we ben|zijn .. bij je|u|jullie|jou
  `,
  pronouns: 'ik|wij|we',
  inverts: true,
  together: 'wij|we',
  service: `
    <you>|uw|jouw|<doing>|<do>; begin|beginnen|start|starten|maak|maken|rond|ronden|vervang*|instal*|verhelp*|herstel*|verwerk*|verstuur|versturen|betaal|betalen|stort|storten
    wijzig*|corriger*|controleren|crediteren|aanpassen|vernieuw*|vertalen|printen|drukken; schilder|schilderen|zaag|zagen|snoei|snoeien|sloop|slopen|bouw|bouwen|bak|bakken|kook|koken|test|testen|doe|doen|werk|werken|rij|rijden|kom|komen|verzend|verzenden|draai|draaien
  `,
  joins: 'dat|die|omdat|of|hoe|wat|waar|wie|terwijl|voordat|nadat|sinds|toen|ook|nu|en|ja|nee',
  idleVerbs: `
    lees !je|jouw|uw|jullie|dit|hem|mee|na|ik; lees ik !je|jouw|uw|jullie|dit|hem|ze|mee|na; probeer|proberen; vertel|vertellen ik|wij|we? !je|u|jullie|jou; bespreek|bespreken wij|we; maak|maken ik|wij|we? .. plannen|keuzes; wandel|wandelen
    *de|*te; raad|raden u|je|jullie
    ben|zijn|was|waren|heb|hebben|had|hadden|kan|kunnen|kon|konden|wil|willen|wilde|wilden|wou|zou|zouden
    mag|mogen|mocht|mochten|moet|moeten|moest|moesten|hoef|hoeven|durf|durven|hoop|hopen|denk|denken|dacht|dachten
    weet|weten|wist|wisten|vind|vinden|vond|vonden|geloof|geloven|begrijp|begrijpen|snap|snappen|merk|merken|voel|voelen
    zie|zien|zag|zagen|hoor|horen|hoorde|hoorden|las|lazen|lezen|werk|werken|woon|wonen|zit|zitten|zat|zaten|sta|staan
    vraag|vragen|vroeg|vroegen|verwacht|verwachten|wacht|wachten|verheug|verheugen|betreur|betreuren|bied|bieden
    ontvang|ontvangen|ontving|ontvingen|kreeg|kregen|krijg|krijgen|mis|missen|heet|bedoel|twijfel|twijfelen|twijfelde
    belde|belden|mailde|mailden|stuurde|stuurden|sprak|spraken|maakte|maakten|kwam|kwamen|ging|gingen|gaf|gaven|nam|namen
    schreef|schreven|liet|lieten|deed|deden|las|kocht|kochten|beloofde|beloofden|bevestig|bevestigen|bevestigde|dank|danken
    bedank|bedanken|wens|wensen|nodig|nodigen|adviseer|adviseren|verzoek|verzoeken|reken|ken|kennen|vertrouw|vertrouwen
    zeg|zei|zeggen|zeiden|schrijf|schrijven|reis|bedoelde|hoopte|werkte|werkten|ga|gaan|zal|zullen|stop|stoppen|probeerde|probeerden|zocht|zochten|draag|verblijf|verblijven
    spreek|spreken elkaar|je|u|jou|jullie; doe|doen hier; kijk|kijken .. uit|of; houd|hou|houden van
    twijfel|vermoed|overweeg|overwegen|open|openen|begin|beginnen|start|starten|vier|vieren|sluit|sluiten|repeteer|repeteren
    kijk|kijken .. verder|weer|mee; laat|laten .. zitten|rusten|los; laat|laten we
    hecht|hechten|houd|ervaar|ervaren|geniet|genieten|leer|leren|lijk|lijken|blijf|blijven|heet|heten
    nodig|nodigen; zoek|zoeken een|nog|naar
    gebruik|gebruiken|verkoop|verkopen|verhuur|verhuren|kies|kiezen|hanteer|hanteren|vergader|vergaderen|eet|eten|drink|drinken|fiets|fietsen|loop|lopen|rij|rijden|vlieg|vliegen|trouw|trouwen|verhuis|verhuizen
  `,
  idle: `
    .. met de trein|bus|auto|fiets|boot|tram; .. met het vliegtuig; naar de|het|een|onze|ons; samen|gezellig|lekker
    graag? .. van uit; ervan uit; .. van start; .. er van uit; .. ervan uit; akkoord
    een concert|feest|feestje|lezing|workshop|cursus|voorstelling|presentatie|les|receptie|borrel; trouwen|verhuizen|slapen|genieten|stoppen|wandelen|eten|fietsen|zwemmen|sporten|dansen|zingen; .. schuiven; .. op uw|je|jouw advies; .. vakantie; .. niet|nooit|geen; .. nodig
    .. afwezig|weg|vrij; .. in|uit de buurt; .. naar uit; verder $; het zo|net mee; .. de gang
  `,
  negation: 'niet|geen|nooit',
  never: `
    trein|bus|boot|vlucht|vliegtuig|veerboot|tram vertrekt|vertrekken|gaat
    ik|wij|we vernam|hoorde|begreep|las|zag|dacht|vermoedde|vernamen|hoorden|begrepen dat|van; ik|wij|we heb|hebben ... ge*d|ge*t|ge*en|ver*d|ver*t|be*d|be*t|*gestuurd|*gebeld|*gegeven
    is|zijn|werd|heb|heeft|hebben .. vanochtend|vanmorgen|vannacht; .. vanochtend|vanmorgen|vannacht overgemaakt|verstuurd|betaald|geleverd|gebeld|gemaild; altijd; gaan|ga graag .. in zee
    hierbij; bijgaand; bijgevoegd; ingesloten; gisteren; eergisteren; vanochtend heb
    neem|nemen ik|wij|we nu; vanaf nu; per direct
    vorige week|maand|vrijdag|maandag|dinsdag|woensdag|donderdag; afgelopen; geleden; naar aanleiding
    had|hadden ik|we|wij .. moeten|willen|zullen; ik|we|wij had|hadden .. moeten|willen|zullen|beloofd
    als ik|wij|we|het|er .. weer een|ruimte|tijd|geld|plek|budget; omdat|doordat|aangezien <helper>; ligt|liggen|staat|staan .. vanaf; vanaf .. zit|zitten; bel|mail|schrijf ik|je|u omdat; stel dat; zodra u|je|jullie; van tevoren; vooraf; ^ laat|laten we
    stond|stonden; ik zou; ik|we|wij wilde|wilden
    ^ tot|t/m; geef ik u|je|jou alleen door; geef|geven ik|wij|we .. alleen door
    staat|staan|ligt|liggen ... van _ tot; nu ook; voortaan
    ^ wie .. komt|helpt|meedoet|wil|is|heeft|zich
    zo doen|werken|regelen we|wij
  `,
  vague: `
    nog wel een? keer|eens; wel een keer; een keertje; op een dag; zeer binnenkort; een dezer weken
    zo snel|spoedig|gauw|vlug mogelijk; zsm; z . s . m .; z.s.m.; a.s.a.p.; asap; spoedig; binnenkort
    op korte termijn; op een later moment|tijdstip; op termijn; te zijner tijd; t.z.t.; snel; gauw; later
    zo spoedig; binnen afzienbare tijd; een dezer dagen; één dezer dagen; zometeen; straks
    in de loop van de tijd; wanneer dat lukt; over een paar|aantal dagen|weken|maanden; over een week|dag of
    de komende dagen|weken|tijd|maanden; in de komende dagen|weken|tijd; één dezer; op den duur; ooit
    als ik tijd heb; zo gauw ik|we|het; wanneer het uitkomt; daarna; meteen daarna; na overleg
    in een later stadium; zo vlot mogelijk; met spoed
  `,
  event: `
    na ontvangst|levering|akkoord|goedkeuring|betaling|afloop|overleg|bericht|ondertekening|beoordeling|controle|het|de|uw|je|onze|mijn; bij ontvangst|levering|oplevering; als ik|we|wij|het|de|hij|ze|er ... weet|weten|heb|hebben|klaar|binnen|af|rond|ben|zijn|is; wanneer ik|we|wij|het|de
    zodra; zo gauw; zo snel als; wanneer; als de|het ... binnen|klaar|af|gereed is|zijn
    als ik|we meer weet|weten; als ik|we .. heb|hebben
    als de|het|ons|onze|mijn|iedereen ... heeft|hebben|is|zijn _ $|.|,; als de|het|ons|onze|mijn ... *d|*t|*en heeft|hebben|is|zijn
  `,
  condition: `
    als; indien; mocht|mochten; mits; tenzij; anders; stel
    ^ komt|werkt|lukt|heeft|heb|hebt|wilt|wil|bent|kunt|kan|gaat|krijgt|mist|past|schikt|hoeft|moet|ziet|vindt|twijfelt|klopt ... ,
    ^ teken|bestel|koop|zeg|klik|stuur|bel|mail|geef|laat|vul|meld|kom|reageer|antwoord ... en|, dan? u|je|we|wij|ik|krijgt|krijg|bel|bellen|stuur|sturen|zal
    ^ _ je|u|jij|jullie|het|hij|zij|ze|er|dat ... , dan; ^ even ... geven|tekenen|bellen|mailen en
    zolang; mits; tenzij
  `,
  and: 'en|maar|want|dus|of|terwijl',
  subjects: 'ik|wij|we|u|je|jij|jullie|hij|zij|ze|het|dat|die',
  thatMoment: `
    die dag|morgen|ochtend|middag; dezelfde dag
  `,
  thereupon: 'dan',
  aside: `
    het|de|een|die|dat|deze|dit _ die|dat|waar* <you>|ik|we|wij|hij|zij|ze
    weet|weten|begrijp|snap|zei|zeiden|vroeg|schreef dat|of|wanneer? <you>|ik|we|wij pas|liever|eerst?
  `,
  theirs: `
    spreken|spreek|spraken we|wij|ik af dat je|u|jij|jullie; afgesproken dat je|u|jij|jullie
    je|u|jij|jullie zei|zeiden dat? je|u|jij|me|mij; je|u|jij stuurt|stuur|belt|bel|mailt|mail|levert|brengt|betaalt|geeft|regelt ... zoals|zei je|u|jij ... zei|beloofde|aangaf|afsprak|beloofd|afgesproken; je|u|jij stuurt|stuur|belt|bel|mailt|mail|levert|brengt|betaalt|geeft|regelt ... ,? zoals|zei je|u|jij .. .. zei|beloofde|aangaf|afsprak|beloofd|afgesproken; zoals je|u|jij .. .. zei|beloofde|aangaf
    je|u|jij|jullie had|hadden|hebt|heeft gezegd|beloofd|toegezegd
    je|u|jij|jullie zou|zouden|beloofde|beloofden
    zoals afgesproken|besproken|beloofd|gezegd stuurt|stuur|belt|bel|maakt|maak|betaalt|betaal|levert|lever|komt|kom|mailt|mail|laat|geeft|geef|zorgt|zorg u|je|jij|jullie
    volgens afspraak stuurt|stuur|belt|bel|maakt|maak|betaalt|betaal|levert|lever|komt|kom|mailt|mail|laat|geeft|geef u|je|jij|jullie
    zou jij|u; jij zou|zouden
  `,
  tags: 'ja; goed; oke; ok; akkoord; toch; prima; he; hoor; is dat goed; vind je dat goed; kan dat',
  callMe: `
    mag|kun|kunt|kan je|u bellen|opbellen|terugbellen $|.|,|; bellen mag|kan
    u|je|jij kunt|kan|mag me|mij ... bellen|bereiken|opbellen
    u|je|jij treft|tref|bereikt|bereik|vindt hem|haar|ons|mij|me
    ^ bel|belt ... naar|even|maar|gerust|op|om; u|je|jij kunt|kan|mag hem|haar|ons .. bellen|bereiken
    bel|belt me|mij; belt u me|mij; bel|belt .. maar|gerust|even|dan; bel jij|je me|mij; bel je|u me|mij
    kunt|kun|kan me|mij .. bereiken|bellen; bereik je|u me|mij; ben ik .. bereikbaar
    geef|geeft me|mij .. belletje|telefoontje|ring; probeer|probeert me|mij .. nog? eens|te
    kun|kunt|kan|mag je|u|jij? me|mij|ons .. bellen|bereiken|opbellen; probeer|probeert|pak me|mij|ons ... op|om|aan
  `,
};
