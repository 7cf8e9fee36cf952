import { now } from '@/utils/clock';
import { db, type StoredTouch } from './db';
import { objectionHash } from './objections';
import { withOpenLog, write } from './safely';
import { plainContact, plainTouch, storedTouch } from './stored-rows';
import type { Contact, KeptPromise, NextStep, Opener, Participant, Touch, WriteResult } from './types';

/** Everything that is kept about one person, the bin included. */
export interface ContactFile {
  readonly contact: Contact;
  readonly touches: readonly Touch[];
  readonly promises: readonly KeptPromise[];
  readonly steps: readonly NextStep[];
  readonly openers: readonly Opener[];
}

const everything = [db.contacts, db.touches, db.promises, db.steps, db.openers, db.objections, db.merges];

function allTouchesWith(contactId: string): Promise<StoredTouch[]> {
  return db.touches.where('moments').between([contactId], [contactId, []], true, true).toArray();
}

/** "Everything I keep about you", for the person who asks; other people in their mails are left out. */
export function contactFile(contactId: string): Promise<ContactFile | undefined> {
  return withOpenLog(() =>
    db.transaction('r', everything, async () => {
      const stored = await db.contacts.get(contactId);
      if (!stored) return undefined;
      const contact = plainContact(stored);
      const touches = (await allTouchesWith(contactId)).map((touch) => ({
        ...plainTouch(touch),
        contactIds: [contactId],
        participants: touch.participants.filter((person) => isMeant(contact, person)),
      }));
      return {
        contact,
        touches,
        promises: await db.promises.where({ contactId }).toArray(),
        steps: await db.steps.where({ contactId }).toArray(),
        openers: await db.openers.where({ contactId }).toArray(),
      };
    }),
  );
}

function isMeant(contact: Contact, person: Participant): boolean {
  return (
    contact.emails.includes(person.email) || (person.email === '' && contact.names.includes(person.name))
  );
}

/** A touch with others stays theirs, without any trace of this one; its hash was made of all addresses, so it goes too. */
function without(contact: Contact, touch: StoredTouch): StoredTouch {
  const contactIds = touch.contactIds.filter((id) => id !== contact.id);
  return storedTouch({
    ...touch,
    contactIds,
    participants: touch.participants.filter((person) => !isMeant(contact, person)),
    identities: touch.identities.filter((key) => !key.startsWith('hash:')),
  });
}

/**
 * Erases a person for real: no bin, no undo. After an objection only a hash of each address stays, so that nobody logs
 * this person again by accident.
 */
export async function eraseContact(
  contactId: string,
  { objected }: { readonly objected: boolean },
): Promise<WriteResult<null>> {
  const known = await write('erasing a contact', () => db.contacts.get(contactId));
  if (!known.ok) return known;
  const contact = known.value;
  if (!contact) return { ok: true, value: null };
  const hashes = objected ? await Promise.all(contact.emails.map(objectionHash)) : [];
  return write('erasing a contact', () =>
    db.transaction('rw', everything, async () => {
      const at = now();
      for (const touch of await allTouchesWith(contactId)) {
        const rest = without(contact, touch);
        if (rest.contactIds.length === 0) await db.touches.delete(touch.id);
        else await db.touches.put(rest);
      }
      for (const table of [db.promises, db.steps, db.openers]) await table.where({ contactId }).delete();
      await db.merges.filter(({ kept, other }) => kept.id === contactId || other.id === contactId).delete();
      await db.contacts.delete(contactId);
      await db.objections.bulkPut(hashes.map((hash) => ({ hash, at })));
      return null;
    }),
  );
}
