import type { Contact } from './types';

/** After a definite no or an objection nothing is planned, proposed or offered any more. */
export function isClosed(contact: Pick<Contact, 'status' | 'objectedAt'> | undefined): boolean {
  if (!contact) return false;
  return contact.status.kind === 'definite-no' || contact.objectedAt !== null;
}
