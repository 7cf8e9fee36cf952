import { isDue } from '@/utils/cadence/days';
import { now } from '@/utils/clock';
import { cleanNote } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { Refusal, withOpenLog, write } from './safely';
import type { Due, KeptPromise, PromiseState, WriteResult } from './types';

export interface PromiseToKeep {
  /** Made by the form when it opens, so that a second click keeps it once. */
  readonly id: string;
  readonly contactId: string;
  readonly by: 'me' | 'them';
  readonly text: string;
  readonly due: Due | null;
  readonly touchId?: string | null;
}

/** Keeps a promise with its contact. Asked twice with one id, it is kept once. */
export function keepPromise(promise: PromiseToKeep): Promise<WriteResult<KeptPromise>> {
  return write('keeping a promise', () =>
    db.transaction('rw', db.promises, db.contacts, async () => {
      const known = await db.promises.get(promise.id);
      if (known) return known;
      const text = cleanNote(promise.text);
      const contact = await db.contacts.get(promise.contactId);
      if (!contact || !isLive(contact)) throw new Refusal('nobody');
      if (text === '' || (promise.due !== null && !isDue(promise.due))) throw new Refusal('invalid');
      const at = now();
      const kept: KeptPromise = {
        id: promise.id,
        contactId: promise.contactId,
        by: promise.by,
        text,
        due: promise.due,
        state: 'open',
        settledAt: null,
        snoozedUntil: null,
        moves: [],
        touchId: promise.touchId ?? null,
        createdAt: at,
        updatedAt: at,
      };
      await db.promises.add(kept);
      return kept;
    }),
  );
}

function change(
  id: string,
  changed: (promise: KeptPromise, at: number) => KeptPromise,
): Promise<WriteResult<KeptPromise>> {
  return write('changing a promise', () =>
    db.transaction('rw', db.promises, async () => {
      const known = await db.promises.get(id);
      if (!known) throw new Refusal('invalid');
      const at = now();
      const promise = { ...changed(known, at), updatedAt: at };
      await db.promises.put(promise);
      return promise;
    }),
  );
}

/** Marks a promise kept or broken, or opens it again. */
export function markPromise(id: string, state: PromiseState): Promise<WriteResult<KeptPromise>> {
  return change(id, (promise, at) => ({ ...promise, state, settledAt: state === 'open' ? null : at }));
}

/** Moves an open promise to another moment, and remembers the earlier one. */
export function movePromise(id: string, due: Due): Promise<WriteResult<KeptPromise>> {
  return change(id, (promise, at) => {
    if (!isDue(due)) throw new Refusal('invalid');
    if (promise.due === due) return promise;
    const moves = [...promise.moves, { from: promise.due, at }];
    return { ...promise, state: 'open', settledAt: null, snoozedUntil: null, due, moves };
  });
}

/** Reminds of a promise no earlier than this moment (ms since 1970; `null`: at its own time); what was promised stays. */
export function snoozePromise(id: string, until: number | null): Promise<WriteResult<KeptPromise>> {
  return change(id, (promise) => ({ ...promise, snoozedUntil: until }));
}

/** Into the bin; `restorePromise` takes it out within 30 days. */
export function removePromise(id: string): Promise<WriteResult<KeptPromise>> {
  return change(id, (promise, at) => ({ ...promise, deletedAt: promise.deletedAt ?? at }));
}

export function restorePromise(id: string): Promise<WriteResult<KeptPromise>> {
  return change(id, ({ deletedAt: _, ...promise }) => promise);
}

const byDue = (a: KeptPromise, b: KeptPromise): number =>
  Number(a.due === null) - Number(b.due === null) ||
  (a.due ?? '').localeCompare(b.due ?? '') ||
  a.createdAt - b.createdAt;

/** Every open promise, first due first; those without a moment last. */
export async function openPromises(): Promise<readonly KeptPromise[]> {
  const open = await withOpenLog(() => db.promises.where('state').equals('open').toArray());
  return open.filter(isLive).sort(byDue);
}

/** Every promise with a contact, first due first. */
export async function promisesOf(contactId: string): Promise<readonly KeptPromise[]> {
  const all = await withOpenLog(() => db.promises.where({ contactId }).filter(isLive).toArray());
  return all.sort(byDue);
}
