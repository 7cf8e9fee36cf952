import { isClosed } from './closed';
import { db } from './db';
import { participantsOf } from './mail-identity';
import { contactNamed } from './match-contacts';
import { isNeverLogged } from './never-log';
import { objectedAmong } from './objections';
import { withOpenLog, write } from './safely';
import type { MailFacts, Participant, WriteResult } from './types';

/**
 * The people of a mail who may come into the log: `nobody` when it names none, `refused` when all of them are on the
 * never-log list or objected and were erased.
 */
export async function loggablePeople(
  { people }: Pick<MailFacts, 'people'>,
  neverLog: readonly string[],
): Promise<WriteResult<readonly Participant[]>> {
  const everybody = participantsOf(people);
  if (everybody.length === 0) return { ok: false, error: 'nobody' };
  const objected = await write('reading objections', () =>
    objectedAmong(everybody.map(({ email }) => email)),
  );
  if (!objected.ok) return objected;
  const left = everybody.filter(({ email }) => !isNeverLogged(email, neverLog) && !objected.value.has(email));
  return left.length > 0 ? { ok: true, value: left } : { ok: false, error: 'refused' };
}

/** May this mail be offered for the log? Not when everybody in it said no for good or objected, nor when nobody may come in. */
export async function mayOfferToLog(mail: MailFacts, neverLog: readonly string[]): Promise<boolean> {
  const people = await loggablePeople(mail, neverLog);
  if (!people.ok) return false;
  if (mail.direction === 'in') return true;
  const contacts = await withOpenLog(() =>
    db.transaction('r', db.contacts, () => Promise.all(people.value.map(contactNamed))),
  );
  return !contacts.every((contact) => isClosed(contact));
}
