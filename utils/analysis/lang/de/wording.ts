import type { Wording } from '../../rules/wording';

/** German wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'spätestens {day} um 17 Uhr',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  inAgreement: 'in Absprache mit {name}',
  apology: `
    bitte um|wir? entschuldigung
    entschuldigen sie|bitte|wir
    entschuldige bitte|dass|die
    tut mir|uns .. leid
    mein|unser fehler|versehen
    entschuldigung fur|dass
  `,
  payment: `
    offene|offenen|uberfallige|uberfalligen|unbezahlte|ausstehende|ausstehenden rechnung|rechnungen|betrag|posten|zahlung
    zahlungserinnerung|mahnung
    rechnung|zahlung .. noch nicht|offen|aus
    noch keine? zahlung|zahlungseingang
    zahlungsfrist|zahlungsziel .. abgelaufen|uberschritten
  `,
  asking: `
    freue mich|freuen uns .. antwort|ruckmeldung
    konnen|konnten|wurden sie
    kannst|konntest|wurdest du
    bitte .. bescheid|wissen|mitteilen
    geben|gib sie|mir .. bescheid
  `,
  thanking: `
    herzlichen|vielen|besten dank fur ihre|deine|eure|das|die hilfe|zeit|geduld|gesprach|gute|muhe|vertrauen
    danke fur deine|ihre|eure|das|die hilfe|zeit|geduld|gesprach|muhe
  `,
  asksName: `
    mit wem habe|schreibe|spreche ich
    mit wem .. kontakt|tun
    an wen schreibe|darf|kann ich
    wie heissen|ist sie|ihr
    wie heisst du
    ihren|deinen|ihr|dein namen|name .. nennen|erfahren|sagen
    darf ich .. ihren|deinen namen
  `,
};
