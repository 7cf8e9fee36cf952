import { now } from '@/utils/clock';
import { cleanNote } from './clean-text';
import { isClosed } from './closed';
import { db, type StoredContact } from './db';
import { participantsOf } from './mail-identity';
import { contactsFor } from './match-contacts';
import { newTouch } from './new-touch';
import { objectedAmong, objectionTo } from './objections';
import { Refusal, write } from './safely';
import { statusAfter, statusReplaced } from './status';
import { storedContact, storedTouch } from './stored-rows';
import { touchesWith } from './touches';
import type { Channel, MailFacts, Outcome, Participant, Touch, TouchDirection, WriteResult } from './types';

export interface HandLoggedTouch {
  /** Made by the form when it opens, so that a double click or a second try logs once. */
  readonly id: string;
  readonly channel: Channel;
  readonly direction: TouchDirection;
  readonly outcome: Outcome;
  /** ms since 1970. */
  readonly at: number;
  readonly durationMinutes?: number | null;
  readonly note?: string;
  /** Why somebody who said no for good or objected is contacted all the same; without it that is refused. */
  readonly override?: string;
  readonly contactIds: readonly string[];
  /** People who are no contact yet. */
  readonly people?: MailFacts['people'];
}

/**
 * Logs a touch that the user typed in. A definite no closes its contacts, with the note as reason; contacting a closed one
 * is refused (`closed`) without an override. So is contacting somebody who objected and was erased, who comes back as one who objected.
 */
export async function logByHand(touch: HandLoggedTouch): Promise<WriteResult<{ readonly touchId: string }>> {
  const note = cleanNote(touch.note ?? '');
  const override = cleanNote(touch.override ?? '');
  const people = participantsOf(touch.people ?? []);
  const objected = await write('reading objections', () => objectedAmong(people.map(({ email }) => email)));
  if (!objected.ok) return objected;
  return write('logging by hand', () =>
    db.transaction('rw', db.touches, db.contacts, async () => {
      if (await db.touches.get(touch.id)) return { touchId: touch.id };
      if (!Number.isSafeInteger(touch.at) || touch.at < 0) throw new Refusal('invalid');
      const at = now();
      const known = (await db.contacts.bulkGet([...touch.contactIds])).flatMap((contact) => contact ?? []);
      const named: Participant[] = known.map((contact) => ({
        name: contact.names[0] ?? '',
        email: contact.emails[0] ?? '',
      }));
      const byId = new Map(known.map((contact) => [contact.id, contact]));
      for (const contact of await contactsFor(people, touch.id, at)) {
        byId.set(contact.id, backAs(contact, touch.id, objected.value));
      }
      const contacts = [...byId.values()];
      if (contacts.length === 0) throw new Refusal('nobody');
      const needsReason = touch.direction === 'out' && contacts.some(isClosed);
      if (needsReason && override === '') throw new Refusal('closed');
      const given = statusAfter({ ...touch, note });
      for (const contact of contacts) {
        const isNew = contact.createdBy === touch.id;
        if (!given && !isNew) continue;
        const others = given && !isNew ? await touchesWith(contact.id).toArray() : [];
        const status = given ? statusReplaced(contact.status, given, others) : contact.status;
        await db.contacts.put(storedContact({ ...contact, status, updatedAt: at }));
      }
      const stored: Touch = {
        ...newTouch(touch.id, touch.at),
        channel: touch.channel,
        direction: touch.direction,
        outcome: touch.outcome,
        durationMinutes: touch.durationMinutes ?? null,
        note,
        override,
        contactIds: contacts.map(({ id }) => id),
        participants: [...named, ...people],
        createdAt: at,
      };
      await db.touches.add(storedTouch(stored));
      return { touchId: touch.id };
    }),
  );
}

/** A contact that this touch brought in keeps the objection that was left of an earlier one with its address. */
function backAs(
  contact: StoredContact,
  touchId: string,
  objected: ReadonlyMap<string, number>,
): StoredContact {
  const objectedAt = contact.createdBy === touchId ? objectionTo(contact.emails, objected) : null;
  return objectedAt === null ? contact : { ...contact, objectedAt };
}
