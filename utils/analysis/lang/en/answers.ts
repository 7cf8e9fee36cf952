import type { AnswerWords } from '../../reply/types';

/** What English answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    me: 'me|us|our',
    not: "not|no|never|don' t|won' t; rather you didn' t; do not",
    contact:
      'call|ring|phone|email|write|contact|contacting|calling|ringing|emailing|writing|approach|approached|chase|pester|bother|trying|mail|insist|insisting',
    phone: 'call|ring|phone|telephone|bell|buzz|dial|tinkle',
    body: 'board|committee|council|trustees|team|management|wife|husband|partner|partners|boss|members|directors|director|governors|accountant|colleagues|manager|head|landlord|chairman|chair|vicar|treasurer|parents|family',
  },
  not: "not|no|never|nobody|nothing|none|neither|nor|cannot|cant|dont|wont|hardly|without|nowhere|rather; don' t; won' t; can' t; isn' t; aren' t; doesn' t; didn' t; wouldn' t; shan' t; couldn' t; haven' t; hasn' t; wasn' t; ain' t; needn' t; shouldn' t; no one; fail to",
  but: 'but|only|however|though|although|alas',
  regret:
    "afraid|unfortunately|regret|regretfully|regrettably|sadly|sorry|alas|disappoint|reluctantly; much as; i' m afraid; bad news; no hard feelings; straight answer",
  luck: 'good luck; wish you well|luck|success|every; best of luck; all the best with|for; thanks|thank you for your? patience|trying|the pitch|asking|thinking',
  no: `
    not interested; no interest in|from|at
    no thanks|thank|ta|sorry; no , thanks|thank; ^ no $|,|.|!; nope|nah|nay; a no $|,|.|!|from|for|i'|i; answer|verdict|decision|reply is|'s|s|has|was|remains|must ... no|negative; : no $|.|,; it is|'s|s no; the answer' s no; but no $|.|,; not for me|us|our|my; isn' t for me|us; nothing here|in it|doing; not today|thanks; thanks but no; count <me> out; pass; hard pass; i' ll|we' ll pass; dead horse; not our|my cup|thing|bag; afraid not
    tried it; no thanks|ta|thank; not one for|bit; nope; no office; no need|point; nothing for; not repeating; afraid you' ve|we|i|not|no|that
  `,
  refuse: `
    not interested; no interest in|from|at
    decline|declined|declining|reject|rejected|refuse|refused|withdraw|withdrawn|cancelling; opt out; turn|turned|turning .. down; pull|pulling|pulled out|the plug; pass on; voted against|it|this|no|down; opted out|against; decided|resolved|chose|chosen|voted against|not; won' t be .. proceeding|going|taking|needing|moving|pursuing|renewing|buying|signing; not be .. proceeding|going|taking|needing|moving|pursuing|renewing|buying
    not moving|going|taking .. forward|ahead|further; not .. further; not award|proceed|pursue; say|said|saying no; give|giving .. miss; leave|leaving it there|out|be; leave things as; back out; drop|dropped the idea|it|this; not be touching; bargepole; stop you there; let .. down gently; unsuccessful
    voted|vote|motion|proposal|application|bid|offer|plan .. down|fell|failed|defeated|lost|rejected|unsuccessful; turned <me>|us .. down; turned us|it|you|this down; by one vote; out of the running; narrowly lost; didn' t make|carry|pass|win; defeated|outvoted|vetoed|overruled|kiboshed|binned|nixed|unsuccessful; fell at|by|short; we|i only back|fund|support|buy|use|take|work|deal; thought better of; shan' t|won' t be repeating|continuing|renewing|having|needing|taking; not one for us|me; give it up; no sense|point|use in; back your; problem we|i haven' t; haven' t got a need; wanted now; no _ wanted|needed|required; not wanted|needed|required; no longer want|need|require|wish; nothing doing; not for the likes; beyond our remit|scope; outside our remit|area|scope|policy; doesn' t meet; do not fund|support|meet
  `,
  final:
    "definitely|definitively|finally|absolutely|firm|flat|final|ever|unanimously; that' s that; and that settles; settles it; never will|again|ever; end of story|discussion; for good; once and for all; full stop; nor ever; and shall; don' t hold with; won' t change .. mind; not now ,? not|nor|and; every last; and that' s; end of; the end; not a chance; no chance|way|thanks; so there; by a country mile; there it is",
  want: 'want|wants|wanted|wish|wishes|like|care|fancy|keen|intend|plan|plans|planning|intention|looking|seeking|hold|believe|rather|bother|desire; in the market',
  need: 'need|needs|needed|needing|use|require|requires|call|room|point|reason|space',
  interest: 'interest|interested|interests|interesting|appeal|appeals|appetite|excite|keen',
  fit: 'no benefit|value|use for|to; fit|fits|suit|suits|match|right|suitable|compatible; for us|me|our|my; how we work; talk to our; work for|with us|me|our',
  other: `
    lost out to; cheaper one; went elsewhere
    goes|gone|went to someone; the one next
    another|someone|somebody|elsewhere|rival|competitor|else|other; someone|somebody else; a different|local|cheaper|bigger|smaller|closer|larger; different firm|company|supplier|provider|agency|party|partner|printer|vendor|coach|trainer|builder|candidate|option|route|direction|school; with someone|somebody|a|an|the _? _? in|from|at; local lad|firm|man|chap|outfit; lowest bid|bidder|price; your rivals|competitors; the other; close second; runner up; gone|went|going to a|another|someone
    the chap|firm|man|woman|lady|people whose|who|next|down|in
  `,
  chosen:
    'i|we joined|switched|moved|signed|hired|picked|chosen|ve; the job|contract|work goes|went|going; chosen|choose|choosing|chose|picked|pick|opted|opt|selected|preferred|switched|moved|signed|hired|appointed|awarded|won|gone|joined|settled|decided|went|give|gave|given|plumped; go|going|went|gone with|for|to',
  already: 'already|always|since; for years|ages|decades; long since; as it is',
  provided:
    'covered|sorted|suited|stocked|insured|catered|settled|equipped|provided; all set|the insurance|we need; everything we|i; got|have enough|plenty|one|all|a|an|our|two|three; have got; found one|someone|somebody; tied up; handed the lot; handed .. over to; taken care of; includes it|that; included in|with; comes with|free; free of charge|through; through our|the|my union|federation|landlord|head|trade|association|franchise|employer; landlord|franchise|head office includes|provides|supplies|does|handles; filled|taken|gone; post|position|role|vacancy|job|place is|was|has|went .. filled|gone|taken|someone|else|to; already knows|works|here; internal candidate|applicant|appointment; appointed|promoted from; newly qualified; cheap as chips; we have a man|woman|chap|girl|lad|lady|firm',
  stay: 'stay|staying|stick|sticking|stuck|remain|keep|keeping with|where|put|to|our|my|things|as; happy|content|satisfied|pleased|fine|loyal with|to|where|as; current|existing|present|usual|regular supplier|provider|firm|people|man|woman|lot|one|agency|printer|coach|bookkeeper|accountant|set|arrangement|chap|lady; as they are; as we are; as it is',
  ourselves:
    'ourselves|myself|themselves|itself|internally|inhouse; in house; in house; our|my own; own roof|team|staff|people|full|man|hands|steam|kitchen|website|van|person; do it by hand; cash only; word of mouth; by hand',
  kin: 'caretaker|janitor|verger|gardener|handyman|bursar|secretary; nephew|niece|cousin|uncle|aunt|son|daughter|brother|sister|grandson|granddaughter|neighbour|volunteers|volunteer|members|friend|mate|dad|father|mother|mum|wife|husband|parents|stepson|apprentice|intern|kids|lodger|fiance; brother|sister|son|father in law',
  does: 'does|do|doing|runs|run|handles|handle|looks|makes|make|manages|builds|build|paints|fixes|mows|mow|mown|cooks|bakes|sorts|sees to|writes|takes care|drives|teaches|keeps|cuts|prints|designs|design|has|got',
  dear: "expensive|pricey|dear|costly|steep|cheaper|twice|double|treble|triple|unaffordable|overpriced; beyond us|our|my|budget|means; can' t|cannot|couldn' t|could not .. afford|stretch|justify|spare|run to; too much|rich|high|dear; more than|then we|i|the|it; out of our|my reach|range|league|budget; higher than; price|cost|fee|fees|quote|premium is|are|'s .. high|beyond|above|double|twice|more|over; over budget; what i|we pay",
  ended: `
    gone over to; nothing left to; given it up; wound down; we don' t do .. anymore; file is|'s|s now closed; was|were|been sold; money down; take <me> out
    retire|retires|retiring|retired|closing|closes|closed|close|shut|shutting|sold|demolished|demolition|bankrupt|liquidation|dissolved|disbanded|scrapped|cancelled|canceled|shelved|axed|abandoned|defunct|discontinued|pulled|folded|wound; winding|wound up; gave|given|giving up; called off; is|are|'s|s off; packed|packing it? in; fallen|fell through; selling up; ceased trading; no longer trade|trading|exist|run|in business; passed away; last season; shop goes; never will; dropped|binned
    handed|handing|hand|given|giving .. keys|notice|lease; the lease; lease .. up|out|ended|ran|expired; moved|moving|relocating|emigrating|off away|to|abroad|in|overseas; fully remote; left the area|country|trade|business; no office|shop|house|garden|business left; sold .. house|business|boat|shop|mine|it|the|car|flat|farm; wound up; passed on|last; died|deceased|bereaved|funeral; has|have|had died; dad|mum|he|she|husband|wife passed; divorced|splitting|separated; planners|council|bank|insurers turned|refused|said; cancelled|postponed indefinitely|scrapped|pulled; hung|hang|hanging up my|our; shut|shutting|closing up|down|shop|our|the|for good; end of an era; the last time; no longer there|exists|ours|with us; made redundant; laid off; gone under|bust|remote|bankrupt|into; in administration|receivership|liquidation; let the house|flat go; ceased; it' s off; called it off; wedding' s off; put to sleep; no <me>? longer have
    rebranded; dropped from; no appetite; is history|over; given .. to the; given .. away; it' s|is dead
  `,
  unlist:
    'remove|take|strike|delete|cross|scrub|erase|drop <me>|this|my|our|these .. list|records|details|data|database|address|mailing|books|off|number; off your|the list|books|database|mailing; from your list|records|database|files; unsubscribe me; my|our details|data|address .. deleted|removed',
  nocontact:
    "wasting your|my petrol|time|breath; skip my|our letterbox|door; flat wall; <not> .. <contact> again|me|us|any|anymore; rather you didn' t; stop <contact>; leave me|us be|alone|in peace; save your|yourself stamps|breath|time|petrol|trip|journey|postage|energy|effort; don' t bother|trouble|waste; no point|use in? <contact>|in|trying|asking|coming; no need to <contact>|come|call; further contact|calls|emails|correspondence; hear from you again; no more emails|calls|letters|mail|brochures; waste your|any|of time|breath",
  letbe:
    "leave it there|at that|here; consider this|it|the|matter .. closed|done|over|final; matter|file|case|chapter|subject is|'s|s closed|over; closed the file|book|matter; that' s|is that; end of it|that; draw a line; call it a day; let' s leave it at|there; we' ll leave it; settles it",
  nownot: `
    haven' t made|decided; not decided; not a no; just not
    not now|yet|just|right|quite|this; not at present|the; not the right|best|ideal time|moment; for now; right now .. not|no|can'|don'|won'; <not> .. this|until|till|before|at year|season|quarter|month|moment|term|week|present|next; too soon|early|busy; bad|wrong|terrible|awful|poor|difficult|awkward|tricky|worst|rotten time|moment|timing|week|month|day|season|year; timing; not ready|there; a no but|just; not a no; nothing .. before|until|till|happen; another time|day|year; no rush|hurry; can' t look; haven' t got round; for the moment|time; wrong month
    hardly the time|moment; not before|until|till|a thought for; isn' t a thought; nothing happens|moves|doing till|until|before; leave it|this with me|us till|until; frozen|freeze till|until; can' t touch|do|think|face|look|start .. till|until|before; leave it|this lie|rest; lie on the table; do it|you justice; come back to this|it; afresh; not till|until; one thing at a time; not the year|week|month|day
  `,
  now: 'now|currently|presently|today; at the moment; at present; right now; this year|season|quarter|month|week|summer|winter|spring|autumn; these days; just now',
  season: `
    advent|lent|whitsun|michaelmas|sabbatical; tax year; school year; bedtime; financial year
    clocks; the season; harvest' s in; later please|on
    spring|summer|autumn|winter|easter|christmas|harvest|september|october|november|december|january|february|march|april|june|july|august|quarter|lambing|holidays|season|michaelmas|term; half term; next|new|coming|following|later|another year|season|quarter|spring|summer|autumn|winter|term|month|budget|financial; in|after|within a|two|three|four|six|few|couple _? weeks|months|years|month|year; a few|couple|some _? weeks|months|years; half term; one day; down the line|road; nearer|closer the|to|in; some time|day; the fall; in a while|bit|year; a year; 2025|2026|2027|2028|2029|2030
    agm|bluebells|daffodils|leaves|nesting|exams|sats|tupping|turnout|solstice|bonfire|half-term|freshers|ramadan|diwali|passover|yuletide; the sales; financial|tax|academic|school|calendar year; when the .. out|over|gone|done|in|back; two|three years to; q1|q2|q3|q4; in the new; that time; mid|late|early january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring
  `,
  until: 'until|till|til|before|pending|unless; not before',
  after:
    'after|once|when|whenever|following|then|afterwards|thereafter; as soon as; by then; comes|come .. through|in|back|out; nearer the',
  again: 'again|back|later|anew; once more; another time|go|try|look',
  askback: `
    shout|holler|yell|whistle when|once|after|in
    ask|try|contact|remind|nudge|check|circle|get|knock|drop|touch|pick|write|email|call|ring|come|revisit|return|ping|catch|prod|poke|chase <me>|back|in|this|by|again|it|on|us; back to <me>|us|him|her|it; get in touch; talk|speak|look|think|meet|chat .. again|then|later; be all ears; look at|into .. then|later|again; hold that thought; bear us|me in mind; keep in touch|us|me; leave it|this until|till|for|a; come back; touch base; by all means
    remind me|us; try me|us again; come back to this|it|you|us; glad|happy|pleased to have you tender|quote|try|come; looked at afresh; tender|bid .. then|next; we' ll talk|see|speak then; worth another|a; ask me; keep my|our|the number|details|card; look me|us up; nudge; in touch nearer|then|when; i do want; do try
  `,
  busy: `
    mid move|season|term|audit|exams|refit; living out of; boxes; we' re skint; season ,? need; in the thick; all hands; survive the
    busy|swamped|snowed|stretched|rushed|overwhelmed|hectic|chaos|chaotic|madness|inundated|drowning|understaffed|renovating|moving|moved|refurb|refit|audit|merger|exams|ill|flu|fire|flood|pregnant|baby|newborn|poorly|hospital|short; flat out; flat out; up to my|our|the; hands full|are; plate full|is; full plate; off sick|with; in the middle|midst|thick of; upside down; no time|space|room|head|bandwidth|capacity; run off; short of|on|staffed staff|hands|people|time|two|three; on my|our plate; settle|settling in; got the keys; neck in|deep; knee|neck|elbow deep; new manager|boss|job|head|premises
    divorce|bereavement|probate|funeral|chemo|marking|ofsted|inspection|covers|calving|harvesting|shearing|tourists|renovation|scaffolding|builders|floods|burst|strike|deadline|deadlines|election|wedding; exams to; in one piece; caught me|us with|at|in|mid; you' ve caught; head' s|is .. elsewhere|full|spinning; living on; no sleep; between jobs|houses|managers; new structure; restructure|restructuring|reorganisation; run off my|our; firing on; short handed
  `,
  money:
    'budget|budgets|money|cash|funds|funding|purse|pot|kitty|finances|penny|coffers|grant|mortgage|spending|spend|hiring; skint|broke|hard up',
  spent:
    'spent|gone|frozen|freeze|tight|empty|exhausted|used|allocated|committed|blown|no|not|skint|dry|low|starts|start|resets',
  first: 'first|before',
  consult:
    "s|is his|her|their|your call|decision|say|shout; have the final say; slow to; doesn' t like; run|discuss|talk|speak|check|clear|raise|put|consult|ask|square|chat|go it|this|that|past|to|with|over|by|through .. <body>; with my|our|the <body>; need|have|got to talk|ask|run|speak|discuss|check|consult|clear; next meets|meeting|sits|agenda; decided|discussed|decision at|by|in",
  body: 'bank manager|vicar|rector|bishop|solicitor; board|committee|council|trustees|team|management|wife|husband|partner|partners|boss|members|directors|director|governors|accountant|colleagues|manager|head|landlord|chairman|chair|vicar|treasurer|auditor|auditors|parents|family|other half|investors|owner',
  think:
    'think|thinking|mull|ponder|consider|digest|decide|decided|undecided|weigh|sleep|torn|chew; on the fence; made up|our my|our|minds|mind; sink in; about it; have a think; slow to',
  wait: 'wait|waiting|await|awaiting|patience|patient|hold|see; wait and see; hold fire|off|on; see how|what|whether|if; planning|probate|permission|permit|licence|glaciers|consent|sign-off|verdict|ruling; waiting on; in limbo; up in the air; yet to hear',
  park: 'park|parked|shelve|postpone|postponed|postponing|defer|deferred|delay|delayed|ice|pause|paused|table|tabled; on hold|ice|pause; back burner; put|push|pushed|putting .. off|back; hold off; kick .. grass|road; hiring freeze; leave it for; low season',
  maybe:
    "maybe|perhaps|possibly|might|may|someday|potentially; in principle; one day; who knows; not ruled; haven' t ruled; in theory; by all means; open to",
  tied: 'tied|locked|committed|contract|contracted|policy|subscription|deal|agreement|lease|warranty|signed in|into|until|till|up|runs|with; runs until|till|out; up for renewal; renewal; expires; another year in it; got .. stock left; fine for now; still going|working|running',
  send: "fling|lob|bung|sling; whatever you' ve got; send|email|mail|post|forward|pop|ping|drop|fax|share|supply|furnish|provide|attach|show|give|get|chuck|whack|sling|pass|stick|fire|let|enclose|submit|leave|bung; provide|submit|supply|complete|return; let me|us|him|her have; put it in; have you any; have you got|anything|something|any; do you have .. something|anything|a|any; got a; is there anything|something|any; please provide|supply|submit|complete; pop a; put .. in an|the; i' ll circulate; kindly|please let|supply|provide|forward",
  material: `
    information|info|details|documentation|brochure|brochures|leaflet|leaflets|booklet|pamphlet|flyer|catalogue|catalog|pricelist|rates|tariff|terms|insurance|spec|specs|specification|specifications|references|deck|slides|presentation|material|materials|literature|bumf|certificates|certificate|pack|factsheet|prospectus|overview|portfolio|examples|samples|sample|swatches|swatch|timetable|menu|pdf|document|documents|paperwork|pictures|video|link|website|dossier|accounts|policies|manual|card|sheet|sheets|policy|liability|dbs|iso|guide|case|studies|chart; one pager; quote sheet; write up
    price|rate|colour list|card|guide|sheet|chart; fact|data|spec|rate sheet|card; anything|something|owt .. read|look|print|written|paper; got anything; bit of reading
    w-9|w9|coi|cover|liability|schedule|register|one-pager|comparison|testimonials|testimonial|list|stock|programme|syllabus|itinerary|brochure|plan|lookbook|report|summary|breakdown|datasheet|msds|rams|method; proof of; fact sheet; something written; schedule of; trade|stock|price|packing list; a link; references in; insure with; insured; more to go on
    list i can|to|of; sides of a4; a4; who you are
  `,
  price:
    'price|prices|cost|costs|charge|charges|rates|fee|fees|pricing|prices|tariff; how much; what do|would|does .. charge|cost|include|involve; per head|hour|person|day; ballpark; weekend|session|package|tier|plan costs; what a|the|it|one costs|cost; what .. costs; schedule of charges; charges',
  read: 'written down; written up; in print; anywhere; read|reading|look|study|browse|peruse|digest|nose|gander|see|review|leaf|flick|bedtime; circulate|flick|peruse|skim; have a read|look|browse|proper; show my|the|our; something .. show; proper look; look .. over|through|properly; reads everything',
  paper:
    'paper|writing|print|email|post|pdf; in writing; on paper; black and white; by post|email; in an email; paper person; plain english',
  more: "more about|on|info|information|detail|details; bit more; know more; learn more; find out; tell me|us more; how it|does|do .. works|work; what .. included|involved|involves|offer|options; included; curious; options; idea of; what exactly|precisely; how would|does it|this; explain; the difference; what' s involved|in it; what happens in; tell me; before i .. give|commit|say; what do|does the|it; cover",
  call: 'call|calls|calling|ring|phone|telephone|bell|buzz|tinkle|ringing|phoning|dial|zoom|teams|facetime|shout; bell|ringing|teams|zoom|skype|whatsapp|catch up; natter; speak to; an invite',
  callyou:
    "ll|will|shall|can|to|m|going .. <phone> you; <phone> you; calling|ringing|phoning you; expect a call|ring; dial in; you' ll|will .. hear .. phone; give|giving you a; speak|talk|chat to you; will|ll|shall .. <phone>; <phone> on|at|tomorrow; try your; i'll|we'll|he'll|she'll|will|shall .. bell|ring|phone|telephone|call|buzz; bell you; will telephone|ring|phone|call; send .. invite; nurse|doctor|manager|colleague|son|wife|husband will .. call|ring|phone|telephone; await|expect my|our|his|her call; be on to you|him|her; has your number; will be in touch by phone|telephone; get you on the",
  callme:
    "<phone> <me>|him|her|them|whenever|any|the|after|before|back|when|on|my|our|thursday|monday|tuesday|wednesday|friday|tomorrow; give <me>|him|her|the|us .. <phone>; <phone> any|whenever|after|before|between; try <me>|my|him|her|any|the; get hold of|me; catch <me>|him|her; you can|could .. <phone>|get|reach|catch|find me|us|him|her; drop me a line .. number; phone is on; pick up the; awaits|await|awaiting|expect|expects your call; have you ring|call|phone; would|i'd prefer|rather to? speak|talk; phone me|him|her|us; she's|he's|i'm on 07|01|020|the; is in .. from; is best; best time; pick up after; try after; any time after; ring the house|office|shop|mobile|bell; any evening|morning|afternoon but",
  line: "phone|mobile|landline|line|telephone|cell|voicemail|handset|07700|extension; hands free; by|on|over the phone; on the blower; number is|'s|s; my number|mobile|direct; to talk; hear a voice|it|from; over the phone; voice|speakerphone|07700|01632|phones; off the motorway; by voice; prefer to speak|talk; rather speak|talk; after school run; number is; she's|he's|i'm on my|the|his|her; hopeless on",
  reach:
    "reach|catch|find|available|reachable|get; at my desk; by the phone; get hold; i' m|am in|around|free; pick up; in the shop|office|van|yard",
  talk: 'talk|speak|chat|discuss|conversation|word|natter|voice|hear|tell|explain|speaking',
  yes: 'yes|yeah|yep|yup|aye|absolutely|certainly|definitely|indeed|sure|gladly; yes please; why not; of course; by all means; oh go on',
  agree: `
    bring the|your van|lads|tools|it; can afford it; you win; right you are; had a whip; marvellous
    ^ sold; m|re|are|am sold; glad|happy|pleased|delighted|thrilled to; do it; the bill; price is|'s|s fine|fair|right|good|ok|okay; go on then; talked me round|into; went down well|very; suits us
    agreed|approved|accept|accepted|accepts|approve|approval|ok|okay|deal|unanimous|delighted|granted|sanctioned|confirmed; go ahead|for it|right; green light; thumbs up; done deal; happy to proceed|go|sign|accept|meet|work; works for us|me; let' s do|go|get|start|proceed|book|crack; we' re on|in|sold|going ahead|with; go|going with you|your|yours; you' ve|have got the|a|yourself; you' re|are hired|on|in|it; got the job; over to you; full steam|speed; talked <me> into; came|come through; ticks; as per|described; said yes; all in favour; the job is|s yours; welcome aboard; consider yourself
    happy with that|it|the; won me|us over; win; minded to|award; award|awarding .. to you|contract; voted|vote you|yours|for|in; the answer is|' s yes; nil; are happy|content to proceed|go; crack on; subject to; confirm your availability|start; signed off; get the nod; nod; on board; you' re in|hired|on; that' s a yes; yes from; suits; it' s a yes; when can; skip can; get your boots; bring your
    ooh yes; make it|them|that; yes please; perfect; we love|like it|them; lovely , we'; that' s the one
    we'd|i'd|would love you to; are you free; you' re|are booked; consider it booked; that' s booked; what time can you
  `,
  take: `
    trial|taster lesson|session|week|class; my|our _ would love|like; we' ll have the; have the big|small|one;     take|order|book|buy|reserve|want|like|love; we' ll|i' ll take|have|go|order|book; put <me>|us|him|her down|in; sign <me>|us up; count <me>|us in; pencil <me>|us; book <me>|us|you|it; i|we want in|to|the|your; i' d|we' d|would like|love to? book|order|buy|go|reserve|try|have|meet|see|visit|hire|take; ' d love; enrol; one of|the big|each; the _? _? _? please
    pitch|plot|table|slot|place|stall; we'd|i'd|would like a|to|the|one|some; could i|we come|book|have|join|bring; put <me>|us in for; a first one|lesson|session; plucked up; mark <me>|us; save|keep|hold|reserve|pencil|squeeze <me>|us|a|in; enrol|sign up; what do we|i owe; a place|seat|ticket|spot for; two of; make it; i' m in; we' re in
    boxes|cases|tiers|bags|sacks|jars|bottles of; order|orders for; save|set|put .. aside|by
  `,
  start:
    'start|begin|commence|deliver|fit|install|cracking|kick; when can; how soon; get cracking|going|started; lads|team start; in the diary; first week|of; crack on; when can .. start|come|begin|fit; on the drive; lads; lay the; break ground; fix a date|day; set a start|date',
  when: 'when|what time|date; how soon|quickly|early; what dates|date|day|time; earliest',
  come: 'come|visit|pop|drop|swing|round|over|by|measure; come and|to|round|over|by|see; measure up; have a look; see the barn|shop|site|place; call in; price it up; price up; come and|round|over|by|out; take a look; survey; view|viewing; number nine; any weekday|morning|afternoon|day; have a look; ought to look at; look at it; when suits; suits|suit you',
  meet: "meet|meeting|coffee|tea|kettle|demo|demonstration|lunch|appointment|tour; on site; at the site; get together; sit down; in person; pop in|by|over; our place|office; in the diary; kettle' s; show you round|around; pitch; over a coffee|pint|cuppa|lunch; pop by|in",
  sign: 'sign|signed|signature|contract|agreement|deposit|invoice|purchase|po|attached; purchase order; dotted line; consent forms; send .. deposit|money|contract|paperwork|forms; signed and; order number; up front|upfront|cash|owe|downpayment; down payment; something up front; send .. bill|invoice; fix|set|name a|the date|day; pay you|by|cash',
  quote:
    'quote|quotation|estimate|proposal|figure; price|cost up|for|on; quote for; what would|do .. cost|want|charge .. for|to; how much for|to|would; receive|give|make|do|have a price|quote; ballpark for',
  praise:
    'great|good|lovely|brilliant|excellent|wonderful|perfect|fantastic|superb|splendid|ideal|smashing|fine|nice|liked|love|loved|amazing|spot|right|impressed|cracking; spot on; over the moon',
  convinced:
    "convinced|persuaded|unanimous|thrilled|keen|excited|hooked|smitten|raring; over the moon; can' t wait; just|exactly|precisely what; sounds great|good|perfect|ideal|fun|fab|lovely; love it|the|your|this; looking forward to; talked into; the ticket; blown away; won over",
  please: "please|kindly|pls|plz; could|can|would|will you; would you mind; if you could; i' d|we' d like",
  amount:
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozen|sixty|eighty _; metres|metre|feet|sqm|pairs|units|pieces|chairs|windows|coats; delivered to; as per',
  arrived:
    'arrived|received|landed|here|delivered|back|safe|safely; got here; came today|this|through; turned up; in one piece; not a scratch',
  wrong:
    "somebody' s|someone' s left; not ours; is it yours; the other stonebridge|one|mr|mrs; have no; meant for; wrong; by mistake; mistaken; mixed up; other mr|mrs|ms|one; never heard of; not the person; meant for; reached a|an|the wrong; fear this; misdirected|astray|misaddressed; i' m a|an _ not; we only sell|do; not me; reached the wrong; went astray; has reached; for another; no such; nobody here|of that; other end; no relation",
  personal:
    "birthday|congratulations|congrats|wedding|funeral|condolences|hospital|operation|mum|mam|dad|nan|gran|grandad|grandma|baby|dog|cat|photos|photo|pictures|party|concert|weather|rain|holiday|hip|knee|thinking|love|jam|cake|hug|sympathy; get well; sorry to hear; anniversary; well done; mam|granny|grandchildren|paddle|choir|hat|tea|thermos|wellington|wellies|snow|sunshine|talk|christening|pub|walk|match|garden|tomatoes|puppy|kitten|jumper|recipe|scones|quiz|birthday|bike|ford; see you at|there|then|on; went down a treat; can' t wait to see; just to say; quoting you; enjoyed .. evening|day|talk|lunch|visit; lovely|great|smashing|wonderful|best evening|day|time|visit|quarter|talk|weekend|lunch; lots of love; kiss",
  running:
    'invoice|bill|paid|payment|key|keys|wifi|password|timesheets|timesheet|minutes|bins|gate|parcel|van|delivery|tenant|warranty|boiler|tiles|skip|drawing|rota|agenda|strimmer|tent|parking|labels|machine|job; running job; line|page|item three|two|one|four|_; last meeting; went through; minutes|item|absent|hinge|hinges|sill|kiln|hall|thermos|paddle|lock|lanyard|projector|rent|deposit|statement|plot|roof|cistern|tap|socket|snag|snags|snagging|painter|scaffold|plasterer|delivery|kitchen|cheque|receipt|expenses|mileage|shift|shifts',
  broken:
    "broken|crack|cracked|leak|leaking|drip|dripping|scratch|dent|faulty|stuck|noise|gurgle|loose|chipped|squeaks|rattle|rattles|damp|mould|stain|smells|missing; not working; doesn' t work; meant to; is that|it normal; squeak|squeaks|squeaking|creak|creaks|wobbles|wobbly|sticking|jammed|wonky|scuffed; has started to; is that usual|right|ok|normal|supposed; could you|somebody fix; fix that|it|this; keeps",
  lend: "you' re a star|gem|treasure|legend; fit|fits like a glove; lend|lent|lending|borrow|borrowed|loan; thanks|thank you for the|lending|a|coming|your help|having|all; ever so; enjoyed; thank you for|so; much appreciated; treat",
  know: 'which|where|who|what|how|why; ^ is|are|do|does|did; do you know|remember|have; happen to; has|have|did anyone|anybody|somebody|someone; was it you; is this|that|it yours; whose; who left|has|took|was',
  self: `i|we|me|us|my|our|mine|ours`,
  you: `you|your|yours|ya`,
  whilst: `while|whilst; as long as; until|till .. is|are|has|have|goes|go|gone|done|comes|come|over; once; not until|till|before; waiting on|for; before i|we can|could; without .. can'|no|cannot; come|comes first; when .. done|over|finished|back|settled|through; once .. is|are|has|have; with .. expecting|away|off|coming|going`,
  because: `
    because; since; as; due to; owing to; :
  `,
  courtesy: `
    thank; thanks; please; good luck; all the best; sorry; unfortunately $; take us|me off; wish you; best of luck; appreciate
  `,
};
