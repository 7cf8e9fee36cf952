import type { Wording } from '../../rules/wording';

/** German turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    // Wer klein ist, und wie.
    am: `
      ich bin <adverb>? <adverb>?; bin ich <adverb>? <adverb>?
    `,
    adverb:
      'schon|ja|doch|halt|eben|hier|leider|auch|eigentlich|selbst|nun|mal|einmal|natürlich|schließlich|wohl|aber|sowieso|ohnehin',
    merely:
      'nur|bloß|lediglich|bloss; nichts als; nicht|nichts mehr|weiter|anderes als; auch|eben|nun nur|bloß',
    a: 'ein|eine|einen|einem|der|die|das|dem|den|Ihre|Ihr|meine|mein|deren|so',
    role: `
      *praktikant*|*aushilfe|*hilfe|*hilfskraft|*kraft|azubi|auszubildende*|lehrling|volontär*|*assistent*|*sekretärin|*telefonist*|*empfangs*|*bote|botin|laie|*anfänger*
      *sachbearbeiter*|*angestellte*|*mitarbeiter*|*verkäufer*|*fahrer*|*hausmeister*|*pförtner|*ehrenamtlich*|*schreibkraft|*rädchen|*rad|*vertretung|*student*|*schüler*|*neuling
      *putz*|*reinigungs*|*kellner*|*lagerist*|*buchhalter*|*gärtner*|*maler|*handwerker*|*freiberufler*|*selbständige*|*hausfrau|*mutter|*niemand|*nummer|*handlanger|*laufbursche|*stimme|*mensch
      einfacher|einfache|einfaches|kleiner|kleine|kleines|simpler|gewöhnlicher|bescheidener|diejenige|derjenige|person|jemand|teilzeit*|ersatz|springer*|bedienung|übersetzer*|lehrer*|trainer*|coach
    `,
    far: 'paar|bisschen|wenig|tag|tage|woche|wochen|stunde|stunden|minute|minuten|moment|mal|einziges|einzige|halbe|halben|halbes|kurze|kurzen|nächste|nächsten|ersten|erste|zweite|meinung|straße|straßen|anruf|katzensprung|stück|richtige|selben',
    low: 'einfacher|einfache|einfachen|kleiner|kleine|kleinen|bloßer|bloße|simpler|simple|unbedeutende*|bescheidene*',
    menial:
      'telefon|telefone|anrufe|post|ablage|kaffee|protokolle|briefe|akten|papiere|kopien|mails|e-mails|botengänge|pakete|kisten|termine|regale|tür|kasse|anweisungen|befehle|aufträge',
    clever: 'klug|schlau|intelligent|wichtig|gescheit|qualifiziert|befugt|erfahren|gebildet|kompetent',
    worthless: 'dumm|blöd|doof|unwichtig|klein|unbedeutend|einfach|ungebildet|jung|unfähig|nutzlos|wertlos',

    // Wer sich versteckt, und wohinter.
    office: `
      geschäftsleitung|geschäftsführung|direktion|zentrale|hauptverwaltung|konzernleitung|vorstand|leitung|management|buchhaltung|rechtsabteilung|personalabteilung|abteilung|verwaltung|edv|it|chef|chefin|vorgesetzte|vorgesetzter
      firma|organisation|unternehmen|betriebsrat|aufsichtsrat|konzern|mutterkonzern|einkauf|vertrieb|controlling|zentrale
    `,
    // Theirs to decide, unless it is ours.
    outside: 'versicherung|bank|gemeinde|stadt|schule|lieferant|zulieferer|hersteller|spedition|träger',
    ours: 'unser|unsere|unserer|unserem|mein|meine|meiner',
    machine:
      '*system|computer|*software|*programm|*portal|rechner|edv|datenbank|webseite|website|app|formular|anlage',
    rules:
      'richtlinien|richtlinie|vorschriften|vorschrift|regeln|regel|regelung|regelungen|agb|vorgaben|vorgabe|satzung|hausordnung|bestimmungen|geschäftsbedingungen|prozesse|prozess|protokoll|verfahren|firmenpolitik|unternehmenspolitik|datenschutz|dsgvo|vertragsbedingungen|bürokratie',
    the: 'der|die|das|dem|den|des|unser|unsere|unserer|unserem|unseren|mein|meine|meiner|meinem|ihre|internen|interne|interner',
    forbid: `
      verbietet|verbieten|verweigert|verweigern|verhindert|verhindern|untersagt|untersagen|blockiert|blockieren; weigert|weigern sich; sagt|sagen nein; lässt|lassen|erlaubt|erlauben|gestattet|gestatten|akzeptiert|will|wollen|sieht|sehen|bietet|genehmigt|unterstützt ... nicht|kein|keine|keinen|keinerlei
      erlaubt mir|uns nicht|es|das; schreibt|schreiben .. vor; hat|haben ... abgelehnt|verboten|untersagt|storniert|gestrichen|gesperrt|verweigert|blockiert|gelöscht; sagt|zeigt|meint dass|das; sagt|zeigt|meint , dass|das; lehnt|lehnen .. ab
      verlangt|verlangen|zwingt|zwingen .. dass|mich|uns|von|so; hat|haben noch nicht|keine
    `,
    decide:
      'entschieden|beschlossen|festgelegt|bestimmt|verfügt|angeordnet|vorgegeben|geregelt|veranlasst|eingestellt|gestrichen',
    because:
      'wegen|aufgrund|durch|infolge|angesichts|dank|mangels; auf grund; bedingt durch; aus; im zuge; im rahmen; seit',
    trouble: `
      corona*|covid*|*pandemie|*personalmangel*|*personalengpass*|*personalengpässe|*personalausfälle|*arbeitsaufkommen*|*arbeitsbelastung|*überlastung|*umstrukturierung*|*reorganisation|*fusion|*urlaubszeit|*ferienzeit|*krankheitsfälle*|*krankheit|*krankheitsfall|*krankheitswelle|*systemumstellung|*systemfehler*|*softwareumstellung|*umstellung|*rückstau|*rückstand|*lieferengpass*|*lieferengpässe*|*lieferschwierigkeiten
      *serverausfall*|*serverprobleme*|*systemausfall*|*störung*|*engpässe*|*engpässen|*sparmaßnahmen|*kürzungen|*vorgaben|*richtlinien|*vorschriften|*datenschutzgründen|*überlastet*|*andrang*|*auslastung|*nachfrage|*migration
      hohem|hohen|großer|großen|vielen|vieler|zahlreichen|zahlreicher|starker|unerwartet|unvorhergesehener|unvorhersehbarer|interner|internen|technischer|technischen|organisatorischer|organisatorischen|betrieblichen|versicherungstechnischen|rechtlichen|administrativen|innerbetrieblichen _? gründen|gründe|umstände|umständen|probleme|problemen|anfragen|nachfrage|andrangs|störung|abläufe|umstellung|schwierigkeiten|aufkommens|aufkommen|arbeitsanfall
      eines|einem|einen|des|der|die|unser|unseres|unserer|unser _? fehlers|fehler|systems|system|systemfehlers|lieferanten|zulieferers|spediteurs|software|umstellung|updates|streiks|richtlinien|vorschriften|vorgaben
    `,

    // Was verkauft wird, wie bald und wie hart.
    offer:
      'angebot|aktion|rabatt|preis|konditionen|sonderpreis|preise|sonderangebot|deal|frist|anmeldung|vorteil|gutschein|aktionspreis',
    soon: 'heute|morgen|jetzt|mitternacht|sofort|gleich|stunden|bald; heute abend; in|binnen _ stunden; noch heute; ende der woche',
    count: 'ein|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|paar|einige|2|3|4|5|6|7|8|9|10',
    nth: 'dritte|dritter|dritten|vierte|vierter|vierten|fünfte|fünfter|sechste|zigste|x-te|3|4|5',
    when: 'im|am|bis|von|zwischen|ab|nachmittag|vormittag|abend|nicht|da|ins',
    places:
      'plätze|platz|stück|exemplare|restplätze|tickets|karten|zimmer|stellen|lizenzen|frei|verfügbar|übrig',
    you: 'sie|du|ihr|ihnen|dir|euch|dich',
    said: 'sagten|sagtest|wollten|wolltest|wünschten|baten|batest|meinten|meintest|haben|hatten|möchten|gesagt|gebeten|schrieben|sollte',
    contact:
      'anrufen|angerufen|melden|gemeldet|warten|schreiben|kontaktiert|ruhe|später|erst|september|oktober|november|dezember|januar|februar|märz|april|mai|juni|juli|august|herbst|frühjahr|sommer|winter|urlaub|nicht|kein|bedenkzeit|zeit',
  },

  belittling: `
    so jemanden|jemand|jemandem|einen|eine wie mich|ich|mir .. nicht|nichts|sollten|solltest; jemanden|jemand|jemandem wie mich|ich|mir .. nicht|nichts
    so einer|eine|solch|solchen dummen|dumme|blöden|blöde|doofen|doofe frage|fragen
    <am> <merely> <a> !<far> _? _? <role>; <am> <merely> <role>; <am> <merely> <a> !<far> _ _? .|,|$|und|hier|die|der|von|am|im|für|in; <am> <merely> vom|von|aus|am empfang|der|dem|lager|telefon|schalter
    als <low> _; als bloße|bloßer|einfache|einfacher|kleine|kleiner; ich armer|arme|kleiner|kleine|dumme|dummer; <am> <merely> für die|den|das <menial>; ein|eine <low> <role> wie ich; jemand|leute wie mich|ich|mir
    wer bin ich <adverb>? ,? um|dass|zu|das; was weiß ich <adverb>? <adverb>? davon|darüber|$|,|.; <am> <adverb>? ein? niemand; <am> <adverb>? nicht <adverb>? <clever> genug; <clever> genug bin ich; <am> <adverb>? zu <worthless> ,|für|um|$|.|dafür; dafür bin ich <adverb>? zu <worthless>; dafür bin ich nicht
    ich nehme|mache|tippe|sortiere|koche|verteile|schreibe|hebe|leite|führe|bediene|trage|hefte|fülle|räume|bringe|gebe <adverb>? <adverb>? <merely> <a>? <menial>; ich leite .. <merely> weiter , mehr; ich führe <adverb>? <merely> aus; ich tippe|schreibe|koche|sortiere <merely>; ich mache <adverb>? <merely> ab?|die|den <menial>
    meine dumme|blöde|doofe|törichte|naive frage|fragen|idee; dumme|blöde frage von mir; meine meinung|stimme|ansicht zählt|interessiert|ist|gilt|wird .. nicht|niemanden|nichts|keinen|wenig|keiner; auf mich hört <adverb>? keiner|niemand; mich fragt <adverb>? keiner|niemand; mir sagt <adverb>? keiner|niemand; von mir will <adverb>? niemand|keiner
    von mir will .. niemand|keiner; ich stehe|bin <adverb>? ganz unten; ich stehe .. am ende; ich habe <adverb>? <adverb>? nichts zu sagen|melden|entscheiden|bestimmen; nichts zu melden; rädchen im getriebe; mehr als kaffee; mehr kann ich nicht; mein kleiner|kleines|bescheidener betrieb|geschäft|laden|beitrag|verstand
    jemanden|jemand , der .. etwas? davon|wirklich versteht|ahnung|kennt|wichtig; beachten sie mich; hören sie nicht auf mich; zu nichts zu gebrauchen; übersteigt meine kompetenz|meinen|fähigkeiten; das ist mir zu hoch; zu hoch für mich; ich zähle .. nicht; nicht von bedeutung; ich weiß ja nichts; aus mir wird nichts
    ich bin hier nur|bloß; mein bescheidener|bescheidenes; ich kleine|kleiner|armer
    habe|hab .. nicht studiert|gelernt|abitur; meine meinung|stimme zählt|gilt .. nicht|nichts; wer bin ich schon|denn; was weiß ich schon|denn; so ein|eine kleiner|kleine|einfacher|einfache _ wie ich; ich zähle .. nicht|nichts; bin ja bloß|nur die|der|das
    auf mich brauchen|brauchst|müssen|musst sie|du|ihr nicht .. hören|achten; ich sitze|stehe|arbeite hier bloß|nur|lediglich am|an|hinter !bis
  `,
  belittlingNot: `
    keine|nie dumme|blöde|doofe
    sagt|sagte|fragt|meint|ruft|schreibt : _
    <am> <merely> hier|da um|bis|am|im|zu|von|noch|heute; ich bin hier <merely> bis|am|im|noch|zu|heute|montags|von; nur die beste|das beste
  `,
  belittlers: 'nur|bloß|lediglich',

  hiding: `
    von unserer seite .. nichts|nicht; da ist|sind .. nichts zu machen; ist .. leider nichts zu machen; in <the> ablaufen|prozessen|regelungen|richtlinien .. nicht vorgesehen
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <office> <forbid>; <the> _ <rules> <forbid>; <rules> <forbid>; lässt|erlaubt|gestattet|bietet|akzeptiert|sieht <the> _? <machine>|<rules>|<office> ... nicht|kein|keine|keinen; das entscheidet|bestimmt|will <the> <office>
    laut|gemäß|nach <the>? _? <rules> ... nicht|kein|keine; laut|gemäß <the>? <machine>; von oben|höherer|der zentrale .. beschlossen|entschieden|vorgegeben|angeordnet|stelle; anweisung|anweisungen|befehl|vorgabe|vorgaben von oben; kommt|kam von oben $|.|,|!; von oben herab|so; von <the> <office> .. vorgegeben|untersagt|verboten|angeordnet|so
    vorschrift ist vorschrift; regeln|regel sind|ist regeln|regel|nun|so|eben; <the> <rules> sind .. so; die hände gebunden; hände sind .. gebunden; bei uns .. so? üblich; so üblich; so vorgesehen; nicht in unserer|meiner hand|macht|verantwortung|zuständigkeit; keinen einfluss; kein mitspracherecht
    das ist <the>? firmenpolitik|unternehmenspolitik|vorschrift|vorgabe|so; es ist <the>? firmenpolitik|unternehmenspolitik|vorschrift|vorgabe|richtlinie|politik; intern so geregelt|vorgegeben; lässt sich .. nicht ändern; <the> <machine> hat .. automatisch|von; automatisch storniert|abgelehnt|abgewiesen
    <the> <office> hat .. uns|mich .. im stich; hat uns im stich; liegt an <the> <machine>|<office>; schuld ist|hat|sind <the>; schuld von|des|der <the>? <office>|<machine>; wir sind machtlos|gezwungen|verpflichtet|angehalten; sind wir machtlos; bin ich machtlos; nicht zuständig; wir|ich führen|führe das|nur aus; darf ich <you>? nicht|keine|leider
    das darf|kann ich .. nicht entscheiden; ich darf .. nicht|keine|keinen .. wegen|weil|laut; das verbietet|verbieten; ich mache die regeln nicht; aus <trouble>
    unser|unsere|der|die lieferant|lieferanten|spediteur|zulieferer .. im regen|stich stehen|gelassen; lieferant|spediteur|zulieferer hat|haben uns|mich ... stehen|gelassen|versetzt|hängen; daran|da können|kann wir|ich .. nichts ändern|machen; das programm|system|portal nimmt|akzeptiert|lässt|erlaubt .. nicht|keine|keinen|kein
    da|daran|dagegen kann|können ich|wir .. nichts machen|ändern|tun; ich|wir kann|können da|daran|dagegen? .. nichts machen|ändern|tun
  `,
  circumstance: `
    von <ours>|unserem|unseren|meinem <outside>|lieferanten|spediteur|hersteller abhängig; abhängig von <ours>|unserem|unseren|meinem <outside>|lieferanten
    <because> *engpass*|*ausfall*|*schwierigkeiten|*verzug; bei unserem|unseren|unserer zulieferer|lieferanten|spediteur|hersteller|bank
    <ours> <outside> hat|haben ... <decide>
    <because> <trouble>; <because> .. <trouble>; krankheitsbedingt|coronabedingt|systembedingt|personalbedingt|betriebsbedingt|urlaubsbedingt|technisch|lieferbedingt; wir|uns|ich ,? als _? abteilung|firma|unternehmen|organisation|schule|bank|gemeinde|behörde|verein|betrieb|institution|team|träger
    <the> <office> hat|haben ... <decide>; wurde .. <decide>; <decide> von|durch <the> <office>; laut|gemäß <the>? _? <rules>; unsere|interne <rules>; <the> lieferant|zulieferer|spediteur; es ist firmenpolitik; mangel an personal|mitarbeitern; unterbesetzt; personalnot; als abteilung|organisation|schule|behörde|unternehmen
    aufgrund|wegen|angesichts .. *situation|*lage|*notstand|*knappheit; unser|unsere lieferant|lieferanten|spediteur|hersteller|zulieferer|bank liefert|liefern|lässt|kommt|schickt|kann; weil|da|seit <the>? <office>|abteilung|verwaltung ... unterbesetzt|krank|überlastet|fehlt|fehlen|personal
  `,
  refusal: `
    nicht; kein; keine; keinen; keiner; keinerlei; nichts; leider; unmöglich; verzögert; verzögern; verzögerung; verspätet; verspätung; später; länger; warten; abgelehnt; verweigert; liegen geblieben|gelieben; liegen|bleibt|blieb .. liegen|geblieben; vergessen; verloren; storniert; abgesagt
    fehler; bedauern; bedauerlicherweise; zu spät; gescheitert; schief; im stich; verzögerungen; dauert; verschoben; ausfallen; entfällt; fällt aus; gekürzt; gestrichen; erneut; nochmals
  `,
  owning: `
    deren|dessen <rules>; ihnen zufolge; sagt er|sie|man; nach deren|eigenen angaben
    mein fehler|versehen|verschulden; meine schuld|verantwortung; ich habe .. vergessen|versäumt; ich hätte; das nehme ich auf mich
    kam|war ich zu spät; ich kam|war zu spät; uns .. nicht gesehen
    also|deshalb|darum habe ich; also ich habe
  `,
  insteadOfHiding: {
    formal: 'Das kann ich so nicht für Sie tun, und ich überlege gern mit Ihnen, was möglich ist.',
    informal: 'Das kann ich so nicht für dich tun, und ich überlege gern mit dir, was möglich ist.',
  },

  pressure: `
    auf meine .. <count> .. mails|nachrichten|anrufe|angebote .. nicht|nie geantwortet|reagiert|gemeldet; noch mein|unser quartalsziel|monatsziel|jahresziel|umsatzziel; mein|unser quartalsziel|monatsziel|jahresziel|umsatzziel
    geht ihr|dein platz|vorteil|rabatt .. an jemand|den|einen|andere; gehe also|daher|deshalb|folglich? davon aus ,? dass wir .. auftrag|einplanen|vertrag|bestellung; letzte|allerletzte|einmalige|einzige|einzigartige chance|gelegenheit|möglichkeit !zu; <offer> .. endet|läuft|gilt|verfällt|erlischt|schließt .. nur? noch? <soon>; nur heute|jetzt !<when>; <offer> .. nur bis|noch <soon>; nur noch wenige; noch <count> <places> , also; kommt|kommen nie|nicht wieder
    warten|zögern sie|wart|zögere .. nicht .. länger|lange|mehr|zu; nicht länger warten|zögern; sonst gehen sie; greifen sie|zu .. zu|jetzt; greif zu; schlagen|schlag sie? zu|jetzt; solange der vorrat; jetzt oder nie; bevor|ehe es zu spät; bevor ein|ihr|ihnen|jemand .. anderer|zuvorkommt|anders|tut|mitbewerber
    entscheiden|entscheide sie|dich|uns? .. schnell|jetzt|heute|sofort|rasch; handeln|handle|unterschreiben|unterschreib|bestellen|bestell|buchen|buch|reagieren|sichern|sicher|kaufen sie|jetzt|dir|heute .. jetzt|heute|sofort|noch|schnell|gleich; ^ jetzt|schnell|sofort _? bestellen|buchen|unterschreiben|zugreifen|sichern|handeln|kaufen; beeilen sie; beeil dich; schnell sein; seien sie schnell; sei schnell
    ergreifen|nutzen|nutze|ergreife|verpassen|verpasse|sichern sie|dir|diese|nicht .. chance|gelegenheit|angebot|vorteil|preis|rabatt; verpassen sie .. nicht; <offer> ist|sind weg|vorbei; <soon> steigen|steigt|gehen|geht .. preise|preis; preise|preis steigen|steigt .. <soon>; nur bis heute|morgen|mitternacht|zum ende; nur noch <count> stunden|tage
    kostet <you> .. geld|bares; jede|jeden|jeder tag|woche|stunde zögern|warten|, .. kostet|die|den; verschenken sie geld; verschenken geld; wird es teurer; zahlen sie .. mehr|drauf; wenn sie jetzt|heute nicht|noch ... teurer|mehr|entgeht|verpassen; halten .. nur bis|noch

    nur noch unterschreiben|zu unterschreiben; müssen|brauchen|musst|brauchst <you>? nur noch; nur noch ihre|deine unterschrift; nur noch <you>? unterschreiben; schon|bereits|gleich|mal|vorsorglich|direkt .. reserviert|eingetragen|gebucht|vorgemerkt|bestellt|vorbereitet|beigelegt|angelegt|ausgefüllt ... ich gehe|davon|kündigen|müssen|nur; vertrag gleich|schon|bereits|direkt .. beigelegt|beigefügt|vorbereitet|angehängt|mitgeschickt; habe <you> .. schon|bereits|mal eingetragen|angemeldet|vorgemerkt|gebucht
    gehe davon aus .. dass <you>; gehe davon aus , dass <you> .. dabei|mitmachen|unterschreiben|zustimmen|einverstanden|kaufen|bestellen; rechne .. mit ihrer|deiner|ihrem unterschrift|zusage|ja|auftrag|bestellung; mit ihrer unterschrift; sagen|sag sie? .. einfach ja; wann dürfen|können|wollen wir|sie .. unterschreiben; vertrag liegt|ist .. bereit|unterschriftsreif; deal|geschäft .. perfekt|machen|abschließen|besiegeln
    glückwunsch|gratuliere|glückwünsche zu ihrer|ihrem|deiner .. wahl|entscheidung|kauf|abo; kündigen|stornieren können|kannst <you> .. immer|jederzeit; informationen|infos|prospekt|broschüre|unterlagen ... , also ... vertrag|auftrag|bestellung; also habe ich .. vertrag|auftrag

    <count> verträge|abschlüsse|aufträge|deals|kunden ... abschließen|schaffen|reinholen|machen|holen; <count> abschluss|vertrag|auftrag|deal|unterschrift .. bis|zum|für|fehlt; fehlt .. abschluss|vertrag|auftrag|deal; mein|unser bonus|ziel|soll|quote|umsatzziel|provision|monatsziel; zum bonus; meine|unsere provision|quote|zahlen; mein|unser|meine chef|chefin|vorgesetzter|boss erwartet|will|verlangt|wartet|braucht|möchte .. von|ihre|ihr|antwort|ja|unterschrift|heute
    brauche|brauchen .. heute|jetzt|bis|sofort|noch .. antwort|unterschrift|entscheidung|zusage|ja; ihre unterschrift|zusage|entscheidung .. bis|heute|noch|jetzt

    <nth> mail|e-mail|nachricht|anruf|versuch|schreiben|mal|anfrage ... noch|keine|nichts|immer|nie; immer noch nichts|keine|nicht .. gehört|antwort|reaktion|von; warum|wieso|weshalb antworten|reagieren|antwortest|reagierst|melden|meldest|unterschreiben|haben|hast <you> .. nicht|noch|keine; warum ignorieren|ignorierst; rufe|schreibe|melde .. so lange|solange|weiter .. bis; so lange .. bis sie|du; bis sie abheben|antworten|zusagen|unterschreiben; lasse nicht locker
    obwohl|auch wenn <you> ... <contact>; obwohl <you> ... baten|wünschten|gebeten|sagten; konnte|wollte nicht .. warten; aber das glaube ich; glaube ich ihnen nicht; nein ist keine; akzeptiere kein nein
    ihr|ihre|dein|deine|der mitbewerber|konkurrent|konkurrenz|wettbewerber|nachbar|nachbarn|kollegen .. hat|haben|ist|sind|machen|macht .. schon|bereits|auch|längst|mit|unterschrieben; alle .. nachbarn|kollegen|anderen|in ... mit|schon|dabei; <you> sind|bist der|die letzte|einzige; wollen sie|willst du nicht auch; wollen sie etwa; sie wollen doch .. auch|sicher|nicht; du willst doch
    zahlen sie|zahl|zahle ... oder|sonst|bevor; oder wir schicken|kommen|schauen; jemanden|leute|jungs|inkasso .. vorbei; sonst passiert|wird|gibt|knallt; her mit dem geld|der kohle; rück|rücken .. raus|geld|kohle; das werden sie bereuen; werden .. bereuen; wirst .. bereuen; lass|lassen .. nicht hängen; letzte warnung
    deine|ihre schönen|tollen|hübschen augen|fotos|lächeln|tochter; dein|ihr lächeln|foto|profil gesehen|hat|ist
    kennt|weiß|wissen|erfährt|erfahren bald|dann|morgen|schnell? .. jeder|alle|ganze|nachbarn|presse; das wollen|willst sie|du doch nicht riskieren|erleben|dass; wer zuerst kommt; bis heute abend nichts
    <you> <said> , ... <contact> .. , aber|trotzdem|dennoch|doch ich|wir|jetzt|nun; <you> <said> ... <contact> ... ,? aber|trotzdem|dennoch ich|wir|rufe|melde|schreibe|mein|gute|jetzt|heute; <you> urlaubsfotos|urlaubsbilder|bikini* .. gesehen|gefunden; nur noch <count> _? <places> .. schnell|also|sichern
    hallo|hey|hi|na süße|süßer|schätzchen|hübsche|hübscher; , süße|süßer|schätzchen|hübsche|hübscher .|,|!|$
  `,
  pressureNot: `
    letzte chance|gelegenheit zu; halten .. nur bis|noch zum
  `,
  hints: {
    soon: 'heute|mitternacht|sofort|umgehend; noch heute|jetzt; in den nächsten _ minuten|stunden; nur noch _ stunden|minuten; bis mittag|heute|zwölf; vor dem mittag',
    scarce:
      'nur|genau|gerade noch? <count> _? <places>; letzten|letzte <count>? <places>; fast|beinahe weg|voll|ausverkauft; noch <count> <places>',
    rise: '<offer> .. verfällt|erlischt|steigt|verdoppelt|endet|läuft|ab; preis|preise .. steigt|steigen|verdoppelt|verdoppeln|hoch; teurer; doppelte|doppelten',
    loss: 'sonst|andernfalls verfällt|ist|verlieren|geht|sind|entgeht; unwiderruflich|endgültig|verloren|entgeht; zu spät; nie wieder; kommt .. wieder; vorbei',
    deal: 'vertrag|unterschrift|unterschreiben|auftrag|lastschrift|kontonummer|bestätigen; auf ihren|deinen namen; sagen sie ja; ihr ja; abschluss',
    assumed: `
      auf ihren|deinen namen; bereits|schon|vorsorglich .. reserviert|gebucht|vorbereitet|eingetragen; entscheidung .. gefallen|getroffen; kaufsignal; gehe davon aus; damit ist; habe .. reserviert|ausgefüllt|vorbereitet
      ich weiß .. dass sie
    `,
    attempts:
      '<nth> mail|nachricht|anruf|versuch|schreiben|mal; <count> nachrichten|anrufe|mails; keine|ohne antwort|reaktion|rückmeldung; immer noch nichts|keine',
    target:
      'mein|unser|meine ziel|monatsziel|soll|bonus|provision|quote|zahlen|quartal; mein|meine chef|chefin|vertriebsleiter|abteilungsleiter gibt|will|erwartet|braucht|drängt',
    exposure:
      'nachbarn|kunden|vermieter|arbeitgeber|frau|mann|familie|dorf|chef|kollegen .. hören|erfahren|erfährt|wissen|weiß|denken|wind|mitbekommen|sehen; es wird geredet; glauben sie mir; wäre .. schade; wenn ihnen .. liegt',
    stranger:
      'noch nie|nicht gesprochen|begegnet|getroffen; kennen uns .. nicht|kaum; noch nicht .. gesprochen|kennengelernt|getroffen',
  },
  calming: `
    lassen|lass sie|dir sich? gern? zeit
    wie besprochen|vereinbart|abgesprochen|verabredet|gewünscht|gebeten
    keine eile|hektik|verpflichtung|frist
    in ruhe
    in aller ruhe
    unverbindlich
    müssen|musst sie|du|ihr? .. nicht|nichts .. entscheiden|unterschreiben|bezahlen|bestellen
    nicht|nichts entscheiden|unterschreiben|bestellen|zahlen
    wie sie|du .. gewünscht|wünschten|gebeten|wolltest|wollten
    auf ihren|deinen wunsch
  `,
  insteadOfPressure: {
    formal: 'Lassen Sie sich gern Zeit; ich freue mich zu hören, was Sie davon halten.',
    informal: 'Lass dir gern Zeit; ich freue mich zu hören, was du davon hältst.',
  },
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
  cancelling: `
    termin|gesprach|treffen|besuch|besichtigung|probe|stunde .. absagen|verschieben|verlegen|abgesagt|verschoben
    muss|mussen|mochte .. absagen|verschieben
    sage|sagen .. ab
    kann|konnen .. nicht kommen|teilnehmen|stattfinden
    findet|fallt .. nicht|aus
    neuen|anderen termin
  `,
  condoling: `
    beileid|anteilnahme|mitgefuhl|trauerfall
    verstorben
    tod|verlust ihres|ihrer|deines|deiner|eures|eurer
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
