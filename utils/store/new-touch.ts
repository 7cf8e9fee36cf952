import type { Touch } from './types';

/** A touch of which nothing is said yet but that it was. */
export function newTouch(id: string, at: number): Touch {
  return {
    id,
    channel: 'other',
    direction: 'out',
    outcome: 'sent',
    at,
    durationMinutes: null,
    subject: '',
    note: '',
    identities: [],
    contactIds: [],
    participants: [],
    signature: null,
    override: '',
    site: '',
    createdAt: at,
  };
}
