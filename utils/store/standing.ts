import { readCadence } from '@/utils/cadence/cadence';
import type { Cadence, Pace } from '@/utils/cadence/types';
import type { WorkingCalendar } from '@/utils/cadence/working-days';
import { now } from '@/utils/clock';
import { db } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { allTouchesWith } from './touches';
import type { Contact, KeptPromise, NextStep, Touch } from './types';

/** Everything that a page about one contact shows, read at one moment. */
export interface Standing {
  readonly contact: Contact;
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly promises: readonly KeptPromise[];
  readonly steps: readonly NextStep[];
  readonly cadence: Cadence;
}

export interface StandingOptions {
  readonly pace?: Partial<Pace>;
  readonly calendar?: WorkingCalendar;
}

/** How things stand with a contact, or `undefined` for one that is not (or no longer) in the log. */
export function standingOf(contactId: string, options: StandingOptions = {}): Promise<Standing | undefined> {
  return withOpenLog(() =>
    db.transaction('r', db.contacts, db.touches, db.promises, db.steps, async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact || !isLive(contact)) return undefined;
      const touches = (await allTouchesWith(contactId)).reverse();
      const promises = await db.promises.where({ contactId }).filter(isLive).sortBy('createdAt');
      const steps = await db.steps.where({ contactId }).filter(isLive).sortBy('due');
      const cadence = readCadence({ contact, touches, promises, steps, now: now(), ...options });
      return { contact, touches, promises, steps, cadence };
    }),
  );
}
