import type { RuleId } from '@/utils/analysis/types';
import { now } from '@/utils/clock';
import { cleanEmail } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { newContact } from './new-contact';
import { objectedAmong, objectionTo } from './objections';
import { Refusal, withOpenLog, write } from './safely';
import { storedContact } from './stored-rows';
import type { Contact, WriteResult } from './types';

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

/**
 * Keeps a rule silent in mail to these people; somebody who is no contact yet becomes one, with the address alone, and with the
 * objection that is left of who was erased.
 */
export async function silenceRule(
  emails: readonly string[],
  rule: RuleId,
  silent: boolean,
): Promise<WriteResult<null>> {
  const wanted = cleanEmails(emails);
  const objected = await write('reading objections', () => objectedAmong(wanted));
  if (!objected.ok) return objected;
  return write('silencing a rule', () =>
    db.transaction('rw', db.contacts, async () => {
      if (wanted.length === 0) throw new Refusal('nobody');
      const at = now();
      for (const email of wanted) {
        const known = await db.contacts.where('emails').equals(email).filter(isLive).toArray();
        const objectedAt = objectionTo([email], objected.value);
        const unknown = silent
          ? [{ ...newContact(crypto.randomUUID(), at), emails: [email], objectedAt }]
          : [];
        for (const contact of known.length > 0 ? known : unknown) {
          const others = contact.silenced.filter((id) => id !== rule);
          const silenced = silent ? [...others, rule] : others;
          await db.contacts.put(storedContact({ ...contact, silenced, updatedAt: at }));
        }
      }
      return null;
    }),
  );
}
