import type { Wording } from '../../rules/wording';
import { mailActs } from './mail-acts';
import { pressure } from './pressure';

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
      the|our|this _? _? system|systems|computer|software|program|portal|tool|database|website|app|form|crm|server
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
      staff|staffing|personnel|capacity|resource|budget|supply|driver shortage|shortages|pressure|pressures|cuts|problems|issues|constraints|illness|sickness|levels|changes|turnover
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
    shouldn'|don'|wouldn'|not|never t? ask|trust|rely|expect|bother .. someone|somebody like me; no good|use asking someone|somebody like me
    such a stupid|silly|dumb|daft question; these stupid|silly|dumb|daft questions; <am> <merely> <a> little|small|tiny <role>
    waste|wasting your time with|on me|somebody|someone|anyone like|as
    shouldn' t|not really? bother|trouble|disturb someone|people|anyone like you|yourself; someone|people as important|clever|busy as you; only|just let|lets me open|make|answer|sort|file
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
    nobody important|special; not that|very important here|around !but; general dogsbody|gofer; dogsbody
    don' t take my word .. only|just; nothing compared to you|yours; no match for you|yours; couldn' t possibly say
    not my place to; i only|just|merely hand|pass|forward|relay; know my place; not|isn' t for me to have an|opinion
    don' t expect too? much|anything of|from me; <am> no _ like you; beneath you|your
    lack of brains|education|schooling|brainpower; never .. finished|went|got .. school|college|university|degree; pinch|grain of salt .. i say|from me|coming; whatever|what|anything i say .. salt|worth|count; probably isn' t|not worth much; don' t mind|bother about me , i; not the sharpest|brightest; small|tiny brain of mine; only good for
    what would|could|does|can a|an humble|simple|mere|lowly|poor|plain _ like me; like me know|to know about
    i' m|am|being|feel|like .. a nobody
    an?|some simple|mere|lowly|humble|plain|ordinary _ like me; for cleverer|smarter|brighter|better people|heads|minds; my little job|role|work .. nothing|isn'|not; , i file|sort|type|stack|sweep .. all day
  `,
  belittlingNot: `
    no such|not|isn't|never a? stupid|silly|dumb
    says|said|say|asks|asked|shouts|writes|wrote|joked :|, _
    <am> <merely> a|the|one _? person|people for|to|in who? charge|ask
    <am> <merely> here until|till|on|for|from|this|today|to help|answer
    <am> <merely> calling|ringing|emailing|writing|phoning|messaging|trying|mailing|contacting|chasing
    being <merely>; for people like us
    <am> <merely> the *est; <am> <merely> the proudest|luckiest|happiest|best|right; i <merely> do the coffee|tea .. you|could|can|can't
  `,
  belittlers: 'just|only|merely|simply|lowly|purely|mere',

  hiding: `
    not our|the|company usual? practice|policy|custom to
    <machine> is|was what is|was|'s .. holding|blocking|stopping|delaying; it|they simply|just won' t let|allow; it|they simply|just does|doesn'|will not|t t? let|allow
    agreement|contract|framework|licence|license|lease <forbid> anyone|us|me|any; has|have had to be closed|cancelled|refused|rejected|declined|stopped; nothing .. can be done from|at|on our|this; blanket ban
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
    policy|rules|procedure is not to; rules are rules; policy is policy; orders are orders; tied my|our hands
    out of my|our hands; beyond my|our control|power; nothing more? to be done; no say in
    that' s|is just|simply? how it|things|the is|are|works|work|system; that' s|is just|simply? the way; i don' t make the rules
    i|we don' t decide|make .. rules|that|these|decisions|policy; let us|you|me down; <adverb>? not allowed|permitted|authorised|authorized by|to
    we' re|are not allowed|permitted|authorised
    <i> m|am|re|are bound by; rules come from; have to follow them|the|procedure|policy|orders|protocol
    it' s|is not up to me|us; that' s|is not up to me|us; isn' t up to me|us; not my|our decision|call to; wasn' t my|our decision|call|choice
    i' m|am|we <adverb>? <merely>? following|follow orders|procedure|policy|protocol|instructions|the; only|just|simply following orders|the|procedure
    what i' ve been told to; blame the|our system|it|courier|supplier|head|management; the fault of|lies; isn' t|not our|my fault
    that' s|is between you and; we|i only|just|simply? carry|execute out|orders; can' t|cannot make exceptions|an|any
    nothing to do with me|us; no control|influence over|on; decided|imposed at|from|by a? higher|above|head|management|central|corporate
    been decided at|by|above|from|higher; <office> has put a|our; <office> haven' t|not got|had|found|come|looked
    it|hr have|haven'|has|hasn' t? not? got|had|set|found|come|fixed|given|sorted; that' s|is their decision|department; red tape
    not our|my department|responsibility; isn' t our|my department|responsibility; take|accept no|any responsibility for that
    can' t|cannot take|accept responsibility; have|has to go through .. channels|committee|procedure; i|we have no choice but
    would love|like to , but <office>|<rules>|<machine>; no provision for; not provided for; they won' t let me|us
    back office|software|admin|booking|billing package|suite|program rejects|refuses|won'|doesn'|throws; nobody|no one|none of us .. able|allowed|permitted|authorised to override|change|alter|overrule|overturn; nothing .. any of us|we|i .. can do
    my|our hands are tied !up; nothing i|we can do .|,|$|from|for|there|; nothing i|we can do about that|it|this; i' m|am not allowed|permitted|authorised|authorized to; no exceptions are|can|will|for|to; i' m not allowed|permitted .|,|$|by
    <rules> makes|make|leaves|leave|allows|allow no; customary|usual|custom with|for|at us that|for; customary that|for customers|clients|tenants|members|patients|you
  `,
  circumstance: `
    <because> the holidays|holiday|summer; i|we depend on our|the <outside>|courier|carrier|printer
    <ours> <outside> <adverb>? has|have|had? <adverb>? <decide>
    we|i ,? as a|an|the _? department|company|organisation|organization|team|council|school|bank|business|firm|institution|hospital|club
    as a|an|the _? organisation|organization|company|department|council|team|school|business|bank|firm|institution|hospital ,? we
    <because> <trouble>; <because> .. <trouble>; <office> <adverb>? has|have|had? <adverb>? <decide>
    according to .. policy|rules|procedure|procedures|regulations|guidelines|protocol|system; under our|the|company policy|rules|regulations
    staff|staffing shortage|shortages; understaffed; short staffed; lack of staff|capacity|resources; our|the current workload|backlog
    our|company|council|bank|school|hospital|college|trust|shop|store policy|rules|terms|conditions|regulations|guidelines|procedures
    the way|how our system|procedure|process; our supplier|suppliers|courier|carrier|system|it|insurers; blame
    because|as|since|now .. the|our <office>|department|office|team|desk is|are|was|were short|swamped|overwhelmed|understaffed|behind|snowed|stretched; short of people|staff|hands; as|since|because|now .. holiday|summer|festive season|period|break; because of how busy|short|stretched|full
    our supplier|suppliers|courier|carrier|printer|manufacturer|bank|insurer <adverb>? is|isn'|are|aren'|does|doesn'|do|don'|won'|can|can'|has|hasn'|simply
  `,
  refusal: `
    lying|unanswered|unprocessed;
    not; n' t; can' t; won' t; don' t; doesn' t; couldn' t; haven' t; hasn' t; isn' t; didn' t; wasn' t; cannot; unable; impossible
    no !longer; no longer possible|available|offer|able; nobody; nothing; never
    delay|delays|delayed; cancel|cancelled|canceled; longer than|before; take|takes|taking|be|you longer; refuse|refused|decline|declined|rejected
    regret; overlooked; lost; missed; late; later than; behind; wait|waiting; slow|slower; sorry; apologise|apologize; fail|failed; stop|stopped
    closed|close; postponed; withdrawn; ended; fallen; mistake; wrong; on hold; left lying|untouched|waiting; been left; start again
    sitting; sat; stuck; gathering dust
  `,
  owning: `
    its|their|his|her _? policy|policies|rules|system|procedure|procedures|terms|board|supplier|handbook; said|says|say|claims|claim|writes|wrote|told|argues that? its|their|his|her|they|he|she
    my own? mistake|fault|responsibility; i should have; i take responsibility; i forgot; that' s|is|was on me
    was|am late; each other; i was late
    so i' ve !to; so i have !to; so i did|made|put|used|wrote|rang|asked|sent|typed|entered
  `,
  insteadOfHiding: {
    formal: "I can't do this the way you asked, and I would be glad to look with you for what is possible.",
    informal: "I can't do this the way you asked, and I'd be glad to look with you for what is possible.",
  },

  moment: 'by 5 pm on {day}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  inAgreement: 'in agreement with {name}',
  ...pressure,
  ...mailActs,
};
