import type { AnswerWords } from '../../reply/types';

/** What German answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    we: 'ich|wir|uns|mich|mir',
    me: 'mich|mir|uns',
    you: 'sie|ihnen|dich|dir|du|euch|ihr',
    not: 'nicht|kein|keine|keinen|keiner|keinerlei|nie|niemals|nix',
    contact:
      'anrufen|anrufe|anruf|schreiben|melden|kontaktieren|mails|mail|werbung|kontakt|behelligen|belastigen|nachfragen|angebote',
    weekday: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  },
  not: 'nicht|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|nichts|nix|niemand|ohne|weder|nirgends|kaum',
  but: 'aber|allerdings|nur|jedoch|doch|leider',
  regret:
    'leider|bedauere|bedaure|bedauern|bedauerlich|schade|enttauschen|tut mir leid; muss|mussen .. mitteilen|sagen; tut mir|uns leid; so leid',
  luck: 'viel gluck|erfolg; alles gute fur|weiterhin; weiterhin viel|alles; wunsche|wunschen <you> .. erfolg|gluck|gute; nichts fur ungut; danke fur ihre|die muhe|zeit|geduld',
  no: `
    kein interesse; nicht interessiert; kein bedarf
    nein; nee; no $|,; ne $|,; nein danke; danke nein; nichts fur uns|mich; ist nichts fur; wird nichts; das wird nichts; lautet|bleibt|ist .. nein; negativ; kein interesse; kein bedarf; lass|lassen sie? mal; auf granit; damit durch; nicht mit mir|uns
    nix fur|da; tut mir leid fur; leider nein; nichts fur; ohne uns|mich; eher nicht; lieber nicht; brauchen .. nimmer|keine|keinen|nicht
  `,
  refuse: `
    kein interesse; nicht interessiert; kein bedarf
    nicht berucksichtigt|ausgewahlt|erhalten|gewahlt; anderweitig; erubrigt|erubrigen .. sich; weiteres|weitere .. erubrigt|erubrigen; 
    absagen|abgesagt|absage|ablehnen|abgelehnt|ablehnung|verzichten|verzichte|verwerfen|zuruckziehen|kundigen|stornieren|storniert|widerrufen; lehne|lehnen .. ab; sage|sagen .. ab; sehe|sehen .. ab; nehme|nehmen .. abstand; abstand nehmen; steige|steigen .. aus; passe $|.; keinen gebrauch; dagegen gestimmt|entschieden; gegen .. entschieden|gestimmt; stimmte|stimmten dagegen|gegen; halte|halten .. nichts; anders entschieden; nicht zusammen; nicht weiter verfolgen|verfolgt; verfolgen .. nicht weiter; nicht weiterverfolgen; keine fortsetzung; nicht in frage|betracht; kommt .. nicht in frage|betracht; kommt .. nicht infrage; wertlos
    votiert|abgestimmt|gestimmt .. dagegen|gegen|abgelehnt; dagegen votiert|ausgesprochen|entschieden; mehrheit dagegen|abgelehnt; keine mehrheit|zustimmung; durchgefallen|abgeschmettert|abgewiesen|zuruckgewiesen|verworfen|gekippt|zuruckgezogen; nicht unsere|meine baustelle|welt|ding; nicht zum zug; fur andere|anderen; haben uns .. anders; erubrigt; nichts draus|daraus|werden; wird .. nichts; geht .. nicht weiter; nehmen .. davon; uns dagegen; negativ beschieden|entschieden; kommen nicht; nicht in die|engere; keinen bedarf|sinn mehr; ausscheiden|scheidet .. aus
    grundsätzlich nur; kaufen|nehmen|arbeiten|beauftragen .. nur bei|von|mit; nicht mehr zu
  `,
  final:
    'endgultig|definitiv|grundsatzlich|prinzipiell|einstimmig|keinesfalls|ausgeschlossen|unwiderruflich; auf keinen fall; ein fur alle; nie wieder|mehr; nie und nimmer; weder jetzt noch; und dabei bleibt; schlussstrich; punkt $|.; erledigt; damit ist; thema durch|erledigt|vom; aus die maus; ende der; mit grosser|breiter mehrheit; vorbei; nix fur; ein ende',
  want: 'will|wollen|mochte|mochten|wunsche|wunschen|brauche|suche|suchen|plane|planen|vor|lust|beabsichtigen|beabsichtige|gedenke',
  need: 'brauche|brauchen|benotigen|benotige|bedarf|notig|notwendig|verwendung|sinn|braucht|bringt|nutzt|nutzen|gebrauch|platz',
  interest: 'interesse|interessiert|interessieren|interessant|reizt|mehrwert|uberzeugt|anfangen',
  fit: 'passt|passen|passend|passte|eignet; fur uns|mich|meine|unsere; zu uns|mir',
  other:
    'zugunsten; eine firma aus; mitbewerber; anderer|anderen|anderes|andere|mitbewerber|wettbewerber|konkurrenz|konkurrent|konkurrenten|jemand|anderweitig; jemand anders|anderen; ein anderer; anderen anbieter|lieferanten|bewerber|weg|betrieb|partner; woanders; anderswo; firma|betrieb|buro aus|in|vor|um',
  chosen:
    'entschieden|gewahlt|gewechselt|vergeben|beauftragt|genommen|bekommen|ausgewahlt|erhalten|unterschrieben|wahl|zuschlag|vorgezogen; ging|geht an; fiel|fallt auf',
  already: 'schon|bereits|seit|immer; seit jahren|jahrzehnten; von jeher',
  provided:
    'versorgt|gedeckt|besetzt|eingedeckt|abgedeckt|versichert|vorhanden|geregelt|gefunden|gekauft|bestellt|bedient|haben; genug|genugend; im keller; reicht; besetzt|besetzen|vergeben|belegt|ausgebucht|erledigt|inbegriffen|inklusive|mitversichert|abgesichert; stelle|position|platz .. besetzt|vergeben|besetzen|weg; intern|internen|interne besetzt|bewerber|bewerberin|losung|gelost|kandidaten; lauft|laufen|geht .. uber den|die|das|unseren|unsere|verband|konzern|zentrale; ist .. dabei|drin|enthalten; der vermieter|verband; haben wir schon|bereits|langst; mein|unser _ macht|ubernimmt|maht|kummert',
  stay: 'bleibe|bleiben|treu|zufrieden|glucklich|behalten|stamm*; bei unserem|meinem|unserer; beim alten; wie es ist; bisherigen|jetzigen|aktuellen|langjahrigen',
  ourselves:
    'selbst|selber|intern|inhouse|eigene|eigenen|eigenes|hauseigene|eigenregie|hand; im haus; eigene leute; mit der hand',
  kin: 'hausmeister|kuster|gartner|sekretarin|mesner; neffe|nichte|schwager|schwagerin|schwiegersohn|schwiegertochter|schwiegervater|bruder|schwester|sohn|tochter|enkel|enkelin|onkel|tante|cousin|nachbar|nachbarin|ehrenamtliche|ehrenamtlichen|ehrenamtler|freiwillige|freiwilligen|freund|freundin|bekannter|azubi|mitglieder|eltern|vater|mutter|frau|mann|oma|opa',
  does: 'erledigt|macht .. seit; macht|machen|erledigt|erledigen|kummert|kummern|ubernimmt|ubernehmen|betreut|baut|druckt|backt|fahrt|pflegt|hat|repariert|schreibt|malt|mahe|maht|versteht',
  dear: 'teuer|teurer|kostspielig|unbezahlbar|doppelte|doppelt|hoher|billiger|gunstiger|uberteuert|kosten; zu hoch|viel; uber|ubersteigt .. budget|dem|unser|unsere; nicht leisten|zahlen|bezahlen|stemmen; sprengt; weit uber; zahlen konnen',
  ended:
    'schliesst|schliessen|schliesse|geschlossen|aufgegeben|aufgelost|verkauft|abgerissen|insolvent|insolvenz|pleite|eingestellt|gestrichen|rente|ruhestand|pension|gestorben|vom|abgesprungen|beendet|geplatzt|aufhore|aufhoren; hore|horen .. auf; gebe|geben .. auf; macht .. zu|dicht; vom tisch; fallt|fallen aus|flach|weg; ins wasser; kein nachfolger; in rente; losen|lose|lost .. auf; auflosen|auflosung|aufgelost|ausgezogen|wegziehen|weggezogen|wegzug|umgezogen|ausgewandert; ziehen|ziehe|zieht ... nach|weg|fort|aus; verkaufen|verkaufe|verkauft .. haus|hof|laden|wohnung|boot|firma; haus|hof|laden|wohnung|betrieb|firma .. verkauft|geschlossen|zu|aufgegeben; schlussel .. ab|abgegeben|zuruck|ubergeben; mietvertrag|pachtvertrag|pacht|miete .. gekundigt|ausgelaufen|endet; verstorben|gestorben|tod|beerdigt|entschlafen|verschieden; getrennt|geschieden|trennung|scheidung; abgesagt|abgeblasen|ausgefallen|entfallt|entfallen|hinfallig; letzter tag; zum letzten; lohnt .. nicht mehr; horen auf; geht in; abwickeln|abgewickelt|liquidiert|konkurs; zum jahresende|monatsende auf|zu; nicht mehr existiert; gibt es nicht mehr|nimmer',
  unlist:
    'verteiler|streichen|loschen|entfernen|austragen|losche|streich|abmelden; nehmen|nimm|streichen|loschen|tragen <you>? <me>|meine|unsere|diese; aus ihrem|deinem|dem|der|ihrer|ihren verteiler|liste|kartei|datenbank|adressen; daten loschen|entfernen; von ihrer|der liste',
  nocontact:
    '<not> .. <contact>|weiteren|mehr|wieder; keine weiteren; sparen|spar <you> .. weg|muhe|anrufe|porto|zeit|fahrt|worte; brauchen|brauchst|mussen|musst .. nicht mehr|wieder|weiter|vorbei; bemuhen .. nicht; lassen|lass <me>; in ruhe; von .. abzusehen; absehen; nicht mehr .. anrufen|melden|schreiben',
  letbe:
    'dabei belassen; belassen es|wir; damit .. erledigt|abgeschlossen|gegessen|vom; sache|thema|angelegenheit|vorgang .. erledigt|durch|abgeschlossen|gegessen|beendet; thema durch; betrachten .. als|erledigt; fur mich|uns erledigt|abgehakt; lassen wir; lassen es; schliessen .. akte|vorgang|thema',
  nownot: `
    jetzt|derzeit|zurzeit|momentan|gerade|aktuell|vorerst|vorlaufig .. nicht|kein|keine|keinen|nichts|schlecht|ungunstig|unmoglich|schwierig; im moment|augenblick; zur zeit; noch nicht|kein|zu|keine; zu fruh; nicht .. jetzt|moment|zeitpunkt|dieses; falscher|schlechter|ungunstiger|unpassender zeitpunkt|moment|monat; dieses jahr|quartal|semester .. nicht|kein|nichts|mehr|weg; vorher|fruher geht|nichts|nicht; passt .. gerade|derzeit|nicht|schlecht; gerade ganz? schlecht; erst nach|im|wenn|ab|nachstes; kein thema; nicht vor; lieber spater; spater gern|gerne; ein andermal; nicht dran
    nicht zu denken; da ist|geht .. nicht|nichts|gar; gar nichts; vorher hat|lohnt|macht|geht|bringt .. nicht|kein|keinen|nichts; hat .. keinen sinn; erst .. lassen|einmal|mal; liegt|liegen|ruht .. auf eis|brach; mussen erst; muss erst; kein gedanke|thema; andere sorgen|baustellen
  `,
  now: 'jetzt|derzeit|zurzeit|momentan|gerade|aktuell|heute; im moment|augenblick; zur zeit; dieses jahr; diesen monat|sommer|winter',
  season:
    'fruhjahr|fruhling|sommer|herbst|winter|ostern|pfingsten|weihnachten|fasching|karneval|ernte|saison|ferien|quartal|halbjahr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|schuljahr|2026|2027|2028; nachstes|nachsten|kommendes|kommenden|neues|neuen|neue jahr|quartal|saison|sommer|fruhjahr|monat|semester|haushalt; in|nach ein|einem|zwei|drei|vier|sechs|paar|einigen|ein _? monaten|wochen|jahr|jahren|monat; paar wochen|monate; spater; irgendwann; bis dahin; spatherbst|fruhherbst|spatsommer|jahreswechsel|jahresanfang|jahresende|schulbeginn|abschluss|advent|neujahr|lese|pfingstferien|sommerferien|osterferien|herbstferien|haushaltsjahr|geschaftsjahr; im neuen; anfang|ende|mitte _ jahres|monats|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember; wenn die .. vorbei|durch|fertig|fallen|bluhen; herbst|jahr noch einmal',
  until: 'bis|vor|bevor|ehe|erst; erst wenn|ab|nach',
  after: 'nach|nachdem|sobald|danach|dann|ab|wenn|anschliessend; wenn .. da|fertig|durch|vorbei',
  again: 'wieder|erneut|nochmal|nochmals|zuruck; noch einmal|mal; ein weiteres mal',
  askback:
    'fragen|frag|versuchen|versuch|probieren|melden|meld|melde|kommen|komm|schreiben|schreib|erinnern|erinnere|rufen|kontaktieren|klopfen <you>? .. wieder|noch|nochmal|dann|im|in|nach|an|nochmals|zuruck; behalten <you> .. auge|hinterkopf; konnen|wollen wir .. reden|sprechen|schauen; reden|sprechen|schauen wir|uns; bitten .. geduld; auf wiedervorlage; auf <you> zu|zuruck; kommen|komme .. darauf zuruck|zu; fragen|frag .. noch|nochmal|wieder|nach; danach|dann gern|gerne; kopf .. dafur; werden die karten; neu gemischt|aufgerollt; sprechen|reden wir .. dann|neu; melden|meld .. dann|danach|im; auf dem schirm; stupsen; ansprechen; wieder auf; denke|denk .. an mich; im hinterkopf; probieren|versuchen .. im|es|ab; im mai|juni|juli|august|september|oktober|november',
  busy: 'stress|stressig|trubel|hektisch|umzug|umziehen|umbau|umbauen|umgezogen|fusion|inventur|krank|krankheit|prufungen|prufung|ernte|ausgelastet|uberlastet|ausgebucht|unterbesetzt|hochbetrieb|baustelle|baby|schwanger|operation; land unter; viel zu tun; ziehen .. um; hande voll; alle hande; bis uber .. ohren; bis zum hals; kopf frei|voll; keinen|kein .. kopf|zeit|kapazitat|luft; keine zeit|luft|kapazitaten|kapazitat|ruhe; mitten im|in; voller|volle terminkalender|kalender|auftragsbucher; auf montage; im urlaub; fehlt .. personal|leute|zeit; steuerprufung|betriebsprufung|abitur|klausuren|hochzeit|geburt|kind|zwillinge|weinlese|lese|heuernte|aussaat|hochsaison|saison|messe|inventur|jahresabschluss|sanieren|sanierung|renovierung|wasserschaden|brand|todesfall|pflege|reha|chemo|chaos|rotieren|rotiere; stecke|stecken .. in|mitten|bis; auf dem zahnfleisch; keinen nerv; am rotieren; neu gemischt; um die ohren; zu nichts',
  money: 'budget|etat|geld|haushalt|mittel|kasse|forderung|zuschuss|finanzen|kapital|haushaltssperre',
  spent:
    'weg|aufgebraucht|ausgeschopft|verplant|gesperrt|leer|knapp|eng|verbraucht|begrenzt|eingefroren|kein|keine',
  first: 'erst|zuerst|zunachst|vorher|erstmal',
  consult:
    'absegnen|abnicken|entscheidet|freigeben; besprechen|abstimmen|abklaren|rucksprache|beraten|beratung|beratschlagen|entscheidet|entschieden|entscheiden|sitzung|druberschauen|absprechen; mit meinem|meiner|unserem|unserer|dem|der|den; reden|sprechen mit; drauf|druber schauen',
  body: 'vorstand|chef|chefin|frau|mann|partner|partnerin|gemeinderat|beirat|rat|geschaftsfuhrung|geschaftsleitung|leitung|bruder|steuerberater|team|familie|kollegen|ausschuss|kuratorium|gesellschafter|mitglieder|elternbeirat|betriebsrat|direktor',
  think:
    'uberlegen|nachdenken|uberdenken|uberlege|unsicher|unschlussig|grubeln|abwagen; sacken lassen; durch den kopf; druber schlafen; darauf; bedenkzeit; noch nicht sicher|entschieden',
  wait: 'warten|abwarten|warte|geduld|gedulden|abzuwarten; langsam; mal sehen; schauen wir; steht noch aus; genehmigung|bescheid|baugenehmigung|erbe|notar|zusage|stempel|nachlass; steht noch aus; lässt auf sich; in der schwebe',
  park: 'verschieben|verschoben|aufschieben|zuruckstellen|zuruckgestellt|vertagen|vertagt|parken|pausieren|ruhen; lange bank; auf eis; schieben .. auf; stellen .. zuruck; hinten angestellt; warteliste; aufs nachste',
  maybe:
    'vielleicht|eventuell|moglicherweise|womoglich|unter umstanden|grundsatzlich|prinzip; im prinzip; sieht es anders aus; mal schauen; nicht ausgeschlossen',
  tied: 'vertrag|vertraglich|gebunden|lauft|laufzeit|kundigungsfrist|police|abo .. bis|noch; noch bis; lauft .. bis; gebunden; vorrat|lager .. reicht|noch',
  send: 'schicken|schick|schicke|senden|sende|zusenden|zuschicken|zukommen|mailen|mail|ubersenden|ubermitteln|geben|bekommen|erhalten|haben|einreichen|vorlegen|rüber|ruber|durchgeben|reichen|lassen|weiterleiten|beilegen; zukommen; uberlassen; einreichen; reichen|reicht <you> .. ein; lassen|lass <you> .. zukommen|da|wissen; hatten|haben|hatte|hast|habt <you> .. etwas|was|ein|eine|einen; beilegen; hinterlegen; legen|leg .. bei; zur verfugung',
  material:
    'nachlesen; zum nachlesen|lesen; beispiele; informationen|information|info|infos|infomaterial|unterlagen|prospekt|prospekte|broschure|broschuren|katalog|kataloge|preisliste|preislisten|muster|flyer|faltblatt|datenblatt|datenblatter|referenzen|agb|handelsregisterauszug|freistellungsbescheinigung|nachweis|bescheinigung|zertifikat|zertifikate|pdf|link|ubersicht|prasentation|programmheft|geschaftsbericht|dokument|dokumente|dokumentation|beispiele|kopie|gedrucktes|bilder|fotos|video|heft|mappe|honorare|konditionen|farbkarte|lesestoff|material|musterkarte|webseite|website|versicherungsnachweis|bedingungen|leistungsverzeichnis|preise; referenzliste|referenzen|stundensatze|stundensatz|honorarliste|handelsregisterauszug|betriebshaftpflicht|gewerbeschein|unbedenklichkeitsbescheinigung|liste|merkblatt|infoblatt|kursplan|programm|lageplan|grundriss|speisekarte|getrankekarte|seminarplan|leistungsubersicht|leistungskatalog|preisblatt|handzettel|anleitung|schriftliches|zertifizierung|nachweise; etwas schriftliches|zum; fur die akten; was schriftliches; blatt|aushang|aushängen|plan|flugblatt; gibt es .. blatt|etwas|was|eine|einen|ein',
  price:
    'kostet|kosten|preis|preise|tarif|tarife|honorar|honorare|stundensatz|verlangen|nehmen; was kostet|kosten|nehmen|verlangen; wie viel|teuer; wieviel; was kostet|kosten|nehmen|verlangen|ruft|rufen; liste reicht; preislich; preisen',
  read: 'lesen|nachlesen|durchlesen|lese|anschauen|ansehen|anzusehen|durchsehen|einlesen|studieren|blattern|reinlesen|prufen; ein bild machen; vorlegen|einsehen|durchblattern|schmokern|reinschauen; zum blattern|lesen|mitnehmen|anschauen; mal rein; in ruhe; schaue .. an; lege .. vor',
  paper: 'schriftlich|papier|mail|post|pdf|schwarz; per e? mail|post; auf papier; in ruhe; schwarz auf weiss',
  more: 'mehr uber|erfahren|infos|informationen|wissen|details|dazu; nahere|weitere|genauere informationen|infos|angaben|details|unterlagen|auskunfte; wie funktioniert|lauft; moglichkeiten; neugierig; verstehe .. nicht ganz; was genau|beinhaltet|umfasst|steckt|heisst; unterschied; wie lauft|geht|funktioniert; ware interessant',
  call: 'anrufen|telefonieren|zuruckrufen|anruf|ruckruf|klingeln|klingel|anrufe|durchklingeln|telefonat|telefontermin|rufe|rufen|ruft; quatschen|durchrufen|klingel|klingle|hort|anklingeln|zoom|teams|skype|videoanruf; <you> .. an|zuruck; lass uns .. reden|quatschen|sprechen',
  callyou:
    'telefoniert|telefonieren .. mit ihnen|dir|euch; am apparat; rufe|rufen|ruft <you> .. an|zuruck|morgen|heute|am; ruf|rufe dich|dir; ruft <you>; melde|melden|meldet mich|uns|sich .. telefonisch|bei|am; melde mich; meldet sich; klingel|klingle .. durch|an; lass|lassen uns|sie .. telefonieren; telefonieren wir; wir telefonieren; <you> werden|wirst .. angerufen|zuruckgerufen; <you> .. anrufen; horen uns; sprechen uns; klingel|klingle|rufe|ruf|bimmel|telefoniere .. durch|an|zuruck|mit; meldet|melden|melde .. telefonisch|bei <you>; meldet sich .. bei|telefonisch; ruft <you>|zuruck; bekommen|bekommst|erhalten <you> .. anruf|ruckruf; setzt sich .. verbindung|telefonisch; hebe|heb ich? ab; von angesicht zu ohr; klären|besprechen .. besser|lieber',
  callme:
    'rufen|ruf|ruft <you>? <me>|mal|gerne|gern|bitte|einfach|doch|ihn|am|im .. an|durch; rufen <you> <me>; ruf <me>; <you> .. erreichen|anrufen|erreichst .. <me>; erreichen <you> <me>; erreichst du; klingel|klingeln|bimmel .. durch; durchklingeln; <me> anrufen; um .. ruckruf; ruckruf; rufen|ruf|ruft <you>? <me>|uns|ihn|sie .. an|heute|morgen|abend|nach; bin .. erreichbar|zu erreichen|daheim|zuhause|am platz; unter der|meiner nummer; wahlen|wahle .. nummer; dann bin ich',
  line: 'telefon|telefonisch|apparat|horer|handy|mobil|mobilnummer|festnetz|nummer|durchwahl|0171|sprachnachricht; am telefon; per telefon; ans telefon; mundlich; personlich sprechen; nicht meins; durchwahl|mundlich|hoerer|sprechstunde|0170|0160|ferngesprach; schreibt sich; daheim',
  reach:
    'erreichbar|erreichen|erreichst|erreicht|da|buro|zuhause|abnehmen|ran; bin .. da|im; gehe ran; hebe ab',
  talk: 'reden|sprechen|gesprach|besprechen|erzahlen|austauschen|erklaren|klaren|unterhalten|plaudern',
  yes: 'ja|jawohl|gern|gerne|naturlich|jederzeit|klar|sicher; ja bitte|gern|gerne; sehr gern|gerne',
  agree:
    'dann mal her; her mit; wann rucken; passt $|.|,; einverstanden|genehmigt|zugestimmt|bewilligt|zusage|zusagen|angenommen|passt|abgemacht|beauftragen|auftrag|zuschlag|freigegeben|freigabe; grunes licht; legen|leg <you>? los; sind dabei; nehmen .. an; nehme .. an; stimmen|stimme .. zu; sagen|sage .. zu; machen wir|ich; machen es|das; so machen; geht klar; kann losgehen; los gehts; es losgeht; bekommen den; haben den; gerne zusammen|mit; feuer und flamme; wir freuen; machen wir so; so machen; passt|past|basst .. uns|so|fur|mir; wann konnt|konnen <you>|ihr .. anfangen|beginnen|kommen|starten; abgemacht|abgesegnet|durchgewunken|gebongt|geritzt|angenommen|uberzeugt; <you> haben|hast .. uberzeugt|auftrag|zuschlag|job; schicken|schick <you> .. vertrag; unterschreibe|unterschreiben; vorstand|rat|team hat .. zugestimmt|ja; ja gesagt; wir sind|bin dabei; kann losgehen; leg los; mehrheit dafur; einstimmig dafur; gerne so; dann los; sind|bist|ist gebucht; fest gebucht|eingeplant; wann seid|sind ihr|sie da|frei; freuen uns .. auf',
  take: 'nehmen|nehme|bestelle|bestellen|buche|buchen|reservieren|reserviere|kaufen|kaufe|anmelden|eintragen|mieten|beauftragen|beauftrage|haben|hatten|bitte|mochten|liefern; hiermit; tragen|trag <you>? <me>|sie ein; melden .. an; <you> <me> ein; den grossen; dabei; haben|hatten gern|gerne; wurden|mochten|wollen|will .. mieten|buchen|reservieren|bestellen|kommen|nehmen|haben|kaufen; noch frei; ist er|sie|es|das .. frei; was nehmen|verlangen <you>; probetraining|probestunde|schnupperstunde|probefahrt; anmeldung|anmelden; merken|merk <you> .. vor; wir kommen; dabei; sack|kisten|flaschen|kilo|gläser|stück; bis samstag|freitag|montag|dienstag|mittwoch|donnerstag .. hof|uns|mir; auf den hof',
  start:
    'anfangen|beginnen|loslegen|starten|start|beginn|los|anfang|liefern|einbauen|montieren; rucken|ruckt .. an; loslegen|loslegt|starten; baubeginn',
  when: 'wann; ab wann; wie schnell|bald; welcher|welchen termin|tag; zu welchem',
  come: "kommen sie; zeige ich|wir; vorbei|kommen|komm|vorbeikommen|besuchen|besuch|ausmessen|aufmass|anschauen|ansehen|besichtigen|besichtigung; kommen|komm <you>? .. vorbei; schaun|schauen|schaut .. an|vorbei; vorbei|rum|herum; kommen s'|sie|du|ihr; halle|dach|garten|baustelle .. an|zeigen|ansehen; besichtigungstermin",
  meet: 'treffen|termin|kaffee|kennenlernen|zusammensetzen|besprechung|ortstermin|termine|vorfuhrung; vor ort; bei uns|ihnen; uns .. treffen|sehen|zusammensetzen',
  sign: 'vertrag|unterschrieben|unterschrift|unterzeichnet|anzahlung|auftragsbestatigung|bestellnummer|auftragsnummer|unterschreiben|bestellung|anbei; anzahlung|vorkasse|bar; zahle|zahlen|überweise|überweisen .. bar|sofort|vorab|heute',
  quote:
    'angebot|kostenvoranschlag|offerte|kalkulation; was wurde .. kosten; machen|erstellen|unterbreiten <you>? .. angebot|preis; angebot fur|uber',
  praise:
    'super|toll|tolle|klasse|prima|perfekt|schon|schone|gut|gute|wunderbar|ausgezeichnet|hervorragend|grossartig|spitze|gefallt|gefallen|sympathisch|gelungen',
  convinced:
    'uberzeugt|begeistert|einstimmig|flamme|angetan|begeisterung|unbedingt|sofort; genau so|das|was; suchen wir; freuen uns|mich auf|darauf; hat uns|mich',
  please:
    'bitte|gern|gerne; konnen|konnten|wurden <you>; hatten <you>; hast du; haben <you>; ich hatte gern; freundlicherweise; wir bitten; bittet|bitten um',
  amount:
    'stuck|quadratmeter|meter|stuhle|fenster|tische|personen|paar; zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|dreissig|vierzig|funfzig|hundert _; x',
  arrived:
    'angekommen|eingetroffen|erhalten|da|heil|wohlbehalten|gefunden|zuruck; ist da; lehnt wieder; steht wieder',
  wrong:
    'falschen|falsche|falsch|verwechselt|verwechslung|irrtum|irrtumlich|versehentlich|verwahlt; nicht fur mich; nie gewohnt; verwechseln|verwechselt|irrlaufer|irrtum|versehen; habe nie; glaube .. verwechseln|falsch; nicht fur mich|uns|bestimmt; nie .. besessen|bestellt|gehabt|beauftragt; gelandet; bin nicht der|die; kenne ich nicht; falsch verbunden',
  personal:
    'geburtstag|gluckwunsch|hochzeit|beerdigung|beileid|krankenhaus|operation|mama|mutter|oma|opa|papa|baby|hund|katze|fotos|bilder|fest|konzert|wetter|regen|besserung|umarmung|kuss|kuchen|traum|enkelin|liebe; alles gute zum; herzlichen gluckwunsch; gute besserung; wie geht; traum|geweint|mutti|vati|omi|opi|enkelkinder|kinder|kuchen|plaetzchen|urlaub|wanderung|ausflug|grillen|chor|skat|kegeln|garten|schnee|sonne|taufe|kommunion|stricken|schal; bis samstag|sonntag|dann|spater|nachher|morgen; hat .. gefreut|spass; schoner|toller|wunderbarer|lustiger abend|tag|nachmittag|ausflug; liebe grusse; gelacht|gefreut|genossen',
  running:
    'rechnung|uberwiesen|bezahlt|zahlung|schlussel|passwort|wlan|stundenzettel|protokoll|tor|mulltonnen|lieferung|paket|aufmass|mieter|position|fliesen|fugen|anhanger|leiter|keller|heizung|baustelle|laufende|auflage|artikel|seite; kellerschlussel|dunkeln|betrag|position|posten|zahler|regie|abnahme|stromzahler|mangel|werkzeug|zettel|protokoll|raum|beamer|gerust|gerat|klingel|tur|turen|haustur|kasse|beleg|quittung|dienstplan|schicht|turnhalle',
  broken:
    'kaputt|defekt|tropft|tropfen|leck|undicht|riss|kratzer|beule|klemmt|quietscht|locker|wackelt|schief|gerausch|feucht|schimmel|fleck|fehlt|normal; funktioniert nicht; geht nicht; prufen <you>; stimmt .. nicht|da|das; fehlt; hakt|hangt|ruckelt|brummt|summt|heizt; ist das normal|richtig|so',
  lend: 'ausleihen|leihen|geliehen|ausgeliehen; danke|dank furs|fur die|das|den|deine .. leihen|ausleihen|hilfe|blumen|karte|abend|kuchen; danke|dank fur|dir|euch|ihnen; zuruckbringen; geborgt',
  know: 'kennst|kennen|weisst|wissen du|sie; welcher|welche|welches|welchen|wo|wer|warum|wieso|wie|womit; wer hat; wem gehort; hat jemand; liegt|ist|steht .. noch; bei dir; weiss jemand',
  self: `ich|wir|mir|mich|uns|mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer`,
  you: `sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|du|dir|dich|dein|deine|deinem|deinen|euch`,
  whilst: `solange; bis .. ist|sind|hat|haben|fertig|durch|da|geklärt; erst wenn|nach|muss|müssen|ab; sobald; wenn .. durch|fertig|vorbei|da|steht|geklärt; bevor .. nicht; ohne .. kein|keine|geht; ehe`,
  because: `
    weil; da; denn; wegen; :
  `,
  courtesy: `
    dank; danke; viel erfolg; alles gute; bitte; leider $; tut mir leid
  `,
};
