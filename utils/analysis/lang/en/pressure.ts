import type { PressureWording } from '../../rules/wording';

/** How English presses a reader; its classes of words are those of the whole wording. Own compilation. */
export const pressure: PressureWording = {
  pressure: `
    haven'|hasn'|didn'|have|did|has|never t|not? .. replied|reply|responded|respond|answered|answer|reacted to? my .. <count> .. emails|mails|messages|calls|proposals
    <places> are|'re|re|have .. disappearing|going|vanishing|filling|almost|nearly; your competitor|competitors|competition|neighbour|neighbours|rival|rivals .. has|have|already .. signed|joined|switched|bought|booked; don' t be the last|one|only; be the last .. to|left; needs your autograph|signature|scribble; sign ... before lunch|noon|tonight; i know ... said ... until|not|no ... but; <calling>|call|ring|phone you ... regardless|anyway
    last|final|unique|golden|once only? chance|opportunity !to see|hear|say|visit|meet|catch|enjoy
    <offer> <adverb>? ends|expires|closes|disappears|vanishes|stops|goes|ending|expiring|closing|runs|finishes .. <soon>; <soon> and|, .. <offer> is
    <offer> won' t be around|here|available|there|repeated|back|last; <offer> will|can never|not come|be|return .. back|again|repeated|return
    never come|be .. back|repeated|this|again; only|just <soon> <offer>; <soon> only; more|few hours|days|minutes and .. <offer>; limited time|spots|places|offer|availability
    filling up fast; snapped up; flying off|out
    when they' re|are gone; while stocks|supplies last; now or never; once in a lifetime; one time offer|deal; time is|' s running|ticking|short
    clock is|' s ticking; before it' s|is too late|gone|over; before someone|somebody|another else|snaps|your; before your competitor|neighbour
    don' t miss|delay|dither|hesitate !to .. out|longer|long|this|your|chance|offer; don' t wait too|much long|longer; don' t wait until|till .. gone|late; don' t let .. slip|pass; miss this|your|out
    no dithering|time to lose|waiting; seize|grab|snatch|jump at? .. chance|opportunity|offer|deal|yours|it|discount; take this chance|opportunity|deal
    ,|so|! order|buy|book|reserve|join now|today|tonight|immediately
    ^ <buy> now|today|tonight|quickly|fast; ,|so <buy> now|today|tonight|quickly|before
    sign up now|today; beat the price; secure your spot|place|price|discount|seat|deal; grab yours|your|it|this
    goes|go|going up <soon>; price jumps|rises|increases on|tomorrow|tonight|after|next; prices go|will|are .. up|rise|increase <soon>
    only|can' t hold|keep|guarantee .. price|offer|deal|this|it|discount
    discount|offer|deal|price is|will|' s|be history|gone|over|off; costing your
    money is|' s lost; lose|losing|leaving|throwing|missing .. money|out|profit|on the|away; every|each day|week|month|hour of|that? you? wait|delay|doubt|hesitate|pass|waiting|hesitation
    can' t afford to wait|miss; pay more|double later|soon|next; otherwise|else you|it .. pay|lose

    all you have|need|got to|is .. do? is? sign|signature|yes; just sign; ready to buy; just|simply say yes; just confirm and
    all i|we need is your|a signature|yes|ok|approval
    <i> ve|have|already .. already? put|pencilled|signed|entered|registered|enrolled you .. down|up|for
    <i> ve|have already reserved|booked|blocked|scheduled|ordered|drawn|prepared|set .. for you|in your|your contract|agreement|order|name; i' ll put|sign|book|note|enter|process you|your .. down|up|in|order
    <i> ll? sign you up; <i> ll? put you down|up for a|an|the order|contract|licence|subscription|annual; <i> ve|have booked|reserved|scheduled our|your|an|the installer|installation|visit|slot|delivery|engineer|fitting
    <i> m|am|re|are? assume|assuming|take|presume|presuming|trust|expect|gather it? that? you' re|are|ll|will|agree|want|on|in|joining|signing
    <i> m|am|re|are? count|counting|rely|relying on your|you; can|may i count on your|you; so we have a deal; we have a deal; so that' s a yes
    consider it done|sold; congratulations on choosing|your|becoming|joining .. ,|subscription|choice|decision|purchase|even
    contract is|' s ready|waiting|attached .. signature|sign|you; draw|drawn up the|a|your contract|agreement|paperwork; get the paperwork done
     so <i> ve|have|ll? .. attached|enclosed|drawn|included the|a|your contract|agreement|order; you' ve read my|our .. , so
    when do|can|shall|will we|you sign; shall|let' s we? just|simply? close|seal|finalise|sign|shake .. deal|contract|it|this|on; close|seal|clinch this|the|a|our deal|sale
    close this|it today|off; though|although|before we haven'|have|don'|hardly|barely|never|ve .. met|know|spoken|each

    hit|meet|make|reach|hitting|meeting|making|reaching my|our|the|this .. target|targets|quota|quarter|numbers|figures|bonus; my|our|this month'? s? target|quota
    close|sign|land|win|sell|score|bring <count> more? _? deals|contracts|customers|clients|sales|orders|subscriptions
    one|another more? sale|deal|order|signature and|to|for|before|left|short; need one|this|another more? sale|deal|order|signature
    my|our boss|manager|director|chief|supervisor <adverb>? wants|needs|expects|expecting|is|wanted|insists|demands !<when> .. you|your|yes|signature|today|deal
    i promised my manager|boss; waiting for your signature|yes; need your signature|yes|answer|decision|approval|commitment today|now|tonight|by|before|this
    your signature|yes|decision|approval|commitment today|tonight|now|before|by|this; you really|simply? need|have|must to? decide|sign|act|move|choose

    third|<nth> time <i> ve|m|have|am; is|my|the now|already|my|our|the? <nth> email|mail|message|call|attempt|time|letter; checking in for the _ time
    why haven'|don'|won'|aren'|didn'|do|have|are|did|will t|you <adverb>? you? not? <adverb>? <reply>; why you keep|haven|don|still; keep|kept ignoring me|us|my; ignoring me|us|my
    <i> ve|have called|rung|emailed|phoned|written|messaged|mailed ... times
    still no|not|nothing|haven .. reply|answer|response|heard|word from you; keep|continue|carry on? <calling> until|till|you; won' t|not give|take|stop|let up|no|<calling>|go
    too much to ask; what' s|is stopping you; what are you waiting; that you|you' ve opened my|our mail|email|message|mails|emails
    i|we know|realise|understand|remember you <said> ... but|yet|however; i know it' s|is earlier|sooner|not|early
    even though|although|though|despite|while you <said> ... <contact>; even though you <said>; even though you' ve|have|had not|n; despite your|you|the request|wish|asking|saying|agreement
    i|we <adverb>? couldn' t|not wait|resist|help; thought i' d try|call|ring|chance .. anyway|early; you said|told no|not|weren'|aren' ... , but; you said you|you' weren'|aren'|didn'|don'|wouldn' ... but
    don' t believe|buy|accept|take that|it|no for; no is not|n
    your|the competitor|competitors|competition|neighbour|neighbours|rivals|rival has|have|is|are|already|just|did .. signed|joined|already|switched|bought|ahead|using
    did you know your competitors|competition|competitor
    you' re|are|ll|will be? the only|last one|person|to; you and i both know; you do|really? want your children|kids|family|wife|husband|staff|team ... don' t|safe|happy
    you don' t|wouldn' t want ... to|your|that|this; don' t you care|want ... ?

    pay ... or|otherwise|before you|we|i|we'|i'|you'|things|else|there; send|sending|sent someone|somebody|the boys|bailiffs|lads|a|heavies|people round|around|over|less|friendly
    things|it|this will|may|could|might|are|' ll get|become|going|turn unpleasant|ugly|nasty|uncomfortable|difficult|worse; or there will|' ll be; there will be consequences
    face the consequences; know where you live; you' ll|will be? sorry|regret; be sorry you didn|did; don' t make me; don' t let us|me down
    hear|hearing from our|my lawyer|lawyers|solicitor|solicitors; waiting for his|my|our money; show|where me|us|' s|is the|my|our money
    come on|, mate|pal|buddy|matey ... pay|cough|invoice|money|cash|bill; mate|pal|buddy|matey ... pay|cough|owe|cash

    hello|hi|hey beautiful|lovely|pretty|sexy
    you look|looked .. amazing|stunning|lovely|great|beautiful|hot in|on|there; saw|seen|loved|admired|like your|those .. photo|photos|picture|pictures|snaps|selfie
    your|those beautiful|lovely|pretty|gorgeous eyes|smile|legs|daughter|daughters|wife|husband|hair|face; your address|number|name|email from|off a list|database
    i feel|felt|sense|know like? we' re|ve|have|are .. soulmates|connection|click|friends|bond; save hundreds|thousands; fell in love with you
    opened|read my|our|the .. email|emails|mail|message|mails .. so|which|and; noticed|saw|see you|that opened|read my|our; you opened my|our; let' s not pretend; wouldn' t want .. papers|neighbours|boss|wife|husband|others|everyone|people to find|know|learn|hear|see
    might|may|could|will|would learn|hear|find|discover .. what sort|kind of; what sort|kind of .. tenant|customer|donor|payer|neighbour|person you; i need <count>|another|your .. signature|deal|order|sale .. this month|week|quarter|today
    next firm|customer|person|one on my|the list; reply ok|yes by|before; so let' s call it a deal; be a hero; and we' ll say no more
    hello|hi|hey|morning gorgeous|sweetheart|babe|hottie|handsome|sexy|cutie|sweetie; , gorgeous|babe|hottie|sexy|cutie .|,|!|$; your holiday|bikini|beach snaps|photos|pictures .. saw|had|couldn
    pay now|up .. or !at|by|in|later|when|on; pay now|up before; cough up .. or; hurry up and sign|decide|order|book|pay; sign|decide|act|order|book quickly|fast|now|before .. gone|late|midnight|tonight|expires|else
    called|emailed|rang|phoned|messaged|mailed you twice|three|four|five|six|several|countless|many; <count> places|spots|seats left .. fast|before|hurry|going; today only :|-|, ; before midnight .. sign|yours|order
    my manager|boss|director gave|gives me until; my bonus|commission depends|needs|is riding; regret it|this later|tomorrow|forever; or|and lose out; left behind .. competitor*|competition|market; going fast .. grab|book|order|so
    everyone|everybody .. joined|signed .. you are|re
    gone ahead and|to .. booked|pencilled|reserved|scheduled|ordered|blocked|signed|prepared you|your|the installer|the contract|the paperwork; taken|took|taking the liberty of|to .. reserv*|book*|put*|sign*|enrol*|schedul* you|your
    only|just|last <count> _? <places> left .. and|so|,; there are|' s|is only|just <count> _? <places> .. fast|hurry|so|and; every|each day|week|hour .. cost|costs|costing you; wait .. cost|costs|costing you; cost|costs|costing you business|customers
    i|we won' t stop <calling>|until you; everyone|everybody in|on|around your .. joined|signed|already; all of? your neighbours|competitors|colleagues|friends .. in|joined|signed|already|have
    brochure|information|catalogue|leaflet|quote|prices ... , so <i> m|am|ll|ve|have .. put|putting|placed|placing|booked|booking|reserved|processing .. order|through|you|place
    you <said> ... <contact> ... ,? but|yet|however|still <i> m|ll|am|will|thought|couldn|could|can|want|wanted|need|had|just|decided|figured; you <said> ... <contact> ... ,? but|yet|however|still my|here|this|good|now; you said .. not interested ... but
    cough up , or; cough up or; taken|took|taking the liberty of|to .. an? order|contract|booking|place|slot|spot
    your place|slot|spot|seat|unit|price goes|will|'ll go? to someone|somebody|another|the|next; take it|assume|gather|presume|trust that? we|i can|may|could now? schedule|plan|book|start|proceed|draw|order; need <count> more? clients|customers|deals|signatures|sales|orders; hit|make|reach my number
    know where to find you; cut to the chase .. contract|sign|deal
    ^ please? act|decide|sign|subscribe|enrol now|today|tonight|immediately; and|so|,|– act|decide|sign|subscribe|enrol now|today|tonight|immediately
    then sign|decide now|today|tonight; cost|costs you more later|tomorrow|soon
  `,
  pressureNot: `
    gone ahead and|to .. as you; get the paperwork done at
    <i> ve|have ... as you|agreed|requested|discussed|arranged|promised
    called|emailed|rang|phoned times; you said .. not to worry; the only|last one left|who knows
    you said ... , but i' m|am sorry|afraid; still not working
  `,
  hints: {
    soon: `
      today|tonight|noon|midnight; this minute|second|instant|very; in the next _ minutes|hours|minute|hour; <count> hours|minutes left
      before lunch; straight away; right now; by noon|midnight|tonight; close of play; within the hour
    `,
    scarce: `
      only|just|exactly|precisely <count> _? _? <places>|remain|remaining|left; last <count> <places>; <count> <places> left|remain|remaining
      first come; limited number; nearly gone|full; few remain|left
    `,
    rise: `
      price|rate|fee|cost|prices .. doubles|doubling|jumps|rises|climbs|up|goes|triples; <offer> .. lapse|lapses|expires|expire|vanishes|ends
      double the price; goes back to full
    `,
    loss: 'or|and lose|forfeit; or the|this|your <offer>; <offer> is|will be gone|history|over; lose it|out|your; for ever|forever|good; or it|they goes|go; gone for; never again; miss out; too late',
    deal: `
      contract|signature|autograph|countersign|sign|card; put you down; dotted line; order form; shake on; lock it|this in; reply yes; say yes
      direct debit; welcome aboard; the big one
    `,
    assumed: `
      your name on|is|in; in|under your name; already .. contract|order|agreement|reserved|booked|drawn; i trust you' ve; you' ve now
      decision is|was made|taken; m guessing|assuming|taking; clear your diary; which card; the company one
      buying signal; obviously interested|keen
    `,
    attempts: `
      <nth> email|mail|message|call|attempt|time|reminder; <count> voicemails|voicemail|calls|messages|emails|mails; no answer|reply|response
      hard to get; drag this|it out; still waiting; gone quiet; radio silence; keep chasing
    `,
    target: `
      my|our number|numbers|target|quota|bonus|commission|month; the target|quota|bonus; my|our manager|boss|director gives|gave|wants|needs|expects|only; sales target
      close the month|quarter|week; hit my|our|the
    `,
    exposure: `
      landlord|neighbours|neighbour|customers|clients|employer|wife|husband|family|congregation|parents|village|town|boss .. wind|know|hear|learn|find|see|think|told
      people talk; word travels|spreads|gets; believe me; hate for; be a shame|pity; if you care|cared; you' d regret
    `,
    stranger:
      "never|not|haven'|hadn' t? .. spoken|met|talked; don' t know each other; not know each other; yet to meet; although|though we .. met|spoken",
  },
  calming: `
    as agreed|discussed|arranged|requested|promised; as we|you agreed|discussed|arranged|asked|wanted|said
    no rush|hurry|pressure|obligation
    take your time
    all the time
    don't|needn't|doesn't|won't have|need to decide|sign|choose|reply|rush|hurry|order|buy|book|act|pay
    needn't decide|sign|choose|reply|rush|hurry|order|buy|book|pay
    whenever suits|you
    as you asked|requested|wished|wanted|suggested
    at your request
    nothing to decide|sign|buy|pay
    there' s|is no need
    won' t cost
  `,
  insteadOfPressure: {
    formal: 'Please take all the time you need; I would be glad to hear what you think.',
    informal: "Take all the time you need; I'd be glad to hear what you think.",
  },
};
