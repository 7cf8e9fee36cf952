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

type DueRow = { readonly due: Due; readonly contactId: string; readonly id: string } & (
  | { readonly kind: 'promise'; readonly promise: KeptPromise }
  | { readonly kind: 'step'; readonly step: NextStep }
);

const tables = [db.promises, db.steps, db.contacts];

/** First due first. Takes part in the caller's transaction; what lies in the bin is left out here, as a filter in it takes a step a row. */
async function rowsDue(until: Day): Promise<DueRow[]> {
  const range = [['open', ''], ['open', `${until}T24`], true, false] as const;
  const [promises, steps] = await Promise.all([
    db.promises
      .where('[state+due]')
      .between(...range)
      .toArray(),
    db.steps
      .where('[state+due]')
      .between(...range)
      .toArray(),
  ]);
  const rows: DueRow[] = [];
  for (const promise of promises) {
    const { id, due, contactId } = promise;
    if (isLive(promise) && due !== null) rows.push({ kind: 'promise', id, due, contactId, promise });
  }
  for (const step of steps) {
    const { id, due, contactId } = step;
    if (isLive(step)) rows.push({ kind: 'step', id, due, contactId, step });
  }
  return rows.sort((a, b) => a.due.localeCompare(b.due));
}

/** The first `limit` of these with their contacts; nothing of one in the bin, or that said no for good or objected. */
async function withTheirContacts(rows: readonly DueRow[], limit: number): Promise<DueItem[]> {
  const batch = Math.min(limit, 500);
  const items: DueItem[] = [];
  for (let from = 0; from < rows.length && items.length < limit; from += batch) {
    const some = rows.slice(from, from + batch);
    const contacts = await db.contacts.bulkGet(some.map(({ contactId }) => contactId));
    for (const [index, { contactId: _, ...row }] of some.entries()) {
      const stored = contacts[index];
      if (stored && isLive(stored) && !isClosed(stored))
        items.push({ ...row, contact: plainContact(stored) });
    }
  }
  return items.slice(0, limit);
}

/**
 * What is due on this day or before, first due first. Nothing of a contact in the bin, or of one that said no for good or
 * objected.
 */
export function dueList(until: Day): Promise<readonly DueItem[]> {
  return withOpenLog(() =>
    db.transaction('r', tables, async () =>
      withTheirContacts(await rowsDue(until), Number.POSITIVE_INFINITY),
    ),
  );
}

const most = 30;

/** What I have to do today: my promises and steps of this day and before, first due first. `at`: ms since 1970. */
export function dueToday(at: number): Promise<readonly DueItem[]> {
  return withOpenLog(() =>
    db.transaction('r', tables, async () => {
      const rows = await rowsDue(dayOf(at));
      return withTheirContacts(
        rows.filter((row) => isMine(row) && isAwake(row, at)),
        most,
      );
    }),
  );
}

const isMine = (row: DueRow): boolean => row.kind === 'step' || row.promise.by === 'me';

function isAwake(row: DueRow, at: number): boolean {
  const { snoozedUntil } = row.kind === 'step' ? row.step : row.promise;
  return (snoozedUntil ?? 0) <= at;
}
