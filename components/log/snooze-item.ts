import { now } from '@/utils/clock';
import { dueAt } from '@/utils/reminders/local-time';
import { type ReminderSettings, type Snooze, snoozeUntil } from '@/utils/reminders/plan';
import type { DueItem } from '@/utils/store/due-list';
import { snoozeStep } from '@/utils/store/next-steps';
import { snoozePromise } from '@/utils/store/promises';
import type { WriteResult } from '@/utils/store/types';
import type { SnoozeServices } from './snooze';

const put = (item: DueItem, until: number | null): Promise<WriteResult<unknown>> =>
  item.kind === 'promise' ? snoozePromise(item.id, until) : snoozeStep(item.id, until);

/** Puts off what is due in the log, by the user's own day. */
export function snoozing(settings: () => ReminderSettings): SnoozeServices {
  return {
    async snooze(item, choice: Snooze) {
      const until = snoozeUntil(choice, now(), settings());
      const done = await put(item, until);
      return done.ok ? { ok: true, value: dueAt(until) } : done;
    },
    wake: (item) => put(item, (item.kind === 'promise' ? item.promise : item.step).snoozedUntil),
  };
}
