import { isDue } from '@/utils/cadence/days';
import { now } from '@/utils/clock';
import { cleanNote } from './clean-text';
import { isClosed } from './closed';
import { db } from './db';
import { isLive } from './live';
import { Refusal, withOpenLog, write } from './safely';
import type { Channel, Due, NextStep, WriteResult } from './types';

export interface StepToPlan {
  /** Made by the form when it opens, so that a second click plans once. */
  readonly id: string;
  readonly contactId: string;
  readonly due: Due;
  readonly channel: Channel;
  /** The other named or accepted this moment. */
  readonly agreed: boolean;
  readonly note?: string;
}

/**
 * Plans what comes next for a contact. It takes the place of an earlier plan of one's own; a moment that was agreed stays.
 * Refused (`closed`) for a contact that said no for good or objected.
 */
export function planStep(plan: StepToPlan): Promise<WriteResult<NextStep>> {
  return write('planning a step', () =>
    db.transaction('rw', db.steps, db.contacts, async () => {
      const known = await db.steps.get(plan.id);
      if (known) return known;
      const contact = await db.contacts.get(plan.contactId);
      if (!contact || !isLive(contact)) throw new Refusal('nobody');
      if (isClosed(contact)) throw new Refusal('closed');
      if (!isDue(plan.due)) throw new Refusal('invalid');
      const at = now();
      await db.steps
        .where({ contactId: plan.contactId })
        .filter((step) => step.state === 'open' && !step.agreed && isLive(step))
        .modify({ state: 'dropped', updatedAt: at });
      const step: NextStep = {
        id: plan.id,
        contactId: plan.contactId,
        due: plan.due,
        channel: plan.channel,
        agreed: plan.agreed,
        note: cleanNote(plan.note ?? ''),
        state: 'open',
        snoozedUntil: null,
        createdAt: at,
        updatedAt: at,
      };
      await db.steps.add(step);
      return step;
    }),
  );
}

function change(id: string, changed: (step: NextStep) => NextStep): Promise<WriteResult<NextStep>> {
  return write('changing a step', () =>
    db.transaction('rw', db.steps, async () => {
      const known = await db.steps.get(id);
      if (!known) throw new Refusal('invalid');
      const step = { ...changed(known), updatedAt: now() };
      await db.steps.put(step);
      return step;
    }),
  );
}

/** Ends a step, or opens it again. */
export function markStep(id: string, state: NextStep['state']): Promise<WriteResult<NextStep>> {
  return change(id, (step) => ({ ...step, state }));
}

export type StepDetails = Partial<Pick<NextStep, 'due' | 'channel' | 'agreed' | 'note'>>;

/** Changes what was planned: another moment, another way, what for. A new moment is reminded of anew. */
export function editStep(id: string, details: StepDetails): Promise<WriteResult<NextStep>> {
  return change(id, (step) => {
    const { due = step.due, note = step.note } = details;
    if (!isDue(due)) throw new Refusal('invalid');
    return {
      ...step,
      ...details,
      note: cleanNote(note),
      snoozedUntil: due === step.due ? step.snoozedUntil : null,
    };
  });
}

/** Reminds of a step no earlier than this moment (ms since 1970; `null`: at its own time); what was agreed stays. */
export function snoozeStep(id: string, until: number | null): Promise<WriteResult<NextStep>> {
  return change(id, (step) => ({ ...step, snoozedUntil: until }));
}

/** Into the bin; `restoreStep` takes it out within 30 days. */
export function removeStep(id: string): Promise<WriteResult<NextStep>> {
  return change(id, (step) => ({ ...step, deletedAt: step.deletedAt ?? now() }));
}

export function restoreStep(id: string): Promise<WriteResult<NextStep>> {
  return change(id, ({ deletedAt: _, ...step }) => step);
}

/** Every step of a contact, first due first. */
export async function stepsOf(contactId: string): Promise<readonly NextStep[]> {
  const all = await withOpenLog(() => db.steps.where({ contactId }).filter(isLive).toArray());
  return all.sort((a, b) => a.due.localeCompare(b.due) || a.createdAt - b.createdAt);
}
