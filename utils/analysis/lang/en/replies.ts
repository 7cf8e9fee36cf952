import type { ReplyWords } from '../../reply/types';

const material =
  'information|info|details|documentation|brochure|brochures|leaflet|leaflets|catalogue|catalog|samples|sample|pricelist|rates|list|terms|insurance|sheet|spec|specs|specification|specifications|references|deck|presentation|material|materials|literature|certificates|pack|card|factsheet|prospectus|overview';

/** English answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    we: "i|we|i'|we'",
    be: 'am|are|is|m|re|s|was|were|been',
    firm: 'firm|company|supplier|provider|agency|party|partner|printer|vendor|coach|trainer|builder|candidate|option|quote|team|contractor|consultant|school|photographer|product|system|route|direction|applicant|bidder',
    body: 'board|committee|council|trustees|team|management|wife|husband|partner|boss|members|parents|family|director|governors|accountant|colleagues|brother|sister|daughter|son|manager|head|landlord|directors|chairman|chair',
    give: 'send|email|mail|post|forward|give|share|provide|supply|let|show|get|have|see|read|drop|pass|ping|fax|attach|furnish',
    material: `
      information|info|details|documentation|brochure|brochures|leaflet|leaflets|catalogue|catalog|samples|sample|pricelist|rates|terms|insurance|spec|specs|specification|specifications|references|reference|deck|presentation|material|materials
      literature|certificates|certificate|pack|factsheet|prospectus|overview|prices|pricing|costs|fees|portfolio|examples|timetable|menu|policy|statement|accounts|conditions|website|link|pdf|document|documents|copy|copies|options|packages|registration|breakdown
    `,
    season:
      'spring|summer|autumn|winter|fall|year|quarter|season|month|easter|christmas|term|january|february|march|april|may|june|july|august|september|october|november|december|harvest|holidays|move|renovation|inspection|audit|exams|wedding|lambing|refit|birth',
    phone: 'call|ring|phone|telephone',
    no: 'not|no|never|n',
  },
  awaySubject: `
    on our|my|a .. break|holiday|holidays|leave; summer|winter|christmas|easter|spring break; out until|till; closed
    automatic reply; auto reply|response; autoreply; autoresponse; out of office; out of the office; ooo
    on leave|holiday|vacation; away from; closed for; closure; auto; autoreply:; i'm away; away; absence
    annual leave; thank you for your message
  `,
  away: `
    is|are shut|closed for|until|till|from|over|during; break .. until|till|from; on our .. break
    i' m|am .. out of|away from? the? office
    i' m|am .. away|on until|till|from|leave|holiday|vacation|annual
    i' m|am .. on .. leave|holiday|vacation; out of the? office; limited|no access to; is|are .. closed
    i' ve|m left|leaving; i have left; no longer work|works|with|read|employed; back on|in the office
    back at my desk; on annual|maternity|paternity|parental|sick leave
    not reading|checking my? mail|emails|email|messages
    won' t see|read|check|get|be .. mail|email|emails|message|messages; not be checking|reading|monitoring
    will not see|read|check
    back at|on|in work|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december
    i' m|am .. this week .. back|won; return|returning on; travelling|traveling until|till|this|and
    on parental|annual|maternity|paternity|sick|compassionate; from .. to .. i|we; we are closed|away
    we' re closed|away
  `,
  awayOnly: `
    urgent .. contact|matters|queries|call; anything urgent; if urgent; in urgent cases; in my absence
    while i' m|am away; limited access to; looking after my; covering for me
    will not be read|monitored|forwarded; are not read; no longer read|monitored; this mailbox is
    i' ll reply|respond when i' m|get|return
    won' t see|read|check|get .. your|my mail|email|message|emails|messages; has my phone; stepping in
    standing in; in the meantime .. contact|colleague|email|call; please contact|email|call my colleague
    when i return|get; on my return; emails|email will not; respond|reply when i|on; intermittent; sporadic
  `,
  automatedSubject: `
    order confirmation; confirmation of your; delivery status; undeliverable; undelivered; mail delivery
    failure notice; your order|appointment|receipt|invoice|booking|subscription; ticket; newsletter
    received; thank you for your order|registration|purchase; password; verification; receipt; invoice
    statement; reminder; confirmation; confirmed; notification
  `,
  automated: `
    do not reply; don' t reply to
    automated|automatic|automatically message|mail|email|generated|notification|sent|reminder|confirmation
    thank you for your order|purchase|registration|subscription|booking|enquiry|application
    thanks for your order|purchase|registration|subscription|booking; your order number|no; order number|no :|#; ticket _
    created ticket|case; case number; has been received|logged|registered
    we' ve|have received your request|order|message|application|enquiry|query|email|complaint
    couldn' t be delivered; could not be delivered; delivery .. failed
    you get|receive|got|received|are receiving this mail|email|message|newsletter because
    you are receiving this; unsubscribe; this is a reminder; track your; verification code; no-reply
    view .. in your browser; this mailbox is not monitored
    we received your payment|order|request|application|message|email
    we have received your payment|order|request|application; we' ve received your payment
    keep this|the receipt|email for; for your records
    your booking|reservation|appointment|payment|order|subscription is|has|was been? confirmed|received|successful|shipped|processed|dispatched
    booking reference|number; order id|ref; transaction id; reset your password
    one-time|one time code|passcode|password; if you did not|didn request; manage .. preferences
    terms and conditions apply; we are processing; you can' t reply; this inbox is; from a notification
  `,
  no: `
    pulling|pulled|pull the plug; thanks|thank you ,? but no; but no $; won' t be signing|joining|renewing|buying; more than we|i can spare|afford|pay; are|m|re|is sorted; does|do it for free; party|wedding|event|show|concert|trip|course is|has been|was off|cancelled|called; not today
    turned .. down; been|was|were|is rejected|declined|refused|voted|unsuccessful; down the drain; not be .. proceeding|going|taking|needing|pursuing|renewing
    staying|sticking put|with|where; been with our .. for years; voted against|no|it|this|down; a? firm|definite|clear|hard|flat|final no; no from us|me|our|the|everyone; answer|verdict|decision is|was|remains .. no; <body> .. said no|voted|turned|rejected|against; close|closing my|the|our|this file|account|case|matter; has|have|been|was been? sold|closed|wound|discontinued|scrapped|cancelled|shelved; no longer applies|relevant|required|interested|needed|looking|trading; goes|gone|going|went|awarded|given to someone|another|a different|somebody|a local
    sorry|afraid|regret to? disappoint|say|inform; have no need|use|interest|plans|intention of|for|in|to; won' t|not be? doing it|this|that;  doesn' t|does not fit|suit|work for|us; not .. for us|me|our; delete my|our details|data|record|address; do not|don' t wish|want|intend|plan to; aren'|isn' t going to; not going to .. buy|hire|sign|change|switch|order|take|need|proceed|renew; won' t be|t renewing|buying|ordering|hiring|signing|joining|attending; do|doing|keep|keeping|bringing it|this|everything in-house|in|ourselves|myself; existing|current .. contract|supplier|provider .. until|renewed|happy|stay; not something; not planning
    not interested; no interest; decided .. go|going|went with another|a|someone; decided to go with
    decided against; decided not to; go|going|gone|went with another|someone|somebody
    chosen|choosing|picked another|someone|a different; have to decline; must decline; decline; declining
    won' t be needing|going|taking|proceeding|continuing|using|pursuing
    will not be needing|going|taking|proceeding|continuing|using|pursuing; don' t need; do not need
    no need for; no longer need; no thank|thanks you; no , thank|thanks you?; it' s a no; a no from us|me
    not for us|me; not looking for; not right for; not a good fit; pass on this; i' ll|we' pass; no point in
    cancelled our; have no use for; don' t contact|call|write|email; please stop; take|remove me|us off|from
    stop writing|calling|emailing; we' ll stay with; staying with our; not go ahead; not going ahead
    not proceed; i'|we' ve joined|switched|moved|signed|found|bought|hired|picked
    i|we have joined|switched|moved|found|bought|hired; turned us|me|it|you down; fallen through
    fell through; not going to happen; won' t happen; isn' t happening
    already have|got|use|work|found|sorted; all sorted|set; we' re|are covered|sorted
    happy with our|my|what|the current|existing|present|supplier|who|we; happy where we
    stick|sticking|staying with; leave it there|at; we' ll leave it; not taking this|it any|further
    won' t take|be taking; can' t afford; out of our|my budget|range; too expensive|dear|pricey|much
    beyond our budget; doing|do it ourselves|myself; doing it ourselves; in house; not what we|i
    isn' t what|for; isn' t right; not something; don' t want; do not want; no use for; no plans to
    cancelling; withdraw; pulling out; opted for|against; won' t work for; not keen; thanks but no; nope
    afraid not; project|extension|deal|plan|wedding|party|event|order|move|it|that is|' s off; please cancel
    cancel my|our|the; gone|went|going ahead with a|an|another|someone|other|different|local
    gone|went for a|an|another|someone|different; chose|chosen a|an|another|someone|different; someone else
    not proceeding; not to proceed|continue|go|take|pursue; won' t proceed|continue; not able to take
    can' t take you up; won' t take you up; sticking with; nothing for us|me; not .. what we' re|are
    turn this|it|you down; say no; have to pass
  `,
  never: `
    pulling|pulled the plug; re|are|m sorted; <we> are sorted; called off
    been|was|were turned|rejected|declined|refused
    voted against; a? firm|definite|clear|hard|flat|final no; close|closing the|my|our file; delete my|our details|data; <firm> has been sold; has been sold; no from us|me; staying put; no longer applies|trading; decided against
    not interested; no interest; take|remove me|us off|from; don' t contact|call|write|email
    do not contact|call|write|email me|us; no point in writing|calling
    stop writing|calling|emailing|contacting; please stop; with another firm|company|supplier|provider
    it' s a no; turned us|me down; i'|we' ve joined|switched|signed|hired; already have; all sorted|set
    happy with our|my current|existing|present; leave me|us alone; never again; is off
  `,
  because: `
    because; since; as; due to; owing to; :
  `,
  courtesy: `
    thank; thanks; please; good luck; all the best; sorry; unfortunately $; take us|me off; wish you
    best of luck; appreciate
  `,
  later: `
    later please; please later; upside down; wait|waiting for .. verdict|decision|outcome|vote|answer|result|results|approval; just arrived|given|moved|started; over the summer|winter|holidays; until after
    back to me|us|him|her|them once|when|if|in|after; another year|season|summer in; still going|working strong|fine|well
    bad|wrong|difficult|awkward|tricky|poor time|moment|timing; ask|try|contact|write|knock|email|come|check|get|ping|remind me|us|back|in|to .. again|in|after|next|later|when|then|around; in|within six|three|two|a|few|couple _? months|weeks|year|years; in the middle of; this|next <season>; after|until|till|before|by|in|around|come|towards|late|early the|our|my|next|this? <season>; pushing|pushed|put|putting|moving|moved|pushing it|this|that|back back|off|to|until; haven' t made|decided up|yet; haven' t decided; not decided; let me sleep|think|mull|digest; breathing space|room; first .. survive|finish|get|see|through; then we' ll|can|will talk|see|look; run|talk|clear|discuss|check it|this|that past|with|over|through my|our|the <body>|husband|wife; with my|our|the <body> first; not .. yet; for now; at present|moment; up to our|my; maybe|perhaps|possibly .. later|then|next|in|after|some; no room|space|capacity .. now|moment|year; hands are full; short .. staff|time; budget .. spent|gone|used|allocated|frozen|next; hold fire; ask again
    not the right|best time|moment; not now; not right now; not at the moment; not just now
    at the moment .. not|no; too early; too busy; flat out; later in the year; later this|in year
    try me|us again; in the autumn|spring|summer|winter|fall|new
    next year|season|quarter|spring|autumn|summer
    until|till|before the? spring|summer|autumn|winter|new|next|later; park this|it; on hold; put .. off
    come back to you when; get back to you when; pick this up; revisit; another time; maybe later
    perhaps next|later; budget .. gone|spent|frozen; can' t decide; not ready to; in a few months
    after the summer|holidays|move|inspection; down the line|road; ask me|us again; think it over|about
    think about it; sleep on it; mull it
    talk|speak|discuss .. wife|husband|partner|board|team|boss .. first?
    need to talk|speak|check|discuss|think; need .. more? time; money' s|is tight; cash .. tight
    get back to me; not this|yet this? year|quarter|month|season; this year|season|quarter .. not|won
    come back to me|us in|after|next|when; later this|next; give me|us a few|some|until|more; no budget
    snowed under; swamped; up to our|my; bad time|timing; timing isn' t; timing is; wait and see
    holding off; hold off; in the middle of; after christmas|easter|summer; shelve|shelved|shelving
    postpone|postponed|postponing; back burner; can' t commit; tight|tied|busy|stretched .. until|till
    back|again|touch|then in january|february|march|april|may|june|july|august|september|october|november|december
    timing' s off|bad|wrong|poor; timing is off|bad|wrong|poor; check back; circle back; touch base
    other priorities; not a priority; in the new year; maybe in|next; in a while; some months; bit later
    further down
  `,
  someDay: `
    in|until|till|after|from january|february|march|april|may|june|july|august|september|october|november|december
    in the autumn|spring|summer|winter|fall|new; next year|spring|autumn|summer|month|quarter
    after the summer|holidays; in a few months; again in; after christmas|easter|harvest|lambing|term
    in the new year; next season; in|until|by spring|summer|autumn|winter|fall
  `,
  call: `
    <we> ll|will|shall|can? .. <phone> you; <phone> you; you can|could|may .. get|reach|catch|find|<phone> me|us|him|her; reach|get|catch me|us|him|her on|at|by|before|after; will|ll telephone|ring|phone|call you; pick up the phone; talk|chat|speak|discuss|go .. over|on|by the phone; have|schedule|arrange|set|jump|hop|do|book a|up|on .. call; call .. about this|it; <phone> .. tomorrow|monday|tuesday|wednesday|thursday|friday|today !off; on the phone; a call on|at|about|tomorrow|next|this|around|with|to|would; my|our direct|mobile|number .. is; telephone|phone conversation|call|appointment
    call|ring|phone|telephone me|us; call|ring|phone|try my|the|our mobile|office|number|line|cell
    give me|us|you a ring|call|shout|bell|buzz; i' ll|m .. call|ring|phone|calling|ringing you
    will .. call|ring|phone|telephone you; 'll ring|call|phone you
    call|ring|phone you .. back|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday
    speak .. on|at monday|tuesday|wednesday|thursday|friday|the|tomorrow; call back
    can .. call|ring|phone me|us; let' s .. speak|talk|phone|call .. on|at|by; schedule a call
    set up a call; hop|jump on a call; have a call; happy to .. speak|talk on the phone
    get|reach|catch|find me|us on the phone|mobile
    on the phone .. tomorrow|today|monday|tuesday|wednesday|thursday|friday|after|before|at|between
    will try you; i' ll try you|your; try you again?|back|around|later|at; reach me on|at
    on my mobile|cell|landline; easier .. phone; by phone; over the phone; pick up the phone
    let' s .. talk|speak|chat .. monday|tuesday|wednesday|thursday|friday|tomorrow
    talk|speak|chat .. on monday|tuesday|wednesday|thursday|friday; shall we talk|speak|chat
  `,
  info: `
    where can|could|do|would <we> .. read|find|see|look|learn|more; read up; dbs|insurance certificate
    could|can|would|will|please|kindly|might|may|do|have|d|like|love|appreciate|want|need|require|glad ... <material>; <give> .. me|us|over|through .. <material>; <give> .. <material> .. over|me|us|through|please|to|by; have you got|a|any ... <material>; like|love|prefer to read|see|know|learn .. something|more|about|first; read|look through|over|at|about|it|them; what does|do|would .. cost|charge|include|involve; what .. included|cost|costs|charge; put|write|set|jot it|this|that|something|them? down|on|in; on paper; before we|i can|could|decide|consider ... need|require|want; how does it|this|that work; tell me|us more
    send|email|mail|post|forward ... ${material}; ${material} ... send|email|mail
    needs|need ... ${material}; have .. a|any|some ${material}; some|more|further ${material}
    see .. a|some|your ${material}; price list; rate card; terms of business; look at your ${material}
    in writing; something in writing; do you have .. ${material}; how much do|does|is|are|would
    what do|does|would .. cost|charge
    what are|' s your prices|rates|hours|fees|charges|terms|opening|pricing; what .. prices|rates|cost|fees
    a pdf; link to; read|look .. first; read up; somewhere i|we can; where can|do i|we find|see|read
    anything in writing|print
    send|email|mail ... prices|pricing|timetable|menu|portfolio|examples|examples|quote-sheet|insurance|accounts|policy|policies|certificate
    a? pdf would|will|is
    more about your|the .. service|services|product|products|course|courses|prices|packages
    anything .. read|look; something .. read|look; data|technical|fact|spec sheet|sheets
    any literature|material|information|info; on paper
  `,
  yes: `
    fix|set|find|pick|agree a date|time|day; contract|agreement|form|quote|paperwork is|has|was been? signed; signed ,? see; my|our _ would|d like|love to|a|an|the !brochure|leaflet|copy|price; put us|me down for; count us|me in
    price|quote|quotation|estimate for !your|the|a _; like|love|liked|loved your|the|them|it very|so|a; <we> will|ll|shall|are go|going with you|yours; order number .. is
    please quote|proceed|schedule|book|order|send .. contract; go ahead; glad|happy|pleased|delighted to work|have|meet|accept|take|sign|join|go|try|proceed; come and have|see|look|meet|visit|by; come .. have a look; purchase order|po number; happy|pleased|fine|satisfied|content with the|your|this; good|great|lovely|brilliant|excellent|wonderful|what a proposal|plan|offer|idea|good; do it; let' s do|go|get|start|proceed|book|meet; <we> d|would|ll|will like|love|be|take|want to? .. order|meet|book|visit|start|join|try|sign|twelve|dozen|trial; price is|seems fine|fair|right|good|ok|okay|acceptable; schedule it|us|me; order|want|take a dozen|twelve|_; you' re|have|are hired|on|in|got the|it|job; trial .. please|yes|sounds; when can|could|would|do you|we .. start|begin|come|meet|deliver|visit|fit
    yes please; yes , please; go ahead; we' d|i love|like to work|meet|see|book|order|try|go
    i' d|we love|like to work|meet|see|book|order|try|go
    would like to book|order|meet|go|proceed|start|hire; i' m|we happy with
    happy with the price|quote|offer; happy to go|proceed; can you quote|come; could you quote|come
    quote for; a quote|quotation; let us have a; let' s do it|this; let' s go; let' s meet
    could|can|shall we meet; meet at|on|up|next|one; when can you start|come|deliver|begin; we' ll take
    i' ll take; please confirm|book|deliver|reserve|arrange; count me|us in; sign me|us up
    sounds great|good|interesting|perfect; interested in; very interested; we accept; i accept; accept your
    accepted; book you in; please proceed; drop by|in; come and see; come over|round
    looks splendid|great|good|perfect; then , as per; works for us|me; pencil us|me in; put us|me down
    sign me|us .. up; book me|us; count on; i' m|am in; we' re in
    send over|me|us .. contract|agreement|paperwork|sign; where do i|we sign
    you' ve|have got a deal|yourself; you' re|are hired; let' s get|make|meet|book|start|set
    when could|can|would|do we|you .. meet|start|come|visit|fit; i|we would like .. book|order|you|to
    like the sound; love the|your|this|it|that idea|proposal|plan; great|good|brilliant idea|plan|proposal
    keen to; would love; we' d love; can you do|make|offer|give .. proposal|price|quote|estimate
    a proposal|estimate for; estimate; green light; approved; signed .. attached|enclosed|back
    attached .. signed; happy to meet|sign|start; looking forward to working|starting|meeting
    come along|by|round|over; pop in|by|round|over; free for a coffee; grab a coffee
    looks fine|good|great|perfect|right to|for me|us; all looks; how soon; could|can your team; that suits
    suits us|me; we' re ready; ready to start|go|order|book|proceed; just what we|i; exactly what we|i
    what we' ve|were|are been? looking
  `,
};
