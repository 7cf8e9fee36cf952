import { fold } from '../lang/fold';
import { tokenise } from '../lang/tokens';
import { isGivenName } from '../names/given';
import { isMailbox, wordsOfPerson } from '../names/known';
import { maybeSameName } from '../names/similar';
import { greetings } from '../suggest/greetings';
import type { ContactMemory, Person } from '../types';
import { mostNamedReaders } from './greeting-generic';
import { callsKin } from './kinship';
import type { Rule } from './types';

/** The greeting names somebody who is plainly none of the readers. */
export const greetingMismatch: Rule = {
  id: 'greeting-mismatch',
  direction: 'draft',
  check({ greeting, input, lang }) {
    const readers = input.to ?? [];
    const { span, names = [] } = greeting;
    if (greeting.kind !== 'personal' || !span || readers.length === 0 || readers.length > mostNamedReaders)
      return [];
    const known = readers.map((reader) => knownWords(reader, input.contacts));
    if (known.some((words) => words.length === 0)) return [];
    const strangers = names.filter(
      (name) => !callsKin(tokenise(name)) && !known.some((words) => fits(name, words)),
    );
    if (strangers.length === 0) return [];
    const options = lang
      ? greetings({
          readers,
          lang,
          formality: greeting.formality ?? 'informal',
          opening: opening(greeting),
          contacts: input.contacts,
        })
      : [];
    return [
      { ...span, params: { name: strangers.join(', ') }, fixes: options.map((text) => ({ ...span, text })) },
    ];
  },
};

function opening({ opening: word }: { readonly opening?: string | undefined }): string | undefined {
  return word === undefined || word === '' ? undefined : word;
}

/** The words a reader may be called by; none when only an address is known that need not be a name. */
function knownWords(reader: Person, contacts: readonly ContactMemory[] = []): string[] {
  const named = reader.name !== undefined && reader.name !== '' && !reader.name.includes('@');
  const words = wordsOfPerson(reader);
  const isDesk = reader.email !== undefined && isMailbox(reader.email);
  if ((!named || isDesk) && !words.some(isGivenName)) return [];
  const email = reader.email?.toLowerCase();
  const nicknames = contacts.find((contact) => contact.email === email)?.nicknames ?? [];
  return [...words, ...nicknames.flatMap((nickname) => tokenise(nickname).map(({ key }) => key))];
}

/** Some word of the greeted name may be one of the reader's, or is written together in the address. */
function fits(name: string, words: readonly string[]): boolean {
  const parts = tokenise(name).map(({ key }) => key);
  const joined = fold(name).replace(/[^\p{L}]/gu, '');
  return (
    parts.some((part) => words.some((word) => maybeSameName(part, word))) ||
    words.some((word) => word.includes(joined))
  );
}
