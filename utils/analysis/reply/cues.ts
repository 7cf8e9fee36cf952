/** What can be told of a sentence or of a mail besides its signs. */
export const facts = [
  // A day is named; it ends in a question mark.
  'moment',
  'asks',
  // Its subject answers another mail, or answers nothing.
  'in reply',
  'subject',
  // It comes from an address from which nobody writes.
  'machine',
  // It comes from an office whose mails are often a system's; it names a number in a register, or where to reach somebody.
  'desk',
  'reference',
  'address',
  // Who signs: no person, a person, nobody at all.
  'unsigned',
  'signed',
  'bare',
  // A person is greeted.
  'greeted',
  'short',
  'long',
] as const;

/**
 * A sign, a sign beside a negation (`not want`), or two in one place (`call moment`). A plain string: as a type they would be
 * ten thousand.
 */
export type Cue = string;

const listed = (list: string): string[] => list.split(',').map((one) => one.trim());

/** Signs that say the contrary beside a negation in the same clause. */
export const turnable: ReadonlySet<string> = new Set(
  listed(`
    want, need, interest, fit, take, meet, come, call, callyou, callme, line, send, agree, praise, start,
    quote, material, sign, yes, price, read, convinced, already, provided, money, talk, know, other,
    chosen, does, again, more, personal, running, arrived, broken, dear, reach, paper
  `),
);

/** Signs too common to say anything alone. */
export const pairOnly: ReadonlySet<string> = new Set(['spent', 'does', 'body']);

/** Cues that say more together, in one sentence or in one envelope. */
export const pairs: readonly (readonly [string, string])[] = listed(`
  chosen other, kin does, ourselves does, already provided, already does, provided other, until season,
  after season, askback season, askback again, askback after, askback until, maybe season,
  again season, money spent, money season, first consult, consult body, wait until, tied until,
  tied season, now not, now busy, think until, send material, send paper, please material,
  asks material, asks price, asks more, read material, send price, first read, please read, read more,
  send read, quote amount, price amount, please quote, send sign, send quote, please amount,
  take amount, please take, call moment, line moment, talk moment, talk line, call line, reach moment,
  reach line, call askback, call season, call please, meet moment, come moment, when start, when come,
  asks start, asks come, asks meet, asks when, asks broken, asks know, asks running, praise convinced,
  praise but, but not, want please, dear money, body refuse, body agree, body yes, stay other,
  regret not, not whilst, want whilst, whilst askback, first whilst, wait whilst, whilst after, busy whilst,
  awaySubject away, away back, away cover, awaySubject back, awaySubject cover,
  noticeSubject notice, notice unsigned, notice signed, machine notice, machine noreply,
  unsigned subject
`).map((pair) => {
  const [one = '', other = ''] = pair.split(' ');
  return [one, other];
});
