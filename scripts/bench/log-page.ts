/** Runs in the page: fills a log, and times what a person waits for, with the bare database beside it. */

import { db } from '@/utils/store/db';
import { dueToday } from '@/utils/store/due-list';
import { exportLog } from '@/utils/store/export-log';
import { importLog } from '@/utils/store/import-log';
import { type HandLoggedTouch, logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { searchContacts } from '@/utils/store/search';
import { searchNotes } from '@/utils/store/search-elsewhere';
import { todayIn } from '@/utils/store/today';
import { recentTouches, touchesOf } from '@/utils/store/touches';
import type { MailFacts } from '@/utils/store/types';
import { madeLog, minute, start } from './made-log';
import type { Timing } from './timing';

const rounds = 21;

async function timed(
  what: string,
  limit: number | null,
  work: () => Promise<unknown>,
  times = rounds,
): Promise<Timing> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  return { what, limit, median: taken[times >> 1] ?? 0, slowest: taken.at(-1) ?? 0 };
}

function bareRead(): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = db.backendDB().transaction('touches').objectStore('touches').index('at').getAll(null, 20);
    read.onsuccess = () => resolve();
    read.onerror = () => reject(read.error);
  });
}

function barePut(): Promise<void> {
  return new Promise((resolve, reject) => {
    const work = db.backendDB().transaction('openers', 'readwrite', { durability: 'strict' });
    work.objectStore('openers').put({ id: crypto.randomUUID(), contactId: '' });
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
}

export async function timeLog(touchCount: number, contactCount: number): Promise<readonly Timing[]> {
  const backup = madeLog(touchCount, contactCount);
  const [anybody] = backup.contacts;
  if (!anybody) throw new Error('A log without contacts tells nothing.');
  let index = touchCount;
  const newMail = (email: string): MailFacts => ({
    direction: 'out',
    subject: `Subject ${index}`,
    at: start + ++index * minute,
    people: [{ email }],
    site: 'mail.example',
  });
  const call = (contactId: string): HandLoggedTouch => ({
    id: crypto.randomUUID(),
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: start + ++index * minute,
    contactIds: [contactId],
  });
  const floors = async (when: string) => [
    await timed(`floor ${when}: one bare indexed read`, null, bareRead),
    await timed(`floor ${when}: one bare put`, null, barePut),
  ];
  const filled = await timed('import', null, () => importLog(backup, { mode: 'replace' }), 1);
  db.close();
  const opened = await timed('open', null, () => db.open(), 1);
  const searches: Timing[] = [];
  for (const query of ['a', 'an', 'bak', 'anna bak', 'bak anna comp', 'company', 'zz']) {
    searches.push(await timed(`search "${query}"`, 50, () => searchContacts(query, 8)));
  }
  for (const query of ['off', 'soon', 'lighth', 'soon lighth']) {
    searches.push(await timed(`search notes "${query}"`, 50, () => searchNotes(query, 8)));
  }
  const lastDay = start + touchCount * minute;
  return [
    filled,
    opened,
    ...(await floors('before')),
    await timed('first list of touches', 100, () => recentTouches(20)),
    await timed('what is due today', 100, () => dueToday(lastDay)),
    await timed('the day: due and waiting', 100, () => todayIn(lastDay)),
    await timed('touches of one contact', 100, () => touchesOf(anybody.id, 50)),
    ...searches,
    await timed('log a mail to somebody new', 100, () => logMail(newMail(`new${index}@company.example`))),
    await timed('log a mail to a contact', 100, () => logMail(newMail(anybody.emails[0] ?? ''))),
    await timed('log a call by hand', 100, () => logByHand(call(anybody.id))),
    ...(await floors('after')),
    await timed('export', null, exportLog, 1),
  ];
}

Object.assign(globalThis, { timeLog });
