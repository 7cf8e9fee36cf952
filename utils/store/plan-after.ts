import { isClosed } from './closed';
import { db } from './db';
import { planStep, type StepToPlan } from './next-steps';
import { withOpenLog } from './safely';
import type { NextStep, WriteResult } from './types';

/**
 * Plans what comes next with everybody of a touch that was just logged; closed contacts are left out.
 * `nobody` when there is none to plan for.
 */
export async function planAfter(
  touchId: string,
  step: Pick<StepToPlan, 'due' | 'channel' | 'agreed' | 'note'>,
): Promise<WriteResult<readonly NextStep[]>> {
  const contacts = await withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () => {
      const touch = await db.touches.get(touchId);
      return (await db.contacts.bulkGet([...(touch?.contactIds ?? [])])).flatMap((found) => found ?? []);
    }),
  );
  const planned: NextStep[] = [];
  for (const contact of contacts.filter((each) => !isClosed(each))) {
    const id = crypto.randomUUID();
    const result = await planStep({ ...step, id, contactId: contact.id });
    if (!result.ok) return result;
    planned.push(result.value);
  }
  return planned.length > 0 ? { ok: true, value: planned } : { ok: false, error: 'nobody' };
}
