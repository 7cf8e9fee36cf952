import { dayOf } from '@/utils/cadence/days';
import type { Moment } from '@/utils/suggest/types';

/** Local date and time, `YYYY-MM-DDTHH:MM`, of a time in ms since 1970. */
export function localMoment(at: number): Moment {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
