import type { Contact } from './types';

/** A contact of whom nothing is known yet. */
export function newContact(id: string, at: number): Contact {
  return {
    id,
    names: [],
    nicknames: [],
    emails: [],
    phones: [],
    organisation: '',
    organisationId: null,
    groupIds: [],
    role: 'other',
    title: null,
    formality: null,
    language: null,
    note: '',
    silenced: [],
    status: { kind: 'open' },
    basis: { kind: 'unknown' },
    objectedAt: null,
    createdAt: at,
    updatedAt: at,
  };
}
