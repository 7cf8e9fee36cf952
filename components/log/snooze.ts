import type { Snooze } from '@/utils/reminders/plan';
import type { DueItem } from '@/utils/store/due-list';
import type { WriteResult } from '@/utils/store/types';

/** What a list of what is due needs to put something off. */
export interface SnoozeServices {
  /** When it comes back: a day and time. What was agreed or promised stays. */
  snooze(item: DueItem, until: Snooze): Promise<WriteResult<string>>;
  /** It comes back when it would have. */
  wake(item: DueItem): Promise<WriteResult<unknown>>;
}
