import type { PromiseWords } from '../../promises/types';

/** Italian ways to promise; own compilation. */
export const promises: PromiseWords = {
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
    ti|vi|le|te|ve|gli lo|la|li|le|ne? !ringrazio|chiedo|auguro|aspetto|ricordo|foto|auto|prego|mando|ho *o|*iamo; glielo|gliela|glieli|gliele *o|*iamo
    un|una|il|la|nostro|nostra|mio tecnico|collega|idraulico|elettricista|pittore|fattorino|operaio|consulente|figlio|fratello|squadra|meccanico|falegname|installatore .. *era|*ara|*ira|*eranno|*iranno|passa|viene|chiama|porta
    vengo|veniamo|passo|passiamo|porto|portiamo|mando|mandiamo|chiamo|chiamiamo|richiamo|arrivo|arriviamo|consegno|consegniamo|monto|montiamo|finisco|comincio|inizio|preparo|prepariamo|spedisco|spediamo|telefono|scrivo|rispondo|torno|torniamo|invio|inviamo|confermo|pago|sistemo|riparo|ritiro !non; le|ti|vi viene|telefona|chiama|richiama|scrive|porta; mio|mia|nostro|nostra _ le|la|ti|vi chiama|chiamerà|porta|porterà|telefona|richiama|manda|manderà; passa|viene da|a lei|te|voi|casa|prenderla|ritirare
    riceverà|riceverai|riceverete|avrà|avrai|avrete
    invierò|invieremo|manderò|manderemo|chiamerò|chiameremo|passerò|passeremo|verrò|verremo|porterò|porteremo|consegnerò|consegneremo|farò|faremo|pagherò
    passerà|chiamerà|arriverà|consegnerà|porterà|passeranno
    verrà|verranno il|un|la|una tecnico|idraulico|collega
    verrà|verranno consegnato|consegnata|spedito|spedita|inviato|inviata|consegnati
    arriva|arrivano
    lo|la|li|le faccio|mando|invio|porto|spedisco|consegno
    sarà|saranno pronto|pronta|pronti|pronte|consegnato|consegnata|spedito|spedita|inviato|inviata
    viene|passa il|un|la tecnico|idraulico|collega
    sarà|saranno ... a|in|dal|dalla|presso|da suo|sua|tuo|tua|lei|te|nome|casa|portiere; troverà|troverai|troverete; ti|le|vi porta|consegna|manda|spedisce|invia
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
    sempre; di solito
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
