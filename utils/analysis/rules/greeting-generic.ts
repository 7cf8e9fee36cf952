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
  examples: {
    hit: [
      {
        body: 'Beste allemaal,\n\nHierbij de notulen.\n\nGroet,\nJan',
        to: [{ name: 'Ina Smit' }, { name: 'Bo Kok' }],
      },
      {
        body: 'Geachte heer/mevrouw,\n\nHierbij de offerte.\n\nGroet,\nJan',
        to: [{ email: 'info@example.org' }],
      },
      { body: 'L.S.,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
      { body: 'Good morning,\n\nHere is the quote.\n\nBest,\nJan', to: [{ name: 'Ina Smit' }] },
    ],
    miss: [
      {
        body: 'Beste allemaal,\n\nHierbij de notulen.\n\nGroet,\nJan',
        to: [{ name: 'Ina' }, { name: 'Bo' }, { name: 'Kim' }, { name: 'Lex' }, { name: 'Mo' }],
      },
      // The slot has a finding of its own.
      { body: 'Beste {{first_name}},\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'Ina Smit' }] },
      { body: 'Geachte heer Van Wijk,\n\nHierbij de offerte.\n\nGroet,\nJan', to: [{ name: 'T. van Wijk' }] },
    ],
  },
};
