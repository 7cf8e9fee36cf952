import type { PromiseWords } from '../../promises/types';

/** English ways to promise; own compilation. */
export const promises: PromiseWords = {
  classes: {
    contact:
      'ring|call|phone|telephone|email|mail|text|message|whatsapp|write|contact|visit|reply|respond|answer|confirm',
    do: `
      <contact>|send|post|deliver|bring|drop|forward|return|refund|pay|transfer|repair|fix|replace|install|fit|mend|finish|complete
      prepare|order|arrange|collect|fetch|pick|hand|give|show|get|take|update|inform|notify|sort|report|ship|dispatch|courier|upload
      share|print|draft|paint|lay|hang|measure|credit|reimburse|issue|release|explain|review|reach|join|help|leave|pass|let|add|come
    `,
    you: 'you|your|yours',
    it: 'it|them|him|her|these|everything|over|round|back',
    papers: 'minutes|notes|papers|drawings|figures|photos|details|keys|results|plans|samples|documents',
    goods: 'order|parcel|package|invoice|letter|cheque|quote|contract|sample|samples|refund|delivery',
    carry: 'deliver|collect|repair|fix|replace|install|send|post|bring|return|refund|pay|finish|ship',
    still:
      "hope|wish|think|have|want|need|know|wait|pray|feel|am|are|was|were|did|do|can|could|may|might|would|should|love|like|miss|remember|belong|listen|owe|mean|never|don'|didn'|can'|won'|couldn'|wouldn'|haven'|apologise|look|matter|only",
    stilling:
      'thinking|missing|seeing|meeting|joining|asking|telling|wishing|hoping|expecting|counting|looking|inviting|waiting|talking|speaking|wondering|praying|rooting|feeling|going|listening|leaving|trying|having',
    ferry:
      'brings|bringing|carries|carrying|drops|dropping|drives|driving|cycles|cycling|walks|walking|runs|running|delivers|delivering|sends|sending|posts|posting|takes|taking',
    kin: 'my|our|the|a|one of our',
    job: 'repair|repairs|work|job|cleaning|painting|roof|floor|floors|garden|windows|accounts|books|wiring|plumbing|installation|check|inspection|service',
    past: '*ed|asked|sent|bought|brought|chose|had|got|gave|made|said|saw|took|told|wrote|left|lost|found|picked|came|went|paid|spoke',
    staff: `
      someone|somebody|colleague|colleagues|team|agents|agent|specialist|adviser|advisor|department|engineer|representative|manager
      member|office|desk
    `,
    who: `
      driver|courier|fitter|plumber|electrician|technician|surveyor|carpenter|apprentice|assistant|secretary|son|daughter|wife|husband
      painter|decorator|glazier|roofer|builder|joiner|mason|tiler|gardener|cleaner|inspector
      brother|sister|partner|boss|crew|lad|lads|man|men|boys|panel|staff|nurse|doctor|vet
    `,
  },
  acts: `
    and will ring|call|phone|email|send|let|update|start|begin|fix|repair|deliver|bring|post !be
    i'|we' ll be in touch|contact; i'|we' ll be back|straight|right .. to|with you
    i'|we' ll be with|over|round you?
    i'|we' ll be sending|posting|calling|emailing|ringing|phoning|visiting|sorting|fixing|delivering|dropping|bringing|writing|filing|contacting|arranging|looking|checking|working
    i|we will be in touch|contact; i|we will be back|straight|right .. to|with you
    i|we will be sending|posting|calling|emailing|ringing|phoning|visiting|sorting|fixing|delivering|dropping|bringing|writing|filing|contacting|arranging|looking|checking|working
    i'|we' ll; i|we will|shall; i'|we' m|re going to; i|we am|are going to
    <staff> ' ll|will <do>; <staff> .. will <do>
    get|come back to you; be in touch; you' ll|will hear from|back from? me|us; you will hear from me|us
    keep you posted|informed|updated; will follow
    and|, will ring|call|phone|email|send|get|let|drop|come|update|reply|confirm|check|revert|write|report|keep
    ^ will call|ring|phone|email|send|get|let|drop|come|update|reply|confirm|check|revert|write|report|keep|try
    i|we aim|plan|intend|expect|promise|undertake to; i' m|we're aiming|planning|hoping to
    i' m|am chasing|looking|checking|working .. and will; leave it with me|us; i|we promise
    you' ll be contacted|notified|informed|updated|told; you will be contacted|notified|informed|updated
    hope to have|send|get|give|hear|be
    you' ll|will be hearing from me|us; circle|loop back
    more .. to follow
  `,
  datedActs: `
    the|our|my|your|a _ _? follows|follow $|.|,; <who>|<staff> is|are booked|scheduled|due|set|coming to; will|should be waiting|ready|lying .. for|at|in|on|with; should be with|at you|your|yours
    it'|they'|that' ll be in|on|at|with the|your|its? post|mail|inbox|way|desk|door|you|account; i|we should be able to <do>; your|the|my|our _ _? goes|go|comes|come|ships|ship|leaves|leave .. to you|your|out
    will be trimmed|painted|made|brought|dealt|built|written|given|put|set|sorted|transferred|settled|handed|shared|published|booked|reserved|added|removed|moved|checked|fitted|replaced|mended|cut|mown|cleaned|updated|signed|returned|printed|hung|laid|corrected|processed|credited|transferred; <papers> follow
    your _? _ arrives|ships|leaves|follows|comes|goes; <goods> arrives|ships|follows|goes|leaves; my|our _ _? will <do>; is|are going to <do>
    the|our|my|your|a <who> comes|calls|rings|visits|collects|delivers|fits|starts|brings|picks; i|we should have ... ready|done|with|for
    my|our|the|a|one of our lad|lads|fitter|engineer|plumber|electrician|driver|colleague|assistant|man|team|crew|boys|surveyor|carpenter|apprentice|son|brother|wife|husband|boss _? _? comes|rings|calls|fits|collects|delivers|picks|drops|visits|starts
    i'|we' m|re|am|are putting|setting|making|preparing|uploading|painting|finishing|starting|booking|ordering|arranging .. for|your|the|online|it
    he|she|they|who|colleague is|are|am to ring|call|phone|email|visit|deliver|collect|contact|repair|come|bring|drop|send|post|write|meet; and will start|begin|finish|<do>; and will be !back|out|away|off|closed|open|in; i'|we' ll only? start|begin
    i'|we' m|re sending|bringing|posting|calling|ringing|phoning|emailing|filing|dropping|delivering|fixing|sorting|coming|visiting
    i|we am|are sending|bringing|posting|calling|ringing|phoning|emailing|filing|dropping|delivering|fixing|sorting|coming|visiting
    you' ll have|get|receive|find|see|hear|be; you will have|get|receive|find|see|hear|be
    <who> ' ll|will <do>; <who> .. will <do>; will .. <do> <you>|<it>; will .. <contact> to|with; will .. <carry> the; will .. <do> .. <you>; will be|arrive|land|go|appear in|with|on|at|through <you>
    will be ready|done|sent|dispatched|delivered|posted|repaired|fixed|with|shipped|finished|completed|refunded|paid|online|installed|answered|collected|there
    comes round|over|to|by; he'|she'|they' ll <do>; he'|she'|they' ll be with|at|there|round|over|back|in|on; he|she|they|it will <do> <you>|<it>
    it|they|order|parcel|sample|package|letter|goods|cheque|invoice leaves|leave|ships|ship|goes|go
    enters|sends|delivers|posts|installs|repairs it|them|your|the|you; is fixing
    expect .. payment|letter|call|answer|reply|parcel|delivery|email|report|refund|money|visit|results|me|us|him|her|them|it
    you can|should expect _ .. by|on|within|tomorrow|tonight|before
    you should hear|have|receive .. from me|us|by|on|before|tomorrow; comes|come to you|your
    will arrive|follow|land; i'|we' ve|have scheduled|booked .. to call|ring|visit
    lads|fitters|fitter|team|crew|men|boys|engineer|plumber|driver|electrician|he|she|they is|are|will be? with|at you|yours|your; i|we bring|drop|post|deliver|ring|fetch|collect|install|replace|hand you|your|it|them|over|round|off|back|the _ round|over|back|to
    i|we bring|drop|fetch|hand the|your|them|it; you' ve|have|get .. from me|us
    my|our _ will let|get|give|bring|send|drop|ring|call|post|show|take|fetch you|your|them|it|the|round; will let you have
    will be waiting|ready|there|lying|sitting .. for you|at|in|on|with; on|in|at|by|to|into|through your desk|inbox|mailbox|door|doorstep|drive|driveway|step|porch|account|hands|letterbox|folder|house|place|office; <ferry> ... to|for|round|over|with you
    i|we come|pop|drop|swing|call|drive|cycle|walk|run round|over|by|along|past|in; expect me|us|him|her|them; you can|may count|rely on .. by|on|before|having|getting|my|our|me|us; gets|get to you; you'll|you will? find .. in|on|at; you receive|get|have .. by|on
    <kin>? colleague|assistant|apprentice|partner|<who> _? rings|calls|phones|emails|mails|visits|writes you; i|we do the|your <job>; asked|told _ to <do> you; you'll|you will? have the|your|it|my|our; pulls|pull up .. your|outside; you' ll have; it is :|, i'|we' ll
    is|are|s popping|calling|dropping|delivering|fitting|installing|bringing|sending|picking|ringing|fixing|collecting|repairing|starting; is|are|s coming|visiting round|over|by|to|with|and|for|you; lads|fitters|fitter|team|crew|men|boys|engineer|plumber|driver|electrician|courier|colleague|surveyor|he|she|they is|are|'s|'re coming|visiting
    the|our|my|a <who> is|are|'s coming|visiting; at|by the end of _ you receive|get; give me|us a|an|two|three _ and you'll|you' ll|you
    i'|we' m|re !<stilling> *ing you|your; i'|we' m|re !<stilling> *ing ... for|to|with|over|round you; i|we am|are !<stilling> *ing you|your; i|we !<still>|<past> _ ... for you; i'|we' m|re with you; your _ _? gets|is being; get|gets|have|has your _ .. back|done|fixed|ready
  `,
  pronouns: '',
  inverts: false,
  idleVerbs: '',
  idle: `
    have lunch|dinner|breakfast|supper|drinks|coffee|tea|fun|time|cake; have a|an drink|party|great|lovely|good|nice|barbecue|picnic|look; take|treat|read|count|regard|consider that|this|it as; never|hardly|gladly admit|say; hate; bet
    be; .. be back; sorry; pencil|put|sign|book|schedule you; forward; until|till; time to; no longer; do my best; listen; have to|left
    only need|want|have; need|assume|admit|miss|know|think|remember|understand|say|never|not|always|believe|hope|want
    see you|them|him|her|it; leave it|this|that|you to|with|there|here|at; be? able; take it $|.|,|easy|from|that|as
    probably|certainly be; not|n' t; join; gladly|happily
    .. miss you; all miss; look forward; looking forward; be thinking; treasure; cherish; raise a; drink to; keep fingers|my|our; cross; pray; get over; survive; manage; cope; need; see
    with her|his|their|my|our|each|one
  `,
  negation: 'not|never',
  never: `
    i|we heard|gathered|understood|read|saw|thought that|from|your|the; always; usually; hope|hoping|wish|trust that? you' ll; hope|hoping|wish that? you will
    attached; enclosed; yesterday; last week|month|night|monday|tuesday|wednesday|thursday|friday
    days|weeks|day|week|month|months ago; here is|are; i|we could|might|may; i|we should !be|have; should have !a|an|it|the|your|them|this|that|my|our|his|news|everything; from now on
    as of; what|how|where|whether|which i|we will; what|how|where|whether|which i'|we' ll; so i|we will
    would have; let' s; wondered|wondering if|whether
    ^ whoever|anyone|everybody|everyone who? ... gets|get|receives|has; reckons|reckon|thinks|think|hopes|hears|says he|she|they|it|he'|she'|they'|it'; you' ll see|notice|know|love|laugh|understand|enjoy when|that|what|how|why|it
  `,
  vague: `
    as soon as possible; as soon as i|we can; as soon as; asap; a . s . a . p .; soon; shortly
    in due course; at some point; when i|we get a chance|minute|moment; at your|our earliest convenience
    at the earliest; later on?; before long; in the near future; in the new year; in a bit|while; presently
    one of these days; sometime; eventually; promptly; as quickly as possible; without delay
    in the coming|next few|couple weeks|days|months; over the coming|next weeks|days|months
    in the next few|couple; in a few|couple days|weeks|months|of; a few days|weeks; in due time
    at the first opportunity; when i|we can; when time allows; once i|we|they|it|he|she
    at a later date|stage; down the line; any day now; in time; as and when; momentarily; in the fullness
    first chance; before too long
    
  `,
  event: `
    on|upon|after|following receipt|delivery|completion|approval|payment|signature|confirmation|inspection of
    after i|we ... ; after the !weekend ... ; as and when
    once; as soon as; when; the moment
  `,
  condition: `
    if; unless; should you; provided; in case; otherwise
    please _ ... and i'|we'|i|we; in advance; beforehand
    as|so long as
    ^ please? just? say|sign|reply|click|send|tell|call|drop|ring|give|email|return|fill ... and|,|then i'|we'|i|we|you'|you; ^ please? just? let !me|us ... and|,|then i'|we'|i|we; ^ let me|us know|have ... and|,|then i'|we'|i|we
  `,
  and: 'and|but|so|or|while|because',
  subjects: 'i|we|you|he|she|it|they|that|this',
  thatMoment: `
    that morning|afternoon|day|evening; the same day
  `,
  thereupon: 'then',
  theirs: `
    you said|promised|mentioned|agreed|told .. you' d|ll
    you said|promised|mentioned|agreed .. you would|will|were
    you promised|agreed|offered|undertook|were|had to|going; you promised|owed me|us|him|her
    as|like agreed|discussed|promised|arranged ,? you' ll|re
    as|like agreed|discussed|promised|arranged you' ll|re
    as|like agreed|discussed|promised|arranged , you' ll
    as|like agreed|discussed|promised|arranged ,? you will|are
    as we agreed|discussed|said|arranged ,? you' ll; as we agreed|discussed|said|arranged ,? you will|were
    as|like agreed|discussed|promised|arranged ,? you deliver|send|bring|pay|call|ring|give|return|sign|provide|supply|post
  `,
  aside: `
    the|a|an|your|those|that _ that|which? you|we|i|he|she|they <past>; know|knew|realise|remember|understand|said that? you|we|i .. until|for|on|till?
  `,
  tags: "ok; okay; right; yes; all right; alright; if that' s ok; fine; agreed; deal; good",
  callMe: `
    you may telephone|call|ring|phone
    ring|call|phone|telephone|text|skype|zoom|facetime me|us; he|she|they will|'ll be expecting|awaiting your
    ring|call|phone|telephone her|him|them|our|the|mr|mrs|ms|dr; reach|catch|get him|her|them on|by|at
    call|ring|phone|telephone me|us; call|ring|phone|try my|the|our mobile|office|number|line|cell
    give me|us a ring|call|shout|bell|buzz; give the|our|my _ a ring|call|bell|buzz; call back; get|reach|catch|find me|us on|by|at; reach me
    you can ring|call|phone|try me|us
  `,
};
