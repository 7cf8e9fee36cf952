import type { Language } from './types';

/**
 * English of both sides of the ocean.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const en: Language = {
  code: 'en',
  common: `
    ok, okay, the, and, to, of, a, is, in, you, that, it, for, on, with, this, your, be, are, have, not, we, i,
    if, or, as, please, from, was, can, has, our, would, my, at, by, do, what, there, been, just, about,
    so, when, which, their, them, they, he, she, his, her, could, should, all, any, more,
    than, then, who, how, up, out, me, us, its, were, get, let, know, need, want, time, only, also, no,
    but, here, now, very`,
  valedictions: {
    formal: `
    sincerely, yours sincerely, sincerely yours, yours faithfully, faithfully yours, yours truly,
    respectfully, respectfully yours, kind regards, best regards, with kind regards, regards, warm
    regards, with best regards, cordially, with appreciation, with gratitude, very truly yours, yours
    respectfully, rgds, rgrds, kindest regards, with best wishes`,
    informal: `
    best, cheers, best wishes, all the best, take care, warmly, yours, love, lots of love, much love,
    with love, xoxo, xo, your pal, your friend, your buddy, talk soon, see you, see you soon, see you then, see ya, later, bye, have a good
    one, have a great day, have a nice day, have a good day, have a good weekend, have a great weekend,
    have a nice weekend, enjoy your day, peace, ttyl, stay safe, good luck, br, kr, hugs, your friend,
    until then, ciao, cordially yours, in solidarity, happy hacking, enjoy`,
  },
  valedictionHeads: `regards, sincerely, faithfully, wishes, cheers, rgds, greetings, hugs, warmly`,
  thanks: `
    thanks, thank you, many thanks, thanks again, thx, thanx, tia, ta, with thanks, thank you very much,
    thanks very much, thanks so much, thanks a lot, thanks in advance, thank you in advance, much
    appreciated, thanks a million, thank you again, thanks a bunch, thank you so much, thank you for
    your time, hope this helps, hth, see you monday, see you tuesday, see you wednesday, see you
    thursday, see you friday, see you saturday, see you sunday, see you tomorrow`,
  greetings: {
    formal: `dear, my dear, esteemed`,
    informal: `
    hi, hello, hey, hiya, hi there, hello there, hey there, morning, good morning, good afternoon, good
    evening, good day, greetings, howdy, dearest, welcome, congratulations, yo, gday, afternoon`,
  },
  greetingsAlone: `
    to whom it may concern, to all, all, folks, guys, everyone, team, gentlemen, ladies and gentlemen,
    colleagues, attention all, attn all`,
  nobody: `
    all, everyone, everybody, sir, madam, sir madam, sir or madam, madam or sir, sirs, sir and madam,
    sirs and madams, sir/ma'am, maam, ladies, gentlemen, ladies and gentlemen, folks, team, guys,
    colleague, colleagues, customer, customers, valued customer, client, clients, friend, friends, user,
    users, member, members, subscriber, subscribers, there, again, hiring manager, reader, readers,
    neighbour, neighbours, neighbor, neighbors, parent, parents, tenant, tenants, student, students,
    applicant, candidate, guest, resident, residents, supporter, supporters, volunteer, volunteers,
    partner, partners, participant, participants, editor, committee, board, people, world, to all,
    support, sales, group, patient, donor, homeowner, supplier, webmaster, administrator, recruiter,
    sales team, support team, both, teams, crew, gang, list, data protection officer`,
  titles: `
    mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, madam, dame, lord, lady, rev, reverend,
    father, sister, captain, judge, senator, president, uncle, aunt, auntie, coach, pastor, rabbi, hon,
    the hon, councillor`,
  particles: `
    of, the, o, mac, mc, st, y, de, la, del, dos, das, da, do, di, von, van, der, den, el, al, bin, ibn,
    ben, abu, bint, ter, ten, zu, af, av, le, du, des`,
  and: `and, &, +, n`,
  at: `from, at, with`,
  team: `
    team, crew, squad, your friends at, friends at, folks at, people at, everyone at, all of us at,
    group, teams, gang, staff, developers, maintainers, volunteers`,
  department: `
    department, dept, customer service, customer services, customer care, customer support, customer
    success, customer relations, service desk, help desk, helpdesk, front desk, front office, back
    office, support, reception, secretariat, accounts payable, accounts receivable, accounts, billing,
    sales, human resources, hr, it, admissions, enquiries, information desk, office of, division,
    marketing, credit control, collections, desk, services, operations, procurement, membership,
    registrar, public relations, communications, box office, customer experience, client services,
    client care, tenant services, patient services, student services, guest services, guest relations,
    legal department, it support, tech support, technical support, facilities, payroll, returns,
    reservations, bookings, dispatch, complaints, support desk, hr department, editorial,
    newsroom, press office, front of house`,
  role: `
    director, manager, management, board, board of directors, chair, chairman, chairperson, secretary,
    treasurer, president, vice president, ceo, cfo, cto, coo, officer, head, coordinator, administrator,
    admin, administrators, webmaster, postmaster, moderator, committee, trustees, council, owner,
    founder, assistant, engineer, developer, consultant, advisor, adviser, analyst, specialist,
    representative, agent, editor, editors, principal, supervisor, headteacher, receptionist, executive,
    lead, partner, attorney, lawyer, solicitor, teacher, professor, lecturer, researcher, accountant,
    controller, clerk, technician, technologist, organiser, organizer, organisers, organizers,
    architect, designer, scientist, fellow, student, vp, counsel, producer, landlord, host, co-founder,
    cofounder, maintainer, associate, trader, intern, planner, recruiter, trainer, coach, governors,
    board of governors, wardens, churchwardens, parish clerk, vice-chair, chairwoman, co-chair,
    president-elect, vice-president, managing director, general manager, project manager, product
    manager, account manager, librarian, curator, dean, provost, bursar, registrar, nurse, doctor,
    therapist, psychologist, physiotherapist, photographer, writer, author, musician, artist, volunteer,
    steering committee, executive committee, programme committee, program committee, staff writer,
    journalist, reporter, bookkeeper, paralegal, realtor, broker, foreman, superintendent, executive
    assistant, personal assistant, chief executive, chief of staff`,
  organisation: `
    ltd, limited, inc, incorporated, llc, llp, plc, corp, corporation, company, co, foundation,
    association, society, university, college, school, institute, bank, group, holdings, network, forum,
    club, centre, center, hospital, clinic, council, ministry, agency, bureau, union, church, library,
    museum, store, shop, hotel, restaurant, media, software, systems, solutions, technologies,
    technology, labs, lab, studio, studios, press, consulting, insurance, travel, trust, fund,
    international, global, enterprises, industries, productions, platform, portal, community, project,
    hub, garden, gardens, farm, market, food, foods, energy, power, gas, transfer, mail, app, online,
    digital, cloud, data, security, web, box, city, street, cycling, sports, academy, works, house,
    estate, properties, logistics, partners, associates, sons, brothers, charity, cooperative,
    collective, alliance, board, authority, federation, committee, office, airlines, motors, bakery,
    brewery, salon, dental, bistro, cafe, coffee, plumbing, electric, roofing, bookshop, books, theatre,
    theater, orchestra, choir, festival, gallery, airways, railway, garage, pharmacy, nursery, kennels,
    lettings, estates, realty, photography, design, interiors, furniture, bikes, fitness, gym, hostel,
    inn, lodge, winery, vineyards, newspaper, times, news, journal, magazine, radio, broadcasting,
    records, games, robotics, analytics, ventures, capital, advisors, advisory, recruitment, staffing,
    marketing agency, widgets, tools, court, parish, diocese, district, county, borough, department of,
    embassy, consulate, housing association, homes, rentals, cleaning, couriers, freight, shipping,
    supplies, wholesale, trading, imports, apparel, clothing, shoes, jewellers, toys, gifts, flowers,
    florist, pets, vets, veterinary, farm shop, dairy, butchers, greengrocers, supermarket, stores,
    outlet, warehouse, depot, archive, archives, observatory, laboratory, laboratories, hackerspace,
    makers, coaching`,
  automated: `
    automated message, automated email, automated e-mail, automatically generated, automatic message,
    auto-generated, do not reply, please do not reply, noreply, no-reply, no reply, mailer-daemon, mail
    delivery, your friendly system, bot, robot, system administrator, system message, unmonitored, not monitored, mailbox is not`,
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
    confidential, privileged, intended recipient, intended only for, intended solely, disclaimer,
    unauthorized, unauthorised, liability, unsubscribe, consider the environment, mailing list,
    registered in, registered office, email preferences, view in browser, you are receiving this, notify
    the sender`,
  phrases: {
    valediction: {
      formal: ['Kind regards,', 'Best regards,'],
      informal: ['Best wishes,', 'Kind regards,', 'Cheers,'],
    },
    greeting: { formal: 'Dear {full}', informal: 'Hi {first}' },
    and: ' and ',
  },
};
