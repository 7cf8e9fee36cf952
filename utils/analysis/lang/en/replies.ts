import type { ReplyWords } from '../../reply/types';

const material =
  'information|info|details|documentation|brochure|brochures|leaflet|leaflets|catalogue|catalog|samples|sample|pricelist|rates|list|terms|insurance|sheet|spec|specs|specification|specifications|references|deck|presentation|material|materials|literature|certificates|pack|card|factsheet|prospectus|overview';

/** English answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    automatic reply
    auto reply|response
    autoreply
    autoresponse
    out of office
    out of the office
    ooo
    on leave|holiday|vacation
    away from
    closed for
    closure
  `,
  away: `
    i' m|am .. out of|away from? the? office
    i' m|am .. away|on until|till|from|leave|holiday|vacation|annual
    i' m|am .. on .. leave|holiday|vacation
    out of the? office
    limited|no access to
    is|are .. closed
    i' ve|m left|leaving
    i have left
    no longer work|works|with|read|employed
    back on|in the office
    back at my desk
    on annual|maternity|paternity|parental|sick leave
    not reading|checking my? mail|emails|email|messages
  `,
  awayOnly: `
    urgent .. contact|matters|queries|call
    anything urgent
    if urgent
    in urgent cases
    in my absence
    while i' m|am away
    limited access to
    looking after my
    covering for me
    will not be read|monitored|forwarded
    are not read
    no longer read|monitored
    this mailbox is
    i' ll reply|respond when i' m|get|return
  `,
  automatedSubject: `
    order confirmation
    confirmation of your
    delivery status
    undeliverable
    undelivered
    mail delivery
    failure notice
    your order|appointment|receipt|invoice|booking|subscription
    ticket
    newsletter
    received
    thank you for your order|registration|purchase
    password
    verification
  `,
  automated: `
    do not reply
    don' t reply to
    automated|automatic|automatically message|mail|email|generated|notification|sent|reminder|confirmation
    thank you for your order|purchase|registration|subscription|booking|enquiry|application
    thanks for your order|purchase|registration|subscription|booking
    order number|no
    ticket _
    created ticket|case
    case number
    has been received|logged|registered
    we' ve|have received your request|order|message|application|enquiry|query|email|complaint
    couldn' t be delivered
    could not be delivered
    delivery .. failed
    you get|receive|got|received|are receiving this mail|email|message|newsletter because
    you are receiving this
    unsubscribe
    this is a reminder
    track your
    verification code
    no-reply
    view .. in your browser
    this mailbox is not monitored
  `,
  no: `
    not interested
    no interest
    decided .. go|going|went with another|a|someone
    decided to go with
    decided against
    decided not to
    go|going|gone|went with another|someone|somebody
    chosen|choosing|picked another|someone|a different
    have to decline
    must decline
    decline
    declining
    won' t be needing|going|taking|proceeding|continuing|using|pursuing
    will not be needing|going|taking|proceeding|continuing|using|pursuing
    don' t need
    do not need
    no need for
    no longer need
    no thank|thanks you
    no , thank|thanks you?
    it' s a no
    a no from us|me
    not for us|me
    not looking for
    not right for
    not a good fit
    pass on this
    i' ll|we' pass
    no point in
    cancelled our
    have no use for
    don' t contact|call|write|email
    please stop
    take|remove me|us off|from
    stop writing|calling|emailing
    we' ll stay with
    staying with our
    not go ahead
    not going ahead
    not proceed
  `,
  never: `
    not interested
    no interest
    take|remove me|us off|from
    don' t contact|call|write|email
    do not contact|call|write|email me|us
    no point in writing|calling
    stop writing|calling|emailing|contacting
    please stop
    with another firm|company|supplier|provider
    it' s a no
  `,
  because: `
    because
    since
    as
    due to
    owing to
    :
  `,
  courtesy: `
    thank
    thanks
    please
    good luck
    all the best
    sorry
    unfortunately $
    take us|me off
    wish you
    best of luck
    appreciate
  `,
  later: `
    not the right|best time|moment
    not now
    not right now
    not at the moment
    not just now
    at the moment .. not|no
    too early
    too busy
    flat out
    later in the year
    later this|in year
    try me|us again
    in the autumn|spring|summer|winter|fall|new
    next year|season|quarter|spring|autumn|summer
    until|till|before the? spring|summer|autumn|winter|new|next|later
    park this|it
    on hold
    put .. off
    come back to you when
    get back to you when
    pick this up
    revisit
    another time
    maybe later
    perhaps next|later
    budget .. gone|spent|frozen
    can' t decide
    not ready to
    in a few months
    after the summer|holidays|move|inspection
    down the line|road
  `,
  someDay: `
    in|until|till|after|from january|february|march|april|may|june|july|august|september|october|november|december
    in the autumn|spring|summer|winter|fall|new
    next year|spring|autumn|summer|month|quarter
    after the summer|holidays
    in a few months
  `,
  call: `
    call|ring|phone|telephone me|us
    call|ring|phone|try my|the|our mobile|office|number|line|cell
    give me|us|you a ring|call|shout|bell|buzz
    i' ll|m .. call|ring|phone|calling|ringing you
    will .. call|ring|phone|telephone you
    'll ring|call|phone you
    call|ring|phone you .. back|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday
    speak .. on|at monday|tuesday|wednesday|thursday|friday|the|tomorrow
    call back
    can .. call|ring|phone me|us
    let' s .. speak|talk|phone|call .. on|at|by
    schedule a call
    set up a call
    hop|jump on a call
    have a call
    happy to .. speak|talk on the phone
  `,
  info: `
    send|email|mail|post|forward ... ${material}
    ${material} ... send|email|mail
    needs|need ... ${material}
    have .. a|any|some ${material}
    some|more|further ${material}
    see .. a|some|your ${material}
    price list
    rate card
    terms of business
    look at your ${material}
    in writing
    something in writing
    do you have .. ${material}
  `,
  yes: `
    yes please
    yes , please
    go ahead
    we' d|i love|like to work|meet|see|book|order|try|go
    i' d|we love|like to work|meet|see|book|order|try|go
    would like to book|order|meet|go|proceed|start|hire
    i' m|we happy with
    happy with the price|quote|offer
    happy to go|proceed
    can you quote|come
    could you quote|come
    quote for
    a quote|quotation
    let us have a
    let' s do it|this
    let' s go
    let' s meet
    could|can|shall we meet
    meet at|on|up|next|one
    when can you start|come|deliver|begin
    we' ll take
    i' ll take
    please confirm|book|deliver|reserve|arrange
    count me|us in
    sign me|us up
    sounds great|good|interesting|perfect
    interested in
    very interested
    we accept
    i accept
    accept your
    accepted
    book you in
    please proceed
    drop by|in
    come and see
    come over|round
    looks splendid|great|good|perfect
    then , as per
  `,
};
