import type { NoticeWords } from '../../reply/types';

/** What German auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'sie|du' },
  awaySubject: `
    abwesenheit*; automatische antwort; abwesend; out of office; urlaub; nicht im büro; abwesend|abwesenheit|urlaub|abwesenheitsnotiz; betriebsferien
    geschlossen; nicht im buro; elternzeit
  `,
  away: `
    ich bin .. bis|vom|ab|am ... nicht|abwesend|urlaub; ich bin .. nicht im|am; ich bin .. im urlaub|elternzeit|mutterschutz
    bin ich .. nicht im|erreichbar; abwesend; im urlaub; ist|sind .. geschlossen; nicht im büro; nicht mehr .. tätig|beschäftigt; wieder .. erreichbar|im
    auf fortbildung|reisen|messe|dienstreise|tagung; bin|sind .. im|in urlaub|mutterschutz|elternzeit|am meer|ohne; ohne netz
    bleibt|ist|sind .. geschlossen; betriebsferien; im krankenhaus; nicht im haus|buro|dienst|mehr; bin bis|derzeit .. abwesend|nicht|im|auf
    nicht mehr .. tatig|beschaftigt; nachrichten nicht
    ruft; bis _? _? bin|sind; paddeltour|radtour|wanderurlaub|kreuzfahrt|kur|reha|wallfahrt|berghütte|krankenhaus; danach arbeite|bin; arbeite .. ab; auf reisen|tour|achse
  `,
  back: `
    ab _? .. wieder; wieder im|da|erreichbar|fur; nach meiner ruckkehr; erst am; bin .. zuruck; zuruck am
  `,
  cover: `
    dringenden fällen|angelegenheiten; wird nicht weitergeleitet; nicht weitergeleitet; in meiner abwesenheit; während meiner; vertretung; geschlossen
    dringenden|dringende|dringend|dringendes|eilig|eiligen|notfall|notfallen; vertretung|vertritt; hilft herr|frau|ihnen; wenden sie sich
    werden nicht weitergeleitet|gelesen
  `,
  noticeSubject: `
    bestellbestätigung; auftragsbestätigung; eingangsbestätigung; ihre bestellung|rechnung|anfrage; unzustellbar; vorgang; newsletter; ticket
    rechnung|eingangsbestatigung|bestellung|bestellbestatigung|vorgang|versand|newsletter|ticket|zustellung|mahnung|bestatigung|termin
    ihre _? bestellung|rechnung|anfrage|anmeldung
  `,
  notice: `
    automatisch erzeugt*|erstellt*|generiert*|versendet*; automatische e? nachricht|mail; antworten sie nicht; bitte nicht .. antworten
    nicht auf diese .. antworten; vielen dank für ihre|deine bestellung|registrierung|anmeldung; ist bei uns eingegangen
    ihre nachricht|anfrage ist .. eingegangen; vorgangsnummer|ticketnummer|bestellnummer|auftragsnummer; konnte nicht zugestellt; abmelden; abbestellen
    sie erhalten diese; anbei ihre rechnung; abgebucht; vielen dank fur ihre bestellung|anfrage|anmeldung|registrierung; ist eingegangen; eingegangen und
    vorgangsnummer|bestellnummer|ticketnummer|kundennummer|sendungsnummer; wurde erfasst|registriert|versandt|bestatigt|angelegt
    automatisch erstellt|generiert|versandt|verschickt; klicken sie; loggen sie; sobald sie versandt
    willkommen im|bei; mit dem code; sparen sie; beim nächsten einkauf; gutschein|gutscheincode|treueprogramm|punkte|rabatt
  `,
  optout: `
    abmelden|abbestellen|newsletter; sie erhalten diese; vom newsletter
  `,
  noreply: `
    nicht auf diese|antworten; bitte nicht antworten; automatische e? nachricht|mail; automatisch erstellte; wird nicht gelesen
  `,
};
