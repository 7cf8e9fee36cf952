import { addDays, dayOf } from '@/utils/cadence/days';
import { type ClockTime, isWeekend, momentAt, timeOf } from './local-time';

export interface QuietHours {
  /** Nothing is said between these two, which may lie on either side of midnight; the same time twice is never quiet. */
  readonly quietFrom: ClockTime;
  readonly quietUntil: ClockTime;
  readonly quietWeekends: boolean;
}

function isQuietTime(time: ClockTime, { quietFrom, quietUntil }: QuietHours): boolean {
  if (quietFrom < quietUntil) return time >= quietFrom && time < quietUntil;
  return quietFrom > quietUntil && (time >= quietFrom || time < quietUntil);
}

export function isQuiet(at: number, quiet: QuietHours): boolean {
  return (quiet.quietWeekends && isWeekend(dayOf(at))) || isQuietTime(timeOf(at), quiet);
}

const minute = 60_000;

/** This moment (ms since 1970), or the last minute before the quiet hours or weekend that it lies in. */
export function beforeQuiet(at: number, quiet: QuietHours): number {
  if (!isQuiet(at, quiet)) return at;
  const day = dayOf(at);
  for (let back = 0; back < 4; back++) {
    for (const time of [quiet.quietFrom, '00:00']) {
      const last = momentAt(addDays(day, -back), time) - minute;
      if (last < at && !isQuiet(last, quiet)) return last;
    }
  }
  return at;
}

/** This moment (ms since 1970), or the end of the quiet hours or weekend that it lies in. */
export function afterQuiet(at: number, quiet: QuietHours): number {
  if (!isQuiet(at, quiet)) return at;
  const day = dayOf(at);
  // A weekend and the nights beside it: a few ends are looked at, and the first that is not quiet itself is taken.
  for (let ahead = 0; ahead < 4; ahead++) {
    for (const time of ['00:00', quiet.quietUntil]) {
      const end = momentAt(addDays(day, ahead), time);
      if (end > at && !isQuiet(end, quiet)) return end;
    }
  }
  return at;
}
