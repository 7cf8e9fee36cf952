import { addDays, dayOf, daysBetween } from '@/utils/cadence/days';
import { isClosed } from './closed';
import { db } from './db';
import { type DueItem, dueToday } from './due-list';
import { isLive } from './live';
import { newestTouches } from './newest-touches';
import { openPromises } from './promises';
import { withOpenLog } from './safely';
import { plainContact } from './stored-rows';
import { withContacts } from './touches';
import type { Contact, TouchWithContacts } from './types';

export interface Waiting {
  readonly contact: Contact;
  /** The touch that waits for an answer, or the promise that is awaited; `at` in ms since 1970. */
  readonly for: { readonly at: number; readonly about: string };
}

export interface Today {
  /** My promises and steps of today and before, first due first. */
  readonly due: readonly DueItem[];
  /** People who said something last, longest waiting first. */
  readonly waitForMe: readonly Waiting[];
  /** People who promised something, or to whom I said something last; longest waiting first. */
  readonly iWaitFor: readonly Waiting[];
}

/** So many touches back, and so many days, a question still waits for its answer. */
const touchesBack = 300;
const daysBack = 30;
const most = 30;
/** Some more than are shown: of a closed contact nothing is waited for. */
const mostPromises = 100;

/** What a day begins with. `at`: ms since 1970. Closed contacts, and those on hold, wait for nothing. */
export async function todayIn(at: number): Promise<Today> {
  const [due, theirs, touches] = await Promise.all([dueToday(at), theirPromises(), lastTouches()]);
  const { waitForMe, iWaitFor } = waitingIn(touches, at);
  const promised = new Set(theirs.map(({ contact }) => contact.id));
  return {
    due,
    waitForMe: waitForMe.slice(0, most),
    iWaitFor: [...theirs, ...iWaitFor.filter(({ contact }) => !promised.has(contact.id))].slice(0, most),
  };
}

function lastTouches(): Promise<readonly TouchWithContacts[]> {
  return withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () =>
      withContacts(await newestTouches(isLive, touchesBack, touchesBack * 2)),
    ),
  );
}

async function theirPromises(): Promise<readonly Waiting[]> {
  const theirs = (await openPromises()).filter(({ by }) => by === 'them').slice(0, mostPromises);
  const contacts = await withOpenLog(() => db.contacts.bulkGet(theirs.map(({ contactId }) => contactId)));
  return theirs.flatMap(({ createdAt, text }, index) => {
    const stored = contacts[index];
    const waits = stored && isLive(stored) && !isClosed(stored);
    return waits ? [{ contact: plainContact(stored), for: { at: createdAt, about: text } }] : [];
  });
}

/** Who said the last word, of those heard of lately. `touches`: newest first; `at`: ms since 1970. */
export function waitingIn(
  touches: readonly TouchWithContacts[],
  at: number,
): Pick<Today, 'waitForMe' | 'iWaitFor'> {
  const today = dayOf(at);
  const from = addDays(today, -daysBack);
  const seen = new Set<string>();
  const waitForMe: Waiting[] = [];
  const iWaitFor: Waiting[] = [];
  for (const { touch, contacts } of touches) {
    const day = dayOf(touch.at);
    if (day < from) break;
    for (const contact of contacts) {
      if (seen.has(contact.id) || contact.status.kind !== 'open' || isClosed(contact)) continue;
      seen.add(contact.id);
      const waiting = { contact, for: { at: touch.at, about: touch.note || touch.subject } };
      if (touch.direction === 'in' && touch.outcome === 'received') waitForMe.push(waiting);
      // What went out today is not waited for yet.
      const sent = touch.outcome === 'sent' || touch.outcome === 'left-message';
      if (touch.direction === 'out' && sent && daysBetween(day, today) > 0) iWaitFor.push(waiting);
    }
  }
  return { waitForMe: waitForMe.reverse(), iWaitFor: iWaitFor.reverse() };
}
