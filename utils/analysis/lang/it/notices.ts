import type { NoticeWords } from '../../reply/types';

/** What Italian auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'lei|ti' },
  awaySubject: `
    risposta automatica; fuori ufficio; assenza|assente; ferie; assenza|assente|ferie|chiusura|chiuso; fuori ufficio|sede; chiusura estiva
  `,
  away: `
    sono|sarò fuori ufficio; sono|sarò .. assente; sono|sarò in ferie|maternità|vacanza; è|siamo chiuso|chiusa|chiusi
    sono|saro|siamo .. assente|ferie|fuori|malattia|viaggio|fiera; in ferie; fuori ufficio|sede; chiuso|chiusa|chiusi dal|fino|per; sono in; senza accesso
    non leggo; non lavoro piu; sono .. fino a; in maternita
    in viaggio|tournée|ritiro|crociera|malattia|convalescenza|maternità; torno|rientro il|lunedì|martedì; di ritorno
  `,
  back: `
    rientro il|al; al mio rientro|ritorno; torno il; di ritorno; riapriamo; rispondero; rientrero
  `,
  cover: `
    per urgenze; in caso di urgenza; in mia assenza; fuori ufficio fino; urgenze|urgente|urgenti|urgenza; contattare|rivolgersi|rivolgetevi
  `,
  noticeSubject: `
    conferma ordine|di; il suo|tuo ordine; mancato recapito; newsletter
    conferma|ordine|fattura|prenotazione|ricevuta|accettazione|consegna|newsletter|promemoria|ticket|spedizione; il suo|tuo _? ordine|account; mancata
  `,
  notice: `
    messaggio automatico; generato|inviato automaticamente; non rispondere; si prega di non; grazie per il suo|tuo ordine|acquisto; numero d'ordine
    numero ordine; annullare l'iscrizione; disiscriversi; non è stato recapitato; abbiamo ricevuto la sua|tua richiesta|segnalazione
    grazie per l' acquisto|ordine|iscrizione; grazie per l'acquisto; e stato registrato|accettato|ricevuto|confermato|spedito|inoltrato
    e stata registrata|confermata|ricevuta|inoltrata; abbiamo ricevuto la|il; numero ordine|pratica|d'; non e stato possibile|recapitato; clicchi|clicca
    acceda; dal sistema; con oggetto
  `,
  optout: `
    disiscriversi|disiscriviti|cancellarsi|annullare l'iscrizione; riceve|ricevi questa; newsletter
  `,
  noreply: `
    non rispondere|risponda; messaggio automatico; generato automaticamente; email automatica; non rispondete
  `,
};
