import { tokenise } from '../lang/tokens';
import { isGivenName } from '../names/given';
import { callNames, greetings } from '../suggest/greetings';
import { callsKin } from './kinship';
import { findTurns, wordingOf } from './turns';
import type { AnalysedMail, Rule } from './types';

/** To more readers than this one does not write their names. */
export const mostNamedReaders = 3;

/** The greeting names nobody although one, two or three people read. */
export const greetingGeneric: Rule = {
  id: 'greeting-generic',
  direction: 'draft',
  check(mail) {
    const { greeting, input, lang, view } = mail;
    const readers = input.to?.length ?? 1;
    const { span } = greeting;
    if (greeting.kind !== 'generic' || !span || greeting.slot || greeting.courtesy) return [];
    if (readers < 1 || readers > mostNamedReaders || saysWho(view.source(span)) || asksForName(mail))
      return [];
    const options =
      lang === undefined
        ? []
        : greetings({
            readers: input.to ?? [],
            lang,
            formality: greeting.formality ?? 'formal',
            opening: greeting.opening,
            contacts: input.contacts,
          });
    return [
      { ...span, params: { greeting: view.source(span) }, fixes: options.map((text) => ({ ...span, text })) },
    ];
  },
};

/** `Beste ouders van Teun`, `Hey sis`: it says who is meant. */
function saysWho(greeting: string): boolean {
  const words = tokenise(greeting).slice(1);
  return callsKin(words) || words.some(({ key, text }) => /^\p{Lu}\p{Ll}/u.test(text) && isGivenName(key));
}

/**
 * Nobody's name is known, and the draft asks for one: more than this a writer cannot do. To a reader with a name the
 * question changes nothing.
 */
function asksForName(mail: AnalysedMail): boolean {
  const { to = [], contacts } = mail.input;
  if (to.length === 0 || to.some((reader) => callNames(reader, contacts))) return false;
  const wording = wordingOf(mail);
  return wording !== undefined && findTurns(mail, wording.phrases('asksName')).length > 0;
}
