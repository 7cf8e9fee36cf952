/** What a mail does, in any order. `first`: it opens a thread with somebody who was never in touch. */
export const mailActs = [
  'first',
  'answers',
  'promises',
  'apologises',
  'asks',
  'reminds-payment',
  'thanks',
  'cancels',
  'condoles',
  'informs',
] as const;
export type MailAct = (typeof mailActs)[number];
