import type { Wording } from '../../rules/wording';

/** English turns that rules look for; own compilation. */
export const wording: Wording = {
  belittling: `
    i' m just|only|merely|simply a|an|the|one
    i am just|only|merely|simply a|an|the
    , just|only|merely the|a girl|boy|guy|temp|receptionist|assistant|secretary|intern|junior|trainee|clerk|messenger
    i only|just answer|take|man the phones?|calls|post|phone
    i just|only work here
    i' m|am nobody
    nobody important|special
    i' m|am no one important|special
    a|the lowly
    a humble assistant|clerk|secretary|receptionist|volunteer|temp|intern
    little old me
    don' t take my word
    don' t mind me
    who am i to
    i' m|am not important|clever|senior enough
    i' m|am too unimportant|stupid|junior to
    above my pay grade|station
    they don' t tell me anything
    nobody tells me anything
  `,
  belittlingNot: `
    i' m|am just|only|merely|simply a|an|the phone|call|click|stone'|message|mail|email|mile|minute|minutes|few|little|couple|bit|short|tad|touch|train|walk|drive|same|right|day|week
    i only|just answer|take|man the? phones?|calls|post|phone until|till|on|from|in|before|after|between|at
  `,
  belittlers: 'just|only|merely|simply|lowly',
  hiding: `
    it' s|is .. policy to|that|not
    against our|company|the policy|rules
    policy does not allow|permit|let
    policy doesn' t allow|permit|let
    policy not to
    policy prohibits|prevents|forbids
    system won' t
    system does|will not let|allow|permit|accept
    system doesn' t let|allow|permit|accept
    computer says
    rules are rules
    my|our hands are tied
    out of my|our hands
    beyond my|our control
    nothing i|we can do
    no say in
    as per procedure|policy|protocol
    that' s just how it|things is|are|works|work
    i don' t make the rules
    our supplier|courier|carrier|system .. let us|you down
  `,
  circumstance: `
    we as a|an|the department|company|organisation|organization|team|council|school|bank|business|firm|institution
    due|owing to staff|staffing|covid*|unforeseen|circumstances|high|heavy|volume|volumes|system|technical|operational
    due|owing to our|the system|policy|supplier|staff|pandemic|volume|procedures|rules
    because of covid*|staff|staffing
    because of our|the policy|system|procedures|rules|pandemic|supplier
    staff|staffing shortage|shortages
    our|company policy
    head office|management has|have decided|ruled
  `,
  refusal: `
    not
    n' t
    doesn' t
    don' t
    can' t
    couldn' t
    won' t
    haven' t
    hasn' t
    cannot
    unable
    unfortunately
    delay|delays|delayed
    cancel|cancelled|canceled
    let us down
    impossible
    longer
    no
    refuse|refused|decline|declined
  `,
  insteadOfHiding: {
    formal: "I can't do this the way you asked, and I would be glad to look with you for what is possible.",
    informal: "I can't do this the way you asked, and I'd be glad to look with you for what is possible.",
  },
  pressure: `
    last|final chance to? buy|get|sign|order|save|grab|join|.|!|,
    last|final chance $
    act now|fast|today
    ^ act|buy|order|sign|decide now|today
    sign up now|today
    offer|deal|discount|price ends|expires|closes tonight|today|soon|tomorrow|midnight
    don' t miss out|this|your
    beat the price
    before it' s too late
    before someone|somebody else
    snap|snaps|snapped up your
    limited time|spots|places
    only _ spots|places|seats|slots left|remaining
    you really need|have to decide|sign|act|move
    all i|we need is your|a signature|yes|ok today|now|and
    gone ahead and pencilled|booked|reserved|scheduled|ordered|blocked
    just say yes
    ready to buy
    close this|the deal|sale
    close this|it today|off
    hit|meet|make|reach my|our target|targets|quota|numbers
    my manager|boss|director wants|needs|expects an|a|your answer|decision|yes|signature|result
    i promised my manager|boss
    are you free to sign
    keep|kept ignoring me|us|my
    ignoring me|us
    why haven' t you replied|answered|responded|signed
    why you keep|haven
    third|fourth|fifth|sixth|umpteenth time i' ve|m
    this is the third|fourth|fifth|sixth|umpteenth time
    checking in for the _ time
    every day you wait|delay
    costing your company|business|firm
    can' t afford to wait
    get the paperwork done
    you' ll be sorry|regret
    be sorry you didn|did
    pay ... or you|we|i
    pay up
    send the boys|bailiffs|lads round|around
    know where you live
    waiting for his|my|our money
    your address|number|name|email from|off a list|database
    that you opened my|our mail|email|message|mails|emails
    i know you asked|wanted|told|said ... ring|call|wait|write|email|come|leave|november|later|back ... ,? but
    you asked|told me to ring|call|wait|write|email|come|leave .. ,? but i|my|we
    did you know your competitors|competition
    you and i both know
    guess who
  `,
  pressureNot: `
    gone ahead and .. as you
    get the paperwork done at
  `,
  insteadOfPressure: {
    formal: 'Please take all the time you need; I would be glad to hear what you think.',
    informal: "Take all the time you need; I'd be glad to hear what you think.",
  },
  moment: 'by 5 pm on {day}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  inAgreement: 'in agreement with {name}',
};
