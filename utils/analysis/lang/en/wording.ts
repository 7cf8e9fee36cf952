import type { Wording } from '../../rules/wording';

/** English turns that rules look for; own compilation. */
export const wording: Wording = {
  belittling: `
    i' m just|only|merely|simply a|an|the|one; i am just|only|merely|simply a|an|the
    , just|only|merely the|a girl|boy|guy|temp|receptionist|assistant|secretary|intern|junior|trainee|clerk|messenger
    i only|just answer|take|man the phones?|calls|post|phone; i just|only work here; i' m|am nobody
    nobody important|special; i' m|am no one important|special; a|the lowly
    a humble assistant|clerk|secretary|receptionist|volunteer|temp|intern; little old me
    don' t take my word; don' t mind me; who am i to; i' m|am not important|clever|senior enough
    i' m|am too unimportant|stupid|junior to; above my pay grade|station; they don' t tell me anything
    nobody tells me anything; small cog; cog in the|a; what do i know; don' t listen to me
    i merely|just|only do what|as; i merely _ the; merely do|handle|file|type|answer
    somebody|someone who matters; bottom of the ladder|pile|food|heap; lowest|low on the|in ladder|rung
    not worth your; i' m|am not clever|smart|bright; i' m|am the least|lowest|dogsbody; dogsbody
    general gofer; gofer; my opinion doesn' t count|matter
    i only pass|type|push things|the|on|messages|paper; i just pass|type|push things|the|on|messages|paper
    for someone like|as me; a nobody; i don' t matter; not that|very important here|around
    i' m|am here just|only to; i' m|am only|just|merely here
    i' m|am only|just|merely filling|covering|helping out|in; i' m|am only|just a
  `,
  belittlingNot: `
    i' m|am just|only|merely|simply a|an|the phone|call|click|stone'|message|mail|email|mile|minute|minutes|few|little|couple|bit|short|tad|touch|train|walk|drive|same|right|day|week
    i only|just answer|take|man the? phones?|calls|post|phone until|till|on|from|in|before|after|between|at
    i' m|am just|only|merely here until|till|on|for|from|this|today
    i' m|am just|only|merely filling|covering|helping out|in until|till|on|for|from|this|today
    not that|very important here|around but
  `,
  belittlers: 'just|only|merely|simply|lowly',
  hiding: `
    it' s|is .. policy to|that|not; against our|company|the policy|rules; policy does not allow|permit|let
    policy doesn' t allow|permit|let; policy not to; policy prohibits|prevents|forbids; system won' t
    system does|will not let|allow|permit|accept; system doesn' t let|allow|permit|accept; computer says
    rules are rules; my|our hands are tied; out of my|our hands; beyond my|our control; nothing i|we can do
    no say in; as per procedure|policy|protocol; that' s just how it|things is|are|works|work
    i don' t make the rules; our supplier|courier|carrier|system .. let us|you down
    i' m|am not allowed|permitted|authorised|authorized to; we' re|are not allowed|permitted to
    i|we' m|am|re|are bound by; rules come from; from above; have to follow them|the|procedure|policy
    it' s|is the rules|policy|procedure|procedures; that' s|is the rules|policy|procedure
    my|our manager|boss|management|board|company won' t let|allow
    company|management|head|the won' t let|allow; that' s|is not up to me|us; not up to me|us
    i' m|am only following; what|that the system says|wants|does
    system has|is decided|rejected|refused|blocked|cancelled|down
    system rejected|refused|blocked|cancelled|lost; it' s|is a system error|issue|problem|fault
    blame the|our system|it|courier|supplier|head; the fault of|lies; that' s|is between you and
    we only|just|simply? carry out; can' t make exceptions|an; cannot make exceptions|an; no exceptions
    nothing to do with me|us; no control over; no influence over|on
  `,
  circumstance: `
    we as a|an|the department|company|organisation|organization|team|council|school|bank|business|firm|institution
    due|owing to staff|staffing|covid*|unforeseen|circumstances|high|heavy|volume|volumes|system|technical|operational
    due|owing to our|the system|policy|supplier|staff|pandemic|volume|procedures|rules
    because of covid*|staff|staffing; because of our|the policy|system|procedures|rules|pandemic|supplier
    staff|staffing shortage|shortages; our|company policy; head office|management has|have decided|ruled
    due|owing to .. shortage|shortages|demand|volume|volumes|restructuring|restructure|reorganisation|reorganization|backlog|backlogs|covid*|circumstances|pandemic|cuts|upgrade|migration|merger|holiday|season|workload
    because of .. shortage|shortages|demand|volume|volumes|restructuring|reorganisation|reorganization|backlog|covid*|circumstances|pandemic|cuts|upgrade|migration|merger|policy|rules|procedure
    during|following|after|amid the|our|a|this restructuring|restructure|reorganisation|reorganization|migration|merger|pandemic
    as a|an|the organisation|organization|company|department|council|team|school|business|bank|firm we
    we as; given .. shortage|shortages|demand|workload|circumstances; our|the current workload|backlog
    understaffed; short staffed; our rules|terms|conditions|regulations|guidelines
    lack of staff|capacity|resources; council|bank|school|hospital|college|trust|company|shop|store policy
  `,
  refusal: `
    not; n' t; doesn' t; don' t; can' t; couldn' t; won' t; haven' t; hasn' t; cannot; unable; unfortunately
    delay|delays|delayed; cancel|cancelled|canceled; let us down; impossible; longer; no
    refuse|refused|decline|declined; regret; overlooked; lost; missed; late; behind; wait|waiting
    slow|slower; sorry; apologise|apologize; couldn'; fail|failed; not allowed; stop|stopped
  `,
  insteadOfHiding: {
    formal: "I can't do this the way you asked, and I would be glad to look with you for what is possible.",
    informal: "I can't do this the way you asked, and I'd be glad to look with you for what is possible.",
  },
  pressure: `
    last|final chance to? buy|get|sign|order|save|grab|join|.|!|,; last|final chance $; act now|fast|today
    ^ act|buy|order|sign|decide now|today; sign up now|today
    offer|deal|discount|price ends|expires|closes tonight|today|soon|tomorrow|midnight
    don' t miss out|this|your; beat the price; before it' s too late; before someone|somebody else
    snap|snaps|snapped up your; limited time|spots|places; only _ spots|places|seats|slots left|remaining
    you really need|have to decide|sign|act|move; all i|we need is your|a signature|yes|ok today|now|and
    gone ahead and pencilled|booked|reserved|scheduled|ordered|blocked; just say yes; ready to buy
    close this|the deal|sale; close this|it today|off
    hit|meet|make|reach my|our target|targets|quota|numbers
    my manager|boss|director wants|needs|expects an|a|your answer|decision|yes|signature|result
    i promised my manager|boss; are you free to sign; keep|kept ignoring me|us|my; ignoring me|us
    why haven' t you replied|answered|responded|signed; why you keep|haven
    third|fourth|fifth|sixth|umpteenth time i' ve|m; this is the third|fourth|fifth|sixth|umpteenth time
    checking in for the _ time; every day you wait|delay; costing your company|business|firm
    can' t afford to wait; get the paperwork done; you' ll be sorry|regret; be sorry you didn|did
    pay ... or you|we|i; pay up; send the boys|bailiffs|lads round|around; know where you live
    waiting for his|my|our money; your address|number|name|email from|off a list|database
    that you opened my|our mail|email|message|mails|emails
    i know you asked|wanted|told|said ... ring|call|wait|write|email|come|leave|november|later|back ... ,? but
    you asked|told me to ring|call|wait|write|email|come|leave .. ,? but i|my|we
    did you know your competitors|competition; you and i both know; guess who; flying off
    price|offer|deal|discount won' t be around|here|available|there|repeated|back; grab yours|your|it|this
    before it' s|is gone|over; selling|filling|going fast; almost|nearly|practically sold|fully out|booked
    while stocks|supplies last; once in a lifetime; now or never; time is|' s running out
    clock is|' s ticking; one-time|one time offer; never again|repeat|be repeated
    goes|go up tomorrow|on|tonight; book|reserve|buy|order now
    spaces|places|spots|seats are|' re going|limited|disappearing; act before; lock in
    secure your spot|place|price|discount|seat; too much to ask
    called|emailed|rang|phoned|messaged you twice|three|four|five|six|several|countless times?
    still no|not .. reply|answer|response from you
    i' ve called|rung|emailed|phoned|written|messaged ... times
    i take it that? you' re|are|ll|will joining|signing|ordering|buying|in|on|taking|going
    i assume that? you' re|are|ll|will joining|signing|ordering|buying|in|on|taking|going
    draw|drawn up the|a|your contract|agreement|paperwork; so we have a deal; we have a deal
    so that' s a yes; consider it done|a; i' ll put you down; put|sign you down|up for
    contract is|' s ready|waiting .. signature|sign; just sign; sign today|tonight|now
    need your signature|yes|answer|decision today|now|tonight|by tonight; waiting for your signature
    to hit my; need one|this|another more? sale|deal|order; my bonus|commission; i won' t take no
    won' t give up|stop; keep calling|ringing|emailing|writing until; don' t let us|me down; don' t make me
    or else; or there will|' ll be; there will be consequences; face the consequences
    hear|hearing from our|my lawyer|lawyers|solicitor|solicitors; you don' t want; you wouldn' t want
    what' s stopping you; what are you waiting; sweetheart|darling|gorgeous|babe
    you look|looked amazing|stunning|lovely|great in; saw your photo|photos|picture|pictures
    even though you said|asked|told; despite|although you asked|said|told; i couldn' t wait
    i know it' s|is earlier|sooner|not; thought i' d try|call|ring|chance .. anyway|early; ^ hurry
    price jumps|rises on|tomorrow|tonight|after|next
    i' ve booked|reserved|scheduled our|your|an|the installer|installation|visit|slot|delivery|engineer|fitting
    just confirm and; save hundreds|thousands; expires at|tonight|in _ hours; i can' t hold it|this|your|the
    after that i can' t; miss this|your chance
  `,
  pressureNot: `
    gone ahead and .. as you; get the paperwork done at
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
