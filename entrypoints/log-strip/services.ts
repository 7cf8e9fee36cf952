import { undoSaved } from '@/components/log/undo-saved';
import type { LogStripServices } from '@/components/strip/log-strip.model';
import { weekdaysWithout } from '@/utils/cadence/working-days';
import { now } from '@/utils/clock';
import { request } from '@/utils/messaging/client';
import type { Reply } from '@/utils/messaging/protocol';
import type { WriteResult } from '@/utils/store/types';

/** A page that outlived an update can write nothing any more. */
async function written<T>(reply: Promise<Reply<T>>): Promise<WriteResult<T>> {
  const answer = await reply;
  if (answer.ok) return answer;
  return { ok: false, error: answer.error === 'orphaned' ? 'failed' : answer.error };
}

/**
 * The log as the strip in a page reaches it: by the background.
 * @param daysOff the next days on which the user does not work, weekends aside
 */
export const logStripServices = (daysOff: readonly string[]): LogStripServices => ({
  calendar: () => weekdaysWithout(daysOff),
  logByHand: ({ id, channel, direction, outcome, at, note = '', override, contactIds, people = [] }) =>
    written(
      request('log.write', {
        id,
        channel,
        direction,
        outcome,
        at,
        note,
        override,
        contactIds: [...contactIds],
        people: [...people],
      }),
    ),
  planAfter: (touchId, step) => written(request('log.plan', { touchId, ...step })),
  async readLine(line) {
    const read = await request('log.line', { line });
    return read.ok ? read.value : { step: null, note: line.trim() };
  },
  undo: (saved) =>
    undoSaved(
      {
        undoTouch: (touchId) => written(request('touch.undo', { touchId })),
        markStep: (stepId) => written(request('log.drop-step', { stepId })),
      },
      saved,
    ),
  now,
  newId: () => crypto.randomUUID(),
});
