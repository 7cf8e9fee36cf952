import { now } from '@/utils/clock';
import { cleanNote } from './clean-text';
import { db } from './db';
import { participantsOf } from './mail-identity';
import { contactsFor } from './match-contacts';
import { Refusal, write } from './safely';
import { searchWords } from './search-words';
import { statusAfter } from './status';
import type { Channel, Outcome, Participant, Touch, TouchDirection, WriteResult } from './types';

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
  readonly contactIds: readonly string[];
  /** People who are no contact yet. */
  readonly people?: readonly { readonly name?: string; readonly email?: string }[];
}

/** Logs a touch that the user typed in. A definite no closes its contacts, with the note as reason. */
export function logByHand(touch: HandLoggedTouch): Promise<WriteResult<{ readonly touchId: string }>> {
  const note = cleanNote(touch.note ?? '');
  const people = participantsOf(touch.people ?? []);
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
      const contactIds = [
        ...new Set([...known.map(({ id }) => id), ...(await contactsFor(people, touch.id, at))]),
      ];
      if (contactIds.length === 0) throw new Refusal('nobody');
      const status = statusAfter({ ...touch, note });
      if (status) {
        for (const contact of (await db.contacts.bulkGet(contactIds)).flatMap((found) => found ?? [])) {
          await db.contacts.put({ ...contact, status, updatedAt: at, words: searchWords(contact) });
        }
      }
      const stored: Touch = {
        id: touch.id,
        channel: touch.channel,
        direction: touch.direction,
        outcome: touch.outcome,
        at: touch.at,
        durationMinutes: touch.durationMinutes ?? null,
        subject: '',
        note,
        identities: [],
        contactIds,
        participants: [...named, ...people],
        site: '',
        createdAt: at,
      };
      await db.touches.add({ ...stored, moments: contactIds.map((id) => [id, touch.at] as const) });
      return { touchId: touch.id };
    }),
  );
}
