import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** When a touch was: right now, unless the user says that it was earlier. */
export interface Earlier {
  /** As `YYYY-MM-DDTHH:MM`, local; `undefined` for right now. */
  readonly moment: Signal<string | undefined>;
  /** That is still to come. */
  readonly future: ReadonlySignal<boolean>;
  /** That has been, so that it can be written; half typed it is no moment. */
  readonly past: ReadonlySignal<boolean>;
  /** ms since 1970; `NaN` while it is half typed. */
  at(): number;
}

/** @param now ms since 1970 */
export function createEarlier(now: () => number): Earlier {
  const moment = signal<string | undefined>(undefined);
  const at = () => (moment.value === undefined ? now() : new Date(moment.value).getTime());
  return { moment, future: computed(() => at() > now()), past: computed(() => at() <= now()), at };
}
