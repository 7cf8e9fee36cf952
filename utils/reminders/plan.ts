import { type Day, dayOf } from '@/utils/cadence/days';
import { type ClockTime, endOf, momentAt } from './local-time';
import { afterQuiet, beforeQuiet, type QuietHours } from './quiet';

export interface ReminderSettings extends QuietHours {
  /** When what is due on a day without a time comes up. */
  readonly dayStartsAt: ClockTime;
}

/** What can be due: a promise or a next step. */
export interface Dated {
  readonly kind: 'promise' | 'step';
  readonly id: string;
  /** `YYYY-MM-DD`, or with `THH:MM`. */
  readonly due: string;
  /** ms since 1970. */
  readonly snoozedUntil: number | null;
}

/** The moment to remind of something, and the key by which it is remembered that this was done. */
export interface Reminder<T extends Dated> {
  readonly item: T;
  readonly key: string;
  /** ms since 1970. */
  readonly at: number;
}

/** Moved or snoozed, it is another moment, of which is reminded anew. */
const keyOf = ({ kind, id, due, snoozedUntil }: Dated): string =>
  `${kind}:${id}:${due}:${snoozedUntil ?? ''}`;

/**
 * When to remind of this: at its time, when its day starts, or when its snooze is over. In quiet hours that is afterwards; but
 * for what has a time in them it is before they begin, as afterwards would be too late.
 */
export function reminderOf<T extends Dated>(item: T, settings: ReminderSettings): Reminder<T> {
  const { due, snoozedUntil } = item;
  const isTimed = due.length > 10;
  const start = momentAt(due.slice(0, 10), isTimed ? due.slice(11, 16) : settings.dayStartsAt);
  const key = keyOf(item);
  if (snoozedUntil !== null && snoozedUntil > start) {
    return { item, key, at: afterQuiet(snoozedUntil, settings) };
  }
  return { item, key, at: isTimed ? beforeQuiet(start, settings) : afterQuiet(start, settings) };
}

export interface ReminderPlan<T extends Dated> {
  /** To be said now, first due first. */
  readonly due: readonly Reminder<T>[];
  /** When to look again (ms since 1970): at the next reminder, else when the day ends and the badge changes. */
  readonly nextAt: number;
  /** What is due today or overdue, and not snoozed until later: the number on the badge. */
  readonly today: number;
}

/**
 * What to say now, and when to look again. Computed anew each time from what is open, so that sleep, a change of the clock or a
 * restart of the browser loses nothing.
 *
 * @param wasReminded the keys of what was said already
 */
export function planReminders<T extends Dated>(
  items: readonly T[],
  wasReminded: (key: string) => boolean,
  now: number,
  settings: ReminderSettings,
): ReminderPlan<T> {
  const all = items.map((item) => reminderOf(item, settings)).sort((a, b) => a.at - b.at);
  const open = all.filter(({ key }) => !wasReminded(key));
  const day: Day = dayOf(now);
  const dayEnds = endOf(day);
  const due = open.filter(({ at }) => at <= now);
  const quietEnds = afterQuiet(now, settings);
  const isHeld = quietEnds > now && due.length > 0;
  const next = isHeld ? quietEnds : (open.find(({ at }) => at > now)?.at ?? dayEnds);
  return {
    due: isHeld ? [] : due,
    nextAt: Math.min(next, dayEnds),
    today: items.filter(({ due, snoozedUntil }) => due.slice(0, 10) <= day && (snoozedUntil ?? 0) < dayEnds)
      .length,
  };
}

export const snoozes = ['hour', 'tomorrow', 'week'] as const;
export type Snooze = (typeof snoozes)[number];

/** Until when something is put off (ms since 1970): an hour on, or the start of tomorrow or of the day a week from now. */
export function snoozeUntil(snooze: Snooze, now: number, { dayStartsAt }: ReminderSettings): number {
  if (snooze === 'hour') return now + 3_600_000;
  const start = new Date(now);
  start.setDate(start.getDate() + (snooze === 'week' ? 7 : 1));
  return momentAt(dayOf(start.getTime()), dayStartsAt);
}
