import type { PromiseWords } from '../../promises/types';

/** German ways to promise; own compilation. */
export const promises: PromiseWords = {
  classes: {
    you: 'sie|ihnen|du|dir|dich|ihr|euch',
    // Presents that end as pasts do.
    presents: `
      leite|leiten|bereite|bereiten|bearbeite|bearbeiten|beantworte|beantworten|antworte|antworten|begleite|begleiten|halte|halten|erstatte
      erstatten|richte|richten|schalte|schalten|gestalte|gestalten|verarbeite|verarbeiten|erarbeite|erarbeiten|berichte|berichten|teste|testen
      überarbeite|überarbeiten|erwarte|erwarten|berate|beraten|vorbereite|unterrichte|verwalte|miete|mieten|vermiete|leiste|leisten|breite
    `,
    get: 'erhalten|erhältst|bekommen|bekommst|erhaltet|bekommt|kriegen|kriegst|kriegt',
    helper: `
      unser|unsere|mein|meine|der|die|ein|eine|ihr|ihre|dein|deine monteur|monteurin|techniker|techniker|kollege|kollegin|kollegen|fahrer|fahrerin|geselle
      unser|unsere|mein|meine|der|die|ein|eine|ihr|ihre mitarbeiter|mitarbeiterin|sohn|tochter|bruder|schwester|frau|mann|azubi|lehrling|chef|chefin
      unser|unsere|mein|meine|der|die|ein|eine elektriker|maler|installateur|berater|beraterin|handwerker|gärtner|schreiner|tischler|kurier|zusteller
    `,
    place:
      'in|im|auf|an|am|vor|bei|unter ihrem|ihrer|ihren|ihr|deinem|deiner|deinen|eurem|eurer|ihnen|dir|euch',
    carry: 'bringt|fährt|schickt|liefert|trägt|radelt|mailt|sendet|wirft|legt|hängt|stellt|holt',
    does: 'kommt|kommen|bringt|bringen|ruft|rufen|meldet|melden|liefert|liefern|baut|schickt|holt|misst|repariert|wechselt|tauscht|schaut|stellt|montiert|hängt',
  },
  acts: `
    ich|wir werde|werden
    werde|werden ich|wir
    ich|wir melde|melden mich|uns
    melde|melden ich|wir mich|uns
    meldet|melden sich .. bei
    und|, melde|melden mich|uns
    ich|wir kümmere|kümmern mich|uns
    ich|wir rufe|rufen sie|dich|euch|ihnen
    rufe|rufen ich|wir sie|dich|euch
    ich|wir schicke|schicken|sende|senden|maile|mailen|schreibe|schreiben|gebe|geben|bringe|bringen ihnen|dir|euch
    schicke|schicken|sende|senden|maile|mailen|schreibe|schreiben|gebe|geben|bringe|bringen ich|wir ihnen|dir|euch
    ich|wir halte|halten sie|dich|euch .. laufenden
    ich|wir komme|kommen .. auf sie|dich|euch .. zu|zurück
    ich|wir lasse|lassen .. wissen
    sie|du hören|hörst .. von mir|uns
    hören|hörst sie|du .. von mir|uns
    wird sich .. bei ihnen|dir
    wir setzen uns .. in verbindung
    ich|wir prüfe|prüfen das|es; das prüfe|prüfen|kläre|klären|erledige|erledigen|übernehme|übernehmen|besorge|besorgen ich|wir
    ich|wir kläre|klären das|es
    ihr|sie|du hört|hören|hörst .. von mir|uns
    und sage|sag|gebe|geb|melde ihnen|dir|euch dann? bescheid; sage|gebe ich ihnen|dir|euch dann? bescheid; ich|wir sage|sagen|gebe|geben ihnen|dir|euch .. bescheid
  `,
  datedActs: `
    arbeite|arbeiten ich|wir ... aus|ein|durch|ab $|.|,|und; ich|wir arbeite|arbeiten ... aus|ein|durch|ab $|.|,|und; nehme|nehmen ich|wir ... vor|auf|ab|zurück|entgegen $|.|,|und; ich|wir nehme|nehmen ... vor|auf|ab|zurück|entgegen $|.|,|und
    der|die|das|mein|meine|unser|unsere|ihr|ihre _ _? folgt|folgen; gehen ihnen|dir|euch .. zu
    bitte|bitten !sie|dich|euch|um|ihnen|mich _ _? , sie|dich|ihnen|dir; ich|wir habe|haben es|das|den|die|ihr|ihre|dein|deine|ihren|deinen ... fertig|bereit $|.|,|und
    sie|du haben|hast die|den|das|ihre|deine|ihren unterlagen|pläne|papiere|zahlen|schlüssel|vertrag|angebot|liste|daten|fotos|ergebnis|ergebnisse|bericht
    wir sehen uns ... an $|.|,|und; sehen wir uns ... an $|.|,|und
    wissen|weißt sie|du mehr|bescheid|ob; sie|du wissen|weißt mehr|bescheid|ob; bin|sind ich|wir .. bei ihnen|dir|euch; ich|wir bin|sind .. bei ihnen|dir|euch
    geht|gehen .. raus; geht|gehen .. zur post; geht|gehen .. an sie|dich; ihr|ihre|dein|deine _? _ kommt|kommen|folgt|folgen|geht|gehen; unser|unsere|mein|meine _ bringt|liefert|ruft|meldet|schickt|holt|repariert|montiert
    stehe|stehen ich|wir ... vor|bei|an ihnen|dir|euch|ihrer|deiner|eurer|der; ich|wir stehe|stehen ... vor|bei|an ihnen|dir|euch|ihrer|deiner|eurer
    ich|wir klingel|klingle|klingeln ... durch|an|bei; klingel|klingle ich ... durch|an
    <helper> _? _? <does>; <does> <helper> ... <you>|vorbei|an|*en; steht|liegt|ist|sind|stehen|liegen .. fertig|bereit|abholbereit
    haben|hast|habt sie|du|ihr den|die|das|ihren|deinen _; und gebe|sage|schicke|melde|rufe|bringe ihnen|dir|euch|sie|dich|mich; haben|hast sie|du .. _ $
    sie|du|ihr <get>; <get> sie|du|ihr
    kommt .. zu ihnen|dir|euch
    kommt|kommen .. bei ihnen|dir|euch|vorbei
    ruft|rufen .. sie|dich|ihnen
    bringt|liefert|schickt|sendet|holt|repariert sie|es|ihn|ihnen|dir|die|das|den
    die|eine rechnung|unterlagen|antwort kommt|kommen|folgt|folgen
    wird|werden ... geliefert|zugestellt|verschickt|versandt|repariert|bezahlt|überwiesen|erledigt|angerufen|gesendet|fertig
    liegt|liegen .. bereit
    monteur|techniker|kollege|kollegin|fahrer|mitarbeiter|handwerker kommt|bringt|ruft|meldet|liefert
    steht|stehen .. vor|an ihrer|deiner|der|eurer tür; liegt|liegen|geht ihnen|dir|euch .. vor|zu; geht .. raus|zur post|an sie|dich; haben|hast sie|du ... von mir|uns; bekommen|bekommst|erhalten|erhältst sie|du
    lese|lesen ich|wir ... ab|vor|durch|nach; lade|laden ich|wir ihnen|dir|euch|das|den|die
    liegt|liegen|steht|stehen|hängt|hängen|landet|findet|ist ... <place>; finden|findest|findet sie|du|ihr ... in|im|auf|unter|bei|an; sie|du|ihr finden|findest|findet ... in|im|auf|unter|bei|an; liegen|liegt|stehen|steht ... bereit|für sie|dich|euch
    <carry> _ _? _? <you>; <carry> ... zu <you>; <carry> ... bei <you> vorbei|ab|vor|an|aus; ihr|ihre|dein|deine|eure _ _? geht|kommt|liegt
    nehme|nehmen ich|wir ... mit; ich|wir nehme|nehmen ... mit; ihr|ihre|dein|deine|euer|eure _ _? wird|werden|bekommt|erhält; wird|werden|bekommt|erhält ihr|ihre|dein|deine|euer|eure
  `,
  pronouns: 'ich|wir',
  inverts: true,
  together: 'wir',
  service: `
    <you>|ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deinen|deiner|euer|eure
    liefern|beginnen|überweisen|bringen|schicken|senden|reparieren|montieren|bauen|starten|bezahlen|zahlen|erledigen|ersetzen|tauschen|installieren|verlegen|streichen|fällen|schneiden|holen|kommen|machen|verschicken|versenden|prüfen|fangen|passen|ändern|korrigieren|aktualisieren|übersetzen|drucken|buchen|klären|abholen|aufbauen
  `,
  joins: 'dass|ob|weil|was|wie|wo|die|den|das|der|und|auch|ja',
  idleVerbs: `
    !<presents> *te|*ten; sehe !mir|ich; sehe ich !mir
    stehe|stehen; erhole|erholen|genieße|genießen; rede|reden|sprechen wir|ich? weiter|noch|wieder|darüber; lese|lesen .. keine
    weiche|weichen; selbst|hab|habs|ja|auch|nur|noch|schon
    bin|sind|war|waren|habe|haben|hatte|hatten|kann|können|könnte|könnten|konnte|konnten|will|wollen|wollte|wollten|möchte|möchten
    darf|dürfen|muss|müssen|musste|mussten|soll|sollen|sollte|sollten|würde|würden|hoffe|hoffen|denke|denken|dachte|weiß|wissen
    finde|finden|fand|fanden|glaube|glauben|verstehe|verstehen|sehen|sah|sahen|höre|hören|lese|arbeite|arbeiten|wohne|sitze
    bitte|bitten|frage|fragen|warte|warten|erwarte|erwarten|freue|freuen|bedaure|bedauern|biete|bieten|danke|danken|wünsche|wünschen
    lade|laden|empfehle|empfehlen|kenne|kennen|brauche|brauchen|suche|suchen|ziehe|ziehen|nehme|bekam|rief|schickte|schrieb|ging
    erinnere|vermisse|erhielt|erhielten|öffnen|schließen|feiern|beginnen|starten wir|ich !mit; beginnen|starten !mit|wir|ich; treffen|bestätige|bestätigen
  `,
  idle: `
    .. nicht|kein|keine|nie
    .. urlaub
    .. mit dem|der zug|bahn|bus|auto|rad|fahrrad|flugzeug|flieger
    .. abwesend|unterwegs|brauchen
    ich? .. wohl
    .. zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|oma|opa|vater|mutter|onkel|tante|krank|müde
  `,
  negation: 'nicht|kein|keine|keinen|nie',
  never: `
    ^ _ sie; bitte _ sie
    immer; normalerweise
    anbei
    beigefügt
    beiliegend
    im anhang
    hiermit
    gestern
    schreibe|schreiben ihnen|dir , um|weil|da
    vorgestern
    letzte|letzten|vergangene|vergangenen woche|monat|montag|dienstag|mittwoch|donnerstag|freitag
    soll|sollen ich|wir
    ^ wer ... ,
    hätte|hätten ... müssen|sollen
  `,
  vague: `
    so bald|schnell|rasch wie möglich
    in den|die nächsten|kommenden tagen|wochen; die nächsten|kommenden tage|wochen
    sobald wie möglich
    schnellstmöglich
    baldmöglichst
    umgehend
    bald
    demnächst
    in kürze
    zeitnah
    später
    zu gegebener zeit
    asap
    möglichst bald|schnell
    so schnell es geht
  `,
  event: `
    wenn ich|wir|das|die|der|alles ... durch|fertig|weiss|weiß|habe|haben|bin|sind|ist|vorliegt|kommt; nach erhalt|eingang|prufung|rucksprache|abschluss|freigabe|zahlungseingang|lieferung; bei eingang|erhalt
    sobald
    nachdem
    wenn die|der|das ... da|fertig|eingetroffen ist|sind
    danach
  `,
  condition: `
    wenn
    falls
    sollte|sollten
    sonst
    sofern
    andernfalls
    ^ haben|möchten|wollen|brauchen|passt|können|geht|kommt|klappt|fehlt ... ,
    ^ sagen|schicken|senden|rufen|geben|bestellen|unterschreiben|melden sie ... und
    solange; vorausgesetzt
  `,
  and: 'und|aber|denn|oder|sondern',
  subjects: 'ich|wir|sie|du|ihr|er|es|das',
  thatMoment: `
    an diesem tag|morgen
    am selben tag
  `,
  thereupon: 'dann',
  aside: `
    , die|der|das|den|dem sie|du|ihr|ich|wir
    weiß|weiss|verstehe , dass sie|du|wir|ich erst?
  `,
  theirs: `
    sie|du haben|hast gesagt|versprochen|zugesagt|angekündigt , dass? sie|du; sie|du haben|hast gesagt|versprochen|zugesagt|angekündigt
    sie|du sagten|sagtest|versprachen|versprachst|wollten|wolltest
    wie besprochen|vereinbart|abgesprochen|verabredet schicken|senden|schickst|rufen|zahlen|bezahlen|liefern|melden|geben|bringen sie|du
  `,
  tags: 'ja; ok; okay; gut; gell; oder; recht; einverstanden; in ordnung; passt das',
  callMe: `
    rufen|ruf sie? ihn|sie|uns|meine|meinen|unsere|unseren|herrn|frau
    sie|du können|kannst ihn|sie|uns|mich .. anrufen|erreichen; erreichen sie|ihn|mich|uns
    rufen sie mich|uns
    ruf|rufe mich|uns
    rufst du mich
    rufen sie .. an
  `,
};
