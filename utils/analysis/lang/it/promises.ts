import type { PromiseWords } from '../../promises/types';

/** Italian ways to promise; own compilation. */
export const promises: PromiseWords = {
  classes: {
    // First persons that end in -o and do nothing for anybody, or do it by being said; and other words that end so.
    still: `
      visito|ho|voglio|spero|credo|vedo|ricordo|sento|ringrazio|accetto|capisco|conosco|lavoro|riposo|gioco|ceno|pranzo|mangio|viaggio|parto|chiudo
      apro|dormo|corro|canto|posso|devo|suppongo|penso|immagino|temo|cerco|vivo|studio|chiedo|prego|confermo|propongo|suggerisco|comunico
      ribadisco|allego|annullo|preferisco|so|sto|sono|desidero|auguro|aspetto|attendo|incontro|compleanno|nostro|vostro|secondo|quando|solo
      dopo|certo|molto|poco|tutto|invito|caro|vado|esco|domenica|sabato|primo|ultimo|nuovo|stesso|dentro|verso|sotto|entro|contro
      abbiamo|vogliamo|speriamo|crediamo|vediamo|possiamo|dobbiamo|siamo|festeggiamo|ringraziamo|aspettiamo|ricordiamo|chiediamo
      accettiamo|parliamo|riparliamo|sentiamo|risentiamo|rivediamo|riteniamo|incontriamo|confermiamo|preferiamo|decidiamo|rinunciamo|valutiamo
      pensiamo|lavoriamo|chiudiamo|apriamo|andiamo|partiamo|mangiamo|ceniamo|pranziamo|giochiamo|viviamo|usciamo|dormiamo|proponiamo
    `,
    the: "il|lo|la|i|gli|le|l'|un|una|un'|uno|questo|questa|quello|quella|tutto|tutti|tutta|suo|sua|tuo|tua|al|alla|ai|con",
    day: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|prossimo|prossima|settimana|mese|fine|weekend|mattina|sera|pomeriggio|giorno|figlio|figlia|moglie|marito|famiglia',
    thing: `
      ordine|pacco|fattura|preventivo|relazione|contratto|lettera|merce|materiale|bonifico|rimborso|risposta|copia|chiavi|documenti
      documentazione|campione|campioni|libro|libri|offerta|proposta|traduzione|ricevuta|certificato|spedizione
    `,
  },
  acts: `
    le|ti|vi|la|gliela|glielo|gliele|te|ve lo? la? le? li? invierò|invieremo|manderò|manderemo|chiamerò|chiameremo|richiamerò|richiameremo|ricontatterò|ricontatteremo|contatterò|contatteremo|risponderò|risponderemo|farò|faremo|scriverò|scriveremo|darò|daremo|terrò|terremo|aggiornerò|aggiorneremo|spedirò|spediremo|porterò|porteremo|confermerò|confermeremo|comunicherò|comunicheremo
    le|ti|vi|la|te|ve lo? la? le? li? invio|inviamo|mando|mandiamo|chiamo|chiamiamo|richiamo|richiamiamo|ricontatto|ricontattiamo|scrivo|scriviamo|faccio|facciamo|tengo|teniamo|aggiorno|aggiorniamo|porto|portiamo|confermo
    me ne occupo
    ce ne occupiamo
    mi farò|faccio sentire|vivo|viva
    ci faremo|facciamo sentire|vivi
    verrà|sarà contattato|contattata|ricontattato|ricontattata|richiamato|richiamata
    la|ti richiameremo|ricontatteremo
    appenderemo|monteremo|installeremo|consegneremo|ripareremo|sistemeremo|porteremo|spediremo|invieremo
  `,
  datedActs: `
    ^ io? lo|la|li|le|ne|gliene|glielo|gliela !<still>|foto|auto|moto|mano|z*|st*|sc*|sp*|str*|sg*|sm* *o|*iamo; ,|e|: lo|la|li|le|ne !<still>|foto|auto|moto|mano|z*|st*|sc*|sp*|sg*|sm* *o|*iamo
    ^ io|poi? !<still> *o <the> !<day>; ,|e|: !<still> *o <the> !<day>; me ne occupo
    controllo|controlliamo|verifico|verifichiamo|provvedo|provvediamo|procedo|procediamo|correggo|prenoto|sistemo|finisco|concludo|guardo $|.|,|e
    suo|sua|tuo|tua|il|la|l'|le|i <thing> parte|partono|arriva|arrivano|esce|partirà|arriverà|sarà|saranno
    !sarò|saremo|avrò|avremo|potrò|potremo|dovrò|dovremo|vorrei|aspetterò|attenderò|attenderemo|partirò|vedremo|spererò|festeggeremo *erò|*irò|*eremo|*iremo; farò|faremo|darò|daremo
    faccio|facciamo in modo che|di; le|ti|vi !sembrerà|piacerà|costerà|sarà|servirà|era|basterà|converrà *erà|*irà|*eranno|*iranno; sto|stiamo per *re|*rle|*rti; vado|andiamo a *rla|*rlo|*re .. per lei|te|voi
    ti|vi|le|te|ve|gli lo|la|li|le|ne? !ringrazio|chiedo|auguro|aspetto|ricordo|foto|auto|prego|mando|ho *o|*iamo; glielo|gliela|glieli|gliele *o|*iamo
    un|una|il|la|nostro|nostra|mio tecnico|collega|idraulico|elettricista|pittore|fattorino|operaio|consulente|figlio|fratello|squadra|meccanico|falegname|installatore .. *era|*ara|*ira|*eranno|*iranno|passa|viene|chiama|porta
    vengo|veniamo|passo|passiamo|porto|portiamo|mando|mandiamo|chiamo|chiamiamo|richiamo|arrivo|arriviamo|consegno|consegniamo|monto|montiamo|finisco|comincio|inizio|preparo|prepariamo|spedisco|spediamo|telefono|scrivo|rispondo|invio|inviamo|confermo|pago|sistemo|riparo|ritiro !non; le|ti|vi viene|telefona|chiama|richiama|scrive|porta; mio|mia|nostro|nostra _ le|la|ti|vi chiama|chiamerà|porta|porterà|telefona|richiama|manda|manderà; passa|viene da|a lei|te|voi|casa|prenderla|ritirare
    riceverà|riceverai|riceverete|avrà|avrai|avrete
    invierò|invieremo|manderò|manderemo|chiamerò|chiameremo|passerò|passeremo|verrò|verremo|porterò|porteremo|consegnerò|consegneremo|farò|faremo|pagherò
    passerà|chiamerà|arriverà|consegnerà|porterà|passeranno
    verrà|verranno il|un|la|una tecnico|idraulico|collega
    verrà|verranno consegnato|consegnata|spedito|spedita|inviato|inviata|consegnati
    arriva|arrivano
    lo|la|li|le faccio|mando|invio|porto|spedisco|consegno
    sarà|saranno pronto|pronta|pronti|pronte|consegnato|consegnata|spedito|spedita|inviato|inviata
    viene|passa il|un|la tecnico|idraulico|collega
    la|ti|vi aspetterà|aspetteranno ... a|al|alla|in; sarà|saranno ... a|in|sul|sulla|nel|nella|dal|dalla|presso|da suo|sua|tuo|tua|lei|te|nome|casa|portiere; troverà|troverai|troverete; ti|le|vi porta|consegna|manda|spedisce|invia
    il|lo|la|un|una|mio|nostro _ _? passa|viene|arriva da lei|te|voi
  `,
  pronouns: '',
  inverts: false,
  idleVerbs: '',
  idle: `
    non; pagare
  `,
  negation: 'non|mai',
  never: `
    sempre; di solito; non ce la|lo
    in allegato
    allego|alleghiamo
    allegato|allegata
    ieri
    l'altro ieri
    la settimana scorsa
    scorso|scorsa
    le scrivo per|perché
    le chiamo per|perché
    ^ chi ... ,; suocera|suocero|cognato|cognata|zia|zio|nonna|nonno|cugino|cugina
    avrei|avremmo dovuto
  `,
  vague: `
    al più presto
    nei|nelle prossimi|prossime giorni|settimane|mesi; qualche|alcuni giorno|giorni|settimana
    il prima possibile
    quanto prima
    appena possibile
    presto
    prossimamente
    più avanti
    più tardi
    nel più breve tempo possibile
    a breve
  `,
  event: `
    dopo aver|la|il|ricezione|l'; al ricevimento; a ricevimento; ricevuto il|la
    appena
    non appena
    quando
    una volta
    dopo che
  `,
  condition: `
    se
    qualora
    altrimenti
    in caso
    finché; purché; a patto
  `,
  and: 'e|ed|ma|o|perché',
  subjects: 'io|noi|lei|tu|lui|voi|loro',
  thatMoment: `
    quel giorno
    lo stesso giorno
  `,
  thereupon: 'allora|poi',
  theirs: `
    ha|hai|avete|aveva|avevi detto|promesso che|di
    come concordato|stabilito ,? mi|ci
    come da accordi ,? mi|ci
  `,
  tags: "va bene; ok; d' accordo; si; no; giusto; bene",
  callMe: `
    chiami|telefoni|chiama lo|la|il|al|alla; la chiami; lo chiami
    può|puoi chiamarlo|chiamarla|chiamarmi|chiamarci; lo|la|mi|ci può|puoi chiamare
    mi chiami|richiami|telefoni
    chiamami|richiamami|chiamatemi|telefonami
    ci chiami|richiami
  `,
};
