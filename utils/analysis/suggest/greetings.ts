import type { Language } from '../lang/types';
import { isMailbox } from '../names/known';
import type { ContactMemory, Formality, Person } from '../types';
import { joinNames } from './names';

export interface GreetingSituation {
  readonly readers: readonly Person[];
  readonly lang: Language;
  readonly formality: Formality;
  /** The word that the writer greets with and that may stay: `Goedemorgen`. */
  readonly opening?: string | undefined;
  readonly contacts?: readonly ContactMemory[] | undefined;
}

/**
 * Greetings that name every reader, without punctuation, best first. A title is never guessed, nor is a name:
 * a formal greeting has the whole name, an informal one the first.
 * @returns none when one of the readers is not known by name.
 */
export function greetings({ readers, lang, formality, opening, contacts = [] }: GreetingSituation): string[] {
  const { phrases } = lang;
  if (!phrases || readers.length === 0) return [];
  const called: CallNames[] = [];
  for (const reader of readers) {
    const names = callNames(reader, contacts);
    if (!names) return [];
    // One person may be written to at two addresses.
    if (!called.some(({ full }) => full === names.full)) called.push(names);
  }
  const first = joinNames(
    called.map((names) => names.first),
    phrases,
  );
  const full = joinNames(
    called.map((names) => names.full),
    phrases,
  );
  const forms =
    formality === 'formal' ? (['formal', 'informal'] as const) : (['informal', 'formal'] as const);
  const kept = opening === undefined ? [] : [`${opening} ${formality === 'formal' ? full : first}`];
  const made = forms.map((form) => phrases.greeting[form].replace('{first}', first).replace('{full}', full));
  return [...new Set([...kept, ...made])].slice(0, 3);
}

export interface CallNames {
  readonly first: string;
  readonly full: string;
}

/** How a reader is called: by the remembered nickname, else by the display name; `undefined` when nobody knows. */
export function callNames(
  { name, email }: Person,
  contacts: readonly ContactMemory[] = [],
): CallNames | undefined {
  const memory =
    email === undefined ? undefined : contacts.find((contact) => contact.email === email.toLowerCase());
  const nickname = memory?.nicknames?.[0];
  const known = name && !name.includes('@') && !(email !== undefined && isMailbox(email));
  if (!known) return nickname === undefined ? undefined : { first: nickname, full: nickname };
  const full = inOrder(name);
  return { first: nickname ?? firstName(full), full };
}

/** `Sar, Edwin van der` as one says it: `Edwin van der Sar`. */
function inOrder(name: string): string {
  const [last, first, more] = name.split(',').map((part) => part.trim());
  return (first && last && more === undefined ? `${first} ${last}` : name).replace(/\s+/gu, ' ').trim();
}

/** The first name of a whole name, or all of it when that begins with an initial. */
function firstName(full: string): string {
  const [first = full] = full.split(' ');
  return first.length < 2 || first.includes('.') ? full : first;
}
