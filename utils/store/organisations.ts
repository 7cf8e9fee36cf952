import { now } from '@/utils/clock';
import { cleanLine, cleanNote } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { Refusal, withOpenLog, write } from './safely';
import { organisationKey, plainOrganisation, storedContact, storedOrganisation } from './stored-rows';
import type { Contact, Organisation, WriteResult } from './types';

/**
 * The organisation that is called this, made where there is none yet; `null` for a name without letters or digits.
 * Takes part in the caller's transaction.
 */
export async function organisationFor(name: string, at: number): Promise<string | null> {
  const key = organisationKey(name);
  if (key === '') return null;
  const known = await db.organisations.where({ key }).filter(isLive).first();
  if (known) return known.id;
  const id = crypto.randomUUID();
  await db.organisations.add(storedOrganisation({ id, name, note: '', createdAt: at, updatedAt: at }));
  return id;
}

export async function organisationById(id: string): Promise<Organisation | undefined> {
  const stored = await withOpenLog(() => db.organisations.get(id));
  return stored && isLive(stored) ? plainOrganisation(stored) : undefined;
}

/** The people of an organisation, by name. */
export async function contactsOfOrganisation(organisationId: string): Promise<readonly Contact[]> {
  const all = await withOpenLog(() => db.contacts.where({ organisationId }).filter(isLive).toArray());
  return all.sort((a, b) => (a.names[0] ?? '').localeCompare(b.names[0] ?? ''));
}

/** Changes an organisation; a new name is that of its contacts too, where they had the old one. */
export function saveOrganisation(
  id: string,
  details: Partial<Pick<Organisation, 'name' | 'note'>>,
): Promise<WriteResult<Organisation>> {
  return write('saving an organisation', () =>
    db.transaction('rw', db.organisations, db.contacts, async () => {
      const at = now();
      const known = await db.organisations.get(id);
      const before = known ? plainOrganisation(known) : { id, name: '', note: '', createdAt: at };
      const name = cleanLine(details.name ?? before.name);
      const organisation = { ...before, name, note: cleanNote(details.note ?? before.note), updatedAt: at };
      if (organisationKey(name) === '') throw new Refusal('invalid');
      await db.organisations.put(storedOrganisation(organisation));
      const theirs = await db.contacts.where({ organisationId: id }).toArray();
      const renamed = theirs.filter(
        (contact) => contact.organisation === before.name && name !== before.name,
      );
      await db.contacts.bulkPut(
        renamed.map((contact) => storedContact({ ...contact, organisation: name, updatedAt: at })),
      );
      return organisation;
    }),
  );
}
