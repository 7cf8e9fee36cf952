import { isClosed } from '@/utils/store/closed';
import type { Contact } from '@/utils/store/types';
import { nameOf } from './words';

/** Somebody with whom a touch is logged, as far as a form has to know. */
export interface LogContact {
  readonly id: string;
  readonly name: string;
  /** Said no for good or objected: contact takes a reason. */
  readonly closed: boolean;
}

export function logContact(contact: Contact | undefined): LogContact | undefined {
  return contact && { id: contact.id, name: nameOf(contact), closed: isClosed(contact) };
}
