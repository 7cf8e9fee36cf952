import { type Day, dayOf } from '@/utils/cadence/days';
import { isClosed } from './closed';
import { db } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { plainContact } from './stored-rows';
import type { Contact, Due, KeptPromise, NextStep } from './types';

/** Something with a moment of its own that is due: a promise of either side, or a step that was agreed or planned. */
export type DueItem = { readonly id: string; readonly due: Due; readonly contact: Contact } & (
  | { readonly kind: 'promise'; readonly promise: KeptPromise }
  | { readonly kind: 'step'; readonly step: NextStep }
);

/**
 * What is due on this day or before, first due first. Nothing of a contact in the bin, or of one that said no for good or
 * objected.
 */
export async function dueList(until: Day): Promise<readonly DueItem[]> {
  const found = await withOpenLog(() =>
    db.transaction('r', db.promises, db.steps, db.contacts, async () => {
      const range = [['open', ''], ['open', `${until}T24`], true, false] as const;
      const promises = await db.promises
        .where('[state+due]')
        .between(...range)
        .filter(isLive)
        .toArray();
      const steps = await db.steps
        .where('[state+due]')
        .between(...range)
        .filter(isLive)
        .toArray();
      const ids = [...new Set([...promises, ...steps].map(({ contactId }) => contactId))];
      const contacts = new Map<string, Contact>();
      for (const contact of await db.contacts.bulkGet(ids)) {
        if (contact && isLive(contact) && !isClosed(contact)) contacts.set(contact.id, plainContact(contact));
      }
      const items: DueItem[] = [];
      for (const promise of promises) {
        const contact = contacts.get(promise.contactId);
        if (!contact || promise.due === null) continue;
        items.push({ kind: 'promise', id: promise.id, due: promise.due, contact, promise });
      }
      for (const step of steps) {
        const contact = contacts.get(step.contactId);
        if (contact) items.push({ kind: 'step', id: step.id, due: step.due, contact, step });
      }
      return items;
    }),
  );
  return found.sort((a, b) => a.due.localeCompare(b.due));
}

const most = 30;

/** What I have to do today: my promises and steps of this day and before, first due first. `at`: ms since 1970. */
export async function dueToday(at: number): Promise<readonly DueItem[]> {
  const due = await dueList(dayOf(at));
  return due.filter((item) => isMine(item) && isAwake(item, at)).slice(0, most);
}

const isMine = (item: DueItem): boolean => item.kind === 'step' || item.promise.by === 'me';

function isAwake(item: DueItem, at: number): boolean {
  const { snoozedUntil } = item.kind === 'step' ? item.step : item.promise;
  return (snoozedUntil ?? 0) <= at;
}
