import type { ReplyWords } from '../../reply/types';

const material =
  'listino|catalogo|brochure|informazioni|documentazione|prezzi|campioni|referenze|presentazione|scheda|dépliant|condizioni|tariffe';

/** Italian answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    risposta automatica
    fuori ufficio
    assenza|assente
    ferie
  `,
  away: `
    sono|sarò fuori ufficio
    sono|sarò .. assente
    sono|sarò in ferie|maternità|vacanza
    è|siamo chiuso|chiusa|chiusi
  `,
  awayOnly: `
    per urgenze
    in caso di urgenza
    in mia assenza
    fuori ufficio fino
  `,
  automatedSubject: `
    conferma ordine|d'ordine|di
    il suo|tuo ordine
    mancato recapito
    newsletter
  `,
  automated: `
    messaggio automatico
    generato|inviato automaticamente
    non rispondere
    si prega di non
    grazie per il suo|tuo ordine|acquisto
    numero d'ordine
    numero ordine
    annullare l'iscrizione
    disiscriversi
    non è stato recapitato
    abbiamo ricevuto la sua|tua richiesta|segnalazione
  `,
  no: `
    non sono|siamo interessato|interessata|interessati
    non mi|ci interessa
    scelto un altro|un'altra
    scelto un' altra
    no grazie
    no , grazie
    non abbiamo|ho bisogno
    rinunciamo|rinuncio
    deciso di non
    declinare
  `,
  never: `
    non sono|siamo interessato|interessata|interessati
    non mi|ci interessa
    scelto un altro
    cancellatemi|cancellate
  `,
  because: `
    perché
    poiché
    in quanto
    dato che
    a causa
    :
  `,
  courtesy: `
    grazie
    buona|buon
    mi dispiace
    cordiali
  `,
  later: `
    non è .. momento
    per ora no
    al momento no|non
    ne riparliamo
    dopo l'estate
    l'anno prossimo
    in autunno|primavera|estate
    più avanti
    ancora presto
  `,
  someDay: `
    dopo l'estate
    l'anno prossimo
    in autunno|primavera|estate|inverno
    a gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre
  `,
  call: `
    mi chiami|richiami|telefoni
    chiamami|richiamami|chiamatemi
    la|ti chiamo|chiamerò|richiamo|richiamerò|chiameremo
    può|puoi chiamarmi|richiamarmi
    la|ti chiamerà
  `,
  info: `
    mandare|inviare|mandi|mandami|invii|inviami|mandarmi|inviarmi ... ${material}
    ricevere ... ${material}
    avete|ha|hai .. ${material}
    maggiori|ulteriori informazioni
  `,
  yes: `
    accettiamo|accetto
    va bene .. preventivo|proposta
    procediamo
    d'accordo
    quando può|potete|puoi iniziare|cominciare
    un preventivo per
    volentieri
    ci interessa
    mi piacerebbe
    incontrarci|incontriamoci
  `,
};
