import { fold, wordsOf } from './clean-text';
import type { StoredContact, StoredOrganisation, StoredTouch } from './db';
import type { Contact, Organisation, Touch } from './types';

/**
 * What is derived from a row for finding it. A word is stored as `<rank><word> <label>`: in an index they come by rank, then
 * alphabetically, so that the first few keys of a prefix are the answer to a key press.
 */

const mostWords = 120;
const longestLabel = 24;

/** 0: a name begins with it. 1: elsewhere in a name or organisation. 2: in an address or a note. */
export const ranks = ['0', '1', '2'] as const;
type Rank = (typeof ranks)[number];

type Findable = Pick<Contact, 'names' | 'nicknames' | 'emails' | 'organisation' | 'note'>;

function searchWords(contact: Findable): string[] {
  const label = fold(contact.names[0] ?? contact.emails[0] ?? '').slice(0, longestLabel);
  const ranked = new Map<string, Rank>();
  const add = (word: string | undefined, rank: Rank) => {
    if (word !== undefined && !ranked.has(word)) ranked.set(word, rank);
  };
  const names = [...contact.names, ...contact.nicknames].map(wordsOf);
  for (const [first] of names) add(first, '0');
  for (const word of [...names.flat(), ...wordsOf(contact.organisation)]) add(word, '1');
  for (const email of contact.emails) for (const word of [email, ...wordsOf(email)]) add(word, '2');
  for (const word of wordsOf(contact.note)) add(word, '2');
  return [...ranked].slice(0, mostWords).map(([word, rank]) => `${rank}${word} ${label}`);
}

/** The name of an organisation as it is compared: without case, diacritics, punctuation; "B.V." is "BV". */
export const organisationKey = (name: string): string =>
  wordsOf(name)
    .join(' ')
    .replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');

/** The digits that phone numbers of one line share, however written: with country code, with zero or without. */
export function phoneKey(phone: string): string {
  const digits = phone
    .normalize('NFKC')
    .replace(/\(0\)/gu, '')
    .replace(/(?:;|,|ext|tst|x)[\s\S]*$/iu, '')
    .replace(/\D/gu, '');
  return digits.length < 5 ? '' : digits.slice(-8);
}

export function storedContact(contact: Contact): StoredContact {
  const phoneKeys = [...new Set(contact.phones.map(phoneKey).filter((key) => key !== ''))];
  return { ...contact, words: searchWords(contact), phoneKeys };
}

export function storedOrganisation(organisation: Organisation): StoredOrganisation {
  const words = [...new Set([...wordsOf(organisation.name), ...wordsOf(organisation.note)])];
  return { ...organisation, key: organisationKey(organisation.name), words: words.slice(0, mostWords) };
}

export function storedTouch(touch: Touch): StoredTouch {
  return {
    ...touch,
    moments: touch.contactIds.map((id) => [id, touch.at] as const),
    words: [...new Set(wordsOf(touch.note))].slice(0, mostWords),
  };
}

/** The rows without what is derived, as they are handed out in a file. */
export const plainContact = ({ words: _w, phoneKeys: _p, ...contact }: StoredContact): Contact => contact;
export const plainOrganisation = ({ words: _w, key: _k, ...rest }: StoredOrganisation): Organisation => rest;
export const plainTouch = ({ words: _w, moments: _m, ...touch }: StoredTouch): Touch => touch;
