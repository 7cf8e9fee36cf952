import type { ReplyWords } from '../../reply/types';

const material =
  'informationen|infos|infomaterial|unterlagen|broschüre|prospekt|katalog|preisliste|preise|muster|datenblatt|referenzen|präsentation|flyer|agb|konditionen|tarife';

/** German answers; own compilation. */
export const replies: ReplyWords = {
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
    schicken|senden|schick|sende|mailen ... ${material}
    ${material} ... schicken|senden|zusenden|zukommen
    haben sie .. ${material}
    weitere|nähere|mehr ${material}
    gerne ${material}
  `,
  yes: `
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
