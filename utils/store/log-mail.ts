import { now } from '@/utils/clock';
import { cleanLine } from './clean-text';
import { isClosed } from './closed';
import { withContact } from './contact-bin';
import { db, type StoredTouch } from './db';
import { findMail } from './find-mail';
import { loggablePeople } from './loggable-people';
import { identifyMail, type MailIdentity } from './mail-identity';
import { contactsFor } from './match-contacts';
import { newTouch } from './new-touch';
import { restoreInto } from './restore';
import { Refusal, write } from './safely';
import { storedTouch } from './stored-rows';
import type { Contact, MailFacts, Touch, TouchDirection, WriteResult } from './types';

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
 * tab, mailbox or browser window it is handed in; a later sight that tells a message id adds it to the touch. A mail that I
 * sent only to contacts that are closed is refused (`closed`).
 */
export async function logMail(
  facts: MailFacts,
  { neverLog = [], by = 'user' }: LogMailOptions = {},
): Promise<WriteResult<LoggedMail>> {
  const people = await loggablePeople(facts, neverLog);
  if (!people.ok) return people;
  const participants = people.value;
  const identity = await identifyMail(facts, participants);
  const touchId = crypto.randomUUID();

  return write('logging a mail', () =>
    db.transaction('rw', withContact, async () => {
      const { known, owned } = await findMail(facts, participants, identity);
      if (known) return await seenAgain(known, identity, owned, by);
      const at = now();
      const contacts = openAmong(await contactsFor(participants, touchId, at), facts.direction);
      const touch: Touch = {
        ...newTouch(touchId, facts.at),
        channel: 'mail',
        direction: facts.direction,
        outcome: facts.direction === 'out' ? 'sent' : 'received',
        subject: cleanLine(facts.subject),
        identities: unowned(identity, owned),
        contactIds: contacts.map(({ id }) => id),
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

/** What I send is no touch with somebody who said no for good or objected; what they send is. */
function openAmong(contacts: readonly Contact[], direction: TouchDirection): readonly Contact[] {
  if (direction === 'in') return contacts;
  const open = contacts.filter((contact) => !isClosed(contact));
  if (open.length === 0) throw new Refusal('closed');
  return open;
}

/** Another mail may hold the hash already: same people, subject and minute, but with a message id of its own. */
function unowned({ id, exact }: MailIdentity, owned: ReadonlySet<string>): string[] {
  return (id === undefined ? [exact] : [id, exact]).filter((key) => !owned.has(key));
}

/** A mail that is in the log; what this sight tells of its id is kept, for the next one. */
async function seenAgain(
  known: StoredTouch,
  identity: MailIdentity,
  owned: ReadonlySet<string>,
  by: 'user' | 'setting',
): Promise<LoggedMail> {
  const inBin = known.deletedAt !== undefined;
  if (inBin && by === 'setting') throw new Refusal('refused');
  const learnt = identity.id === undefined ? [] : unowned(identity, owned);
  const touch = { ...known, identities: [...known.identities, ...learnt] };
  if (inBin) await restoreInto(touch);
  else if (learnt.length > 0) await db.touches.put(touch);
  return { touchId: known.id, created: inBin };
}
