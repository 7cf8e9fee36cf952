import { dayOf } from '@/utils/cadence/days';
import { localMoment } from '@/utils/clock';
import type { Opener, Touch } from '@/utils/store/types';
import type { ContactFacts } from '@/utils/suggest/openers';

/** What the log holds that may open a mail or a call. */
export interface ContactOpeners {
  readonly touches: readonly Touch[];
  /** Put aside for the contact or for where the contact works. */
  readonly openers: readonly Pick<Opener, 'text' | 'url' | 'createdAt'>[];
}

/** The same as the engine wants it: on calendar days, the newest first or not. */
export function openerFacts({ touches, openers }: ContactOpeners, now: number): ContactFacts {
  return {
    today: dayOf(now),
    clips: openers.map(({ text, url, createdAt }) => ({ text, url, day: dayOf(createdAt) })),
    touches: touches.map(({ at, channel, direction, outcome, note }) => ({
      at: localMoment(at),
      channel,
      direction,
      outcome,
      note,
    })),
  };
}
