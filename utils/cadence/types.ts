import type { Channel, Contact, KeptPromise, NextStep, Outcome, TouchDirection } from '@/utils/store/types';
import type { Day } from './days';
import type { WorkingCalendar } from './working-days';

/** How closely contact moments may follow each other, in working days, and when to change course. */
export interface Pace {
  /** Moments with the decision maker that an open contact should get. */
  readonly goal: number;
  readonly firstDays: number;
  /** So many days more after each attempt that stayed without an answer. */
  readonly growth: number;
  readonly longestDays: number;
  /** After so many unanswered attempts on one channel another is proposed. */
  readonly switchAfter: number;
}

export const defaultPace: Pace = { goal: 7, firstDays: 3, growth: 2, longestDays: 15, switchAfter: 6 };

export interface CadenceTouch {
  readonly channel: Channel;
  readonly direction: TouchDirection;
  readonly outcome: Outcome;
  /** ms since 1970. */
  readonly at: number;
}

export interface CadenceInput {
  readonly contact: Pick<Contact, 'role' | 'status' | 'objectedAt' | 'phones' | 'emails'>;
  /** Those in the log, without those in the bin, in any order. */
  readonly touches: readonly CadenceTouch[];
  readonly steps: readonly Pick<NextStep, 'id' | 'due' | 'channel' | 'agreed' | 'state'>[];
  readonly promises: readonly Pick<KeptPromise, 'id' | 'due' | 'by' | 'state'>[];
  /** ms since 1970. */
  readonly now: number;
  /** IANA name; the computer's own when absent. */
  readonly timeZone?: string | undefined;
  readonly pace?: Partial<Pace>;
  readonly calendar?: WorkingCalendar;
}

/** Why this moment and channel; a message key with what it says. Days are `YYYY-MM-DD`. */
export type StepReason =
  | { readonly key: 'agreed' | 'my-promise' | 'their-promise'; readonly day: Day; readonly overdue: boolean }
  | { readonly key: 'planned'; readonly day: Day; readonly overdue: boolean }
  | { readonly key: 'hold-ends'; readonly day: Day }
  | { readonly key: 'first-contact' }
  | { readonly key: 'information-asked'; readonly days: number }
  | { readonly key: 'not-now'; readonly days: number }
  | { readonly key: 'after-conversation'; readonly days: number }
  | { readonly key: 'unanswered'; readonly attempts: number; readonly days: number }
  | { readonly key: 'other-channel'; readonly attempts: number; readonly channel: Channel };

export interface UpcomingStep {
  /** `agreed` and `planned` are the user's own; `proposed` is worked out from the touches. */
  readonly kind: 'agreed' | 'planned' | 'proposed';
  readonly day: Day;
  /** `HH:MM` where a time was agreed. */
  readonly time: string | null;
  readonly channel: Channel;
  readonly reason: StepReason;
  /** The planned step or promise behind it. */
  readonly id: string | null;
}

/** A word of caution before contacting this person today. */
export type Caution =
  | { readonly key: 'definite-no'; readonly reason: string }
  | { readonly key: 'objected' }
  | { readonly key: 'on-hold'; readonly day: Day }
  | { readonly key: 'agreed-later'; readonly day: Day; readonly by: 'me' | 'them' }
  | { readonly key: 'information-asked'; readonly days: number }
  | { readonly key: 'already-today'; readonly channel: Channel }
  /** This would be the `count`-th unanswered attempt on the channel in `days` days. */
  | { readonly key: 'many'; readonly channel: Channel; readonly count: number; readonly days: number }
  | { readonly key: 'too-soon'; readonly days: number };

export interface Cadence {
  /** Contact moments with the decision maker, those with a gatekeeper, and the goal. */
  readonly moments: { readonly count: number; readonly withGatekeeper: number; readonly goal: number };
  /** `null` after a definite no, an objection or a yes without an agreed moment. */
  readonly next: UpcomingStep | null;
  readonly cautions: readonly Caution[];
  /** By the days since there last was an answer or a conversation. */
  readonly warmth: 'new' | 'warm' | 'cooling' | 'cold';
}
