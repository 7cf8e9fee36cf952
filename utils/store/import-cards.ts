import { now } from '@/utils/clock';
import { emptyBackup } from './backup-schema';
import { cleanEmail, cleanLine, cleanName, cleanNote, fold } from './clean-text';
import { type ImportCount, type ImportOptions, importLog } from './import-log';
import { newContact } from './new-contact';
import { organisationKey } from './stored-rows';
import type { Contact, Organisation, WriteResult } from './types';

/** A person as another program's export tells of one. */
export interface Card {
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly organisation: string;
  readonly note: string;
  /** ISO 639-1, or empty. */
  readonly language: string;
}

const kept = (texts: readonly string[], clean: (text: string) => string): string[] => [
  ...new Set(texts.map(clean).filter((text) => text !== '')),
];

function contactOf(card: Card, at: number): Contact | undefined {
  const names = kept(card.names, cleanName);
  const emails = kept(card.emails, cleanEmail);
  if (names.length === 0 && emails.length === 0) return undefined;
  return {
    ...newContact(crypto.randomUUID(), at),
    names,
    emails,
    nicknames: kept(card.nicknames, cleanName),
    phones: kept(card.phones, cleanLine),
    organisation: cleanLine(card.organisation),
    note: cleanNote(card.note),
    language: /^[a-z]{2}$/u.test(card.language) ? card.language : null,
  };
}

/** One organisation for each name, however it is written. */
function organisationsIn(contacts: readonly Contact[], at: number) {
  const byKey = new Map<string, Organisation>();
  for (const { organisation: name } of contacts) {
    const key = organisationKey(name);
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, { id: crypto.randomUUID(), name, note: '', createdAt: at, updatedAt: at });
  }
  return {
    rows: [...byKey.values()],
    idOf: ({ organisation }: Contact) => byKey.get(organisationKey(organisation))?.id ?? null,
  };
}

export interface CardSummary extends ImportCount {
  /** Without a name or an address that can be used, or in the file twice. */
  readonly leftOut: number;
}

/**
 * Takes people from another program's export into the log, all of them or none: who is here already gets what is new, and
 * keeps what is here.
 */
export async function importCards(
  cards: readonly Card[],
  options: Omit<ImportOptions, 'mode'> = {},
): Promise<WriteResult<CardSummary>> {
  const at = now();
  const people = new Map<string, Contact>();
  for (const card of cards) {
    const contact = contactOf(card, at);
    if (contact) people.set(`${fold(contact.names[0] ?? '')}\n${contact.emails.join()}`, contact);
  }
  const contacts = [...people.values()];
  const organisations = organisationsIn(contacts, at);
  const imported = await importLog(
    {
      ...emptyBackup(at),
      organisations: organisations.rows,
      contacts: contacts.map((contact) => ({ ...contact, organisationId: organisations.idOf(contact) })),
    },
    { ...options, mode: 'merge' },
  );
  if (!imported.ok) return imported;
  return { ok: true, value: { ...imported.value.contacts, leftOut: cards.length - people.size } };
}
