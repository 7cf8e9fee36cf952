import { now } from '@/utils/clock';
import { cleanLine } from './clean-text';
import { db, type StoredTouch } from './db';
import { findMail } from './find-mail';
import { identifyMail, type MailIdentity, participantsOf } from './mail-identity';
import { contactsFor } from './match-contacts';
import { isNeverLogged } from './never-log';
import { newTouch } from './new-touch';
import { objectedAmong } from './objections';
import { restoreInto } from './restore';
import { Refusal, write } from './safely';
import { storedTouch } from './stored-rows';
import type { MailFacts, Touch, WriteResult } from './types';

export interface LogMailOptions {
  /** Domains that are never logged. */
  readonly neverLog?: readonly string[];
  /** `setting`: logged without a click; does not bring back what the user took out of the log. */
  readonly by?: 'user' | 'setting';
}

/** `created` is false when this mail was in the log already. */
export interface LoggedMail {
  readonly touchId: string;
  readonly created: boolean;
}

/**
 * Logs a mail as a touch, with a contact for each of its people. One mail is one touch, however often, from whatever
 * tab, mailbox or browser window it is handed in; a later sight that tells a message id adds it to the touch.
 */
export async function logMail(
  facts: MailFacts,
  { neverLog = [], by = 'user' }: LogMailOptions = {},
): Promise<WriteResult<LoggedMail>> {
  const everybody = participantsOf(facts.people);
  const objected = await write('reading objections', () =>
    objectedAmong(everybody.map(({ email }) => email)),
  );
  if (!objected.ok) return objected;
  const participants = everybody.filter(
    ({ email }) => !isNeverLogged(email, neverLog) && !objected.value.has(email),
  );
  if (participants.length === 0) return { ok: false, error: everybody.length > 0 ? 'refused' : 'nobody' };
  const identity = await identifyMail(facts, participants);
  const touchId = crypto.randomUUID();

  return write('logging a mail', () =>
    db.transaction('rw', db.touches, db.contacts, db.promises, async () => {
      const known = await findMail(facts, participants, identity);
      if (known) return await seenAgain(known, identity, by);
      const at = now();
      const contactIds = await contactsFor(participants, touchId, at);
      const touch: Touch = {
        ...newTouch(touchId, facts.at),
        channel: 'mail',
        direction: facts.direction,
        outcome: facts.direction === 'out' ? 'sent' : 'received',
        subject: cleanLine(facts.subject),
        identities: await unowned(identity),
        contactIds,
        participants,
        signature: facts.signature ?? null,
        site: cleanLine(facts.site).toLowerCase(),
        createdAt: at,
      };
      await db.touches.add(storedTouch(touch));
      return { touchId, created: true };
    }),
  );
}

/** Another mail may hold the hash already: same people, subject and minute, but with a message id of its own. */
async function unowned(identity: MailIdentity): Promise<string[]> {
  const keys = identity.id === undefined ? [identity.exact] : [identity.id, identity.exact];
  const owned = new Set(
    (await db.touches.where('identities').anyOf(keys).toArray()).flatMap((touch) => touch.identities),
  );
  return keys.filter((key) => !owned.has(key));
}

async function seenAgain(
  known: StoredTouch,
  identity: MailIdentity,
  by: 'user' | 'setting',
): Promise<LoggedMail> {
  const inBin = known.deletedAt !== undefined;
  if (inBin && by === 'setting') throw new Refusal('refused');
  const learnt = identity.id === undefined ? [] : await unowned(identity);
  const touch = { ...known, identities: [...known.identities, ...learnt] };
  if (inBin) await restoreInto(touch);
  else if (learnt.length > 0) await db.touches.put(touch);
  return { touchId: known.id, created: inBin };
}
