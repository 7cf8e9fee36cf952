import { wordsOf } from './clean-text';
import type { Contact } from './types';

const mostWords = 120;

/** Every folded word that a contact can be found by: names, nicknames, organisation, parts of addresses, note. */
export function searchWords(
  contact: Pick<Contact, 'names' | 'nicknames' | 'emails' | 'organisation' | 'note'>,
): string[] {
  const words = new Set<string>();
  for (const text of [...contact.names, ...contact.nicknames, contact.organisation]) {
    for (const word of wordsOf(text)) words.add(word);
  }
  for (const email of contact.emails) {
    words.add(email);
    for (const word of wordsOf(email)) words.add(word);
  }
  for (const word of wordsOf(contact.note)) words.add(word);
  return [...words].slice(0, mostWords);
}
