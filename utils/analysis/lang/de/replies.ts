import type { ReplyWords } from '../../reply/types';

const material =
  'informationen|infos|infomaterial|unterlagen|broschüre|prospekt|katalog|preisliste|preise|muster|datenblatt|referenzen|präsentation|flyer|agb|konditionen|tarife';

/** German answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    we: 'ich|wir',
    you: 'sie|du|ihr',
    not: 'nicht|kein|keine|keinen|nie',
    body: 'gemeinderat|vorstand|geschäftsleitung|team|frau|mann|partner|partnerin|chef|chefin|mitglieder|eltern|familie|gremium|ausschuss|stadtrat|betriebsrat|kollegen|steuerberater|bruder|schwester|tochter|sohn|geschäftsführung|kollegium',
    give: 'schicken|senden|schick|sende|mailen|mail|geben|gib|zusenden|zukommen|zuschicken|bekommen|erhalten|sehen|lesen|anschauen|haben|nennen|schickt|übersenden|nachlesen|durchlesen|ansehen|einsehen|vorlegen|weiterleiten',
    material: `
      informationen|infos|infomaterial|unterlagen|broschüre|prospekt|katalog|preisliste|preise|muster|datenblatt|referenzen|präsentation|flyer|agb|konditionen|tarife|übersicht|beispiele|preisen|kosten|kopie|police|versicherungspolice|nachweis|bescheinigung|zertifikat|zertifikate|arbeitsweise|website|webseite|link|pdf|kostenübersicht|leistungen|angebotsübersicht|portfolio|arbeitsproben|handelsregisterauszug|exposé|details
    `,
    season:
      'sommer|herbst|frühjahr|winter|frühling|jahr|jahres|quartal|saison|urlaub|ferien|umbau|umzug|ernte|weihnachten|ostern|jahreswechsel|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|messe|inventur|jahresabschluss|sommerferien|hochzeit|geburt|prüfung',
    phone: 'anrufen|telefonieren|zurückrufen|anruf|telefonisch|telefonat',
  },
  awaySubject: `
    abwesenheit*
    automatische antwort
    abwesend
    out of office
    urlaub
    nicht im büro
  `,
  away: `
    ich bin .. bis|vom|ab|am ... nicht|abwesend|urlaub
    ich bin .. nicht im|am
    ich bin .. im urlaub|elternzeit|mutterschutz
    bin ich .. nicht im|erreichbar
    abwesend
    im urlaub
    ist|sind .. geschlossen
    nicht im büro
    nicht mehr .. tätig|beschäftigt
    wieder .. erreichbar|im
  `,
  awayOnly: `
    dringenden fällen|angelegenheiten
    wird nicht weitergeleitet
    nicht weitergeleitet
    in meiner abwesenheit
    während meiner
    vertretung
    geschlossen
  `,
  automatedSubject: `
    bestellbestätigung
    auftragsbestätigung
    eingangsbestätigung
    ihre bestellung|rechnung|anfrage
    unzustellbar
    vorgang
    newsletter
    ticket
  `,
  automated: `
    automatisch erzeugt*|erstellt*|generiert*|versendet*
    automatische nachricht|e-mail|mail
    antworten sie nicht
    bitte nicht .. antworten
    nicht auf diese .. antworten
    vielen dank für ihre|deine bestellung|registrierung|anmeldung
    ist bei uns eingegangen
    ihre nachricht|anfrage ist .. eingegangen
    vorgangsnummer|ticketnummer|bestellnummer|auftragsnummer
    konnte nicht zugestellt
    abmelden
    abbestellen
    sie erhalten diese
  `,
  no: `
    abgesagt; danke , aber nein; macht es umsonst|kostenlos|gratis; sind versorgt; ziehen .. stecker|zurück
    lassen es; lasse es; daraus wird nichts; wird nichts .. draus; dagegen gestimmt|entschieden|ausgesprochen; <body> .. dagegen|abgelehnt|nein; geht|ging|vergeben|gegeben an jemand|einen anderen|andere|anderweitig; bleiben|bleibe dabei|bei unserem|bei unserer|bei der|bei dem|bei; zufrieden mit|und unserer|unserem|bleiben; mit .. zufrieden ... bleiben; löschen sie .. meine|meinen|unsere|mich|daten; brauche|brauchen das|es|dies|sowas nicht; zu teuer; geschäft|betrieb|laden|firma ist|wird|wurde .. verkauft|geschlossen|aufgegeben; klares|endgültiges|definitives nein; ein nein; leider nein; müssen|muss .. enttäuschen; nehmen|nehme .. abstand; nicht infrage; machen|mache es|das .. nicht|selbst|selber; wollen|möchten|will|möchte .. nicht mehr|weiter; werden|werde .. nicht .. kaufen|bestellen|beauftragen|nutzen|verlängern|buchen|annehmen|wechseln|teilnehmen|weiterverfolgen; haben|habe bereits|schon .. einen|eine|anderen|andere|gefunden; nehmen|streichen sie .. verteiler|liste|von; entschieden .. gegen; erledigt; hat sich erledigt; schließen sie .. akte|vorgang
    kein interesse
    nicht interessiert
    für .. anderen|andere .. entschieden
    entschieden uns|mich? .. dagegen
    anderen anbieter
    muss|müssen .. absagen|ablehnen
    absagen
    kein bedarf
    keinen bedarf
    brauchen|benötigen .. nicht|kein|keine|keinen
    nein danke
    nein , danke
    nehmen .. abstand
    nicht in frage
    kündige|kündigen
    lehnen|lehne .. ab
  `,
  never: `
    abgesagt; aber nein danke; sind versorgt
    bleiben|bleibe dabei|bei unserem|bei unserer; dagegen gestimmt; klares|endgültiges|definitives nein; löschen sie .. daten; jemand|einen anderen|andere; von weiteren; nehmen|streichen sie .. verteiler|liste; hat sich erledigt; verkauft|aufgegeben; anderweitig vergeben
    kein interesse
    nicht interessiert
    aus .. verteiler|liste
    keine .. mails|werbung mehr
    anderen anbieter .. entschieden
    nicht mehr kontaktieren|anrufen|schreiben
  `,
  because: `
    weil
    da
    denn
    wegen
    :
  `,
  courtesy: `
    dank
    danke
    viel erfolg
    alles gute
    bitte
    leider $
    tut mir leid
  `,
  later: `
    warten|abwarten .. entscheidung|ergebnis|beschluss|antwort|rückmeldung; später gern|gerne|bitte; kopf steht|steht alles; steht .. kopf; über den sommer
    kommt|passt .. ungelegen|nicht|schlecht; mitten im|in; fragen|melden|versuchen|kommen|probieren|rufen|schreiben|frag|meld|melde|versuch sie? .. wieder|noch|später|dann|erneut .. einmal|mal|im|nach|in|auf; in einem|ein|zwei|drei|sechs halben|paar? jahr|monaten|wochen|monat; nächstes|kommendes|dieses|nächsten|kommenden|diesem <season>; nach|im|bis|vor|ab|gegen|ende|anfang dem|der|den|zum|unserem|unserer? <season>; budget .. weg|aufgebraucht|erschöpft|verplant|leer|knapp; erst .. mit .. <body>; mit meiner|meinem|unserem|unserer|dem|der <body> .. besprechen|reden|sprechen|abstimmen|klären; noch nicht .. entschieden|sicher|so weit|soweit; überlegen; überlege; bedenkzeit; darüber schlafen; sehen|schauen|reden|sprechen wir weiter|dann|noch; viel|zu viel um die|zu; land unter; bis über beide; keine zeit|kapazität|kapazitäten|luft|ressourcen; vielleicht .. später|dann|nächstes|im|nach; zurückgestellt|verschoben|vertagt|verschieben|aufgeschoben; vorerst|einstweilen .. nicht|kein|keine; jetzt .. nicht|unmöglich|leider
    im moment .. nicht|leider|kein
    momentan .. nicht|kein|keine
    derzeit .. nicht|kein|keine
    zur zeit .. nicht|kein
    gerade .. nicht
    nicht der richtige
    im sommer|herbst|frühjahr|winter|frühling
    nach dem|den sommer|urlaub|ferien
    nächstes|kommendes jahr
    später noch
    noch mal|einmal
    zu früh
    ein andermal
    erst im
  `,
  someDay: `
    im sommer|herbst|frühjahr|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    nächstes|kommendes jahr
    nach dem sommer
  `,
  call: `
    rufen sie .. an; ruf .. an; ruft sie|dich|ihnen; ruft .. <you>|sie|dich .. an; können|kann|wollen|sollen wir .. <phone>; <phone> wir; erreichen mich|uns .. unter|ab|telefonisch|am|morgen; sie erreichen mich|uns; wird sie|dich .. anrufen|zurückrufen; <we> rufe|rufen .. an|zurück; telefonisch; am telefon; telefontermin; per telefon; zum hörer; wird sich telefonisch; erreichbar unter
    rufen sie mich|uns
    ruf|rufe mich|uns
    ich|wir rufe|rufen sie|dich
    rufe|rufen ich|wir sie|dich
    meldet sich .. telefonisch
    ruft sie|dich
    können sie mich .. anrufen|zurückrufen
    kannst du mich .. anrufen|zurückrufen
    zurückrufen
    telefonieren
  `,
  info: `
    wo kann|können|finde|finden <we> .. lesen|nachlesen|erfahren|sehen|informationen
    bittet|bitten|bitte um ... <material>
    könnten|können|könnte|würden|würde|möchte|möchten|hätte|hätten|bitte|gern|gerne ... <material>; benötigen|brauchen|benötige|brauche .. <material>; benötigen|brauchen .. kopie|nachweis|_ <material>; schicken|senden|mailen|geben|schick|sende sie? .. <material>; haben|hast|gibt sie|du|es ... <material>; würde|möchte|würden|möchten .. gern|gerne? .. etwas|mehr|erst|näher .. lesen|erfahren|wissen|über; was kostet|kosten|beinhaltet|verlangen|nehmen; wie viel|wieviel kostet|kosten; was .. dabei|enthalten|inbegriffen; schriftlich; auf papier; nachlesen; <material> ... <give>; mehr .. erfahren|informationen|wissen
    schicken|senden|schick|sende|mailen ... ${material}
    ${material} ... schicken|senden|zusenden|zukommen
    haben sie .. ${material}
    weitere|nähere|mehr ${material}
    gerne ${material}
  `,
  yes: `
    termin .. finden|machen|abmachen|festlegen|vereinbaren|start; vertrag|angebot|vereinbarung ist|liegt .. unterschrieben|unterzeichnet; meine|unsere|mein|unser _ möchte|würde|will .. gern|gerne; möchte|möchten gern|gerne eine|einen|ein|die|den|das; rechnen sie .. mit uns|mir; setzen sie uns|mich .. liste
    wir|ich nehmen|nehme den|die|das|ihn|es|gern|gerne|alle; feuer und flamme; begeistert; wir buchen|bestellen; ich buche; sind dabei
    guter|gutes|tolle|toller|schöner|schönes|prima|super|ausgezeichneter vorschlag|angebot|idee|plan; machen sie .. angebot; mach .. angebot; erstellen|unterbreiten sie .. angebot; einverstanden; planen sie .. ein; kommen sie .. vorbei; komm .. vorbei; kommen|komm|schauen|schau sie? .. vorbei|rein|besuchen; wann können|könnten|kannst <you>|wir; legen sie los; leg los; wir bestellen|ich bestelle; möchte|möchten|würde|würden .. bestellen|buchen|beauftragen|kennenlernen|starten|zusammenarbeiten|treffen|teilnehmen|anmelden|annehmen; nehmen|nehme .. gern|gerne .. an|zusammen; grünes licht; freuen|freue .. auf die zusammenarbeit|auf ihren besuch; auf gute zusammenarbeit; gefällt mir|uns .. gut|sehr; gefällt mir|uns; geht klar; bestellnummer; machen wir; wir machen mit; ich bin dabei; wir sind dabei; passt|preis .. in ordnung|gut|für
    gern|gerne .. beauftragen|treffen|annehmen
    beauftragen
    angebot .. machen|erstellen|schicken|für
    machen sie uns|mir ein
    wir nehmen das|es|ihr
    nehmen wir
    einverstanden
    wann können|könnt|kannst sie|ihr|du
    klingt gut|interessant
    sehr gerne
    ja gerne
    ja , gerne
    termin .. vereinbaren|ausmachen
    interesse
    vorbeikommen
    kennenlernen
    zusage
    passt .. perfekt
  `,
};
