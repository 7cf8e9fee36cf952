import type { Contact, TouchWithContacts } from '@/utils/store/types';
import { writeCsv } from './csv';

const several = (texts: readonly string[]): string => texts.join('; ');
const time = (at: number): string => new Date(at).toISOString();

/** Touches as a table, one row each; times in UTC. */
export function touchesCsv(touches: readonly TouchWithContacts[]): string {
  const header = ['at', 'channel', 'direction', 'outcome', 'minutes', 'names', 'emails', 'subject', 'note'];
  return writeCsv(
    header,
    touches.map(({ touch, contacts }) => [
      time(touch.at),
      touch.channel,
      touch.direction,
      touch.outcome,
      touch.durationMinutes === null ? '' : String(touch.durationMinutes),
      several(contacts.map(({ names }) => names[0] ?? '')),
      several(contacts.map(({ emails }) => emails[0] ?? '')),
      touch.subject,
      touch.note,
    ]),
  );
}

/** Contacts as a table, one row each. */
export function contactsCsv(contacts: readonly Contact[]): string {
  const header = [
    'name',
    'other names',
    'nicknames',
    'emails',
    'phones',
    'organisation',
    'role',
    'formality',
    'language',
    'status',
    'note',
  ];
  return writeCsv(
    header,
    contacts.map((contact) => [
      contact.names[0] ?? '',
      several(contact.names.slice(1)),
      several(contact.nicknames),
      several(contact.emails),
      several(contact.phones),
      contact.organisation,
      contact.role,
      contact.formality ?? '',
      contact.language ?? '',
      contact.status.kind,
      contact.note,
    ]),
  );
}
