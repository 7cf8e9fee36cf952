import { Certainty } from '../names/certainty';
import { isOwnName, isReaderName } from './own-names';
import { nameIn, readProxy } from './proxy';
import type { Rule } from './types';

/** The sign-off names people, and none of them is the writer or a colleague on the writer's list. */
export const signoffNotYou: Rule = {
  id: 'signoff-not-you',
  direction: 'draft',
  check(mail) {
    const { signature, input } = mail;
    if (signature.kind !== 'personal' || !input.self || input.self.names.length === 0) return [];
    const people = signature.units.filter(({ kind }) => kind === 'person');
    const [first] = people;
    const last = people.at(-1);
    if (!first || !last || people.some(({ text }) => isOwnName(text, input)) || readProxy(mail)) return [];
    // A reader's name in the last line is thanks to the reader.
    if (people.some(({ text }) => isReaderName(text, input))) return [];
    // A stranger's name is only to be said when it is plainly the name of a person.
    const plain = people.some(({ text, start }) => {
      const { certainty } = nameIn(text, start, mail);
      const placed = signature.valediction !== undefined && text.includes(' ');
      return certainty === Certainty.sure || (certainty === Certainty.fair && placed);
    });
    if (!plain) return [];
    const span = { start: first.start, end: last.end };
    const [own] = input.self.names;
    return [
      {
        ...span,
        params: { name: people.map(({ text }) => text).join(', ') },
        fixes: own === undefined ? [] : [{ ...span, text: own }],
      },
    ];
  },
};
