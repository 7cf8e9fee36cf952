import { cleanNote } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { couldBeSamePerson } from './same-name';
import type { Contact } from './types';

/**
 * Tells which contact here one from elsewhere is: the only one that shares an address and whose name could be the same.
 * Looks all of them up at once: a transaction of Dexie does not outlive a hundred awaits without a request to the database
 * (its `ZONE_ECHO_LIMIT`), and what follows would silently be written outside it. Takes part in the caller's transaction.
 *
 * @param others ids of contacts that come from elsewhere too, and so are other people
 */
export async function contactsHere(
  contacts: readonly Contact[],
  others: ReadonlySet<string>,
): Promise<(contact: Contact) => Contact | undefined> {
  const emails = [...new Set(contacts.flatMap((contact) => contact.emails))];
  const sharing = await db.contacts.where('emails').anyOf(emails).distinct().toArray();
  const byEmail = new Map<string, Contact[]>();
  for (const known of sharing) {
    if (!isLive(known) || others.has(known.id)) continue;
    for (const email of known.emails) byEmail.set(email, [...(byEmail.get(email) ?? []), known]);
  }
  return (contact) => {
    const candidates = new Set(contact.emails.flatMap((email) => byEmail.get(email) ?? []));
    const same = [...candidates].filter((known) =>
      couldBeSamePerson(known.names[0] ?? '', contact.names[0] ?? ''),
    );
    return same.length === 1 ? same[0] : undefined;
  };
}

const union = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];

const weight: Record<Contact['status']['kind'], number> = { open: 0, 'on-hold': 1, yes: 2, 'definite-no': 3 };

/**
 * What is known of a person in two places: what is here stays, what is missing comes from there. The graver status and
 * the older objection win. `undefined` when nothing is new.
 */
export function mergedContact(here: Contact, there: Contact): Contact | undefined {
  const objections = [here.objectedAt, there.objectedAt].filter((at) => at !== null);
  const merged: Contact = {
    ...here,
    names: union(here.names, there.names),
    nicknames: union(here.nicknames, there.nicknames),
    emails: union(here.emails, there.emails),
    phones: union(here.phones, there.phones),
    silenced: union(here.silenced, there.silenced),
    organisation: here.organisation || there.organisation,
    organisationId: here.organisation ? here.organisationId : there.organisationId,
    groupIds: union(here.groupIds, there.groupIds),
    title: here.title ?? there.title,
    role: here.role === 'other' ? there.role : here.role,
    formality: here.formality ?? there.formality,
    language: here.language ?? there.language,
    note: here.note.includes(there.note)
      ? here.note
      : cleanNote(`${here.note}
${there.note}`),
    status: weight[there.status.kind] > weight[here.status.kind] ? there.status : here.status,
    basis: here.basis.kind === 'unknown' ? there.basis : here.basis,
    objectedAt: objections.length > 0 ? Math.min(...objections) : null,
    createdAt: Math.min(here.createdAt, there.createdAt),
    updatedAt: Math.max(here.updatedAt, there.updatedAt),
  };
  return JSON.stringify(merged) === JSON.stringify(here) ? undefined : merged;
}
