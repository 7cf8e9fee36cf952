import { type CallCard, callCard } from '@/utils/suggest/call-card';
import type { Said } from '@/utils/suggest/fill';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { SignoffSuggestion, Situation } from '@/utils/suggest/types';
import { voicemailText } from '@/utils/suggest/voicemail';
import { type ContactOpeners, openerFacts } from './opener-facts';
import { type ContactInLog, contactSituation, type Surroundings } from './situation';

/** What to have at hand for a mail or a call to one contact. */
export interface ContactWords {
  /** Best first; none while the writer's name is not known. */
  readonly signoffs: readonly SignoffSuggestion[];
  /** What language and form of address they are in, and the style of the contact's group. */
  readonly voice: Pick<Situation, 'lang' | 'formality' | 'style'>;
  readonly call: CallCard;
  /** What to say after the beep; `undefined` while the writer's name is not known. */
  readonly voicemail: Said | undefined;
}

/**
 * Words for a contact from what the log knows; a page that needs them later loads this file by itself. The voicemail
 * names what the next step is about and when it is: my own plan, so that nobody is asked to call back.
 */
export function contactWords(known: ContactInLog & ContactOpeners, around: Surroundings): ContactWords {
  const situation = contactSituation(known, around);
  const next = known.steps
    .filter(({ state, due }) => state === 'open' && due > situation.at.slice(0, due.length))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  const reason = known.steps.find(({ state, note }) => state === 'open' && note !== '')?.note;
  return {
    signoffs: signoffSuggestions(situation),
    voice: { lang: situation.lang, formality: situation.formality, style: situation.style },
    call: callCard(openerFacts(known, around.now), situation.said, situation.at),
    voicemail: voicemailText({
      ...situation,
      reason: reason === undefined ? undefined : { text: reason, source: { kind: 'note', day: null } },
      again: next?.due,
    }),
  };
}

export { keepPhrase } from '@/utils/suggest/kept-phrases';
