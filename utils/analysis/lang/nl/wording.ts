import type { Wording } from '../../rules/wording';
import { mailActs } from './mail-acts';
import { pressure } from './pressure';

/** Dutch turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    we: 'ik|wij|we',
    // Wie klein is, en hoe.
    am: `
      ik ben <adverb>? <adverb>?; ben ik <adverb>? <adverb>?
    `,
    adverb:
      'hier|toch|ook|nu|eenmaal|eigenlijk|helaas|immers|zelf|natuurlijk|uiteraard|tenslotte|nog|wel|immers|namelijk|misschien|vrees|dus|echt',
    merely: `
      maar; slechts; enkel; alleen; louter; gewoon; alleen|enkel|gewoon maar; ook|gewoon maar|slechts; niet|niks|niets meer|anders dan; niet veel meer dan
    `,
    a: "een|de|het|'n|zijn|haar|jullie|hun|uw|je|jouw|mijn|onze|zo'n",
    role: `
      stagiair*|uitzendkracht|invaller|invalster|invalkracht|telefonist*|receptionist*|secretaresse|secretaris|assistent*|vrijwillig*|leek|leerling|student*
      parttimer|beginner|beginneling|nieuweling|groentje|hulpje|hulp|*hulp|*kracht|*medewerker|*medewerkster|medewerk*|*juf|*juffrouw|*meisje|*jongen|*mannetje|*vrouwtje
      boekhoud*|chauffeur|bezorger|koerier|schoonmaak*|conciërge|portier|tuinman|schilder|loodgieter|monteur|typist*|bode|boodschapper|doorgeefluik|tussenpersoon
      radertje|schakel|schakeltje|pion|pionnetje|loopjongen|loopjongetje|manusje|sloofje|knechtje|knecht|bediende|ambtenaar|werknemer|arbeider|verkoper|verkoopster|winkel*
      huisvrouw|moeder|vader|kleine|simpele|eenvoudige|gewone|nederige|nietige|amateur|zzp*|freelancer|zelfstandige|eenmanszaak|vervanger|vervangster|oproepkracht
      iemand|degene|persoon|stem|gezicht|nummer|visje|stofje|luis|onderknuppel|waterdrager|voetvolk|uitvoerder|admin*|callcenter*|balie*|bali*|kassa*|caissière|keuken*
      deeltijder|flexwerker|jobstudent|werkstudent|bijrijder|helper|helpster|tolk|vertaler|docent|leraar|trainer|coach|zij-instromer
    `,
    far: `
      uur|uurtje|dag|dagje|week|weekje|maand|keer|kwartier|minuut|minuten|moment|ochtend|middag|avond|paar|beetje|telefoontje|mailtje|belletje|appje|halve|half
      hele|eerste|tweede|derde|laatste|komende|enige|straat|straten|eindje|stukje|kilometer|tikje|kleine; mens; juiste|beste|aangewezen|vaste
    `,
    low: 'eenvoudige|eenvoudig|simpele|simpel|gewone|gewoon|nederige|nederig|kleine|klein|nietige|nietig',
    menial:
      'telefoon|telefoontjes|post|notulen|koffie|archief|papieren|kopieerwerk|kopieën|afwas|brieven|boodschappen|agenda|vloer|vloeren|wc*|dozen|pakketjes|mailtjes|inbox|planten|deur|kassa|orders|opdrachten|bestellingen',
    clever: 'slim|knap|wijs|belangrijk|hoog|bekwaam|deskundig|geleerd|intelligent|bevoegd|ervaren',
    worthless:
      'dom|stom|klein|laag|onbelangrijk|simpel|min|gering|onbeduidend|onnozel|nutteloos|waardeloos|onwetend|jong|oud',

    // Wie zich verschuilt, en waarachter.
    office: `
      hoofdkantoor|directie|management|bestuur|leiding|hoofdkwartier|raad|boekhouding|ict|it|hr|juristen
      organisatie|bedrijf|onderneming|leidinggevende|manager|baas|chef|teamleider
      afdeling|afdeling _; juridische|financiële afdeling|zaken; hogerhand; moederbedrijf|concern|holding; de top; personeelszaken
    `,
    // Theirs to decide, unless it is ours.
    outside:
      'gemeente|bank|verzekeraar|verzekering|zorgverzekeraar|vervoerder|fabrikant|leverancier|leveranciers|eigenaar|accountant|instelling|stichting|vereniging|school',
    ours: 'ons|onze|mijn',
    machine:
      '*systeem|computer|*software|*programma|*portaal|applicatie|website|database|pakket|crm|automatisering|formulier|app|kassa',
    rules:
      'beleid|regels|regel|reglement|procedure|procedures|protocol|protocollen|richtlijn|richtlijnen|voorschriften|voorwaarden|huisregels|bedrijfsregels|statuten|werkwijze|avg|polis; algemene voorwaarden',
    the: 'de|het|ons|onze|mijn|dit|deze|die|dat|interne|van|vanuit|volgens',
    permit: `
      toe|toegestaan|toelaten|toestaan|goed; goedgekeurd|goedkeuren|goed gekeurd|getekend; mee akkoord; toegelaten|mogelijk|akkoord|vrijgegeven|vrij|voor|in
    `,
    forbid: `
      verbiedt|verbieden|weigert|weigeren|blokkeert|blokkeren|belet|beletten|dicteert|verhindert; verplicht|verplichten ons|mij|me|om
      blokkeert|blokkeren|verhindert|verhinderen; schrijft|schrijven .. voor; staat|staan|laat|laten|biedt|bieden|voorziet|voorzien .. niet|geen
      wil|willen|wilde|vindt|vinden .. niet|geen; zegt|zeggen|zei nee; geeft|geven .. niet|geen|aan dat; heeft|hebben .. afgewezen|afgekeurd|geweigerd|geannuleerd|streep|tegengehouden|verboden
      staat|staan dat|dit|het|zoiets niet
    `,
    decide:
      'besloten|bepaald|beslist|vastgesteld|vastgelegd|opgelegd|afgesproken|gekozen|ingesteld|stopgezet|ingetrokken|geschrapt',
    because:
      'door|wegens|vanwege|ivm|gezien|dankzij|vanuit|omwille; in verband met; als gevolg van; ten gevolge van; met het oog op; gelet op; i . v . m .; i.v.m.',
    trouble: `
      corona*|covid*|pandemie|personeelstekort*|personeelsgebrek|personeelskrapte|onderbezetting|drukte|krapte|omstandigheden|overmacht|reorganisatie|bezuinigingen|bezuiniging|fusie|migratie|verhuizing
      vakantieperiode|vakantiedrukte|werkdruk|achterstand|achterstanden|regelgeving|capaciteitsproblemen|capaciteitsgebrek|systeemstoring|systeemfout|computerstoring|softwarefout|leveringsproblemen|ziekteverzuim|verzuim
      storing|fout|probleem|problemen|wijziging|update|overgang in|met|van|naar het|ons|de|onze|een computersysteem|systeem|software|computer|leverancier|nieuwe|automatisering
      ziekte|zieken|afwezigheid|vakantie|verlof|uitval onder|binnen|op|bij|van|in; tekort|gebrek aan personeel|mensen|mankracht|menskracht|collega's|capaciteit|chauffeurs|handen
      interne|administratieve|technische|organisatorische|logistieke redenen|problemen|omstandigheden|verschuivingen|wijzigingen|fout|storing|oorzaken|processen
      het|ons|de|een|onze nieuw|nieuwe|landelijk|landelijke|intern|interne|streng|strenge|huidige|grote|vele? systeem|beleid|regels|richtlijnen|protocollen|leverancier|vervoerder|software|drukte|aanvragen|werkdruk|stroom|toeloop|reorganisatie|migratie
      leverancier|vervoerder|systeem|beleid|protocollen; drukke periode|tijden; veel|groot|grote|hoog aantal|hoeveelheid|aanvragen|vraag; volle agenda|agenda's
    `,

    // Wat er verkocht wordt, hoe snel, en hoe hard.
    offer:
      'actie|aanbieding|korting|deal|aanbod|prijs|tarief|promotie|voorstel|prijzen|actieprijs|inschrijving|aanmelding|kortingen',
    soon: `
      vandaag|vanavond|vannacht|morgen|morgenavond|middernacht|nu|straks|bijna|definitief|overmorgen; deze week; over|binnen _ uur|uren|dagen; om middernacht; twaalf uur
    `,
    count: '1|2|3|4|5|6|7|8|9|10|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|paar|enkele|handvol|een|één',
    nth: 'derde|vierde|vijfde|zesde|zevende|achtste|tiende|zoveelste|3e|4e|5e|6e',
    places:
      'plek|plekken|plaats|plaatsen|stuks|exemplaren|stoelen|licenties|kaarten|kamers|over|beschikbaar|vrij',
    buy: 'boek|bestel|reserveer|koop|teken|beslis|reageer|tekent|bestelt|boekt|beslist|reageert|koopt|reserveert|abonneer|kies|onderteken',
    you: 'je|jij|u|jullie|jou',
    calling: "bellen|mailen|bestoken|achtervolgen|schrijven|appen|sms'en|langskomen|proberen",
    said: 'vroeg|zei|wilde|vraagt|zegt|wil|wou|schreef|verzocht|had|hebt|heeft|liever|gaf',
    contact:
      'bellen|mailen|wachten|schrijven|gebeld|gemaild|benaderd|rust|later|pas|september|oktober|november|december|januari|februari|maart|april|mei|juni|juli|augustus|zomer|najaar|voorjaar|vakantie|tijd|niet|contact|geduld',
  },

  belittling: `
    zo iemand als ik|mij|me; aan|van iemand als ik|mij|me .. niet|niets|niks|geen
    domme|stomme|onnozele|suffe vraag|vraagje|vragen; van mij|me moet|moeten|hoef|hoeft <adverb>? <you>? .. niet|weinig .. verwachten; <am> <merely> <a> <low> <role>
    ik klungel|knoei|pruts|rommel|stuntel|modder <adverb>? maar|wat; mijn domme|stomme|onnozele|suffe gedachte|gedachten|opmerking|verhaal|verzoek
    ik neem|doe|tik|typ|zet|vul|breng|geef|haal|stuur de|het <menial> <merely>; de ballen verstand; ik ben hier? <adverb>? de|het laagste|onderste|minste|kleinste
    ik veeg|poets|dweil|boen|schrob|draai|loop|tik|typ|zet|vul|breng|doe hier? <adverb>? <merely> <a>? _? <menial>; niet bij mij wezen|zijn; iemand van uw|jouw niveau|stand|kaliber
    wie ben ik <adverb>? .|$|?|!; weet|begrijp|snap ik ... bar|maar|natuurlijk? weinig; met mijn mbo|diploma|opleiding|paar|beperkte|simpele|eenvoudige; op uw niveau; van zulke|dat dingen|soort .. geen verstand; mijn mbo|diplomaatje|papiertje
    <am> <merely> <a> !<far> _? _? <role>; <am> <merely> <role> !van; <am> <merely> van de|het !<far> _; <am> <merely> <a> !<far> _ _? .|,|$|hier|en|dus|die|van|bij|in|op
    ik <merely> <a> _? <role> ben; als <low> <role>; als <low> _? <role>; van een <low> <role>; <a> <low> <role> als|zoals ik|mij; voor iemand als|zoals mij|ik
    wie ben ik <adverb>? om|dat|dan|nou|nu; ik ben <adverb>? niemand !vergeten|hier|in|tegen|kwijt; <am> <adverb>? maar voor de|het <menial>; ik zit|sta|werk|ben hier <adverb>? <merely> voor|om|bij|op !tot
    ik neem|doe|tik|typ|archiveer|sorteer|bezorg|verstuur|zet|stuur|geef|voer|breng|open|schenk|haal|beantwoord|pak|vul|schrijf hier? <merely> <a>? _? <menial> !tot|van|op; ik archiveer|tik|typ|kopieer <merely>
    ik ben <adverb>? niet <adverb>? zo|heel|erg|bijster? <clever> genoeg|om|als|zoals; <clever> genoeg ben ik niet; ik ben <adverb>? er? <adverb>? te <worthless> voor|om|$|.|,; daar ben ik te <worthless> voor
    ik ben er te dom|stom voor; <am> geen licht|groot|grote|hoogvlieger|slimmerik; mijn domme|stomme|suffe|onnozele|simpele .. vraag|vragen|mail|idee; wat ik .. vind|denk|zeg doet|telt|maakt
    mijn mening|inbreng|stem|idee|ideeën|bijdrage zal|telt|doet|is|zijn|wordt .. niet|weinig|niks|niets; naar mij|me luisteren|luistert .. niet|toch|niemand; niemand|ze luistert|luisteren|vraagt|vragen .. naar mij|mij|mijn
    in de melk te brokkelen; boven mijn pet|macht; te hoog gegrepen; onderaan|onder de ladder; mijn beperkte|geringe kennis|verstand|vermogens; mijn werk|baan|functie|bedrijfje stelt .. niet|niets|niks|weinig
    stel|stelt .. weinig|niets|niks|niet .. voor $|,|.; ik weet .. van niks|niets; ik kan eigenlijk? .. nog? niks|niets $|.|,; ik kan eigenlijk nog niks|niets; <am> <adverb>? de laagste|minste|jongste|domste|onderste
    verwacht .. niet te veel|niks|weinig van mij; daar ben ik .. te <worthless> voor; geen verstandig woord; wat heb ik .. te vertellen|zeggen; ik heb .. geen stem|inspraak; ik voer <merely> uit
    mij vragen|vertellen|zeggen ze .. niks|niets|nooit|toch; ze|men vertellen|vertelt|zeggen|zegt mij|me .. niks|niets|nooit; ik tel .. niet mee; ik doe er .. niet toe
    ik ben toch? maar|slechts een|de|het|zijn|haar|jullie|hun; ik ben toch? gewoon maar de|het|een
    ben ik toch? maar|slechts de|het|een; ik maar|slechts een|de|het _ ben; ik maar|slechts een _ _ ben
    ik ben maar|slechts stagiair*|uitzendkracht|invaller|telefonist*|receptionist*|secretaresse|assistent*|vrijwilliger|leek|parttimer
    ik ben ook maar de|een; ik ben een? simpele|eenvoudige|nederige
    gewoon|slechts|maar een simpele|eenvoudige|gewone|nederige
    als simpele|simpel|eenvoudige|eenvoudig|nederige|nederig medewerk*|mens|boekhoud*|assistent*|secretaresse|telefonist*|stagiair*|vrijwilliger|ambtenaar|kracht
    ik ben niemand; wie ben ik om; let maar niet op mij|me; ik doe hier alleen|maar|slechts|enkel de|het; ik doe hier? alleen|slechts het simpele|eenvoudige|het
    ik neem hier? alleen|maar|slechts de telefoon; ik stel hier? niks|niets|weinig voor
    ik ben er? te dom|onbelangrijk; ik mag hier niks|niets
    ik heb hier niks|niets|weinig te zeggen|vertellen; niet zo|erg|heel belangrijk
    wat weet ik nou|nu|er; wat weet ik ervan|daarvan
    ik doe .. maar wat; ik doe ook maar; ik ben hier maar|slechts|alleen|gewoon
    als simpele|eenvoudige|gewone|nederige; als simpel|eenvoudig|nederig; de grote mensen|jongens|bazen
    luister maar niet naar mij|me; ik stel niet veel voor; ik ben de laagste|minste|jongste .. hier
    onderaan de ladder; ik ben ook maar; ik ga maar over; ik mag alleen maar; ik ben maar alleen
    niet slim|knap|belangrijk genoeg; wie ben ik nou|nu; daar ben ik te klein|laag|dom voor
    ik ben niet meer dan; ik ben niks|niets meer dan; ik ben maar gewoon; vergeleken met u|jou ben ik
    sorry dat ik besta; mijn mening telt|doet .. niet; ik tik|typ|typ het|de alleen
    ik geef het|de? alleen maar? door
    niet|nergens voor geleerd|doorgeleerd|gestudeerd; mijn boerenverstand|boerenverstandje; mijn beperkte|simpele|eenvoudige|kleine verstand|brein|hersens|hoofdje; voor mensen|iemand|lui die .. gestudeerd|doorgeleerd|geleerd
    wie luistert|vraagt|geeft .. <a> .. als|zoals ik|mij|me; wat weet|snapt|begrijpt|moet|moeten .. <a> _? _? als|zoals ik|mij|me; een|zo'n <low> _ als|zoals ik|mij|me; wat zo'n _? _ ervan|daarvan vindt|denkt|weet; meer dan ... mag|doe|kan ik hier niet
    hier alleen|slechts|maar|enkel van de|het <menial>; stelt mijn mening|werk|idee|oordeel .. niets|niks|weinig voor; niet in de wieg gelegd voor iets|meer; heb niet de hersens|papieren voor; ik ben .. te min; ben ik te min voor; als ik .. iets mag zeggen als
    ik ben|voel|blijf|was .. de|het|een|jullie|zo'n !geen loopjongen|loopjongetje|manusje|sloofje|hulpje; maar|slechts een loopjongen|loopjongetje|manusje|sloofje|hulpje; als loopjongen|sloofje; zo'n baantje als|het; mijn baantje
    let <you>? vooral|maar|nou|alsjeblieft? niet op mij; ik zit|sta|werk|ben hier <adverb>? <merely> ... te nemen|vullen|typen|sorteren|schenken|bezorgen|tikken|sjouwen; ik ben nog|hier|maar <adverb>? een groentje|broekie|beginneling; mijn werkje|baantje ... niks|niets|weinig|voor
    ik snap|weet|begrijp niks|niets van _ , dus|en; stel mij|me .. geen moeilijke
  `,
  belittlingNot: `
    geen|nooit|niet domme|stomme|onnozele|suffe
    zegt|zei|zeggen|roept|riep|schrijft|vraagt|grapt : _
    ik ben .. een|de|het uur|uurtje|dag|dagje|week|weekje|maand|keer|kwartier|minuut|moment|ochtend|middag|avond|paar|beetje|telefoontje|mailtje|belletje|appje|halve|half
    ik ben .. de|het hele|halve|eerste|tweede|komende; ik doe .. de|het eerste|tweede|komende
    ik ben niemand .. vergeten|tegengekomen|kwijt|tegen
    ik ben hier alleen|maar|gewoon op|van|tot|de|vandaag|morgen|nog; ik ben ook maar een mens
    niet zo|erg|heel belangrijk of|dat|want|welke|wie
    ik doe alleen|maar de koffie|boodschappen|afwas|planten , _ jij|jullie|u; ik doe alleen|maar de koffie|boodschappen|afwas|planten vandaag|morgen|vanavond; <am> <merely> de|het gelukkigste|trotste|blijste|grootste|liefste|beste|rijkste|vrolijkste
  `,
  belittlers: 'maar|slechts|enkel|alleen|gewoon',
  hiding: `
    van|vanuit <the> <office> mag|kan|moet ik|wij|we .. niet|geen|niets|niks
    <machine> , dat|die laat|staat|geeft|weigert|accepteert|kan|wil ... geen|niet; komt|ligt door|aan <the> _? <machine>|<office>|<rules>
    laat|laten|liet|lieten ons|mij|me .. stikken|zitten|barsten|hangen|wachten|staan; kan|kunnen ik|wij|we er .. weinig|niets|niks|niet aan|tegen doen; er .. weinig|niets|niks aan|tegen doen; <the> <machine> ... kan|kunnen dat|dit|het .. niet; <the> <machine> kan|kunnen|laat ... niet aan
    staat|staan <the> <office> .. niet toe; staat|staan <the> <rules> .. niet toe
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <office> <forbid>; <the> _ <rules> <forbid>; <the> _ <machine> <forbid>; <office> weigert|verbiedt
    mag|mogen|kan|kunnen|lukt|krijg .. niet van|vanuit <the>? <office>; niet van|vanuit <the> <office>|<machine>|<rules>; bepaalt|beslist|wil|zegt <the> <office>; <the> <office> bepaalt|beslist|dicteert|wil dat|het
    van hogerhand|bovenaf|bovenhand|boven; vanuit <the> <office> .. besloten|bepaald|opgelegd; zo zijn <the> <rules>; zo werkt|is|zijn <the> <machine>|<rules> nu; helaas biedt|laat|staat <the> <machine>|<rules> .. niet|geen; biedt|bieden <the> <machine>|<rules> .. niet; <rules> zijn|is nu eenmaal; <rules> is <rules>
    <the> <machine> heeft ... geannuleerd|afgewezen|geweigerd|geblokkeerd|verwijderd|gesloten|opgeslokt; <the> <machine> geeft|zegt|vindt|wil .. aan|dat|niet|geen; uit de computer|het systeem
    wij|we staan machteloos; machteloos; niets|niks voor|aan .. betekenen|doen; geen invloed op; hebben .. geen invloed; daar ga|gaan <we> .. niet over; gaan wij|we .. niet over; <we> ga|gaan daar .. niet over
    niet van|vanaf afwijken; niet gebruikelijk; zo gebruikelijk; wij|we|ik maken|maak ze .. niet; ik krijg het .. niet voor elkaar; heeft ons|me .. laten zitten; heeft ons .. in de steek; laat|liet ons .. steek|zitten
    niet aan <we>|ons om; ligt buiten ons|onze|mijn; past niet in|binnen <the> <rules>|<machine>; in strijd met <the> <rules>; tegen <the> <rules>; <the> <rules> schrijft|schrijven voor; <rules> is|zijn .. niet toegestaan
    niet onder|bij mijn|onze afdeling|verantwoordelijkheid; niet mijn|onze afdeling|verantwoordelijkheid|schuld|beslissing; andere afdeling|afdelingen .. schuld|fout|laten; fout van|bij <the> <office>
    <office> heeft|hebben nog geen|niet tijd|kans|gelegenheid|gereageerd|getekend|goedgekeurd|besloten; <the> <office> vindt|vond het|dat .. niet; heb|hebben .. geen keuze; instructies van|vanuit <the> <office>
    moeten|moet .. van <the> <office>|<rules>|<machine>; mag|mogen <we> .. niet van|vanwege <the>
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
    <the> <machine> slikt|accepteert|pakt|neemt|herkent|kent|vreet .. geen|niet; niets|niks .. tegen beginnen|inbrengen|uitrichten; geen enkele? grip|vat|zeggenschap op; wij|we|ik zijn|ben <adverb>|slechts|alleen gebonden|gehouden aan
    heeft|hebben <the> <office> _? _? _? _? afgewezen|geweigerd|afgekeurd|verboden|tegengehouden; <ours> <outside>|vervoerder|drukker|monteursbedrijf heeft|hebben ... potje|verprutst|verknald|verknoeid|vergeten|zoekgemaakt|steken; nu eenmaal de|onze|het|ons procedure|regel|werkwijze|gewoonte|beleid|protocol|systeem
    spelregels|<rules> _? _? _? laten|laat|bieden|biedt|geven|geeft .. geen ruimte|uitzondering|uitzonderingen|coulance|speelruimte; door <the> <machine> .. afgekeurd|afgewezen|geweigerd|geblokkeerd|tegengehouden|geannuleerd; kan ik als medewerker; alleen|slechts .. wat ons|mij|me opgedragen|verteld is
    bij ons|hier gebruikelijk|gewoonte|gebruik dat|om <you>|klanten|klant|huurders|leden|patiënten|deelnemers
  `,
  circumstance: `
    afhankelijk van <the> _? <outside>|vervoerder|<office>; van <the> _? <outside>|vervoerder|<office> afhankelijk
    <ours> <outside> .. <decide>
    <because> <trouble>; <because> .. <trouble>; <the> <office> heeft|hebben|is ... <decide>; <decide> door|vanuit <the> <office>; volgens|conform <the> <rules>|<machine>; ons|onze|interne <rules>
    vanuit <the> <office>; <we> ,? als _? <office>|team|school|dienst|instantie|club; als _? <office>|school|instantie|dienst kan|kunnen|mag|mogen|zijn|hebben; vastgelegd in <the> <rules>; zit .. beleidskeuze|beleid achter
    beleidskeuze|beleidsregel; er is .. <decide>
    wij|we als afdeling|bedrijf|organisatie|gemeente|team|school|instelling|bank|directie|stichting|kantoor|vereniging|instantie|dienst|corporatie
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
    <because> .. tekort|gebrek|krapte aan|op|bij; <because> .. overgang|overstap|omschakeling|migratie|invoering naar|op|van .. *software|*systeem|*systemen|*programma|*pakket|platform; <because> .. *storing|*fout|*uitval
    doordat|omdat|aangezien ... <trouble>; onze|ons|mijn leverancier|leveranciers|fabrikant|vervoerder|drukker|bank|verzekeraar|onderaannemer levert|leveren|laat|laten|komt|komen|stuurt|kan|kunnen|doet; hoofdkantoor|directie|management heeft|hebben ... <decide>
  `,
  refusal: `
    niet; geen; niets; niks; helaas; onmogelijk; vertraagd|vertraging|vertragingen; later; langer; wachten
    weigeren|geweigerd; afwijzen|afgewezen; liggen; gelegen; vergeten; overgeslagen; kwijt; mislukt; mis
    fout; betreuren; spijt|spijtig; jammer; afgezegd|geannuleerd|geweigerd; misgegaan; vervallen; verloren; zoek; stopgezet; moet|moeten opnieuw; niet meer; te laat
  `,
  owning: `
    hun|zijn|haar <rules>|<machine>; hun eigen <rules>; is hun|zijn|haar regel|beleid|goed; volgens hen|hem|haar; zegt|meldt|schrijft hij|zij|ze dat
    mijn eigen? fout|schuld|vergissing|verantwoordelijkheid; ik heb|had .. fout|vergeten|moeten|beloofd; aan mij; dat trek ik mij aan
    was|kwam|ben ik te laat; ik was|kwam te laat; hebben|zagen|spraken <we> elkaar; elkaar .. niet|lang gezien; op|langs de|het a1|a2|a4|a6|a7|a9|a10|a12|a15|a16|a20|a27|a28|a50|a58|snelweg|ring|weg|spoor
    dus|daarom ik heb|deed|doe|maakte|zette; dus|daarom heb|deed|zette ik
  `,
  insteadOfHiding: {
    formal: 'Dit lukt mij niet zoals u het vraagt, en ik denk graag mee over wat er wel kan.',
    informal: 'Dit lukt mij niet zoals je het vraagt, en ik denk graag mee over wat er wel kan.',
  },
  moment: 'uiterlijk {day} om 17.00 uur',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  inAgreement: 'in overleg met {name}',
  ...pressure,
  ...mailActs,
};
