import { readCadence } from '@/utils/cadence/cadence';
import { dayOf } from '@/utils/cadence/days';
import type { UpcomingStep } from '@/utils/cadence/types';
import { now } from '@/utils/clock';
import { isClosed } from './closed';
import { db } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import type { StandingOptions } from './standing';
import { plainContact } from './stored-rows';
import { allTouchesWith } from './touches';
import type { Contact } from './types';

export interface Proposal {
  readonly contact: Contact;
  readonly step: UpcomingStep;
  /** The last touch, ms since 1970; `null` when there was none. */
  readonly lastTouchAt: number | null;
}

export interface ProposalOptions extends StandingOptions {
  readonly limit?: number;
  /** Aborting ends it with what was found so far. */
  readonly signal?: AbortSignal;
}

/** So many contacts are read in one go, between which others may read and write. */
const batch = 100;

/**
 * Open contacts for whom today (or earlier) something is proposed from what was, and who have no moment of their own; who
 * waits longest since the last touch comes first. Reads every touch of every open contact: a list to fill in after the due list is on screen.
 */
export async function proposalsDue({
  limit = 100,
  signal,
  ...options
}: ProposalOptions = {}): Promise<readonly Proposal[]> {
  const today = dayOf(now());
  const contacts = (await withOpenLog(() => db.contacts.toArray())).filter(
    (contact) => isLive(contact) && !isClosed(contact) && contact.status.kind !== 'yes',
  );
  const proposals: Proposal[] = [];
  for (let from = 0; from < contacts.length && !signal?.aborted; from += batch) {
    const some = contacts.slice(from, from + batch);
    const read = await withOpenLog(() =>
      db.transaction('r', db.touches, db.promises, db.steps, () =>
        Promise.all(
          some.map(async (stored) => {
            const contact = plainContact(stored);
            const contactId = contact.id;
            const [touches, promises, steps] = await Promise.all([
              allTouchesWith(contactId),
              db.promises.where({ contactId }).filter(isLive).toArray(),
              db.steps.where({ contactId }).filter(isLive).toArray(),
            ]);
            const { next } = readCadence({ contact, touches, promises, steps, now: now(), ...options });
            return next?.kind === 'proposed' && next.day <= today
              ? [{ contact, step: next, lastTouchAt: touches.at(-1)?.at ?? null }]
              : [];
          }),
        ),
      ),
    );
    proposals.push(...read.flat());
  }
  const since = ({ lastTouchAt }: Proposal) => lastTouchAt ?? Number.MAX_SAFE_INTEGER;
  return proposals.sort((a, b) => since(a) - since(b)).slice(0, limit);
}
