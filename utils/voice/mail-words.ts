import { greetingSuggestions } from '@/utils/suggest/greetings';
import { type OpenerSuggestion, openerSuggestions } from '@/utils/suggest/openers';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { GreetingSuggestion, SignoffSuggestion } from '@/utils/suggest/types';
import { type ContactOpeners, openerFacts } from './opener-facts';
import { type ContactInLog, type MailInWriting, mailSituation, type Surroundings } from './situation';

/** What can be put into a mail, each list best first. */
export interface MailWords {
  readonly signoffs: readonly SignoffSuggestion[];
  readonly greetings: readonly GreetingSuggestion[];
  /** About the first reader. */
  readonly openers: readonly OpenerSuggestion[];
}

/** More than are shown: those that the draft says already are left out beside it. */
const mostSignoffs = 8;

/** Words for the mail that is being written; `known` has one entry per reader, in the mail's order. */
export function mailWords(
  mail: MailInWriting,
  known: readonly ((ContactInLog & ContactOpeners) | undefined)[],
  around: Surroundings,
): MailWords {
  const situation = mailSituation(mail, known, around);
  const [first] = known;
  return {
    signoffs: signoffSuggestions(situation, mostSignoffs),
    greetings: greetingSuggestions(situation),
    openers: first ? openerSuggestions(openerFacts(first, around.now)) : [],
  };
}
