import { greetings } from '../suggest/greetings';
import type { Rule } from './types';

/** To more readers than this one does not write their names. */
export const mostNamedReaders = 3;

/** The greeting names nobody although one, two or three people read. */
export const greetingGeneric: Rule = {
  id: 'greeting-generic',
  direction: 'draft',
  check({ greeting, input, lang, view }) {
    const readers = input.to?.length ?? 1;
    const { span } = greeting;
    if (greeting.kind !== 'generic' || !span || greeting.slot || greeting.courtesy) return [];
    if (readers < 1 || readers > mostNamedReaders) return [];
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
