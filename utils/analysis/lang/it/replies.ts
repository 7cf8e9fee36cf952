import type { ReplyWords } from '../../reply/types';

const material =
  'listino|catalogo|brochure|informazioni|documentazione|prezzi|campioni|referenze|presentazione|scheda|dépliant|condizioni|tariffe';

/** Italian answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    body: 'consiglio|direzione|squadra|moglie|marito|socio|socia|capo|comitato|comune|famiglia|genitori|commercialista|fratello|sorella|figlio|figlia|titolare|assemblea|colleghi|responsabile|giunta',
    material: `
      brochure|opuscolo|documentazione|tariffe|tariffa|catalogo|cataloghi|informazioni|campioni|campione|referenze|presentazione|scheda|schede|listino|prezzi|prezzo|esempi|esempio|condizioni|copia|certificato|certificati|polizza|sito|link|pdf|documenti|portfolio|dettagli|idea|lavori|depliant|costi|visura
    `,
    season:
      'estate|autunno|inverno|primavera|anno|trimestre|stagione|mese|mesi|ferie|vacanze|lavori|trasloco|vendemmia|raccolto|natale|pasqua|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|feste|ristrutturazione',
  },
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
    grazie ,? ma no; lo fa gratis; non serve|serve|occorre più; annullata|annullato
    non lo|la|li|le faremo|farò|prenderemo|vogliamo|voglio|compreremo; non intendiamo|intendo|vogliamo|voglio|abbiamo|ho .. cambiare|acquistare|comprare|intenzione|bisogno|interesse|proseguire|rinnovare; costa troppo; troppo caro|cara|costoso; contenti|soddisfatti|contento|contenta|soddisfatto della|del|di|dei|con nostra|nostro|nostri|e; restiamo|resto|rimaniamo|continuiamo con loro|lui|lei|il|la|nostro|nostra; votato contro; abbiamo|ho già .. un|una|altro|altra|fornitore; abbiamo|ho scelto|preso|optato|affidato .. altro|altra|altri|un'; affidato|dato a un altro|altri; chiudiamo|chiudo|chiuso .. negozio|attività|bottega|definitivamente; abbiamo venduto; è stato|stata annullato|annullata|abbandonato|cancellato; non insista|insistere|insistete; non fa per|al noi|me|caso; non ci|mi interessa|serve|convince; è un no; la risposta è no; deciso di? no|non; rinunciamo|rinuncio; decliniamo|declino; cancelli|cancellate|elimini i miei|mio; no grazie; no , grazie; non se ne fa
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
    non serve|servono più; ma no .; è annullata|annullato|stata annullata
    non insista|insistere; definitivamente; cancelli|cancellate i miei; votato contro; restiamo|resto|rimaniamo con loro|lui|lei|il; la risposta è no; scelto|preso un altro; scelto un'altra; non ci contatti|contattate; mi tolga
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
    riscriva|richiami|ricontatti|riprovi|risentiamoci .. a|in|dopo|tra; aspettiamo|aspetto|attendiamo .. decisione|risposta|esito|voto; più tardi volentieri|grazie; dopo l' estate
    brutto|cattivo|buon|momento momento|sbagliato; piena|pieno|pieni ristrutturazione|trasloco|lavori|stagione|vendemmia; me lo|la richieda|richiedi|chieda; richiami|ricontatti|riscriva|ripassi|riprovi|risentiamoci|sentiamoci|ci risentiamo .. tra|fra|dopo|in|a|più; tra|fra un|due|tre|sei|qualche|pochi _? mesi|settimane|anno|mese; prossimo|prossima|prossimi <season>; dopo|prima|fino|in|a|verso|per|entro le|la|il|l'|al|della|fine|inizio? <season>; devo|dobbiamo .. parlarne|discuterne|consultare|sentire|pensarci; parlarne|discuterne .. con mio|mia|il|la|nostro; budget .. esaurito|finito|anno; pensarci|rifletterci; ci pensiamo|penso; non abbiamo|ho ancora deciso; più avanti; ora|adesso .. impossibile|non; per ora|adesso; al momento; per il momento; sommersi|sommerso|sommersa|oberati|pieni; rimandiamo|rimandare|rinviamo|rimandato|posticipare; vedremo; forse .. più|dopo|in|prossimo|verso; quest' anno .. no|non
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
    ci sentiamo .. telefono; sentiamoci .. telefono; per telefono
    mi chiami|telefoni|chiama|richiami|telefona; chiamami|chiamatemi|telefonami|richiamami|telefonatemi; la|ti|le|vi chiamerà|chiamerò|chiameremo|chiamo|richiamo|richiamerò|richiamerà|telefonerà|telefonerò; può|puoi|potete chiamarmi|trovarmi|contattarmi; mi trova|trovi al|allo|dopo|dalle; per telefono; telefonicamente; una telefonata; al telefono; sentiamoci|ci sentiamo .. lunedì|martedì|mercoledì|giovedì|venerdì|domani; possiamo sentirci; mio numero|cellulare è
    mi chiami|richiami|telefoni
    chiamami|richiamami|chiamatemi
    la|ti chiamo|chiamerò|richiamo|richiamerò|chiameremo
    può|puoi chiamarmi|richiamarmi
    la|ti chiamerà
  `,
  info: `
    dove posso|possiamo|trovo .. leggere|trovare|vedere|consultare
    potrebbe|può|potreste|puoi|potete|potrei|vorrei|vorremmo|mi|ci|avrei|serve|servono|servirebbe|gradirei|avete|ha|mandi|mandami|invii|inviatemi|spedire|spedirmi ... <material>; quanto costa|costano|chiedete|viene|verrebbe; quali|che sono|prezzi|condizioni|tariffe|costi; vorrei|preferirei|preferisco .. leggere|sapere|vedere|conoscere; per iscritto; saperne di più; maggiori informazioni; che cosa comprende; <material> ... ?
    mandare|inviare|mandi|mandami|invii|inviami|mandarmi|inviarmi ... ${material}
    ricevere ... ${material}
    avete|ha|hai .. ${material}
    maggiori|ulteriori informazioni
  `,
  yes: `
    fissiamo|fissare|troviamo|concordiamo .. data|giorno|appuntamento; contratto|preventivo è firmato|accettato; mia|mio|nostra _ vorrebbe|desidera|vuole; lezione di prova; ci segni|iscriva
    bella|ottima|buona|che proposta|idea|offerta|bella; quando può|puoi|potrebbe|potete|iniziamo|possiamo|cominciamo; mi faccia|fate|prepari|mandi .. preventivo; ci faccia .. preventivo; preventivo per; procediamo|proceda|procedete|procedi; d' accordo; accettiamo|accetto|approvato|confermiamo|confermo; mi|ci piace|interessa|convince|attira !non; via libera; venga|vieni|passi|passa|venite .. trovarci|vedere|visitarci|officina|ufficio|in; incontrarci|incontriamoci|incontro|vederci|conoscerci|conoscerla; voglio|vogliamo|vorrei|vorremmo .. ordinare|acquistare|iniziare|provare|prenotare|iscrivermi|incontrare|incontrarla; affare fatto; ci sto; ci stiamo; volentieri; ordine di acquisto; numero d' ordine
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
