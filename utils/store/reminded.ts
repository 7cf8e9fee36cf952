import { isClosed } from './closed';
import { db } from './db';
import { isLive } from './live';
import { withOpenLog, write } from './safely';
import { plainContact } from './stored-rows';
import type { Contact, KeptPromise, NextStep, WriteResult } from './types';

/** An open promise or step with a moment, and with whom it is. */
export type OpenMoment = {
  readonly id: string;
  readonly due: string;
  readonly snoozedUntil: number | null;
  readonly contact: Contact;
} & (
  | { readonly kind: 'promise'; readonly promise: KeptPromise }
  | { readonly kind: 'step'; readonly step: NextStep }
);

/** Everything open with a moment, and the keys of what was reminded of already; nothing of a closed contact. */
export function openMoments(): Promise<{
  readonly moments: readonly OpenMoment[];
  readonly reminded: ReadonlySet<string>;
}> {
  return withOpenLog(() =>
    db.transaction('r', db.promises, db.steps, db.contacts, db.reminded, async () => {
      const promises = await db.promises.where('state').equals('open').filter(isLive).toArray();
      const steps = await db.steps
        .where('[state+due]')
        .between(['open'], ['open', []])
        .filter(isLive)
        .toArray();
      const ids = [...new Set([...promises, ...steps].map(({ contactId }) => contactId))];
      const contacts = new Map<string, Contact>();
      for (const contact of await db.contacts.bulkGet(ids)) {
        if (contact && isLive(contact) && !isClosed(contact)) contacts.set(contact.id, plainContact(contact));
      }
      const moments: OpenMoment[] = [];
      for (const promise of promises) {
        const { id, due, snoozedUntil, contactId } = promise;
        const contact = contacts.get(contactId);
        if (contact && due !== null)
          moments.push({ kind: 'promise', id, due, snoozedUntil, contact, promise });
      }
      for (const step of steps) {
        const { id, due, snoozedUntil, contactId } = step;
        const contact = contacts.get(contactId);
        if (contact) moments.push({ kind: 'step', id, due, snoozedUntil, contact, step });
      }
      const shown = await db.reminded.filter((row) => row.shown).primaryKeys();
      return { moments, reminded: new Set(shown) };
    }),
  );
}

/**
 * Claims reminders before they are shown: of two who ask at once, one gets each. What was claimed and never shown, because the
 * worker was stopped between, is given out again.
 *
 * @returns the keys that the caller has to show, and then hand to `remindersShown`
 */
export function claimReminders(keys: readonly string[], at: number): Promise<WriteResult<readonly string[]>> {
  return write('claiming reminders', () =>
    db.transaction('rw', db.reminded, async () => {
      const known = await db.reminded.bulkGet([...keys]);
      const mine = keys.filter((_, index) => known[index]?.shown !== true);
      await db.reminded.bulkPut(mine.map((key) => ({ key, at, shown: false })));
      return mine;
    }),
  );
}

export function remindersShown(keys: readonly string[]): Promise<WriteResult<null>> {
  return write('marking reminders', async () => {
    await db.reminded.where('key').anyOf(keys).modify({ shown: true });
    return null;
  });
}
