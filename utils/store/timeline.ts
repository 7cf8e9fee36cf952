import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { plainTouch } from './stored-rows';
import { touchesWith } from './touches';
import type { KeptPromise, NextStep, Opener, Touch } from './types';

/** One thing that was, with the moment it belongs to (ms since 1970). */
export type TimelineEntry = { readonly at: number } & (
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'promise'; readonly promise: KeptPromise }
  | { readonly kind: 'step'; readonly step: NextStep }
  | { readonly kind: 'opener'; readonly opener: Opener }
);

export interface Timeline {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
  /** There is more before the last entry. */
  readonly more: boolean;
}

export interface TimelineOptions {
  readonly limit?: number;
  /** Only what was before this moment (ms since 1970), to read on. */
  readonly before?: number;
}

const tables = [db.contacts, db.touches, db.promises, db.steps, db.openers];

/** What was with one contact: touches, promises made, steps done, openers kept. */
export function timelineOfContact(contactId: string, options: TimelineOptions = {}): Promise<Timeline> {
  return withOpenLog(() => db.transaction('r', tables, () => timelineOf([contactId], undefined, options)));
}

/** What was with everybody of an organisation; a touch with several of them comes once. */
export function timelineOfOrganisation(
  organisationId: string,
  options: TimelineOptions = {},
): Promise<Timeline> {
  return withOpenLog(() =>
    db.transaction('r', tables, async () => {
      const people = await db.contacts.where({ organisationId }).filter(isLive).primaryKeys();
      return timelineOf(people, organisationId, options);
    }),
  );
}

async function timelineOf(
  contactIds: readonly string[],
  organisationId: string | undefined,
  { limit = 50, before = Number.MAX_SAFE_INTEGER }: TimelineOptions,
): Promise<Timeline> {
  const touches = new Map<string, StoredTouch>();
  for (const id of contactIds) {
    const theirs = touchesWith(id, before)
      .reverse()
      .limit(limit + 1);
    for (const touch of await theirs.toArray()) touches.set(touch.id, touch);
  }
  const promises = await db.promises.where('contactId').anyOf(contactIds).filter(isLive).toArray();
  const steps = await db.steps.where('contactId').anyOf(contactIds).filter(isLive).toArray();
  const openers = [
    ...(await db.openers.where('contactId').anyOf(contactIds).filter(isLive).toArray()),
    ...(organisationId === undefined
      ? []
      : await db.openers.where({ organisationId }).filter(isLive).toArray()),
  ];
  const entries: TimelineEntry[] = [
    ...[...touches.values()].map(
      (touch) => ({ kind: 'touch', at: touch.at, touch: plainTouch(touch) }) as const,
    ),
    ...promises.map((promise) => ({ kind: 'promise', at: promise.createdAt, promise }) as const),
    // What is still to come is no history; it has its own place.
    ...steps
      .filter(({ state }) => state === 'done')
      .map((step) => ({ kind: 'step', at: step.updatedAt, step }) as const),
    ...openers.map((opener) => ({ kind: 'opener', at: opener.createdAt, opener }) as const),
  ];
  const found = entries.filter(({ at }) => at < before).sort((a, b) => b.at - a.at);
  return { entries: found.slice(0, limit), more: found.length > limit };
}
