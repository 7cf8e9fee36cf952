/** What an entry can be; one entry may be several things, in several languages. */
export const Sense = {
  formalValediction: 1 << 0,
  informalValediction: 1 << 1,
  valedictionHead: 1 << 2,
  thanks: 1 << 3,
  formalGreeting: 1 << 4,
  informalGreeting: 1 << 5,
  greetingAlone: 1 << 6,
  greetingAfter: 1 << 7,
  nobody: 1 << 8,
  title: 1 << 9,
  particle: 1 << 10,
  and: 1 << 11,
  team: 1 << 12,
  department: 1 << 13,
  role: 1 << 14,
  organisation: 1 << 15,
  automated: 1 << 16,
  headerFrom: 1 << 17,
  header: 1 << 18,
  wrote: 1 << 19,
  separator: 1 << 20,
  mobile: 1 << 21,
  disclaimer: 1 << 22,
  postscript: 1 << 23,
  common: 1 << 24,
  courtesy: 1 << 25,
  at: 1 << 26,
  opener: 1 << 27,
  openerOfMany: 1 << 28,
  signs: 1 << 29,
} as const;

export const valedictionSenses = Sense.formalValediction | Sense.informalValediction;
export const greetingSenses = Sense.formalGreeting | Sense.informalGreeting;
export const openerSenses = Sense.opener | Sense.openerOfMany;
export const unitSenses = Sense.team | Sense.department | Sense.role | Sense.organisation | Sense.automated;
