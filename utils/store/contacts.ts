import type { RuleId } from '@/utils/analysis/types';
import { now } from '@/utils/clock';
import { cleanEmail, cleanLine, cleanName, cleanNote, wordsOf } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { newContact } from './new-contact';
import { Refusal, withOpenLog, write } from './safely';
import { searchWords } from './search-words';
import { recentTouches } from './touches';
import type { Contact, WriteResult } from './types';

/** So many contacts are looked at for one search: those whose word is most like what was typed, when more begin with it. */
const mostCandidates = 100;

const alphabetical = new Intl.Collator();

function rank(contact: Contact, words: readonly string[]): number {
  const [first] = words;
  if (first === undefined) return 0;
  const name = wordsOf(contact.names[0] ?? '');
  if (name[0]?.startsWith(first)) return 0;
  return name.some((word) => word.startsWith(first)) ? 1 : 2;
}

/** Only keys are read, all at once: with a cursor over the contacts themselves a key press takes ten times as long. */
async function idsWithAll(words: readonly string[]): Promise<string[]> {
  const startingWith = (word: string) => db.contacts.where('words').startsWith(word);
  const [first, ...others] = words;
  if (first === undefined) return [];
  if (others.length === 0) {
    // A contact comes once for each of its words.
    const keys = await startingWith(first)
      .limit(mostCandidates * 3)
      .primaryKeys();
    return [...new Set(keys)].slice(0, mostCandidates);
  }
  let ids = await startingWith(first).primaryKeys();
  for (const word of others) {
    const withWord = new Set(await startingWith(word).primaryKeys());
    ids = ids.filter((id) => withWord.has(id));
  }
  return [...new Set(ids)].slice(0, mostCandidates);
}

/**
 * Contacts of whom every typed word begins a name, nickname, organisation, part of an address or word of the note; by name first.
 * Nothing typed: the contacts of the last touches.
 */
export async function searchContacts(query: string, limit: number): Promise<readonly Contact[]> {
  const words = [...new Set(wordsOf(query))].slice(0, 8);
  if (words.length === 0) return await lastTouched(limit);
  const found = await withOpenLog(() =>
    db.transaction('r', db.contacts, async () => {
      const ids = await idsWithAll(words);
      return (await db.contacts.bulkGet(ids)).flatMap((contact) => contact ?? []);
    }),
  );
  const label = (contact: Contact) => contact.names[0] ?? contact.emails[0] ?? '';
  return found
    .filter(isLive)
    .sort((a, b) => rank(a, words) - rank(b, words) || alphabetical.compare(label(a), label(b)))
    .slice(0, limit);
}

async function lastTouched(limit: number): Promise<readonly Contact[]> {
  const found = new Map<string, Contact>();
  for (const { contacts } of await recentTouches(limit * 5)) {
    for (const contact of contacts) if (isLive(contact)) found.set(contact.id, contact);
  }
  return [...found.values()].slice(0, limit);
}

export function contactById(id: string): Promise<Contact | undefined> {
  return withOpenLog(() => db.contacts.get(id));
}

export interface RememberedContact {
  readonly email: string;
  readonly nicknames: readonly string[];
  readonly formality: Contact['formality'];
  readonly silenced: readonly RuleId[];
}

const cleanEmails = (emails: readonly string[]): string[] => [
  ...new Set(emails.map(cleanEmail).filter((email) => email !== '')),
];

/** What is remembered of the people with these addresses; people who share one are told as one. */
export async function contactMemory(emails: readonly string[]): Promise<readonly RememberedContact[]> {
  const wanted = cleanEmails(emails);
  if (wanted.length === 0) return [];
  const found = await withOpenLog(() =>
    db.contacts.where('emails').anyOf(wanted).distinct().filter(isLive).toArray(),
  );
  return wanted.flatMap((email) => {
    const people = found.filter((contact) => contact.emails.includes(email));
    const [first] = people;
    if (!first) return [];
    return {
      email,
      nicknames: [...new Set(people.flatMap((contact) => contact.nicknames))],
      formality: people.every(({ formality }) => formality === first.formality) ? first.formality : null,
      silenced: [...new Set(people.flatMap((contact) => contact.silenced))],
    };
  });
}

/** Keeps a rule silent in mail to these people; somebody who is no contact yet becomes one, with the address alone. */
export function silenceRule(
  emails: readonly string[],
  rule: RuleId,
  silent: boolean,
): Promise<WriteResult<null>> {
  const wanted = cleanEmails(emails);
  return write('silencing a rule', () =>
    db.transaction('rw', db.contacts, async () => {
      if (wanted.length === 0) throw new Refusal('nobody');
      const at = now();
      for (const email of wanted) {
        const known = await db.contacts.where('emails').equals(email).filter(isLive).toArray();
        const unknown = silent ? [{ ...newContact(crypto.randomUUID(), at), emails: [email] }] : [];
        for (const contact of known.length > 0 ? known : unknown) {
          const others = contact.silenced.filter((id) => id !== rule);
          const silenced = silent ? [...others, rule] : others;
          await db.contacts.put({ ...contact, silenced, updatedAt: at, words: searchWords(contact) });
        }
      }
      return null;
    }),
  );
}

export type ContactDetails = Pick<
  Contact,
  | 'names'
  | 'nicknames'
  | 'emails'
  | 'phones'
  | 'organisation'
  | 'role'
  | 'formality'
  | 'language'
  | 'note'
  | 'silenced'
  | 'status'
  | 'basis'
  | 'objectedAt'
>;

const distinct = (lines: readonly string[], clean: (line: string) => string): string[] => [
  ...new Set(lines.map(clean).filter((line) => line !== '')),
];

/** Makes a contact (`id` is new), or changes the given details of one. */
export function saveContact(id: string, details: Partial<ContactDetails>): Promise<WriteResult<Contact>> {
  return write('saving a contact', () =>
    db.transaction('rw', db.contacts, async () => {
      const at = now();
      const { deletedAt: _, ...known } = (await db.contacts.get(id)) ?? newContact(id, at);
      const changed: Contact = { ...known, ...details, updatedAt: at };
      const contact: Contact = {
        ...changed,
        names: distinct(changed.names, cleanName),
        nicknames: distinct(changed.nicknames, cleanName),
        emails: distinct(changed.emails, cleanEmail),
        phones: distinct(changed.phones, cleanLine),
        organisation: cleanLine(changed.organisation),
        note: cleanNote(changed.note),
      };
      if (contact.names.length === 0 && contact.emails.length === 0) throw new Refusal('nobody');
      await db.contacts.put({ ...contact, words: searchWords(contact) });
      return contact;
    }),
  );
}
