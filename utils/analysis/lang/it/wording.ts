import type { Wording } from '../../rules/wording';

/** Italian turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    // Chi è piccolo, e come.
    un: "un|una|un'|il|la|lo|l'|uno|vostro|vostra",
    merely:
      "solo|soltanto|solamente|semplicemente|unicamente|puramente; nient' altro che; niente altro che; niente più che",
    role: `
      stagista|centralinista|assistente|segretaria|segretario|apprendista|studente|studentessa|impiegato|impiegata|volontario|volontaria|novellino|novellina|principiante|profano|ausiliario|amministrativo|amministrativa
      autista|fattorino|corriere|messaggero|portiere|custode|giardiniere|venditore|venditrice|cassiere|cassiera|receptionist|contabile|operaio|operaia|subalterno|esecutore|esecutrice|sostituto|sostituta|supplente
      persona|quello|quella|colui|colei|pedina|ingranaggio|rotella|numero|semplice|umile|modesto|modesta|piccolo|piccola|voce|intermediario|tecnico|donna|uomo|ragazza|ragazzo|madre|padre|traduttore|cameriere|cameriera|aiutante|commesso|commessa|lavoratore|dilettante|tirocinante|precario|precaria
    `,
    far: "po'|attimo|momento|minuto|minuti|ora|ore|giorno|giorni|settimana|passo|chiamata|clic|chilometro|stessa|stesso|prima|primo|migliore|ultima|ultimo",
    clever:
      'intelligente|importante|capace|qualificato|qualificata|preparato|preparata|competente|esperto|esperta|bravo|brava|furbo',
    stupid:
      'stupido|stupida|sciocco|sciocca|insignificante|piccolo|piccola|inutile|incapace|ignorante|scemo|scema|tonto|banale|stupide|sciocche',
    menial:
      'telefono|posta|caffè|chiamate|fotocopie|lettere|verbali|pacchi|scatole|carte|ordini|commissioni|messaggi|agenda|archivio|telefonate|centralino',

    // Chi si nasconde, e dietro che cosa.
    office: `
      direzione|sede|contabilità|legale|informatico|informatica|amministrazione|gestione|consiglio|azienda|società|ditta|organizzazione|capo|superiore|superiori|responsabile|reparto|ufficio|gruppo|casa|dirigenza|presidenza|vertici
    `,
    // Theirs to decide, unless it is ours.
    outside: 'banca|comune|assicurazione|scuola|fornitore|fornitori|corriere|proprietà|produttore',
    ours: 'nostro|nostra|nostri|mio|mia',
    machine:
      'sistema|computer|programma|software|portale|applicazione|sito|piattaforma|modulo|server|gestionale|database',
    rules:
      'regolamento|regolamenti|regola|regole|norma|norme|normativa|politica|politiche|policy|protocollo|protocolli|procedura|procedure|condizioni|direttive|direttiva|statuto|contratto|disposizioni|prassi|burocrazia|privacy|gdpr',
    the: "il|la|lo|i|gli|le|l'|nostro|nostra|nostri|nostre|mio|mia|miei|del|della|dei|delle|dal|dalla|dell'|dall'|questo|questa|nel|nella|alla|al|sul",
    forbid: `
      vieta|vietano|impedisce|impediscono|rifiuta|rifiutano|blocca|bloccano|esige|esigono|obbliga|obbligano|impone|impongono; ci|mi|le|si|lo|ti vieta|vietano|impedisce|impediscono|obbliga|obbligano|impone|impongono|rifiuta|rifiutano|oppone
      non ci|mi|le|lo|si|ti? permette|permettono|lascia|lasciano|autorizza|consente|consentono|prevede|prevedono|vuole|vogliono|accetta|accettano|ammette|ammettono|riconosce|funziona|approva|copre|concede; non ha|hanno ancora? approvato|firmato|voluto|risposto|autorizzato
      dice|indica|segnala|mostra che; ha|hanno .. rifiutato|bloccato|cancellato|vietato|negato|annullato|eliminato|respinto; dice|dicono di? no
    `,
    decide: 'deciso|decretato|imposto|stabilito|ordinato|soppresso|fissato|disposto|scelto|deliberato',
    because:
      'a causa; per; a seguito; in seguito; causa; dovuto|dovuta|dovuti a|al|alla; dato|data|dati|viste|visto|vista|considerato; per via; in considerazione; con; in conseguenza; nel|durante',
    trouble: `
      covid*|coronavirus|pandemia|sciopero|inventario|trasloco|ferie|ristrutturazione|riorganizzazione|fusione|migrazione|sovraccarico|tagli
      mancanza|carenza|assenza|scarsità di personale|mezzi|mani|tempo|risorse|organico; assenze|malattie del|di|tra|personale; errore|guasto|problema|problemi|disservizio|disguido|malfunzionamento|inconveniente|blocco informatico|informatici|tecnico|tecnici|del|della|interno|interni|sistema|amministrativo|di
      circostanze|motivi|ragioni|cambiamenti|problemi|cause|esigenze impreviste|imprevisti|tecniche|tecnici|interne|interni|organizzative|organizzativi|amministrative|amministrativi|eccezionali|logistici|operative|aziendali
      volume|mole|carico|quantità|numero|eccesso|afflusso di|elevato|alto; elevato|elevata|enorme|grande|alto carico|volume|numero|richiesta|afflusso|mole; molto|tanto|troppo lavoro; nostro fornitore|sistema|corriere; nuovo|nuova sistema|politica|programma|normativa|gestionale; periodo di|delle|feriale
    `,

    // Che cosa si vende, entro quando e con quale forza.
    offer:
      'offerta|promozione|sconto|prezzo|tariffa|occasione|opportunità|offerte|prezzi|tariffe|sconti|iscrizioni|promo|condizioni',
    soon: 'oggi|stasera|stanotte|domani|mezzanotte|adesso|subito|ora|presto; questa sera|settimana; tra|entro _ ore|giorni; entro oggi|stasera|domani',
    count: 'un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|poche|pochi|2|3|4|5|6|7|8|9|10',
    when: 'dalle|alle|fino|sono|posso|ho|in|per|a',
    places: 'posti|posto|pezzi|camere|biglietti|copie|licenze|disponibilità|unità',
    nth: 'terza|terzo|quarta|quarto|quinta|quinto|sesta|sesto|ennesima|ennesimo|3|4|5',
    said: 'voleva|volevi|aveva|avevi|ha|hai|preferiva|preferivi|chiedeva|chiesto|detto',
    contact:
      'richiamato|richiamata|chiamato|chiamata|chiamare|chiamassi|chiamarla|richiamarla|aspettare|aspettassi|contattato|contattata|contattare|scrivere|tranquillo|tranquilla|pace|pensarci|riflettere|settembre|ottobre|novembre|dicembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|estate|autunno|primavera|inverno|ferie|più|non|tardi|dopo',
  },

  belittling: `
    scusi|scusa|scusate|perdoni la|per domanda|domande|la? stupida|sciocca|banale|stupide|sciocche
    sono <merely> <un> !<far> _? <role>; sono <merely> <un> !<far> _ .|,|$|e|che|di|del|della|qui; sono <merely> <role>; non sono <merely>; non sono altro che; non sono che <un>; sono un|una semplice|umile|povero|povera|modesto|modesta _; da|come semplice|umile|mero|mera _; in quanto semplice; semplice|umile <role>
    io? <merely> rispondo|passo|porto|preparo|batto|smisto|archivio|eseguo|trasmetto|sostituisco; rispondo|passo|porto|preparo|faccio|smisto|eseguo|trasmetto <merely> <menial>|al|il|gli|le|la|ordini; mi limito a; non faccio che; non faccio altro che; chi sono io; che ne so io; cosa ne so io; cosa vuole che ne sappia; non sono abbastanza|così|molto|tanto <clever>; non sono all' altezza; sono troppo <stupid>; sono un|una incapace|ignorante|nullità|buono|stupido|stupida|nessuno|zero
    mia|mie domanda|domande stupida|sciocca|banale|stupide|sciocche; stupida|sciocca domanda; la? mia opinione|voce|parola|idea non conta|vale|importa|interessa; non sono nessuno; qui non sono|conto nessuno|nulla|niente; non conto niente|nulla; ultima ruota del; voce in capitolo; non ci faccia|fare|far caso; non mi dia|dare retta; nessuno mi ascolta|chiede|dice; a me nessuno; non valgo niente|nulla; rotella|ingranaggio nell'|nel|dell'|di
    è più grande di me; qualcuno che se ne intenda|intende|capisca; qualcuno di più importante; mia umile|modesta opinione|persona ,? non; sono ignorante; non servo a niente|nulla; di scarsa importanza
    sono solo|soltanto|appena|semplicemente un|una|il|la povero|povera|semplice|umile _; ci|ne capisco poco|niente|nulla; povero|povera garzone|apprendista|commesso|commessa|segretaria|impiegato|impiegata; non ho studiato; non conto niente|nulla; chi sono io per
  `,
  belittlers: 'solo|soltanto|solamente|semplicemente|unicamente',

  hiding: `
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> _ <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <rules> <forbid>; <the> <rules> _ <forbid>; <the> <rules> di|del|della|dell' _ <forbid>; <the> <office> _ <forbid>; <office> <forbid>; lo? decide|decidono <the> <office>; decide|comanda <the> <office>
    è politica|prassi|norma|regola|policy aziendale|interna|nostra|di|della|non|che; è la? nostra politica|prassi|policy non|di; sono le regole|norme|disposizioni; le regole sono; contro|contrario <the>? <the>? <rules>; secondo <the> _? <rules> ... non|nessun|nessuna; mani legate; viene|vengono dall' alto; decisione|ordine|ordini|disposizione dall' alto
    non possiamo|posso farci|fare niente|nulla; non possiamo|posso farci; non dipende da noi|me; non è in mio|nostro|nelle; fuori dal nostro|mio controllo; indipendente|indipendenti dalla nostra|mia volontà; non è colpa nostra|mia; ci|mi ha|hanno piantato|piantati|lasciato|lasciati|deluso|mollato; non sono|siamo autorizzato|autorizzata|autorizzati; non ho|abbiamo il? permesso|autorizzazione
    è così che funziona|funzionano; non le faccio io; le regole non; colpa del|della|dell'|di <office>|<machine>; è colpa del|della|dell'; nessuna eccezione; non si fanno eccezioni; ci impongono|obbligano|vietano; noi eseguiamo solo; io eseguo solo; automaticamente annullato|annullata|cancellato|rifiutato; non spetta a me|noi; non rientra nelle nostre|mie; il sistema non mi
  `,
  circumstance: `
    <ours> <outside> .. <decide>
    <because> .. <trouble>; <because> <trouble>; noi ,? come|in reparto|azienda|organizzazione|scuola|società|ufficio|banca|associazione|amministrazione|comune|team|quanto; come|quale reparto|azienda|organizzazione|scuola|società|ufficio|banca|associazione|amministrazione|comune; <the> <office> ha|hanno .. <decide>; è stato <decide>; si è <decide>; <decide> dal|dalla|dalle|dai <office>
    secondo <the> <rules>; nostro|nostra|nostri|nostre <rules>; nostro|il fornitore|corriere; mancanza di personale; carenza di personale; politica aziendale|della
    perché|poiché|siccome il|la|nostro|nostra|reparto|ufficio ... personale|sovraccarico|oberato|organico
  `,
  refusal: `
    non; nessun; nessuna; niente; nulla; mai; neanche; impossibile; ritardo; ritardi; annullato|annullata|cancellato|cancellata; rifiutato|rifiutata; purtroppo; spiacenti|spiacente|dispiace|rammarico; perso|persa|smarrito|smarrita; dimenticato; errore; aspettare|attendere; sospeso|sospesa; rinviato|rinviata|rimandato|rimandata; chiuso; tardi; più tempo; ferma|fermo|fermi|ferme; rallentato|rallentata; in attesa
  `,
  owning: `
    loro <rules>; secondo loro|lui|lei; dice|dicono che il|la loro
    colpa mia; mia colpa|responsabilità; mio errore|sbaglio; avrei dovuto; ho dimenticato; mi sono dimenticato|dimenticata|sbagliato|sbagliata; ho sbagliato
    non sono arrivato|arrivata; sono arrivato|arrivata tardi|in
  `,
  insteadOfHiding: {
    formal: 'Così non mi è possibile, e cerco volentieri con Lei che cosa si può fare.',
    informal: 'Così non mi è possibile, e cerco volentieri con te che cosa si può fare.',
  },

  pressure: `
    non|mai .. risposto alle|ai mie|miei .. <count> .. mail|email|messaggi|chiamate|telefonate|proposte
    ultima|unica occasione|opportunità|possibilità !di|per; <offer> .. scade|scadono|termina|terminano|finisce|finiscono|chiude|chiudono|vale .. <soon>; solo|soltanto oggi !<when>; <offer> .. solo <soon>; restano|rimangono|ci sono? solo|soltanto|ormai? <count> _? <places>; solo <count> <places> rimasti|disponibili|ancora; ultimi posti|pezzi; fino ad esaurimento; vanno|va a ruba; quasi esaurito|esauriti|finiti; ora o mai più; adesso o mai più
    non aspetti|aspettare|aspettate|esiti|esitare oltre|più|troppo|ancora; non si|ti? perda|perdere|perdete|lasci|faccia .. occasione|opportunità|sfuggire|offerta; colga|cogli|approfitti|approfitta .. occasione|opportunità|offerta|sconto|subito|ora; prima che sia .. tardi; si decida|decidi|deciditi|decida .. fretta|subito|oggi|presto|ora; firmi|ordini|prenoti|compri|acquisti|agisca|risponda|firma|ordina|prenota|compra|acquista|agisci subito|oggi|ora|adesso|entro
    si affretti; affrettati; si sbrighi; sbrigati; se ne pentirà; te ne pentirai; non tornerà|torna mai|più; <offer> .. non tornerà|durerà; prezzi|prezzo|tariffe aumentano|aumenta|salgono|aumenteranno .. <soon>; <soon> aumentano|aumenta|salgono .. prezzi|prezzo; tenere|mantenere|bloccare|tenerle .. prezzo|offerta|sconto .. fino; ogni giorno|settimana|ora che .. passa|aspetta|perde; le|ti costa|costerà .. soldi|denaro|caro|di; perdendo|perde|perdi .. soldi|denaro; pagherà|costerà di più; mancano|restano <count>|poche ore|giorni

    le|ti manca|resta solo|soltanto la|da sua|tua|firma|firmare; manca|resta solo|soltanto la sua|tua; solo|soltanto da firmare; deve|devi solo|soltanto firmare; le|ti ho già|anche riservato|iscritto|prenotato|preparato|inserito|messo; ho già|anche riservato|prenotato|preparato|compilato|iscritto .. suo|tuo|contratto|posto|tutto; do per scontato; suppongo|presumo|immagino|considero che .. partecipi|accetti|firmi|aderisca|interessi|accordo; conto|contiamo sulla|su|sul|di sua|tua|suo|tuo|lei|te; posso contare sulla|sul|su
    dica|dimmi|dì semplicemente|solo|solo? di? sì; dica di sì; quando firmiamo|possiamo|chiudiamo|firma; chiudere|chiudiamo|concludere|concludiamo l'|il|questo|la affare|contratto|vendita|trattativa; il contratto è pronto; congratulazioni|complimenti per la|il|aver sua|suo|tua|scelta|acquisto|abbonamento|scelto|tuo; può|potrà|puoi sempre disdire|annullare; quindi ho .. contratto|ordine; quindi registro|annoto|procedo|inoltro

    chiudere|firmare|vendere|portare|fare|concludere <count>|ancora <count>? _? contratti|vendite|clienti|affari|ordini; <count> contratti|vendite entro|questo|prima; mi manca .. vendita|contratto|firma; mio|miei|nostro|nostri obiettivo|obiettivi|bonus|premio|budget ... mese|raggiungere|trimestre|centrare; raggiungere|centrare il|i|gli|mio|miei|nostro .. obiettivo|obiettivi|target|budget; mia|nostra provvigione|provvigioni|quota; mio|nostro|mia capo|direttore|direttrice|responsabile vuole|aspetta|si|pretende|esige .. suo|tuo|risposta|sì|firma|oggi|lei|che
    ho|abbiamo bisogno .. sua|tua|risposta|firma|decisione|conferma .. oggi|ora|subito|entro; sua|tua firma|decisione|risposta oggi|entro|subito

    <nth> mail|email|messaggio|volta|chiamata|tentativo|e-mail|lettera|sollecito che|e|ancora|senza|le|ti; ancora nessuna risposta|notizia; ancora nessun riscontro; non ho|abbiamo ancora .. ricevuto|avuto risposta|riscontro|sua|tua; perché non .. risponde|rispondi|firma|firmi|richiama|decide|risposto; finché|fino a|quando? non|che|quando? risponde|risponderà|accetta|firma|dice|rispondi; non smetterò|mollo|mi di|arrendo|fermerò; continuerò|continuo a chiamare|scrivere|chiamarla|chiamarti|scriverle
    <said> ... <contact> ... ,? ma|però; so che .. <said> ... ma|però; anche se|sebbene|nonostante|benché .. <said>|volesse|chiesto|avesse; non potevo|riuscivo|sono aspettare|ad|riuscito; non le|ti interessa|interessava|interessato ... ma; non ci credo; non le credo; non accetto un
    suo|tuo|suoi|tuoi|i|il concorrente|concorrenti|concorrenza|vicino|vicini|colleghi ha|hanno|sono|già .. firmato|già|aderito|passati; sua concorrenza; tutti ... già|aderito|firmato|partecipano; è|sei lei? l' ultimo|ultima|unico|unica; non vuole|vuoi che|per suoi|tuoi|i|sua|famiglia|figli; vuole il meglio
    paghi|paga|pagate ... o|altrimenti|sennò|prima; o mandiamo|mando|manderemo|veniamo|verremo; altrimenti mandiamo|mando|vengo|passiamo|veniamo; sgancia|sganci|tira fuori|i|la soldi|grana; dai|forza|su ,? amico|bello|capo .. paga|sgancia|fattura; se ne pentirà; ci saranno conseguenze; sappiamo|so dove abiti|abita|vive
    ciao|ehi bella|bellissima|bello|tesoro; foto|fotografie delle|di|al|in .. vacanze|vacanza|mare|spiaggia|bikini|profilo; tuoi|suoi|tuo|suo begli|bel|bei|bellissimi occhi|sorriso|foto; che begli occhi
    ciao|ehi|salve tesoro|splendore|dolcezza|bellezza; , tesoro|splendore|dolcezza|bellezza .|,|!|$; prima che sia troppo
    suo|tuo posto andrà|va|passerà a|ad qualcun|un|altri; deduco|immagino che possiamo .. programmare|ordine|contratto
  `,
  hints: {
    soon: 'oggi|stasera|mezzanotte|subito|immediatamente; entro mezzogiorno|stasera|oggi|mezzanotte; nei prossimi _ minuti; prima di pranzo; restano _ ore|minuti',
    scarce:
      'solo|soltanto|esattamente <count> _? <places>; ultimi|ultime <count>? <places>; restano|rimangono <count> <places>; quasi esaurito|finiti',
    rise: '<offer> .. raddoppia|aumenta|sale|scade|decade|termina|finisce; più caro',
    loss: 'o lo|la|perde|perdi|li; altrimenti <offer>|perde|perdi|la|lo|il; per sempre; definitivamente; troppo tardi; peccato; andrà perso|persa; si perde',
    deal: 'contratto|firma|firmare|firmi|ordine|addebito|carta|caparra; a suo|tuo|sua nome; dica di|sì sì?; suo|tuo via libera',
    assumed:
      'a suo|tuo nome; già .. riservato|preparato|compilato|prenotato; decisione .. presa; do per scontato; segnale di acquisto; immagino che; so che lei',
    attempts:
      '<nth> mail|email|messaggio|chiamata|volta|sollecito; <count> messaggi|chiamate|mail; senza|nessuna risposta; ancora niente|nulla',
    target:
      'mio|miei|nostro|nostri obiettivo|obiettivi|bonus|provvigione|numeri|budget|mese|trimestre; mio|il mio? capo|direttore|responsabile mi|vuole|aspetta|pretende',
    exposure:
      'vicini|clienti|padrone|moglie|marito|famiglia|paese|capo .. sapessero|sappiano|sapere|sentissero|pensano|sanno|venisse; la gente parla; mi creda; sarebbe un peccato; se tiene',
    stranger: 'mai|ancora non? parlato|incontrati|conosciuti|sentiti; non ci conosciamo; non ci siamo',
  },
  calming: `
    prenda|prenditi tutto? il tempo
    come concordato|stabilito; come d' accordo|accordi
    senza impegno|fretta
    nessuna fretta
    non c' è fretta
    con calma
    come richiesto|chiesto
    non deve|devi
  `,
  insteadOfPressure: {
    formal: 'Si prenda tutto il tempo che Le serve; mi farà piacere sapere che cosa ne pensa.',
    informal: 'Prenditi tutto il tempo che ti serve; mi farà piacere sapere che cosa ne pensi.',
  },
  moment: 'entro {day} alle 17.00',
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
  inAgreement: 'in accordo con {name}',
  apology: `
    mi|ci scuso|scusiamo per|del|della|di
    le|vi|ti .. chiedo|chiediamo scusa
    chiedo|chiediamo scusa
    mi|ci dispiace per|di|che
    le|mie|nostre .. scuse
  `,
  payment: `
    fattura|fatture|importo|pagamento|saldo insoluta|insolute|scaduta|scadute|scoperta|sospeso|in
    sollecito .. pagamento
    promemoria .. pagamento
    non .. ricevuto .. pagamento
    pagamento .. non .. pervenuto
    scadenza .. superata|passata
  `,
  asking: `
    potrebbe|puo|potresti|puoi
    resto|restiamo in attesa
    mi|ci faccia|fai|fa .. sapere
    fammi|facci sapere
    vorrei sapere
  `,
  thanking: `
    mille|molte|tante grazie
    grazie di|mille cuore|per
    grazie per il|la|l' suo|tuo|sua|tua? aiuto|tempo|pazienza|fiducia|disponibilita|chiacchierata
  `,
  cancelling: `
    annullare|rimandare|spostare|disdire .. appuntamento|riunione|incontro|chiamata|visita
    devo|dobbiamo annullare|rimandare|spostare|disdire
    appuntamento|riunione|incontro .. annullato|annullata|rimandato|rinviato
    non potro|potremo venire|partecipare|esserci
    altra|nuova data
  `,
  condoling: `
    condoglianze|cordoglio
    lutto
    scomparsa|perdita del|della|di
  `,
  asksName: `
    con chi ho|sto|parlo|scrivo
    a chi mi|sto|scrivo
    qual e il suo|tuo
    il suo|tuo nome .. sapere|dirmi
    come si|ti chiama|chiami
    posso sapere il suo|tuo
  `,
};
