import type { AnswerWords } from '../../reply/types';

/** What Italian answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    me: 'mi|ci',
    contact:
      'chiami|chiamare|chiamarmi|chiamateci|chiamate|scrivere|scriva|scrivermi|contattare|contattarmi|ricontattarmi|ricontattare|insistere|insista|disturbare|telefonare|telefonate|ricontatti',
  },
  not: 'non|mai|nessun|nessuna|nessuno|niente|nulla|ne|senza|neanche|nemmeno|neppure',
  but: 'ma|pero|solo|tuttavia|purtroppo|anche se',
  regret:
    'purtroppo|spiace|dispiace|dispiaciuti|rammarico|peccato|deludere|sfortunatamente; mi|ci spiace|dispiace|duole; siamo spiacenti',
  luck: 'fortuna|auguri; buona fortuna; in bocca al lupo; buon proseguimento|lavoro; le auguro|auguriamo; grazie per la|il pazienza|disturbo|tempo|disponibilita',
  no: 'non mi|ci interessa; non sono|siamo interessato|interessati; no; no grazie; no , grazie; risposta e no|negativa; e no; grazie ma; grazie , ma; non fa per; non e per noi|me; non mi|ci interessa; non se ne fa; passo $|.|,; lascio|lasciamo perdere|stare; niente da fare; resta no; no grazie; non piu; non ci serve; senza di; mi spiace ma; per cui no',
  refuse:
    'non mi|ci interessa; non sono|siamo interessato|interessati; rifiuto|rifiutare|rifiutiamo|rifiutato|rifiutata|rinuncio|rinunciamo|rinunciare|respinto|respinta|declino|decliniamo|declinare|bocciato|bocciata|scartato|scartata|annullare|disdire|disdetta|recedere|recediamo|disdico; votato contro; contro; non .. seguito; non .. avanti|proseguire|procedere|proseguiamo|andremo; ci tiriamo indietro; mi tiro; deciso di non; abbiamo deciso; non .. accettare|accettiamo; non intendo|intendiamo; respinta|respinto|bocciata|bocciato|votato|votata .. contro|no; non e stata|stato .. accolta|approvata|selezionato|scelto; parere negativo|contrario; contrari|contrario|sfavorevole; non ci|mi serve|servono|occorre .. piu|nulla|niente; non .. piu bisogno; per cui non; nulla di; esito negativo; non approvato|approvata|accolta|accettata; guai a; lasciar perdere; non siamo piu',
  final:
    "definitivamente|definitiva|definitivo|categoricamente|unanimita|assolutamente|mai; punto e basta; una volta per tutte; ne ora ne; mai piu; per sempre; inutile insistere; e restera cosi; per niente; affatto; punto; niente da; nulla da; decisione definitiva; all' unanimita; e chiuso",
  want: 'voglio|vogliamo|vuole|vorrei|desidero|desideriamo|cerco|cerchiamo|intendo|intendiamo|voglia|penso',
  need: 'serve|servono|servire|bisogno|necessario|necessita|utile|occorre|occorrono|senso|vale',
  interest: 'interessa|interessano|interessati|interessato|interessata|interesse|convince|attira|vedo',
  fit: 'adatto|adatta|corrisponde|va|fa; per noi|me; al caso nostro|mio',
  other:
    'altro|altra|altri|concorrenza|concorrente|concorrenti|altrove|qualcun; un altro; altra ditta|azienda|persona|soluzione|offerta; altro fornitore|candidato|preventivo; qualcun altro; una ditta|azienda di|in',
  chosen:
    'scelto|scelta|optato|deciso|preferito|affidato|affidata|assegnato|firmato|selezionato|passati|passato|andato|assunto|cambiato; ci siamo affidati; andiamo con; la scelta e',
  already: 'gia|sempre|da anni; da tempo; da sempre',
  provided:
    "coperto|coperti|forniti|fornito|sistemati|sistemato|abbiamo|trovato|comprato|attrezzati|assicurato|posto|basta; a posto; a sufficienza; abbastanza; assegnata|assegnato|coperta|coperto|occupato|occupata|affidata|affidato|compreso|inclusa|incluso; posizione|posto .. assegnata|coperta|occupato|assegnato; gia qualcuno|assegnato|coperto|fatto|trovato; risorsa interna; se ne occupa|occupano; ci pensa|pensano; incluso nel|nell'; tramite la|il; lo fa",
  stay: 'restiamo|resto|rimaniamo|rimango|teniamo|tengo|contenti|contento|contenta|soddisfatti|soddisfatto|fedeli|solito|attuale|abituale|continuiamo; con il nostro|mio; cosi com; come siamo',
  ourselves:
    'stessi|stesso|proprio|propri|internamente|interno|casa; da soli|noi|me|solo|sola; noi stessi; io stesso; in proprio; a mano; passaparola; in casa; con i nostri; per conto nostro',
  kin: 'custode|portiere|giardiniere|bidello; cognato|cognata|nipote|cugino|cugina|genero|nuora|suocero|suocera|zio|zia|fratello|sorella|figlio|figlia|vicino|vicina|volontari|volontario|amico|amica|genitori|padre|madre|marito|moglie|soci|stagista|nipotino',
  does: 'fa|fanno|occupa|occupano|pensa|pensano|gestisce|gestiscono|segue|cura|costruisce|stampa|tiene|ha|sistema',
  dear: 'caro|cara|cari|doppio|doppia|triplo|alto|alta|elevato|costoso|costosa|esagerato|economico; troppo caro|alto; fuori budget|portata|dal; non .. permettere|permettercelo|permetterci; supera; al di sopra; costa troppo|di; quello che pago; a quel prezzo',
  ended:
    "chiudo|chiudiamo|chiude|chiusura|chiuso|pensione|venduto|venduta|vendiamo|vendo|demolito|demolita|fallimento|fallita|sciolta|sciolto|annullato|annullata|cessato|cessata|cessiamo|smetto|smettiamo|saltato|sospeso; vado in; cessa attivita; cessata attivita; e saltato; e stato annullato; non esiste piu; non se ne fa; tirare giu; chiuso|chiudiamo|chiude|ceduto|cediamo|cessata|venduto|venduta .. attivita|negozio|bottega|casa|azienda|ditta|definitivamente; trasferisco|trasferiamo|trasferita|trasferito|traslochiamo|parto|emigro .. a|ad|in|all'; restituito|restituiamo|consegnato|riconsegnato .. chiavi|locale|ufficio; vendo|vendiamo|venduto|venduta .. casa|barca|negozio|chitarra|auto; mancato|mancata|deceduto|deceduta|morto|morta|scomparso|scomparsa|lutto; separati|divorziati|divorzio; annullato|annullata|saltata; in pensione; fine attivita; sciolta|liquidazione|fallita; non c' e piu; disdetto|disdetta; ultimo anno|giorno; il medico; proibito|proibita; non posso|possiamo più; lascio; tolga|togliete .. nome",
  unlist:
    'cancelli|cancellatemi|cancellare|cancellarmi|rimuovere|rimuova|rimuovetemi|tolga|toglietemi|togliermi|elimini|eliminare|eliminate|depenni; dalla|dalle|dal|dalla sua|vostra lista|mailing|elenco|indirizzario|archivio; i miei|nostri dati; tolga|togliete .. nome|registro|elenco',
  nocontact:
    'non .. piu|ancora .. <contact>; non mi|ci <contact>; non <contact>; inutile insistere|chiamare|scrivere; smetta|smettete|la smetta; mi|ci lasci|lasciate in pace; non serve che; non vale la pena; si risparmi; non si disturbi; non ricontattarmi; prego di non',
  letbe:
    'chiudiamo|chiudo qui|cosi; finiamola; finisce qui; la chiudiamo; considero|consideri .. chiuso|chiusa|conclusa; questione|faccenda|pratica|argomento chiusa|chiuso|conclusa; mettiamoci una pietra; la finiamo; resta cosi',
  nownot:
    "ora|adesso|ancora|attualmente no|non|presto|niente; per adesso|ora|il momento; al momento; non .. ora|adesso|ancora|momento|quest'; troppo presto; ancora presto; e presto; momento sbagliato|no|poco; mal|brutto|cattivo|pessimo momento|periodo; non e .. momento|periodo; quest' anno .. no|non|niente; prima di .. non|niente; non prima; non e una priorita; piu avanti; un' altra volta; non ho testa; per adesso lasciamo; non si decide|muove|fa niente; fino ad allora; non e|ho .. momento|testa|cosa; niente prima; per ora|adesso; non riusciamo|riesco a; impossibile prima|ora|adesso; alle porte; ne riparliamo",
  now: "ora|adesso|attualmente|oggi; al momento; in questo momento|periodo; quest' anno; per ora|adesso",
  season:
    "primavera|estate|autunno|inverno|natale|pasqua|ferie|vacanze|stagione|vendemmia|raccolto|trimestre|semestre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|2026|2027|2028; anno|mese|trimestre|stagione prossimo|prossima; l' anno prossimo; prossimo|prossima anno|mese|trimestre|stagione|primavera; tra|fra|entro un|due|tre|sei|qualche|alcuni mesi|settimane|anno|mese|settimana; qualche mese|settimana; piu avanti; rientro; un giorno; dopo natale|pasqua|ferragosto|le feste|le; in primavera|autunno|estate|inverno; anno nuovo; inizio|fine|meta anno|mese|estate|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre; vendemmia|scuole|feste|quaresima|carnevale; prossimo esercizio",
  until: 'fino|finche|prima|sino; fino a; prima di; finche non',
  after: 'dopo|quando|appena|poi|allora|passata|passato|partire; una volta; non appena; a partire',
  again: "nuovamente|ancora|riparliamo|risentiamoci|riprovi; di nuovo; un' altra volta",
  askback:
    'chieda a|in|dopo; mi chieda; richieda|richiedimelo; me lo richieda; mi riscriva; riscriva|riscrivimi|ricontatti|ricontattami|ricontattateci|richiami|riprovi|riprova|risentiamoci|riparliamone|riparliamo|riparleremo|riaggiorniamoci|aggiorniamoci|chieda|torni|torna|ripassi|rivediamo|rivediamoci|ricordamelo|scriva|vediamo|vedremo; mi riscriva|ricontatti|richiami|scriva; ne riparliamo; si faccia|fatti .. vivo|viva|sentire; ci risentiamo; tenetemi presente; mi tenga; riparliamo|risentiamo|aggiorniamo|risentiremo|riparliamone|rivediamo|ripassi|richiamateci .. in|dopo|a|tra|con; ci risentiamo; ne riparliamo; torni|torna|riprovi|ritenti .. dopo|in|a; con calma; mi ricontatti|riscriva; fatevi vivi; ricordatevi; la|vi|ti cerco|cercheremo|ricontatto; mi faccio vivo|viva; appena',
  busy: "sommersi|sommerso|sommersa|impegnati|impegnato|occupati|occupato|sovraccarichi|trasloco|traslochiamo|lavori|ristrutturazione|fusione|inventario|malato|malata|malati|esami|bambino|operazione|testa|personale; in piena|pieno; fino al collo; pieni di lavoro; troppo lavoro; non .. tempo|testa; senza tempo|personale|fiato; carico di; nel mezzo; ho appena; siamo presi; tanto da fare; trasloco|scatoloni|vendemmia|raccolta|mietitura|esami|maturita|nascita|parto|matrimonio|divorzio|lutto|ospedale|ricoverato|ricoverata|allagamento|incendio|fiera|saldi|chiusura|inventario|cantiere|ponteggi|neonato|gemelli; sotto trasloco|esame|pressione; in mezzo|mezzo a; viviamo tra; alle porte; presi da|dalla; con l' acqua alla; fino ai capelli",
  money: 'budget|soldi|bilancio|fondi|cassa|finanziamento|contributo|denaro|liquidita|mezzi|risorse|spesa',
  spent:
    'finito|finiti|esaurito|esauriti|speso|chiuso|bloccato|congelato|stretto|vuota|vuoto|non|senza|impegnato',
  first: 'prima|primo|innanzitutto; per prima cosa; anzitutto',
  consult:
    'parlarne|discuterne|consultare|consultarmi|sentire|chiedere|valutare|confrontarmi|decidere|decide|decidera|riunione|riunisce|approvare|parlare; parlarne con; sentire il|la|mia|mio; confronto con',
  body: 'socio|socia|consiglio|direttivo|direzione|direttore|direttrice|moglie|marito|capo|titolare|commercialista|comitato|comune|squadra|famiglia|presidente|assemblea|fratello|sorella|colleghi',
  think:
    'pensarci|pensare|riflettere|riflessione|valutare|dubbi|dubbio|indeciso|indecisi|meditare; dormirci sopra; ci penso|pensiamo; farci .. pensiero; qualche giorno',
  wait: 'aspettare|aspetto|aspettiamo|attendere|attendo|attendiamo|attesa|pazienza|pazientare; in attesa; vediamo come; permesso|permessi|soprintendenza|successione|rogito|notaio|autorizzazione|delibera|risposta; mani legate; in sospeso',
  park: 'rimandare|rimandiamo|rimandato|rinviare|rinviato|rinviamo|posticipare|sospendere|sospeso|sospendiamo|congelare|pausa|slittare|accantonare; in sospeso; in pausa; per dopo; lasciamo stare per|adesso; mettiamo da parte',
  maybe:
    'forse|magari|eventualmente|possibilmente|chissa; puo darsi; in linea di massima; non dico di no; non escludo; si vedra',
  tied: 'contratto|abbonamento|polizza|vincolati|vincolato|affitto scade|fino|attuale|in; contratto .. scade|fino; sotto contratto; scade a; scorte',
  send: 'mandi|mandami|mandarmi|mandare|mandatemi|invii|inviami|inviare|inviarmi|inviatemi|giri|gira|girarmi|girami|spedire|spedisca|spedisci|passami|passi|trasmettere|fornire|fornirci|allegare|dare|faccia|avere|ricevere|condividere|lasci; mi giri|gira|mandi|manda|invia|invii|spedisce; farmi avere; far avere|pervenire; potrebbe mandarmi|inviarmi; trasmettere|trasmetterci|inoltrare|inoltrateci|produrre|presentare|fornirci|allegare|farci; si prega di; preghiamo|vogliate .. inviare|trasmettere|fornire|allegare; avete|hai|ha|avreste .. un|una|qualcosa|dei|il; da mandarmi|mandarci|inviarmi; mi mandate|mandi|girate; fatemi|fateci avere',
  material:
    'informazioni|info|depliant|brochure|opuscolo|catalogo|cataloghi|listino|tariffe|tariffario|prezzi|scheda|schede|campione|campioni|referenze|certificato|certificati|certificazione|condizioni|presentazione|link|pdf|documentazione|documenti|documento|dossier|esempi|foto|assicurazione|copia|manuale|video|programma|sito|dettagli|specifiche|volantino|elenco|polizza|visura|durc|preventivo; listino|durc|visura|tariffario|menu|calendario|orario|orari|piantina|modulo|curriculum|relazione|iban|polizze|prospetto|schema|programma|dichiarazione|bilancio|brochure|statuto|scheda|iscrizione|ISO; in corso di validita; qualcosa da|di; per iscritto; due righe; mi basta|bastano; che tipi',
  price:
    "prezzo|prezzi|costa|costano|chiedete|chiede|quanto|costo|costi|tariffa|tariffe|prendete|onorario; quanto .. costa|chiedete|prende|prendete|viene; all' incirca; al chilo; a persona|testa|pezzo|ora; quanto al|a",
  read: "leggere|leggo|leggerlo|guardare|guardo|vedere|studiare|esaminare|consultare|sfogliare|valutare; dare un' occhiata; con calma; occhiata; capire|guardarlo|leggerlo|vederlo|mostrarlo|mostrare|farlo vedere|sfogliarlo; da leggere|mostrare|guardare; far vedere; un' occhiata; con calma",
  paper:
    'qualcosa di scritto; di scritto; da leggere; scritto|carta|mail|email|posta|pdf; per iscritto; su carta; via mail; nero su bianco; iscritto',
  more: 'maggiori|ulteriori|informazioni informazioni|dettagli|info|su; saperne di piu; come funziona; qualcosa in piu; di piu; curioso; curiosita; possibilita; opzioni; in cosa consiste; che cosa comprende|include; come si|sarebbe; esattamente; vorrei capire|sapere; di cosa',
  call: 'chiamare|chiamata|chiami|chiama|chiamo|chiamera|chiamero|telefonare|telefonata|telefonate|squillo|richiamera|richiamo|richiamare|telefoni|telefono|videochiamata|colpo; telefonera|telefonero|telefonata|squillo|videochiamata|zoom|teams|chiamami|chiamatemi; mi chiami; due parole; ci sentiamo',
  callyou:
    'la|ti|vi|le|lo chiamo|chiamero|chiamera|chiamiamo|chiameremo|richiamo|richiamera|richiamero|telefono|telefonero|telefonera|contattera; ci sentiamo; sentiamoci; la .. chiamera|richiamera|chiamo; una telefonata|chiamata; le do un colpo; le|la|ti|vi telefonera|telefonero|telefoneremo|chiamera|chiamero|richiamera|chiamo|telefono; telefonera|richiamera|chiamera; vi richiamiamo; ci mettiamo in contatto; a voce; linea .. libera',
  callme:
    'mi|ci chiami|chiama|telefoni|telefona|richiami|chiamate|trova|trovi|faccia; chiamami|chiamatemi|telefonami|chiami; chiami il|la|quando|pure|domani|dopo; uno squillo; un colpo di; puo|puoi|potete chiamarmi|trovarmi|raggiungermi|telefonarmi; mi puo|puoi .. chiamare|trovare; mi chiami|chiama|richiami|telefoni|cerchi|trova; chiamami|chiamatemi|telefonami; chiami .. dopo|domani|verso|alle|pure; mi trovate|trova .. dopo|dalle; chieda|chiedete di',
  line: "telefono|telefonicamente|telefonica|cellulare|numero|fisso|linea|cell; per telefono; a voce; al telefono; di persona; a quattr'; voce|interno|centralino|cellulare|whatsapp; a voce; al telefono; dal dentista",
  reach:
    'reperibile|raggiungibile|disponibile|rispondo|ufficio|negozio|libero|trovarmi; sono in|al|libero|a; mi trova|trovi',
  talk: 'parlare|parlarne|parliamo|discutere|sentirci|spiegare|raccontare|chiacchierare|voce|sentiamo|spieghi|confrontarci',
  yes: 'si|certo|certamente|volentieri|perfetto|bene|assolutamente; va bene; con piacere; certo che; ma si',
  agree:
    "accordo|accetto|accettiamo|accettato|accettata|approvato|approvata|confermo|confermiamo|confermato|affare|avanti|conquistati|conquistato|conquistata|via; d' accordo; va bene; puo|potete|puoi cominciare|iniziare|partire|procedere; via libera; affare fatto; si procede; andiamo avanti; ha|hanno detto si; all' unanimita; l' incarico e; ci state; ci stiamo; mi ha convinto; ci ha|hanno convinti; per noi va; siamo dei; procediamo|procedete|procedere|procedi; va benissimo|bene; mando|mandiamo|verso|inviamo .. acconto|caparra|contratto; quando potete|puo|potreste .. iniziare|cominciare|venire; approvato|approvata|accolta|accettata .. unanimita|proposta|offerta; per noi va; ci avete convinti; accettiamo; firmiamo; affare fatto; via libera; avete vinto; abbiamo scelto voi|lei|te; il consiglio .. approvato|detto; perfetto|perfetta|perfetti|perfette; ne facciamo|prendiamo|vogliamo; facciamone; le|li|la|lo prendiamo|prendo; si faccia; aggiudicato; è prenotato|fissato|confermato; siete ingaggiati|prenotati|confermati; a che ora potete|può; la|lo|li|le ordiniamo|prenotiamo",
  take: 'lezione|corso|ora di prova; vorrebbe|vorrebbero; prendiamo|prendo|compro|compriamo|ordino|ordiniamo|ordinare|prenoto|prenotiamo|prenotare|iscriva|iscriverci|iscrivermi|iscrivici|acquistiamo|acquisto|voglio|vogliamo|vorrei|vorremmo; ci iscriva; mi iscriva; metta; conti su di; iscrivere|iscrivermi|prenotare|noleggiare|affittare|acquistare|partecipare; vorremmo|vorrei|vogliamo .. prenotare|iscrivere|noleggiare|affittare|venire|rifarlo|comprare|partecipare; siamo in; un posto|tavolo per|per; lezione di prova; ci segni|tenga|metta; posti liberi; ci stiamo; veniamo in; mi iscrivo; ne facciamo|prendiamo|ordiniamo; dozzina|dozzine|casse|chili',
  start:
    'cominciare|iniziare|partire|inizio|cominci|inizi|installare|montare|consegnare|cantiere|avviare; inizio lavori; si parte; partire|cominciare .. lunedi|subito|quando',
  when: 'quando; da quando; che giorno|data|settimana; in che data; quanto presto',
  come: 'venga|venire|vieni|passi|passare|visita|misurare|misure|sopralluogo|visitare; venga a; a vedere; a prendere le; passi a; vedere il|la|lo|i|le; venire a vedere|misurare; potreste|potrebbe venire|passare; una mattina|un pomeriggio; sul posto; sopralluogo',
  meet: 'incontrarci|incontro|vederci|vediamoci|riunione|appuntamento|caffe|conoscerci|dimostrazione|incontriamoci; di persona; prendere un; ci vediamo; ci incontriamo',
  sign: "firmato|firmata|firma|firmare|contratto|acconto|caparra|ordine|allego|allegato|anticipo; ordine d' acquisto; numero d' ordine; acconto|caparra|contanti|anticipo|bonifico|bonifichiamo",
  quote:
    'preventivo|quotazione|offerta|proposta|stima; mi|ci faccia un; quanto costerebbe|verrebbe; un preventivo per',
  praise:
    'splendido|perfetto|fantastico|ottimo|ottima|eccellente|magnifico|bello|bella|bellissimo|bellissima|buono|buona|bravo|bravi|piace|piaciuto|piaciuta|meraviglioso|stupendo|interessante|splendide',
  convinced:
    "convinto|convinti|convinta|convince|entusiasti|entusiasta|conquistati|conquistato|unanimita|innamorati|innamorata; proprio quello che; non vediamo l' ora; quello che cercavamo; ci ha conquistati; ci ha|hanno",
  please:
    'favore|cortesia|cortesemente|gentilmente|potrebbe|potreste|potresti|puo|puoi|possiamo|gradirei|gradiremmo|vorrei|avete|grazie; per favore; le|la dispiacerebbe; mi piacerebbe; preferisco; volentieri',
  amount:
    'metri|finestre|tavoli|sedie|persone|pezzi|casse|bottiglie; m2; due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|trenta|quaranta|cinquanta|cento _; compreso|compresa',
  arrived:
    'arrivato|arrivata|arrivati|ricevuto|ricevuta|intero|ritrovato|tornato|tornata; e arrivato; sano e salvo',
  wrong:
    'sbagliato|sbagliata|errore|equivoco|confonde|scambiato; per errore; ha sbagliato; non sono io; credo che abbia; sbagliato persona|indirizzo; non sono io|la|il; omonimo|omonimia|equivoco|scambio; indirizzo sbagliato; non fa per; destinato|destinata a un|altri; non ho mai avuto|ordinato|posseduto',
  personal:
    "compleanno|auguri|congratulazioni|matrimonio|funerale|condoglianze|ospedale|operazione|mamma|madre|padre|papa|nonna|nonno|bambino|cane|gatto|foto|festa|concerto|tempo|pioggia|baci|bacio|abbraccio|guarigione|premio|torta; come sta; asino|bambini|nipotini|nonni|zia|zio|torta|crostata|mare|sole|neve|gita|coro|partita|giardino|battesimo|comunione|vacanza|vacanze|professoressa|pranzo|cena|abbracci|cagnolino; un mondo; divertiti|divertito|divertita|riso|commossa|commosso; che bella|bel|buono|meraviglia; un bacio|abbraccio; mio marito dice; non vedo l' ora di; ci vediamo",
  running:
    'fattura|pagata|pagato|pagamento|bonifico|chiave|chiavi|password|cancello|consegna|pacco|inquilino|caldaia|piastrelle|rimorchio|scala|cantina|verbale|ore|pagina|riga|rubinetto|bidoni|cortile; sacrestia|sconto|riga|chiave|serratura|garage|contatore|turno|sala|verbale|ricevuta|affitto|condominio|proiettore|ponteggio|porta|ombrello|portone|scontrino|orario',
  broken:
    'rotto|rotta|gocciola|perde|perdita|crepa|graffio|ammaccatura|bloccato|cigola|rumore|guasto|umidita|muffa|macchia|allentato|manca|normale; non funziona; non va; e normale; manca|mancano; controllare|verificare|correggere; non si apre|chiude|accende|trova; e normale|giusto',
  lend: 'prestare|prestato|prestata|prestarmi|restituito; grazie per avermi|la|il|i|le|tutto .. prestato|aiuto|fiori|torta|serata|visita; grazie|grazie per; restituire',
  know: 'conosci|conosce|sai|sa; quale|quali|dove|chi|perche|come|cosa; di chi e|sono; qualcuno ha|sa; hai visto|preso; avete visto; chi ha; sai se|dove|chi',
  self: `io|mi|ci|noi|mio|mia|miei|mie|nostro|nostra|nostri|nostre|me`,
  you: `lei|le|la|suo|sua|suoi|sue|tu|ti|tuo|tua|tuoi|voi|vi|vostro|vostra|te`,
  whilst: `finché; fino a che|quando; appena; quando .. avremo|sarà|saranno|finito|arriva|finisce; una volta; senza .. non|niente; prima che|di; in attesa`,
  because: `
    perché; poiché; in quanto; dato che; a causa; :
  `,
  courtesy: `
    grazie; buona|buon; mi dispiace; cordiali
  `,
};
