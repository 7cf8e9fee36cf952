import type { AnswerWords } from '../../reply/types';

/** What Dutch and Flemish answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    we: 'ik|wij|we|mij|me|ons',
    me: 'mij|me|ons',
    you: 'je|jij|jou|u|jullie|ge|gij',
    not: 'niet|geen|nooit|niks|nie',
    contact:
      'bellen|mailen|schrijven|benaderen|benaderd|gebeld|gemaild|contact|aanschrijven|bel|mail|langskomen|langs|aandringen|opbellen|terugbellen|proberen|lastigvallen|lastig',
    figure: '1*|2*|3*|4*|5*|6*|7*|8*|9*',
    weekday: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  },
  not: 'niet|geen|nooit|niks|niets|nergens|nimmer|niemand|zonder|nie|evenmin|noch',
  but: 'maar|alleen|echter|doch; jammer genoeg',
  regret:
    'helaas|jammer|spijtig|spijt|teleurstellen|teleurstelling|sorry; moet|moeten .. melden|mededelen|laten weten|berichten',
  luck: 'succes verder|ermee|gewenst|elders|toch|met; veel succes; wens|wensen je|jou|u|jullie .. succes|geluk|beste',
  no: `
    besloten .. niet te doen|beginnen; geen interesse|belangstelling; niet geinteresseerd; geen behoefte aan
    nee|neen; nope; nee bedankt|hoor|joh|dank; bedankt maar; geen sprake van; vergeet het maar; uitgesloten; antwoord|besluit .. nee|neen|negatief; afgeketst
    'm|hem|het niet worden|geworden; wordt 'm|hem|het niet; wordt het niet; wordt niks|niets; ik pas $|.|,|!; wij|we passen $|.|,|!; passen ervoor; niks voor ons|mij|hier; niets voor ons|mij|hier; voor ons|mij hoeft .. niet
    stoppen we; voor ons .. niet meer; geen _ meer voor ons|mij; nee , dat; niet voor ons; valt af; zonder ons|mij; niets aan; niets mee; zonder gevolg
  `,
  refuse: `
    geen interesse|belangstelling; niet geinteresseerd; geen behoefte aan
    gaat|gaan .. neus voorbij; niet besteed; niets|niks te halen; zijn er .. uit geen; gaat niet gebeuren; in een ander; naast het net|de pot
    zie|zien ... af; valt|vallen .. af; <not> geselecteerd|weerhouden|uitgekozen|gekozen; niet in aanmerking; naast <you> gegrepen; komt|kwam <you> niet uit; heeft het niet gehaald; andere *sponsor|keuze; mee stoppen; stoppen; stop .. bij|met; 
    afwijzen|afgewezen|afwijzing|afzeggen|afgezegd|weigeren|weigert|afgeblazen|afslaan; wijs|wijzen|wees .. af; sla|slaan .. af|over; zie|zien .. af|ervan|vanaf; bedanken|bedank .. voor|hiervoor|ervoor; haak|haken af
    ervan|hiervan af; af te? zien; zeg|zeggen .. op|af; trek|trekken .. terug; annuleren|annuleer|geannuleerd; opzeggen|opgezegd; ga|gaan .. niet .. in op; niet op .. in; niet op in|ingaan; niet mee verder|door|akkoord; niet verder|door mee|met; begin .. niet aan; beginnen .. niet aan; daar beginnen|begin <we> niet; niet in zee
    laat|laten .. schieten|vallen|lopen|voorbij|zitten; laat maar; tegen gestemd|stem; tegengestemd; stemde|stemden|gestemd .. tegen; doe|doen .. niet|geen $|.|,|aan|zaken|mee; zet|zetten .. niet door; kapt; kappen; geen gebruik; geen vervolg; stekker
    weggestemd|verworpen|weggehoond|tegengehouden|teruggetrokken|ingetrokken|afgekeurd|neergesabeld|getorpedeerd; negatief beschikt|geadviseerd|beoordeeld|besloten|gestemd; stemden|stemming .. tegen; kreeg|kreegt|krijgt .. geen meerderheid|steun; geen meerderheid|draagvlak|steun; heb|hebben|heeft .. niets|niks aan; kan|mag uit je|uw planning|agenda|bestand|systeem; streep|schrap|haal <we> .. door|weg|af; is het .. geworden; niet aan besteed; hebben .. gestemd .. geworden; de deur uit en; geen heil|brood in; zie|zien .. niet .. zitten; gaat .. niet op af; niet ons kopje; kopje thee; gaan .. iets anders doen; kiezen .. voor iets; zoek|zoeken .. verder naar
  `,
  final: `
    definitief|voorgoed|onherroepelijk|principieel|unaniem; punt uit; klaar mee; nooit meer; nu niet en .. niet; niet en nooit; en daarmee uit; klare taal; en blijft; duidelijk zijn; eerlijk is; gewoon nee; punt $|.|,; geen zin om aan|meer; uitgepraat; over en uit; einde verhaal|oefening
    kous; daarmee is; einde verhaal; bezwaar .. niet; niet meer op terug; voor eens; met grote meerderheid|overmacht
  `,
  want: 'wil|willen|wensen|wens|hoef|hoeven|zoek|zoeken|wou|lust|lusten; trek in; zin in; zit|zitten .. op te wachten; op .. te wachten; op te wachten; voel|voelen .. voor',
  need: 'nodig|nut|behoefte|noodzaak|hoeft|baat|aan <we>; heb|hebben .. er .. aan; er .. aan; wat aan',
  interest:
    'interesse|geinteresseerd|belangstelling|interessant|aanspreken|spreekt|boeit|trekt; <we> aan; zie|zien .. in; ziet .. in; meerwaarde|toegevoegde',
  fit: 'past|passen|passend|aansluit|sluit; voor ons|mij; bij ons|mij|hoe; ons ding|straatje',
  other: `
    een|met een andere|ander _; 
    anders|concurrent|concurrentie|mededinger; collega bedrijf; een|die|de ander; ander|andere|ander partij|bedrijf|bureau|leverancier|aanbieder|kandidaat|school|kantoor|aannemer|makelaar|drukker|coach|trainer|boekhouder|fotograaf|oplossing|richting|voorstel|offerte|weg|ploeg|adviseur|bouwer|systeem|product
    bureau|bedrijf|partij|firma|kantoor|iemand|aannemer uit|om|dichterbij|in|van
  `,
  chosen:
    'gekozen|kiezen|kies|koos|kozen|keuze|keus|voorkeur|overgestapt|overstappen|uitgekozen|besloten|gegund|beslist; stap|stappen .. over; in zee|verder|door met; ga|gaan|ging|gingen .. naar|voor; gevallen op; op .. gevallen; gegaan|gegeven aan|naar; getekend bij; gaat|ging .. naar',
  already: 'al|reeds|alreeds; al jaren|lang; van oudsher; van huis uit',
  provided:
    'voorzien|onderdak|geholpen|geregeld|verzekerd|gedekt|bezet|ingevuld; zat|genoeg van|hier|in|staan|liggen; rond|gekocht|aangeschaft|gevonden|besteld|gehuurd; vervuld|ingevuld|vergeven|toegewezen|toegekend|ondergebracht|geregeld|inbegrepen|inbegrip|meeverzekerd|gratis|toebedeeld; zit .. bij de|het|onze|mijn in|inbegrepen; is|zit .. inbegrepen; heeft|hebben .. plek|plaats|baan|functie|stoel|opdracht|order .. gekregen; gevonden die|dat; staat|ligt .. al|reeds onder; loopt|lopen|gaat|volgen|volgt .. via|bij de|het|onze|mijn|een; hebben|heb|is .. al iemand|eentje|er een|er een; van binnenuit; intern .. opgelost|ingevuld|vervuld; via de|onze|het branche*|vereniging|koepel|verhuurder|moeder*|gemeente|werkgever|school; verplicht aan vast; huurbaas|verhuurder|gemeente|vereniging .. al|zelf; zelf al',
  stay: 'blijf|blijven bij|trouw|zitten|hangen|met; tevreden|gelukkig met|over|bij; huidige|vaste|eigen leverancier|partij|coach|boekhouder|adviseur|drukker|aanbieder|bakker|fotograaf|schilder|man|mannetje|vrouw|school|trainer|kapper|kantoor|*aar|*er; onze huidige; bij het oude; zoals het is; zo laten; houden het bij; hou het bij',
  ourselves:
    'blijft zoals; zoals hij|het|zij is; zelf|intern|inhuis|onszelf|mezelf; eigen mensen|beheer|huis|dak|team|ploeg|personeel|mannen|dienst|handen|man|vrouw|keuken|tuin|werkplaats; in eigen huis; met de hand',
  kin: 'concierge|huismeester|beheerder|koster|tuinman|secretaresse|meester|juf|kapelaan|gardien; ouders van; neef|nicht|zwager|schoonzus|schoonzoon|schoondochter|schoonvader|schoonmoeder|broer|zus|zoon|dochter|kleinzoon|kleindochter|kleinkinderen|oom|tante|buurman|buurvrouw|vrijwilligers|vrijwilliger|ouders|stagiair|stagiaire|kennis|vriend|vriendin|leden|bewoners|vader|moeder|opa',
  does: 'al dertig|twintig|tien|jaren jaar; is fotograaf|schilder|boekhouder|bakker|timmerman|loodgieter|ontwerper|drukker; doet|doen|regelt|regelen|maakt|maken|verzorgt|verzorgen|bouwt|schildert|knipt|knippen|draait|draaien|onderhoudt|bakt|tekent|rijdt|repareert|levert|leveren|schrijft|houdt bij|*bedrijf; neemt .. voor zijn rekening; kan dat|het ook; zorgt|zorgen voor; haal|halen; heeft een|zelf',
  dear: 'valt .. tegen|duurder; duur|duurder|prijzig|onbetaalbaar|dubbele|dubbel|hoger|hoge|begrotelijk; te veel geld; boven .. budget|begroting|prijs|concurrentie|bedrag; kan .. bruin niet trekken; bruin; niet betalen|veroorloven; voor dat geld; voor die prijs|dat bedrag; veel geld; aan de prijs; derde|kwart|helft duurder|boven|meer; budget overschrijdt; gaat .. boven|te buiten; goedkoper|voordeliger',
  ended: `
    stop|stoppen ermee|met|in; opgeheven|opgedoekt|failliet|faillissement|gesloopt|verkocht|overgenomen|afgelast|geschrapt|stopgezet|ontbonden|beeindigd|opgehouden|gestopt; met pensioen; gaat|gaan|wordt|worden dicht; gaat|gaan per|op|in .. dicht; sluit|sluiten|sluiting de|het|onze|mijn|definitief|per|in|we|wij|ik; van de baan|tafel; gaat .. niet door; gaan .. niet door; niet doorgaan
    hou|houd|houden ermee|er .. mee op; doek; plat; tegen de vlakte; wordt|word 65|66|67|68|70; geen opvolger|opvolging; overleden
    sleutels|sleutel .. in|inleveren|ingeleverd|teruggeven|afgegeven|terug; lever|leveren .. sleutel|sleutels; huur|huurcontract|pacht|lidmaatschap|abonnement .. opgezegd|afgelopen|beëindigd; ontbonden|opgedoekt|opgebroken|afgebroken|gesneuveld|afgeblazen|weggevallen|vervallen|vervalt; verhuis|verhuizen|vertrek|vertrekken|emigreer|emigreren ... naar; huis|woning|pand|zaak|winkel|bedrijf|boerderij|boot|auto|schip|praktijk .. verkocht|leeg|gesloten|overgedaan; verkoop|verkopen .. huis|zaak|boot|bedrijf|gitaar|caravan|pand|woning; uit elkaar; gescheiden; relatie .. over; overleden|gestorven|ingeslapen|heengegaan|ontvallen; is er niet meer; bijltje; curator|surseance|faillissement; laatste dag|seizoen|jaar|ronde; leg|leggen .. neer; houd|houden|hou .. voor gezien; voor gezien; stopt .. hier; doek gevallen|viel; doen het niet meer; heffen .. op; valt|vallen weg; ligt op zijn gat; trekken de stekker
    waterschade|brand .. verloren|verwoest; verloren gegaan; laatste adem; van de dokter|arts; laten .. los; zijn|is dood
  `,
  unlist: `
    haal|haalt|schrap|schrappen|verwijder|verwijderen|wis|streep|gooi <me>|ons|onze|mijn|dit|uit|van|adres|gegevens|maar; van je|uw|jullie|de|het lijst|lijstje|verzendlijst|mailinglijst; uit je|uw|jullie|het bestand|systeem|mailing|administratie|lijst; afmelden; gegevens .. verwijderen|wissen; adres .. schrappen|verwijderen|wissen
  `,
  nocontact: `
    <not> meer|langer|opnieuw|weer .. <contact>; <not> meer door .. <contact>; niet <contact>; met rust; geen moeite; bespaar|spaar je|u|jou|uw|zich; stop met <contact>; moeite|tijd|rit|reis|tocht|benzine .. sparen|besparen; hoef|hoeft|hoeven .. <not> .. <contact>|rijden|langs|komen|proberen|aan|meer; geen mail|mails|mailtjes|telefoontjes|brieven|post|reclame|folders meer; verkoop .. niks|niets; niet mee aan te komen; niet aan te komen
  `,
  letbe: `
    laat|laten|lieten|gelaten <we>|het|dit|ik .. bij|hierbij|daarbij|daar|rusten|zitten; laat|laten het .. hierbij|daarbij; hierbij laten; daar laat|laten; als afgerond|afgedaan|gesloten; sluit|sluiten .. dossier|hoofdstuk|boek; zaak|dossier|boek|hoofdstuk .. afgedaan|gesloten|dicht; daarmee .. klaar|afgerond|uit; houdt het op; houden het hierbij; niet anders; daar blijft het bij
  `,
  nownot: `
    nu even? niet|geen; even niet|geen; niet nu; op dit moment|ogenblik .. niet|geen; momenteel|voorlopig|thans .. niet|geen|nergens|niks; voorlopig|voorshands; nog niet|geen|even|wat|te vroeg; nog een|'n beetje vroeg; te vroeg; <not> .. moment; nu .. slecht|niet|onmogelijk|lastig|geen|teveel; <not> .. aan toe; komt|komen .. slecht|ongelegen|niet .. uit; slecht|slechte|verkeerd|verkeerde|ongelukkig|beroerd moment|tijd|maand|timing|uit; timing; <not> dit jaar|seizoen|kwartaal|schooljaar|maand; dit|dees jaar|seizoen|kwartaal|schooljaar .. niet|geen|meer; niet eerder; eerder|daarvoor|voordien|vooraf .. niet|niks|niets|geen; liever later; komt later; later graag; <not> .. prioriteit; prioriteit; niet bovenaan; ander moment; andere keer|zorgen
    hoofd staat .. niet; staat .. niet naar; ligt|liggen|ligt alles|alles .. stil; tot die tijd|zolang|dan; geen ruimte voor; dichtgetimmerd; niet aan beginnen; komt nu; geen sprake van voor|tot; voorlopig
  `,
  now: 'nu|momenteel|thans|vandaag; op dit moment|ogenblik; dit jaar|seizoen|kwartaal; deze maand|zomer|winter|periode',
  season: `
    zomer|najaar|voorjaar|herfst|winter|lente|kerst|pasen|pinksteren|carnaval|sinterklaas|bouwvak|oogst|pluk|feestdagen|jaarwisseling|zomervakantie|herfstvakantie|kerstvakantie|schooljaar|seizoen|kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    volgend|volgende|komend|nieuwe|nieuw jaar|kwartaal|seizoen|zomer|winter|begroting|schooljaar|voorjaar|najaar|maand; over|binnen een|twee|drie|vier|zes|paar|enkele|half .. maand|maanden|jaar|weken|kwartaal; half jaar|jaartje; maand of _; paar|enkele weken|maanden; tegen die tijd; dan wel; ooit; op termijn; te zijner tijd; verderop
    diploma*|eindexamens|schoolvakantie|oogsttijd|blad|snoei*|lammer*|jaarwisseling|begrotingsronde|boekjaar|kalenderjaar|eindejaar|paasvakantie|meivakantie|voorjaarsvakantie|krokusvakantie|bladeren; einde|eind|begin|half _? jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december; als de|het .. bloeit|bloeien|valt|vallen|smelt|af|klaar|op
  `,
  until: 'tot|totdat|voor|voordat|vooraleer; niet eerder dan; pas in|na|vanaf|als|wanneer|tegen',
  after:
    'na|nadat|zodra|daarna|hierna|nadien|vanaf|wanneer; als .. weer|klaar|rond|meevalt|zakt|achter|binnen|voorbij|open; eens .. voorbij|achter|af',
  again: 'nog eens|es|een|wel keer?; opnieuw|terug|weer|nogmaals',
  askback: `
    hoor <we> <you>? graag; daarna hoor; hoor <you> graag
    vraag|vraagt|probeer|probeert|klop|klopt|meld|meldt|kom|komt|herinner|benader|schrijf|mail|bel|app|stuur <me>|het|ons|er|je|u|dan|in|na|nog|eens|maar|over|weer|op|rond|vanaf|gerust|tegen; mag|mogen|moogt|kunt|kun <you> .. proberen|terugkomen|terug|vragen|bellen|mailen|aankloppen; schuif|zet <me>|ons|het|maar; komen|kom|kijken|kijk|praten|hebben <we> .. op terug|verder|weer|over; kijken|praten|zien <we>? .. samen|dan|verder|weer|wel; op terug; weer contact; terug te komen; staan|sta .. voor open; neem ik het|hem mee
    hou|houd <me>|ons .. in de gaten; blijf .. proberen; klop .. aan; kom er|daar op; heeft het zin; bij me langs .. dan; tik .. schouder; porren; schop; mag je .. weer; laat .. nog eens; dan praten|kijken|zien we; herinner
  `,
  busy: `
    druk|drukte|drukst|overspoeld|omkomen|onderbezet|ziek|verbouwing|verbouwen|verhuizing|verhuisd|verhuizen|fusie|reorganisatie|inventarisatie|inventaris|examens|oren|puilt|overuren|bevallen|zwanger|baby|operatie|herstel; te veel; handen vol; handen tekort; midden in|tussen; hoofd .. vol|niet|loopt|over|ergens; vol|volgeboekt|volgepland; geen tijd|handen|lucht|ruimte|mensen|mankracht|hoofd|puf|fut; tijd|mensen|handen|ruimte <not>; agenda; lucht; rust hou|houden|nodig; op vakantie; net begonnen|verhuisd|bevallen|geboren; staat op z'n kop; stage; ten onder; veel aan ons|mijn hoofd; onder water
    hospice|bevalling|kraamtijd|scheiding|rouw|overname|eindexamen|eindexamens|toetsweek|oogsten|hooien|lammeren|kalveren|balans|jaarwerk|audit|controle|beurs|verbouwd|lekkage|brand|inbraak|chemo|revalidatie|mantelzorg|ploeteren|hectiek|hectisch|gekkenhuis|heksenketel|tropenjaren; op trekker|steiger; tot over; op de trekker; geen moment rust; ben net; zijn net; haal|halen .. adem; lopen op ons|mijn tandvlees; staan op knappen
  `,
  money:
    'budget|budgetten|begroting|pot|geld|centen|subsidie|kas|potje|middelen|rente|liquiditeit|duiten|poen|kasstroom|financien',
  spent: 'op|leeg|dicht|weg|vergeven|besteed|bevroren|verbruikt|krap|beperkt|rond|geen|nodig',
  first: 'eerst|eerste|vooreerst|voordat|vooraleer',
  consult:
    'overleggen|overleg|bespreken|voorleggen|afstemmen|overlegd|vergaderen|vergadering; over praten|hebben; praten|bespreken met; mee over; moet|moeten hierover|erover|daarover|ervan|er gaan|beslissen|over',
  body: 'partner|vrouw|man|bestuur|compagnon|baas|directie|directeur|raad|commissie|vennoot|team|accountant|ouders|manager|leden|college|ALV|leidinggevende|kinderen|gezin|familie|MR|OR',
  think:
    'erover|over nagedacht; te veel|lang; nadenken|denken|bezinken|twijfel|twijfelen|twijfels|inwerken|overwegen|afwegen|kauwen|sudderen; slapen over; over slapen; nachtje; even aankijken; niet uit $|.|,; knoop',
  wait: 'wacht|wachten|afwachten|afwachting|geduld|aankijken|rustig; kalm aan; rustig aan; pas op de plaats; kat uit; zien we wel; eerst zien; vergunning|erfenis|notaris|stempel|subsidiebeschikking|uitslag|goedkeuring|beschikking|bouwvergunning|nalatenschap; laat op zich; in afwachting; nog niet binnen|rond',
  park: 'parkeren|geparkeerd|ijskast|uitstellen|uitgesteld|uitstel|vooruitschuiven|opschorten|bevriezen; stel|stellen .. uit; schuif|schuiven|tillen|til .. door|vooruit|naar|heen|op; laten|laat .. rusten|liggen; lange baan; laag pitje; over de .. heen; on hold; kruisje; in de wacht',
  maybe:
    'misschien|wellicht|mogelijk|eventueel|ooit; wie weet; zeg|zeggen .. geen nee; geen nee; sluit .. niet uit; wel weer|eens; sta|staan open',
  tied: 'zit|zitten .. vast; vast aan; vast|contract|abonnement|overeenkomst|polis|termijn loopt|tot|nog; loopt nog .. tot; zit|zitten .. vast|gebonden; opzegtermijn; ligt .. voorraad; voorraad',
  send: 'stuur|stuurt|sturen|toesturen|opsturen|doorsturen|mail|mailt|mailen|doormailen|toezenden|zend|zenden|bezorg|bezorgen|geef|krijgen|ontvangen|ontvang|aanleveren|overleggen|verstrekken|gooi|leg|laat|bus|opsturen|toe|app|overhandigen; overmaken; over te maken; opleveren; doen toekomen; toekomen; mag|mogen ik|we|wij .. iets|wat|een; heb je|u|jij .. een|iets|wat; hebt u .. een|iets; hebben jullie|ze .. een|iets; doe <me>|ons .. maar; aan te leveren; bezorgen',
  material: `
    informatie|info|documentatie|folder|folders|foldertje|brochure|brochures|prijslijst|prijslijsten|prijslijstje|tarieven|tarief|tarievenlijst|catalogus|boekje|gids|uittreksel|referenties|presentatie|whitepaper|factsheet|leaflet|flyer|overzicht|overzichtje|productinformatie|specificaties|specs|monster|monsters|stalen|staal|certificaten|certificaat|informatiepakket|infopakket
    polis|verzekeringsbewijs|verzekeringspolis|jaarverslag|kopie|werkwijze|portfolio|linkje|link|pdf|document|documentje|documenten|stukken|papieren|bewijs|verklaring|privacyverklaring|fiche|fiches|datablad|leesvoer|uitleg|plaatjes|video|filmpje|voorbeelden|kleurenkaart|handleiding|programmaboekje|voorwaarden|vca|vog|kvk|iso; kvk uittreksel; vca certificaat; iso certificaat; technische fiche|gegevens|documentatie|tekening
    programma|attest|attesten|tariefkaart|menukaart|staalkaart|kleurstalen|plattegrond|lijst|lijstje|voorbeeldrapport|rapport|studiegids|lesplan|curriculum|schema|brief|krantje|magazine|spec|inhoudsopgave|prijsoverzicht|weekprijzen|dagprijzen|uurtarieven|richtprijzen|richtprijs|verzekering|aansprakelijkheidsverzekering|veiligheidscertificaten|keurmerk|referentielijst; iets om te; iets te lezen; btw-nummer; iets|wat op papier|schrift
    jaarcijfers|opdrachtgevers|referentie|cv|folderblad; na|kan|te lezen
  `,
  price:
    'kost|kosten|prijs|prijzen|prijskaartje|kaartje|tarief|tarieven|rekenen|vraagt|vragen|uurtarief; wat reken|rekent|rekenen|vraag|vraagt|vragen|kost; hoe duur|veel; wat .. betaalt|betalen|betaal; reken|rekent .. per|voor; per avond|keer|dag|persoon|stuk|uur',
  read: 'lezer|beschreven|nalezer; geen prater|beller; te lezen; lezen|nalezen|doorlezen|inlezen|lees|bekijken|bestuderen|inkijken|kijken|doornemen|verdiepen|neus|zien|snuffelen; naar kijken|te kijken; bladeren|doorbladeren|inzien|rondneuzen|bestudeer|bestuderen|verdiep|doornemen; op de bank; op mijn gemak; rustig lezen|bekijken|kijken',
  paper:
    'papier|schriftelijk; zwart op wit; zwart op wit; op papier|schrift|mail|een rijtje; per post|mail|brief; in mijn|de mail|bus|brievenbus; aan de mail',
  more: 'staat dit|dat|het ergens; ergens beschreven; meer weten|info|informatie|over|lezen|horen|uitleg|details; wat meer; nieuwsgierig|benieuwd; hoe werkt|gaat .. dat|het|dit|precies; wat zit; inhoudt|houdt .. in; mogelijkheden; een en ander; wat .. is|zijn .. mogelijk; te weinig van; hoe zit; wat houdt; waaruit; verschil|verschillen tussen; geen idee of; wil .. weten; meer van weten',
  call: 'bel|belt|bellen|opbellen|terugbellen|belletje|telefoneer|telefoneren|telefoontje|ring|inbellen|gebeld|opgebeld|bellet; tik|toets|draai|druk .. nummer|06|nul; sms; facetimen; videobellen|beeldbellen|teams|zoom; spreek|spreken <you> .. straks|morgen|vanavond',
  callyou:
    'neem .. hoorn; hoorn; draait|draai .. nummer; hang .. telefoon; bel|bellen <we> <you>; <we> bel|bellen <you>|even|dan|morgen|terug|zelf|op; belt <you>; hang|hangen .. <you>? .. lijn; tik <you> aan; spreek|spreken <you>|elkaar; <we> pak .. telefoon; bellen <you>; u|je wordt|word .. gebeld|teruggebeld; zal|ga|gaat|gaan|wil|kom <you> .. bellen|opbellen; bellen we; <we> .. bel|bellen; neemt|neem|nemen .. telefonisch contact; aan de lijn; <we> tik|toets|draai|zoek .. nummer|06|je|u; contact met <you>; neemt|nemen|zoekt|zoeken .. telefonisch .. contact; krijgt|krijg <you> .. aan de lijn; belt|bellen .. <you>; hang .. bij je; bel je|jou|u|jullie; heb|hebt <you> .. aan de lijn',
  callme:
    'leg .. telefonisch|mondeling; bel|belt <me>|ons|even|maar|gerust|hem|haar|morgen|vandaag|vanmiddag|dan|na|tussen|rond|om|naar|op; bel|belt .. <weekday>; geef|geeft .. belletje|gil; <me> bellen|opbellen|aan de lijn; bellen <me>; mag|moogt|kunt|kun|kan|kunde <you>? <me>|ons .. bellen|bereiken|opbellen; draai .. nummer; hang .. lijn; bel je <me>; bellen mag|kan; dan bellen|bel; draai .. mijn; pak .. telefoon; mag <me>|ons .. bellen; kun|kunt <you> <me>|ons|hem|haar .. bellen|bereiken|spreken; toestel; vraag naar; vraag .. naar mij; probeer|pak <me>|ons .. om|op|na|morgen|straks|vanaf',
  line: 'telefoon|telefonisch|lijn|toestel|mobiel|mobiele|gsm|nummer|06; vaste lijn|nummer; aan de lijn|telefoon; mondeling; mondeling|spreekuur|06-nummer|belafspraak|telefonist; nummer|06 .. in; aan de draad; in mijn scherm; gemiste|gemist oproep',
  reach: 'bereikbaar|bereiken|opnemen|thuis|aanwezig; neem .. op; te pakken; te bereiken',
  talk: 'praten|spreken|spreek|praat|gesprek|overleggen|doornemen|toelichten|uitleggen; van gedachten',
  yes: 'ja|jazeker|jawel|jep|yes|graag|akkoord|volmondig; ja graag|hoor|prima',
  agree: `
    wij|we|ik doen|doe het|'t|mee; doe|doen maar|het maar; zet <me> er|erop|in|op; <we> komen|kom met|allemaal|graag; rekening verschijnen; gaan|ga <we>? ervoor; is geregeld; laten we
    akkoord|goedgekeurd|deal|afgesproken|instemming|ingestemd|instemmen|aangenomen|toegezegd|fiat; doen $|!|.|we; doen we; ga je|uw gang; gaan ervoor; groen licht; mag er komen; <we> doen|doe het|'t|mee; gaan|ga .. graag|mee|verder|met je|jou|u|jullie .. zee|slag|verder; met je|jou|u|jullie verder; gaan <we> .. mee|voor; ga|gaan ervoor; hebt|hebben|heb|krijgt|krijgen|heeft|kreeg de|het opdracht|klus|job|werk|order; aan de slag|gang; is rond; zijn .. uit|eruit; mag je|u beginnen|starten; begint|begin|start maar|wat|gerust|zodra; handen gingen|omhoog; met alles|alle eens; zie|zien .. zitten
    wat ons|mij betreft; prima|akkoord zo; doe maar; is om; zijn om; kunnen ons vinden; staat .. op de stoep; eerste man; stemmen in; stemt in; heeft .. ingestemd|goedgekeurd|toegestemd|gestemd voor; voor gestemd; van harte|voor; verkozen|uitgekozen|geselecteerd|gunning|gegund; we gaan het doen; laat maar komen; staan te trappelen; kom maar op|door; aan <you> gegund; u bent|jij bent|jullie zijn het geworden
    maak|maken .. maar; perfect zo; mooi ding; is goed zo; graag zo; wij|we|ik willen|wil er|ze|die; ja graag; lijkt ons|me|mij leuk|goed|mooi|fijn|heerlijk
    jullie|je|u zijn|bent geboekt|besproken|aangenomen|vastgelegd; hoe laat kunnen|komen|beginnen; bevalt|bevallen ons|mij|me; wij|we nemen u|je|jullie; staat vast; ligt vast
  `,
  take: `
    neem|nemen|bestel|bestellen|boek|boeken|reserveer|reserveren|koop|kopen|inschrijven|aanmelden|huur|huren|willen|wil|lever|leveren|plan|plannen|inplannen|reken|rekenen|zet; neem|nemen <we>? de|het|een|die|alle|ze|twee|drie|zes; schrijf|meld|teken|zet|boek|reken|noteer <me>|ons|hem|haar .. in|op|aan|mee|voor; doe <me>|ons; plan .. in; bestel .. maar; lever maar; meedoen; doen mee; op de lijst; erop
    reken|rekenen .. op|maar; zet <me>|ons er|erop|'m; we|wij|ik komen|kom met z'n|zijn|ons; doe|doen .. stuks|maar|er; leg .. voor ons|mij opzij|apart|vast; graag .. voor; een voor|van; vastleggen|intekenen|meedoen|aansluiten; willen .. er|er ook; zo een; zo'n; proefles|proefrit|proefweek
  `,
  start:
    'beginnen|begin|begint|starten|start|startdatum|aanvangen|aftrappen|loslopen; aan de slag|gang; van start; plek|tijd|plaats .. hebben|heb|hebt; heb je|u plek|tijd|plaats; van wal; eerste man|dag|paal; op de stoep|plank; van start; schop in de grond',
  when: 'wanneer; hoe snel|gauw|vlug; per wanneer; vanaf wanneer; op welke|welk dag|termijn|datum',
  come: 'kom|komt|langskomen|langs|bezoek|inmeten|opmeten|komen; kom|komt .. langs|kijken|eens|meten|praten|rondlopen; kun|kunt <you> .. langskomen|langs|komen|meten; opnemen|opmeten|bekijken|rondkijken|bezichtigen|rondleiden; kom .. een keer|eens|maar; op <we>|ons|de school|kantoor|locatie|bedrijf; opmeten|meten; schikt het .. keer|om; komen meten|kijken|bekijken',
  meet: 'afspreken|afspraak|koffie|bakje|bijeenkomen|samenkomen|samenzitten|kennismaken|kennismaking|rondleiding; <we> .. zien; bij ons|jou|jullie langs; op locatie; om tafel; aan tafel',
  sign: 'handtekening|krabbel|getekend|ondertekend|contract|overeenkomst|aanbetaling|ordernummer|inkoopnummer|opdrachtbevestiging|tekenen|ondertekenen|inkooporder; zie bijlage; aanbetaling|voorschot|contant|tikkie|overmaken; vooraf betalen; betaal .. bij|contant|vooraf',
  quote:
    'offerte|offreren|prijsopgave|prijsje|prijsvoorstel|aanbieding|voorstel|begroting|raming; wat zou|gaat .. kosten; maak .. prijs|prijsje|offerte; prijs maken|opgeven',
  praise:
    'mooi|mooie|prachtig|prachtige|top|super|perfect|geweldig|fantastisch|leuk|leuke|prima|goed|goede|fijn|uitstekend|schitterend|gaaf|tof|knap|raak|interessant|lekker',
  convinced:
    'overgehaald|omgepraat|jaloers; nou|vooruit dan|maar; nou vooruit; laat .. maar komen; wil er .. ook een|zo; overtuigd|overtuigt|verkocht|enthousiast|om|unaniem|laaiend|dolgraag|dolblij|laten overhalen|overgehaald; is|zijn|ben om; precies wat; exact wat; willen we; die .. willen we; smaakt naar meer; staan te popelen; kan niet wachten',
  please: 'graag|alstublieft|aub|svp|gelieve; kunt|kun|zou|zoudt|kunde <you>',
  amount:
    'vierkante meter; m 2; <figure> meter|m|stuks|stoelen|tafels|ramen|personen|man|dagen|kilo|liter; meter|stoelen|tafels|ramen|kozijnen|personen|flessen|dozen|exemplaren|lagen|maat|stuks|inclusief|incl|exclusief; m2; twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|vijftien|twintig|dertig|veertig|vijftig|honderd|tweehonderd _',
  arrived:
    'is geweest|klaar; op de post gedaan; komt eraan; aangekomen|binnen|ontvangen|gearriveerd|binnengekomen|gevonden|terug|terecht; liggen|ligt er|erin|onder; staat weer; is er; goed doorgekomen; is er|weer; terechtgekomen|overgemaakt|bezorgd|opgehaald; staat als een huis',
  wrong:
    'niet van ons|mij; staat hier een; hoort niet bij; verkeerde|vergissing|vergist|abuis; niet voor mij bedoeld; voor .. bedoeld; verkeerd adres|verbonden|persoon; per ongeluk; ken ik niet; niet van mij; andere|verkeerde van|mevrouw|meneer|heer|familie|persoon; bedoeld voor; volgens mij .. niet|verkeerd; niet de goeie|goede|juiste; kwam bij|hier ... aan; dwaald|verdwaald; ik heb geen; hier zit; niet bij mij',
  personal:
    "sterkte|vader|overlijden|naar|ziek|handleiding|feestdagen; van harte; gefeliciteerd|felicitaties|verjaardag|beterschap|knuffel|kus|kusjes|liefs|ziekenhuis|dokter|operatie|huwelijk|bruiloft|feest|feestje|uitvaart|condoleance|moeder|mama|oma|opa|papa|kleinkind|dochtertje|zoontje|hond|poes|kat|foto|kaart|kaartje|concert|weer|regen|verhuisbericht|traantje|heup|been|taart|jam; foto's; gecondoleerd; gebit|slinger|slingers|biggetjes|kroppen|kleintje|jarig|slagroom|vakantiefoto's|fietstocht|wandeling|toneel|voorstelling|optreden|bridge|klaverjassen|barbecue|picknick|buren|cavia|konijn|kapstok; wat een fijne|leuke|mooie|heerlijke; groeten aan; doe de groeten; genoten|nagenieten|gelachen|gesmuld|geslapen",
  running:
    'monteur|loodgieter|thermostaat|les|lessen|zaal|paspoort|factuur|beamer|inspectie|toestel; factuur|rekening|betaald|overgemaakt|betaling|sleutel|wachtwoord|poort|urenstaat|urenbriefje|notulen|kopij|drukproef|levering|aanhanger|ladder|containers|grofvuil|parkeerplaats|verslag|drempel|plinten|tegels|voegen|kit|schroeven|tuinslang|klus|aflevering; lopende|huidige klus|opdracht|project|werk; op bladzijde|pagina|regel; la|lade|stopcontact|tekening|omschrijving|bonnetje|bankafschriften|stukken|slot|sleutelbos|hek|code|rooster|planning|werkbon|bouwkeet|steiger|kraan|afvoer|kozijn|dakgoot|vergunning|agendapunt|kascommissie|presentielijst|lokaal|tent|stoelen|projector|kopieerapparaat',
  broken:
    'lekt|lek|lekkage|kapot|stuk|deuk|kras|barst|piept|kraakt|gat|storing|defect|scheef|los|klemt|rammelt|vlek|krom|schimmel|tocht|druppelt|geluid; doet het niet; klopt .. niet; normaal; open laten staan; loopt aan; piept|haperde|hapert; klopt dat|dit|het; nakijken; mankeert; brandt niet; niet dicht|open',
  lend: 'lenen|geleend|uitlenen; bedankt|dank voor het|je|de .. lenen|hulp|kaart|bloemen|gastvrijheid|gezelligheid|avond|mooie|rit; bedank|bedankt|dank; verder prima; ladder; teruggeven',
  know: 'ken|kent|weet|weten jij|je|u|jullie .. iemand|goede|een|nog|wie|welke|of|waar; welke|welk|wie|waar|waarom|hoeveel|hoelang|hoe; heb jij|je|u nog; van wie is|zijn; is dat|die|dit van; heeft iemand|er iemand; heb jij; kan iemand; wiens',
  self: `ik|'k|wij|we|mij|me|ons|mijn|onze|m'n`,
  you: `u|uw|je|jij|jou|jouw|jullie|ge`,
  whilst: `zolang; zolang als|dat; tot|totdat .. is|zijn|heeft|hebben|komt|klaar|rond|af; pas als|na|wanneer|zodra|vanaf|in|over; zodra; eens .. is|zijn|heeft|hebben; zonder .. geen|kan|kunnen|gaat; zakt|daalt|lukt|komt|krijgen|krijg .. dan; niet voordat|voor; eerst moet|moeten; nu .. zo; als .. achter de rug; moet|moeten .. eerst`,
  because: `
    omdat; want; aangezien; doordat; vanwege; wegens; :; namelijk; immers
  `,
  courtesy: `
    bedankt; dank; dankjewel; succes; verwijderen; van je|uw|jullie lijst; haal me|mij; geen mails; het beste; prettig|fijn|fijne; alvast; jammer
    helaas pindakaas; hou|houd ons|me
  `,
};
