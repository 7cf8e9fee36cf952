import type { Wording } from '../../rules/wording';

/** English turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    i: "i|we|i'|we'",

    // Who is small, and how.
    am: `
      i|i' m|am <adverb>? <adverb>?; am i; being
    `,
    adverb: `
      really|actually|honestly|afraid|obviously|clearly|sadly|basically|still|also|currently|probably|perhaps|myself
      of course; after all; to be honest|fair; quite
    `,
    merely: `
      just|only|merely|simply|purely|but; nothing but|more; no|not|nothing|little|hardly|barely more than
    `,
    a: 'a|an|the|your|our|their|his|her|some|one|another',
    role: `
      assistant|assistants|receptionist|secretary|clerk|temp|intern|trainee|junior|volunteer|student|apprentice|beginner
      novice|newbie|rookie|layman|layperson|amateur|typist|messenger|driver|courier|cleaner|caretaker|porter|gardener
      operator|telephonist|telephone|admin|administrator|administrative|bookkeeper|cashier|waiter|waitress|helper|runner|dogsbody|gofer
      minion|nobody|cog|pawn|intermediary|go-between|middleman|worker|employee|housewife|pensioner|freelancer|self-employed
      girl|guy|boy|lad|lady|bloke|chap|pair|voice|number|part|substitute|replacement|cover
      someone|somebody|person|people|answering|fish|mouthpiece|footsoldier
      holiday|maternity|sick|temporary|lowly|humble|simple|ordinary|small|mere|little
      salesman|saleswoman|salesperson|technician|mechanic|plumber|painter|baker|hairdresser|nurse|carer|teacher|coach
      middle|bottom|newcomer|kid|mum|dad|mother|father|translator|designer|programmer|warehouse
    `,
    far: `
      phone|call|click|stone*|message|mail|email|e|text|mile|miles|minute*|few|little|couple|bit|short|tad|touch|train|walk|drive
      same|right|day*|week*|month*|hour*|moment|second|step|quick|tiny|fan|big|huge|great|happy|lucky|proud|door*|block
      street*|stop|flight|line|word|reply|first|next|last|tick|half|ten|five|twenty|mention|note|reminder|year*|meeting
    `,
    menial: `
      answer|answering|take|taking|man|manning|pick|handle .. phone|phones|calls|switchboard|messages
      open|opening|sort|sorting|deliver|collect .. post|mail|letters; type|typing; file|filing|photocopy|photocopying
      make|making|serve|pour the? tea|coffee; stack|fill .. shelves; push|pushing paper|paperwork; pass|passing|forward .. on|along|messages|mails
      work|help here; do as|what i'|i; do the filing|typing|photocopying|cleaning|tidying|admin|paperwork|dishes|simple
      follow|carry out? orders|instructions|the; carry|drop .. boxes|parcels; clean; sweep; run errands; keep the diary|minutes
      take the minutes|notes; hold the fort; water the plants; fill in forms
    `,
    when: 'until|till|on|from|in|before|after|between|at|this|today|tomorrow|during|every',
    clever:
      'clever|smart|bright|important|senior|qualified|educated|experienced|intelligent|knowledgeable|sharp|big|high',
    worthless: `
      useless|hopeless|worthless|clueless|insignificant|unimportant|dogsbody|incompetent|thick|brainless; an? idiot|fool|dunce|dummy|nobody
      nobody|nothing important|special|here|really; no one|body important|special; no use|good|help to
      not anybody|anyone|important; not really|actually anybody|anyone|important
    `,

    // Who hides, and behind what.
    office: `
      head|central|main office; headquarters|hq|corporate|upstairs|hr|legal|compliance|accounts|finance|procurement|accounting|underwriters
      management; powers that be; accounts|legal|finance|corporate|hr; those|people higher|further up; senior management; payroll
      the|our|my _? board|department|organisation|organization|management|boss|manager|director
      the|our|my _? supervisor|directors|team|line|hq
      accounts|finance|legal|it|hr department|team|people; they upstairs
    `,
    // Theirs to decide, unless it is ours.
    outside:
      'bank|company|council|firm|trust|insurers|insurer|insurance|supplier|suppliers|union|lawyers|owners|landlord|school|shareholders',
    ours: 'our|my',
    machine: `
      the|our|this|my _? system|systems|computer|software|program|portal|tool|database|website|app|form|crm|server
      company|our system|systems|software
    `,
    rules: `
      the|our|this|my _? policy|policies|rules|rule|regulations|procedure|procedures|protocol|protocols|guidelines|process|terms|regulation
      the|our _ _? policy|rules|procedure|procedures; company|internal|hospital|school|council|bank|store|shop|house|standard|office policy|rules|procedure|procedures|guidelines|protocol
      protocol|bureaucracy; terms and conditions; red tape; gdpr; policy|procedure|regulations|procedures
    `,
    dont: `
      can' t; can not; cannot; won' t; will not; does|do|did|would|has|have|had not|never; doesn'|don'|didn'|wouldn'|hasn'|haven'|hadn' t
      no longer; simply|just|only does|do|will not; simply|just won'|doesn'|don'|can' t
    `,
    aux: 'has|have|had|is|are|was|were|also',
    permit: `
      let|lets|allow|allows|allowed|permit|permits|permitted|accept|accepts|want|like|approve|approved|support|provide|agree|agreed|sign|signed
      release|released|recognise|grant|granted|authorise|authorised|fund|enable|accommodate|answered|responded|processed|got|cover|budget|make
    `,
    forbid: `
      forbid*|prohibit*|prevent*|dictate*|stops me|us; won' t hear; require* us|me|you to; say|says|said no; refuse|refuses|refused
      reject|rejects|rejected|block|blocks|blocked|veto|vetoed|overruled|declined; insist* on|that|we|i
      mean|means|meant that? i|we|you|nobody|it can' t|cannot|have|had|must|will; tie|ties my|our hands; rule|rules it? out; have|has ruled .. out
      state|states|stipulate*|specify|specifies that? we|i|no|you|it
    `,
    decide:
      'decided|decides|ruled|determined|imposed|frozen|put|ordered|cut|scrapped|cancelled|stopped|pulled|decreed|chosen',
    because:
      'due to; owing to; because of; as a result|consequence of; in view|light of; thanks to; on account of; given; following; amid; with; under; by; down to',
    trouble: `
      covid*|corona*|pandemic|restructuring|restructure|reorganisation|reorganization|migration|merger|backlog|backlogs|understaffing|workload
      staff|staffing|personnel|capacity|resource|budget|supply|driver shortage|shortages|cuts|problems|issues|constraints|illness|sickness|levels|changes|turnover
      shortage|shortages|cuts|cutbacks of|in|to; lack of staff|capacity|resources|people|drivers|personnel; sickness|illness|absence|absences within|in|at|among|on
      high|heavy|large|unusually|increased|exceptional|enormous .. volume|volumes|demand|workload|number|numbers|call|calls
      unforeseen|exceptional|operational|technical|internal|organisational|administrative|these|the|various circumstances|reasons|difficulties|changes|problems|issues|fault|error|errors|delays
      busy|holiday|holidays|summer period|season; holidays in|at; circumstances; computer|system|it|software|server error|errors|failure|problem|problems|fault|upgrade|issue|glitch|update|outage
      the|our|a|this new? _? system|software|supplier|courier|carrier|upgrade|policy|rules|procedure|procedures|backlog|workload|crisis|restructuring|freeze|head|strike
      volume of; demand; pressure of|on work|staff|the
    `,

    // What is sold, how soon, and how hard.
    offer:
      'offer|deal|discount|price|promotion|sale|rate|bargain|reduction|enrolment|registration|prices|discounts|offers',
    soon: `
      today|tonight|now|tomorrow|midnight|soon|shortly|immediately; straight|right away|now; this evening|afternoon|week
      in|within _ hours|days; at midnight|noon|five; by midnight|tonight; while you|stocks; a|few|any hours|minute|days|moment; for good
    `,
    count:
      'one|two|three|four|five|six|seven|eight|nine|ten|few|couple|handful|1|2|3|4|5|6|7|8|9|10|12|15|20',
    nth: 'third|fourth|fifth|sixth|seventh|eighth|tenth|umpteenth|nth|3rd|4th|5th|6th',
    places: 'spots|places|seats|slots|spaces|units|copies|rooms|tickets|left|remaining|licences|place|spot',
    buy: 'buy|sign|order|act|book|decide|reserve|subscribe|enrol|register|join|commit|respond|grab|choose|upgrade|claim',
    reply:
      'answer|answered|answering|reply|replied|replying|respond|responded|responding|react|signed|decided|got|pick|picking|call|called|ignore',
    calling: 'calling|ringing|emailing|writing|phoning|messaging|trying|mailing|contacting|chasing|pestering',
    said: 'said|asked|told|wanted|wished|requested|preferred|mentioned|agreed|would',
    contact:
      'call|ring|phone|email|mail|write|contact|wait|come|leave|disturb|hear|back|speak|september|november|spring|summer|autumn|winter|january|march|may|june|later|not|peace|until|then|next|quiet|rest',
  },

  belittling: `
    who am i .|$|?|!; but who am i; know .. bugger|next to|precious nothing|little; my poor|limited|little|feeble brain|knowledge|understanding|mind; with my .. limited|poor|little knowledge|education|brain
    <am> <merely> <a> !<far> _? _? <role>; <am> <merely> <a> <role>
    <am> <merely> <role> !of
    <am> <merely> <a> !<far> _ _? .|,|$|here|and|so|but|at|in|from|who|with
    <am> <merely> <calling>; <am> <merely> covering|filling|helping|standing|here !<when>
    <am> here <merely> to; <am> here <merely> for the; only|just me , the; <am> at the bottom|very
    ,|–|-|: <merely> the|a|your _? <role> .|,|$|here|who|on|at
    a|the lowly|mere _; as a|an|the mere|lowly|simple|humble|ordinary; <merely> <a> lowly|humble|simple
    a humble <role>; my humble|modest self|person; for someone|people like|as me|us; the likes of me
    i <merely> <menial> !<when>; all i|we do|am|ever is|do|a|the|here; all i' m good for
    <am> not <adverb>? <clever> enough|or|to|in|like|as; <am> not <adverb>? clever|smart|bright
    <am> <adverb>? too stupid|thick|dumb|dim|unimportant|insignificant|junior|lowly|small|simple|young|low
    <am> <adverb>? so|a|rather|pretty|completely|totally|utterly|bit? <worthless>; <am> <adverb>? <worthless> !at
    <am> the least|lowest|most _? person|one|important|member|employee|of|junior; <am> barely|hardly|scarcely qualified|worth|fit|capable
    my stupid|silly|dumb|daft|foolish|ignorant .. question|questions|mail|idea|email; stupid|silly|dumb question from; stupid me
    forgive|excuse|pardon my ignorance|stupidity; little old me; who am i to; what do i know; what would|could i know
    what could|can someone like; don' t mind|listen me|to; ignore me; pay no attention to me; nobody|no one listens|asks|tells|cares to? me
    nobody|no one <adverb>? listens|asks|tells .. me; they don' t tell|ask|listen|pay me|to .. anything|think|me
    my opinion|view|voice|word|contribution|input|vote <adverb>? doesn'|isn'|hardly|barely|won' t? _ ; my opinion|view|voice|word does not|n't count|matter
    my opinion|view|voice|input|contribution counts|matters for nothing|little; i don' t|not <adverb>? count|matter
    above|beyond my pay|station; cog in the|a; small cog; bottom of the ladder|pile|food|heap|pecking|chain; lowest|low on the|in ladder|rung|totem
    waste|wasting .. time with|on me; not worth your; somebody|someone who|that actually|really? matters|knows|understands|counts|decides
    a nobody; nobody important|special; not that|very important here|around !but; general dogsbody|gofer; dogsbody
    don' t take my word .. only|just; nothing compared to you|yours; no match for you|yours; couldn' t possibly say
    not my place to; i only|just|merely hand|pass|forward|relay; know my place; not|isn' t for me to have an|opinion
    don' t expect too? much|anything of|from me; <am> no _ like you; beneath you|your
  `,
  belittlingNot: `
    <am> <merely> a|the|one _? person|people for|to|in who? charge|ask
    <am> <merely> here until|till|on|for|from|this|today|to help|answer
    <am> <merely> calling|ringing|emailing|writing|phoning|messaging|trying|mailing|contacting|chasing
    being <merely>; for people like us
  `,
  belittlers: 'just|only|merely|simply|lowly|purely|mere',

  hiding: `
    <ours> <outside> <adverb>? <dont> <adverb>? <permit>; <ours> <outside> <aux>? <adverb>? <forbid>
    <office> <adverb>? <dont> <adverb>? <permit>; <machine> <adverb>? <dont> <adverb>? <permit>; <rules> <adverb>? <dont> <adverb>? <permit>
    <office> <aux>? <adverb>? <forbid>; <machine> <aux>? <adverb>? <forbid>; <rules> <aux>? <adverb>? <forbid>; protocol|policy|procedure dictates|demands|prescribes|requires that|us|me|you
    <machine> <adverb>? automatically? cancelled|rejected|refused|blocked|deleted|lost|closed|swallowed|decided
    <machine> has|have automatically? cancelled|rejected|refused|blocked|deleted|lost|closed|swallowed|decided|crashed
    <machine> is|was|are|were down|slow|not|being|broken; <machine> won' t; <machine> shows|says|tells|thinks|indicates that|you|no|it
    computer says; what|that the system|computer says|wants|does; the way our|the _? works|work
    against our|company|the|internal|bank|school _? policy|policies|rules|regulations|procedure; as per procedure|policy|protocol
    policy not to; it' s|is company|our|standard|hospital|school|the policy|procedure|practice|rule|rules not|that|to; standard|normal|usual procedure|practice|policy not
    it' s|is standard|normal|usual|common|company|our policy|procedure|practice not|that; that' s|is company|our|the|just|simply policy|procedure|rule|rules|protocol
    policy|rules|procedure is not to; rules are rules; policy is policy; orders are orders; my|our hands are tied; tied my|our hands
    out of my|our hands; beyond my|our control|power; nothing i|we can do; nothing more? to be done; no say in
    that' s|is just|simply? how it|things|the is|are|works|work|system; that' s|is just|simply? the way; i don' t make the rules
    i|we don' t decide|make .. rules|that|these|decisions|policy; let us|you|me down; <adverb>? not allowed|permitted|authorised|authorized by|to
    i' m|am not allowed|permitted|authorised|authorized; we' re|are not allowed|permitted|authorised
    <i> m|am|re|are bound by; rules come from; from above|upstairs|high; have to follow them|the|procedure|policy|orders|protocol
    it' s|is not up to me|us; that' s|is not up to me|us; isn' t up to me|us; not my|our decision|call to; wasn' t my|our decision|call|choice
    i' m|am|we <adverb>? <merely>? following|follow orders|procedure|policy|protocol|instructions|the; only|just|simply following orders|the|procedure
    what i' ve been told to; blame the|our system|it|courier|supplier|head|management; the fault of|lies; isn' t|not our|my fault
    that' s|is between you and; we|i only|just|simply? carry|execute out|orders; can' t|cannot make exceptions|an|any; no exceptions
    nothing to do with me|us; no control|influence over|on; decided|imposed at|from|by a? higher|above|head|management|central|corporate
    been decided at|by|above|from|higher; <office> has put a|our; <office> haven' t|not got|had|found|come|looked
    it|hr have|haven'|has|hasn' t? not? got|had|set|found|come|fixed|given|sorted; that' s|is their decision|department; red tape
    not our|my department|responsibility; isn' t our|my department|responsibility; take|accept no|any responsibility for that
    can' t|cannot take|accept responsibility; have|has to go through .. channels|committee|procedure; i|we have no choice but
    would love|like to , but <office>|<rules>|<machine>; no provision for; not provided for; they won' t let me|us
  `,
  circumstance: `
    <ours> <outside> <adverb>? has|have|had? <adverb>? <decide>
    we|i ,? as a|an|the _? department|company|organisation|organization|team|council|school|bank|business|firm|institution|hospital|club
    we as; as a|an|the _? organisation|organization|company|department|council|team|school|business|bank|firm|institution|hospital ,? we
    <because> <trouble>; <because> .. <trouble>; <office> <adverb>? has|have|had? <adverb>? <decide>
    according to .. policy|rules|procedure|procedures|regulations|guidelines|protocol|system; under our|the|company policy|rules|regulations
    staff|staffing shortage|shortages; understaffed; short staffed; lack of staff|capacity|resources; our|the current workload|backlog
    our|company|council|bank|school|hospital|college|trust|shop|store policy|rules|terms|conditions|regulations|guidelines|procedures
    the way|how our system|procedure|process; our supplier|suppliers|courier|carrier|system|it|insurers; blame
  `,
  refusal: `
    not; n' t; can' t; won' t; don' t; doesn' t; couldn' t; haven' t; hasn' t; isn' t; didn' t; wasn' t; cannot; unable; impossible
    no !longer; no longer possible|available|offer|able; nobody; nothing; never
    delay|delays|delayed; cancel|cancelled|canceled; longer than|before; take|takes|taking|be|you longer; refuse|refused|decline|declined|rejected
    regret; overlooked; lost; missed; late; later than; behind; wait|waiting; slow|slower; sorry; apologise|apologize; fail|failed; stop|stopped
    closed|close; postponed; withdrawn; ended; fallen; mistake; wrong; on hold; left lying|untouched|waiting; been left; start again
  `,
  owning: `
    its|their|his|her _? policy|policies|rules|system|procedure|procedures|terms|board|supplier|handbook; said|says|say|claims|claim|writes|wrote|told|argues that? its|their|his|her|they|he|she
    my own? mistake|fault|responsibility; i should have; i take responsibility; i forgot; that' s|is|was on me
  `,
  insteadOfHiding: {
    formal: "I can't do this the way you asked, and I would be glad to look with you for what is possible.",
    informal: "I can't do this the way you asked, and I'd be glad to look with you for what is possible.",
  },

  pressure: `
    <places> are|'re|re|have .. disappearing|going|vanishing|filling|almost|nearly; your competitor|competitors|competition|neighbour|neighbours|rival|rivals .. has|have|already .. signed|joined|switched|bought|booked; don' t be the last|one|only; be the last .. to|left; needs your autograph|signature|scribble; before lunch|noon|close of|tonight .. sign|yes; sign ... before lunch|noon|tonight; i know ... said ... until|not|no ... but; <calling>|call|ring|phone you ... regardless|anyway; left behind
    last|final|unique|golden|once only? chance|opportunity !to see|hear|say|visit|meet|catch|enjoy
    <offer> <adverb>? ends|expires|closes|disappears|vanishes|stops|goes|ending|expiring|closing|runs|finishes .. <soon>; <soon> and|, .. <offer> is
    <offer> won' t be around|here|available|there|repeated|back|last; <offer> will|can never|not come|be|return .. back|again|repeated|return
    never come|be .. back|repeated|this|again; only|just <soon> <offer>; <soon> only; only today|tonight; more|few hours|days|minutes and .. <offer>; limited time|spots|places|offer|availability
    only|just? <count> _? <places> left|remaining|available|free|and|,|.|$; there are|' s|is only|just <count> _? <places>
    going|selling|filling|disappearing|running|snapped|flying fast|out|up|off; almost|nearly|practically sold|fully|gone out|booked?
    when they' re|are gone; while stocks|supplies last; now or never; once in a lifetime; one time offer|deal; time is|' s running|ticking|short
    clock is|' s ticking; before it' s|is too late|gone|over; before someone|somebody|another else|snaps|your; before your competitor|neighbour
    don' t miss|wait|delay|dither|hesitate|think|let !to .. out|longer|long|any|this|your|chance|slip|offer; miss this|your|out
    no dithering|time to lose|waiting; seize|grab|snatch|jump at? .. chance|opportunity|offer|deal|yours|it|discount; take this chance|opportunity|deal
    act|decide|be|hurry quick|quickly|fast|now|before; act|decide|sign|subscribe|enrol now|today|tonight|immediately; ,|so|! order|buy|book|reserve|join now|today|tonight|immediately
    ^ <buy> now|today|tonight|quickly|fast; ,|so <buy> now|today|tonight|quickly|before; ^ hurry; be quick; hurry up
    sign up now|today; beat the price; lock in; secure your spot|place|price|discount|seat|deal; flying off; grab yours|your|it|this
    goes|go|going up <soon>; price jumps|rises|increases on|tomorrow|tonight|after|next; prices go|will|are .. up|rise|increase <soon>
    hold .. price|offer|deal|discount until|till|for; only|can' t hold|keep|guarantee .. price|offer|deal|this|it|discount
    discount|offer|deal|price is|will|' s|be history|gone|over|off; cost|costs|costing you .. money|more|dear|later|business; costing your
    money is|' s lost; lose|losing|leaving|throwing|missing .. money|out|profit|on the|away; every|each day|week|month|hour of|that? you? wait|delay|doubt|hesitate|pass|waiting|hesitation
    can' t afford to wait|miss; pay more|double later|soon|next; otherwise|else you|it .. pay|lose|miss|too late

    all you have|need|got to|is .. do? is? sign|signature|yes; just sign; sign today|tonight|now|here; ready to buy; just|simply say yes; just confirm and
    all i|we need is your|a signature|yes|ok|approval; taken the liberty; gone ahead and|to .. booked|pencilled|reserved|scheduled|ordered|blocked|signed|prepared
    <i> ve|have|already .. already? put|pencilled|signed|entered|registered|enrolled|added you .. down|in|up|on|for
    <i> ve|have already reserved|booked|blocked|scheduled|ordered|drawn|prepared|set; i' ll put|sign|book|note|enter|process you|your .. down|up|in|order
    <i> ll? put|sign|pencil you down|up|in; <i> ve|have booked|reserved|scheduled our|your|an|the installer|installation|visit|slot|delivery|engineer|fitting|place|spot
    <i> m|am|re|are? assume|assuming|take|presume|presuming|trust|expect|gather it? that? you' re|are|ll|will|agree|want|on|in|joining|signing
    <i> m|am|re|are? count|counting|rely|relying on your|you; can|may i count on your|you; so we have a deal; we have a deal; so that' s a yes
    consider it done|sold; congratulations on choosing|your|becoming|joining .. ,|subscription|choice|decision|purchase|even
    contract is|' s ready|waiting|attached .. signature|sign|you; draw|drawn up the|a|your contract|agreement|paperwork; get the paperwork done
     so <i> ve|have|ll? .. attached|enclosed|drawn|included the|a|your contract|agreement|order; you' ve read my|our .. , so
    when do|can|shall|will we|you sign; shall|let' s we? just|simply? close|seal|finalise|sign|shake .. deal|contract|it|this|on; close|seal|clinch this|the|a|our deal|sale
    close this|it today|off; though|although|before we haven'|have|don'|hardly|barely|never|ve .. met|know|spoken|each

    hit|meet|make|reach|hitting|meeting|making|reaching my|our|the|this .. target|targets|quota|numbers|figures|bonus; my|our|this month'? s? target|quota
    my bonus|commission|quota|target|targets; close|sign|land|win|sell|score|bring <count> more? _? deals|contracts|customers|clients|sales|orders|subscriptions
    one|another more? sale|deal|order|signature and|to|for|before|left|short; need one|this|another more? sale|deal|order|signature
    my|our boss|manager|director|chief|supervisor <adverb>? wants|needs|expects|is|will|wanted|insists|has|demands !<when> .. you|your|yes|answer|decision|signature|result|today|deal|me
    i promised my manager|boss; waiting for your signature|yes; need your signature|yes|answer|decision|approval|commitment today|now|tonight|by|before|this
    your signature|yes|decision|approval|commitment today|tonight|now|before|by|this; you really|simply? need|have|must to? decide|sign|act|move|choose

    third|<nth> time <i> ve|m|have|am; is|my|the now|already|my|our|the? <nth> email|mail|message|call|attempt|time|letter; checking in for the _ time
    why haven'|don'|won'|aren'|didn'|do|have|are|did|will t|you <adverb>? you? not? <adverb>? <reply>; why you keep|haven|don|still; keep|kept ignoring me|us|my; ignoring me|us|my
    called|emailed|rang|phoned|messaged|written|mailed you? twice|three|four|five|six|several|countless|many times?; <i> ve|have called|rung|emailed|phoned|written|messaged|mailed ... times
    still no|not|nothing|haven .. reply|answer|response|heard|word from you; keep|continue|carry on? <calling> until|till|you; won' t|not give|take|stop|let up|no|<calling>|go
    i|we won' t stop; too much to ask; what' s|is stopping you; what are you waiting; that you|you' ve opened my|our mail|email|message|mails|emails
    you <said> ... <contact> ... ,? but|yet|however|still i|we|my|here|this; i|we know|realise|understand|remember you <said> ... but|yet|however; i know it' s|is earlier|sooner|not|early
    even though|although|though|despite|while you <said> ... <contact>; even though you <said>; even though you' ve|have|had not|n; despite your|you|the request|wish|asking|saying|agreement
    i|we <adverb>? couldn' t|not wait|resist|help; thought i' d try|call|ring|chance .. anyway|early; you said|told no|not|you|weren|aren ... , but
    you said .. not|no|weren ... but; don' t believe|buy|accept|take that|it|no for; no is not|n
    your|the competitor|competitors|competition|neighbour|neighbours|rivals|rival has|have|is|are|already|just|did .. signed|joined|already|switched|bought|ahead|using
    did you know your competitors|competition|competitor; everyone|everybody|all|whole in|on|around|else|street|your ... joined|signed|already|joining|has|have
    you' re|are|ll|will be? the only|last one|person|to; you and i both know; guess who; you do|really? want your children|kids|family|wife|husband|staff|team ... don' t|safe|happy
    you don' t|wouldn' t want ... to|your|that|this; don' t you care|want ... ?

    pay ... or|otherwise|before you|we|i|things|else|there; pay now|up; cough|stump up; send|sending|sent someone|somebody|the boys|bailiffs|lads|a|heavies|people round|around|over|less|friendly
    things|it|this will|may|could|might|are|' ll get|become|going|turn unpleasant|ugly|nasty|uncomfortable|difficult|worse; or else; or there will|' ll be; there will be consequences
    face the consequences; know where you live; you' ll|will be? sorry|regret; be sorry you didn|did; regret it|this|not; don' t make me; don' t let us|me down
    hear|hearing from our|my lawyer|lawyers|solicitor|solicitors; waiting for his|my|our money; show|where me|us|' s|is the|my|our money
    come on|, mate|pal|buddy|matey ... pay|cough|invoice|money|cash|bill; mate|pal|buddy|matey ... pay|cough|owe|cash

    gorgeous|sweetheart|darling|babe|honey|hottie|sexy|handsome|cutie|sweetie|sunshine; hello|hi|hey beautiful|lovely|pretty|sexy
    you look|looked .. amazing|stunning|lovely|great|beautiful|hot in|on|there; saw|seen|loved|admired|like your|those .. photo|photos|picture|pictures|snaps|selfie
    your|those beautiful|lovely|pretty|gorgeous eyes|smile|legs|daughter|daughters|wife|husband|hair|face; your address|number|name|email from|off a list|database
    i feel|felt|sense|know like? we' re|ve|have|are .. soulmates|connection|click|friends|bond; save hundreds|thousands; fell in love with you
  `,
  pressureNot: `
    gone ahead and|to .. as you; get the paperwork done at
    <i> ve|have ... as you|agreed|requested|discussed|arranged|promised
    called|emailed|rang|phoned times; you said .. not to worry; the only|last one left|who knows
    you said ... , but i' m|am sorry|afraid; still not working
  `,
  insteadOfPressure: {
    formal: 'Please take all the time you need; I would be glad to hear what you think.',
    informal: "Take all the time you need; I'd be glad to hear what you think.",
  },
  moment: 'by 5 pm on {day}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  inAgreement: 'in agreement with {name}',
  apology: `
    my|our sincere? apologies
    apologise|apologize for|that
    i|we apologise|apologize
    i' m|am .. sorry for|that|about
    we' re|are .. sorry for|that|about
    so|very|truly sorry
    sorry for|about
    my|our mistake|fault
  `,
  payment: `
    outstanding|unpaid|overdue|open invoice|invoices|bill|bills|amount|balance|payment|payments
    payment reminder
    reminder .. payment|invoice
    invoice|invoices|payment .. overdue|outstanding|unpaid
    have|has not|yet .. received .. payment
    haven'|hasn' t .. received .. payment
    past its|the due
    remains|is|are unpaid|overdue
  `,
  asking: `
    forward to hearing|your
    let me|us know
    could|can|would|will you
    please tell|send|confirm|reply|advise
    i' d|would like to know|hear
  `,
  thanking: `
    many|warm|huge thanks
    thank you so|very much
    thank you|thanks for your|the help|time|patience|trust|effort|hospitality|conversation|talk|chat
  `,
  cancelling: `
    cancel|reschedule|postpone .. appointment|meeting|call|visit|session|viewing|rehearsal|lesson|us|our
    have|need to cancel|reschedule|postpone
    call off
    can' t|not .. make it|attend|come
    cannot .. make it|attend|come
    won' t be able to make|attend|come
    another|new date|day|time .. meet|call|meeting|appointment
  `,
  condoling: `
    condolences|bereavement
    sorry for|about your loss
    passed away
    death of your
  `,
  asksName: `
    who am i|we writing|speaking|talking
    who i' m|am|we writing|speaking|talking to|with
    who we' re|are writing|speaking|talking to|with
    may|could|can|might i|we ask|know who|whom; may|could|can|might i|we have|know|ask .. name
    what is your name
    what' s your name
    tell me|us your name
    whom am|do i address|addressing|writing
    whom i|we|may address|write
  `,
};
