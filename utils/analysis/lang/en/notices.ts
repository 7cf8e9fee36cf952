import type { NoticeWords } from '../../reply/types';

/** What English auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'you' },
  awaySubject: `
    on our|my|a .. break|holiday|holidays|leave; summer|winter|christmas|easter|spring break; out until|till; closed; automatic reply; auto reply|response
    autoreply; autoresponse; out of office; out of the office; ooo; on leave|holiday|vacation; away from; closed for; closure; auto; autoreply:; i'm away
    away; absence; annual leave; thank you for your message; leave; holiday; moved on; break; not at my desk; off
  `,
  away: `
    is|are shut|closed for|until|till|from|over|during; break .. until|till|from; on our .. break; i' m|am .. out of|away from? the? office
    i' m|am .. away|on until|till|from|leave|holiday|vacation|annual; i' m|am .. on .. leave|holiday|vacation; out of the? office; limited|no access to
    is|are .. closed; i' ve|m left|leaving; i have left; no longer work|works|with|read|employed; back on|in the office; back at my desk
    on annual|maternity|paternity|parental|sick leave; not reading|checking my? mail|emails|email|messages
    won' t see|read|check|get|be .. mail|email|emails|message|messages; not be checking|reading|monitoring; will not see|read|check
    back at|on|in work|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december
    i' m|am .. this week .. back|won; return|returning on; travelling|traveling until|till|this|and
    on parental|annual|maternity|paternity|sick|compassionate; from .. to .. i|we; we are closed|away; we' re closed|away; not at my desk
    no|limited signal|email|internet|access; up a mountain; there' s a baby; having a breather|break; we' re shut|closed|away
    shop|studio|office|surgery|workshop|practice|term|shut is|has closed|shut|ended; attending a; no longer work|at|with; off sick|work|today|until
    i' m on .. service|holiday|leave|break|the; at sea; on a boat|plane|train|course; i' m|am away; on jury; gone fishing; laid up; having an operation
    travelling
    gone to|fishing; useless until|till; until|till .. the .. 1st|2nd|3rd|9th; in hospital|cork|spain|france; under the knife; on tour|retreat|placement|honeymoon|crutches; grateful for your patience; be grateful
  `,
  back: `
    we reopen|return; when i' m back|return; back on|in|at; i' ll surface; pick this up when; return to|on; will be answered on; on my return; reopens
    open again
  `,
  cover: `
    urgent .. contact|matters|queries|call; anything urgent; if urgent; in urgent cases; in my absence; while i' m|am away; limited access to
    looking after my; covering for me; will not be read|monitored|forwarded; are not read; no longer read|monitored; this mailbox is
    i' ll reply|respond when i' m|get|return; won' t see|read|check|get .. your|my mail|email|message|emails|messages; has my phone; stepping in
    standing in; in the meantime .. contact|colleague|email|call; please contact|email|call my colleague; when i return|get; on my return
    emails|email will not; respond|reply when i|on; intermittent; sporadic; is minding; has the keys; anything urgent|about|else
    if it' s|is urgent|raining; in an emergency; redirect; please contact|ring|email|try|ask .. instead|meanwhile; goes|go to number|the; can go to
    will look after; urgent; can' t look at email; ask for; ring the bell
  `,
  noticeSubject: `
    order confirmation; confirmation of your; delivery status; undeliverable; undelivered; mail delivery; failure notice
    your order|appointment|receipt|invoice|booking|subscription; ticket; newsletter; received; thank you for your order|registration|purchase; password
    verification; receipt; invoice; statement; reminder; confirmation; confirmed; notification
    statement|sale|dispatched|shipped|delivered|returned|notification|comment|alert|changed|live|reserved|booked|booking|delivery|request|failure
    is ready; got your; your _? order|account|booking|parcel|password|subscription|appointment|request; out now; friend or foe; application
  `,
  notice: `
    do not reply; don' t reply to; automated|automatic|automatically message|mail|email|generated|notification|sent|reminder|confirmation
    thank you for your order|purchase|registration|subscription|booking|enquiry|application
    thanks for your order|purchase|registration|subscription|booking; your order number|no; order number|no :|#; ticket _; created ticket|case
    case number; has been received|logged|registered; we' ve|have received your request|order|message|application|enquiry|query|email|complaint
    couldn' t be delivered; could not be delivered; delivery .. failed
    you get|receive|got|received|are receiving this mail|email|message|newsletter because; you are receiving this; unsubscribe; this is a reminder
    track your; verification code; no-reply; view .. in your browser; this mailbox is not monitored
    we received your payment|order|request|application|message|email; we have received your payment|order|request|application
    we' ve received your payment; keep this|the receipt|email for; for your records
    your booking|reservation|appointment|payment|order|subscription is|has|was been? confirmed|received|successful|shipped|processed|dispatched
    booking reference|number; order id|ref; transaction id; reset your password; one time code|passcode|password; if you did not|didn request
    manage .. preferences; terms and conditions apply; we are processing; you can' t reply; this inbox is; from a notification; is now available
    is on its way; track it|your|the; thank you for applying|your; shortlisted; could not be|couldn' t be delivered; mail system; text stop; is booked in
    has been opened|changed|logged|registered|received|created|dispatched|shipped|confirmed; if this wasn' t you; replied to; with the link; link below
    % off; add a comment; reply above; you' re down for; order number|no|id; ticket #|_; virtual assistant; book through; on sale; log in|on
    view it online; was changed; the response was; this week :
  `,
  optout: `
    unsubscribe; opt out; manage your|preferences; view in browser; you receive|received|are receiving this; mailing list; no longer wish
  `,
  noreply: `
    do not reply; don' t reply; not monitored; no-reply; unattended; automated|automatic message|mail|email|notification; this is an automated|automatic
  `,
};
