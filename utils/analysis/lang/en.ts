import { signers } from './en/signers';
import type { Language } from './types';

/**
 * English of both sides of the ocean.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const en: Language = {
  code: 'en',
  common: `
    ok, okay, the, and, to, of, a, is, in, you, that, it, for, on, with, this, your, be, are, have, not,
    we, i, if, or, as, please, from, was, can, has, our, would, my, at, by, do, what, there, been, just,
    about, so, when, which, their, them, they, he, she, his, her, could, should, all, any, more, than,
    then, who, how, up, out, me, us, its, were, get, let, know, need, want, time, only, also, no, but,
    here, now, very, an, am, did, does, doing, had, having, he's, i'm, i'll, it's, we'll, don't, can't,
    into, after, before, over, again, because, too, each, both, same, may, might, must, shall, these,
    those, through, while, where, why, such, other, another, back, see, still, well, going, got, yours,
    find, attached, thank, thanks, hello, will, sent, send, make, take, look, forward, week, today,
    tomorrow, yesterday, click, below, account, password, confirm, address, received, following,
    message, link, meeting, moved`,
  valedictions: {
    formal: `
      sincerely, yours sincerely, sincerely yours, yours faithfully, faithfully yours, yours truly,
      respectfully, respectfully yours, kind regards, best regards, with kind regards, regards,
      warm regards, with best regards, cordially, with appreciation, with gratitude, very truly yours,
      yours respectfully, rgds, rgrds, kindest regards, with best wishes, warmest regards,
      with warm regards, with kindest regards, with regards, with warmest regards,
      best personal regards, sincere regards, sincerest regards, with respect, with thanks and regards,
      with many thanks, most sincerely, ever sincerely, all good wishes, with all good wishes,
      with every good wish, good wishes, with gratitude and respect, obediently yours, yours in service,
      yours in christ, yours in haste, yours in sport, yours in faith, in appreciation, gratefully,
      gratefully yours, yours aye, yours very truly, yours very sincerely, yours most sincerely,
      yours in solidarity, yours in friendship, yours etc, yours ever, with best compliments,
      with compliments, with sincere thanks, in anticipation, in solidarity, in fellowship, fraternally,
      fraternally yours, collegially, i remain yours faithfully,
      assuring you of our best attention at all times`,
    informal: `
      x, best, cheers, best wishes, all the best, take care, warmly, yours, love, lots of love,
      much love, with love, xoxo, xo, your pal, your friend, your buddy, talk soon, see you,
      see you soon, see you then, see ya, later, bye, have a good one, have a great day,
      have a nice day, have a good day, have a good weekend, have a great weekend, have a nice weekend,
      enjoy your day, peace, ttyl, stay safe, good luck, br, kr, hugs, your friend, until then, ciao,
      cordially yours, in solidarity, happy hacking, enjoy, yours ever, ever yours, as ever, as always,
      happy building, happy new year, happy holidays, happy easter, merry christmas, happy christmas,
      happy friday, season's greetings, happy coding, happy shopping, happy travels, happy reading,
      happy learning, every blessing, blessings, god bless, in christ, in fellowship, in peace, namaste,
      onwards, onward, bestest, bw, atb, wr, rgs, brgds, toodle pip, pip pip, ttfn, catch you later,
      speak soon, speak later, chat soon, until next time, till then, till soon, looking forward,
      stay well, be well, keep well, warm wishes, warmest wishes, warmest, with warmth, with affection,
      affectionately, fondly, fond regards, your servant, keep in touch, keep smiling, stay tuned,
      have fun, have a lovely day, have a lovely weekend, have a wonderful day, have a great evening,
      have a nice evening, have a good evening, good day, good evening, good night, goodnight,
      sending love, sending hugs, big hug, hugs and kisses, bises, adios, so long, rock on, go well,
      with hope, with excitement, all the very best, very best, best wishes always, love always,
      all my love, love and hugs, big hugs, kisses, take good care, take it easy, be good,
      see you there, see you around, see you later, see you tomorrow, see you on monday, talk later,
      catch up soon, until soon, until we meet again, bye for now, bye bye, cheerio, cheers then, ta-ra,
      ta ra, tatty bye, toodles, laters, peace out, happy trails, happy cycling, happy gardening,
      safe travels, seasons greetings, best of luck, kind wishes, kindest, regards and thanks,
      best regards and thanks, rgds, yrs, y'all take care, godspeed, slainte, salaam, shalom,
      gratefully, hopefully, faithfully, cordially, respectfully, sincerely, sent with love,
      with much love, with kindness, warm hugs, stay curious`,
  },
  valedictionHeads: `regards, sincerely, faithfully, wishes, cheers, rgds, greetings, hugs, warmly`,
  thanks: `
    thanks, thank you, many thanks, thanks again, thx, thanx, tia, ta, with thanks, thank you very much,
    thanks very much, thanks so much, thanks a lot, thanks in advance, thank you in advance,
    much appreciated, thanks a million, thank you again, thanks a bunch, thank you so much,
    thank you for your time, hope this helps, hth, see you monday, see you tuesday, see you wednesday,
    see you thursday, see you friday, see you saturday, see you sunday, see you tomorrow,
    thank you kindly, thanks kindly, with sincere thanks, with thanks again, thanks and take care,
    thanks heaps, thanks loads, thanks ever so much, thanks for everything, thanks for your help,
    thanks for your time, thanks for your patience, thank you for your patience,
    thank you for your understanding, thank you for your help, thank you for your support,
    thank you for your business, cheers mate, welcome aboard, see you there, see you around,
    see you later, see you tonight, see you next week, all thanks, ta muchly, thanks in anticipation,
    thanks and regards, thank you and regards, with many thanks, with gratitude, much obliged,
    appreciated, tnx, thnx, tks, cheers and thanks, thanks for reading`,
  greetings: {
    formal: `dear, my dear, esteemed`,
    informal: `
      aloha, hi, hello, hey, hiya, hi there, hello there, hey there, morning, good morning,
      good afternoon, good evening, good day, greetings, howdy, dearest, welcome, congratulations, yo,
      gday, afternoon, alright, g'day, evening, mornin, top of the morning`,
  },
  greetingsAlone: `
    to whom it may concern, to all, all, folks, guys, everyone, team, gentlemen, ladies and gentlemen,
    colleagues, attention all, attn all, to whomsoever it may concern, to whom so ever it may concern`,
  nobody: `
    all, everyone, everybody, sir, madam, sir madam, sir or madam, madam or sir, sirs, sir and madam,
    sirs and madams, sir/ma'am, maam, ladies, gentlemen, ladies and gentlemen, folks, team, guys,
    colleague, colleagues, customer, customers, valued customer, client, clients, friend, friends, user,
    users, member, members, subscriber, subscribers, there, again, hiring manager, reader, readers,
    neighbour, neighbours, neighbor, neighbors, parent, parents, tenant, tenants, student, students,
    applicant, candidate, guest, resident, residents, supporter, supporters, volunteer, volunteers,
    partner, partners, participant, participants, editor, committee, board, people, world, to all,
    support, sales, group, patient, donor, homeowner, supplier, webmaster, administrator, recruiter,
    sales team, support team, both, teams, crew, gang, list, data protection officer, hr manager,
    editors, reviewer, reviewers, author, authors, contributor, contributors, maintainers, developers,
    developer, community, homeowners, policyholder, policyholders, patients, passenger, passengers,
    traveller, travellers, traveler, shopper, buyer, seller, vendor, vendors, suppliers, donors,
    sponsor, sponsors, alumni, alumnus, graduate, graduates, teacher, teachers, faculty, staff,
    employee, employees, players, player, family, families, comrades, brothers, sisters, listener,
    viewers, investor, investors, shareholder, shareholders, landlord, occupant, occupier, claimant,
    account holder, cardholder, contact, recipient, ladies/gentlemen, sir or ma'am, gents, peeps, love,
    mate, dear, darling, parents and carers, parents and guardians, carer, carers, guardian,
    leaseholder, leaseholders, valued customers, pupil, pupils, applicants, candidates, delegate,
    delegates, attendee, attendees, visitor, visitors, guests, taxpayer, ratepayer, teammates, folk,
    lads, girls, boys, y'all, brothers and sisters, fellow members, fellow residents, fellow gardeners,
    sir/madam, external`,
  titles: `
    mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, madam, dame, lord, lady, rev, reverend,
    father, sister, captain, judge, senator, president, uncle, aunt, auntie, coach, pastor, rabbi, hon,
    the hon, councillor, barrister, cllr, rev'd, revd, fr`,
  particles: `
    of, the, o, mac, mc, st, y, de, la, del, dos, das, da, do, di, von, van, der, den, el, al, bin, ibn,
    ben, abu, bint, ter, ten, zu, af, av, le, du, des`,
  and: `and, &, +, n`,
  at: `from, at, with`,
  openers: {
    one: `the, your, our, a, an, yr`,
  },
  agents: {
    one: `
      er, or, ist, ian, ar, man, woman, person, keeper, master, ess, ant, eer, ee, head, chief,
      committee, board, council, chair, clerk`,
    many: `
      ers, ors, ists, ians, ars, men, women, people, folk, folks, gang, keepers, masters,
      ants, eers, ees, friends, pals, wardens`,
  },
  notices: {
    message: `message, mail, e-mail, email, notice, notification, note`,
    made: `machine, system, automat, computer, robot, generated, software`,
  },
  ...signers,
  headers: {
    from: `from`,
    other: `
    sent, date, to, cc, bcc, subject, attachments, importance, reply-to, sent by, when, where,
    organization`,
  },
  wrote: `wrote, writes, said, has written, wrote the following, schrieb, posted`,
  separators: `
    original message, forwarded message, original appointment, begin forwarded message, forwarded by,
    original email, reply message, message from, previous message, reply above this line, inline
    original message`,
  mobile: `
    sent from, sent via, sent with, get outlook for, sent using, sent on the, typed on, composed on, get
    the new outlook`,
  disclaimer: `
    misdirected, confidential, privileged, intended recipient, intended only for, intended solely,
    disclaimer, unauthorized, unauthorised, liability, unsubscribe, consider the environment,
    mailing list, registered in, registered office, email preferences, view in browser,
    you are receiving this, you receive this, you received this, receive this mailing, opt out,
    manage preferences, notify the sender, authorised and regulated, authorized and regulated,
    regulated by, your password, respond to complaints, personal data, privacy policy, trading name,
    registered charity, registered company, company number, charity number, all rights reserved,
    you're receiving this`,
  phrases: {
    valediction: {
      formal: ['Kind regards,', 'Best regards,'],
      informal: ['Best wishes,', 'Kind regards,', 'Cheers,'],
    },
    greeting: { formal: 'Dear {full}', informal: 'Hi {first}' },
    and: ' and ',
  },
};
