import type { BackupState } from './state';

const day = 24 * 60 * 60_000;

/** Is it time for the next file? The clock may have been set back since the last one. */
export function isBackupDue({ at }: Pick<BackupState, 'at'>, everyDays: number | null, now: number): boolean {
  if (everyDays === null) return false;
  return at === null || at > now || now - at >= everyDays * day;
}

/** Without a file for so many days, the log is worth a word. */
const lateAfter = 30;

/**
 * Who tries Byname has nothing to lose yet, and is not to be hurried at the first touch. Ten touches are a morning's work, and one
 * that is a week old is in nobody's head any more.
 */
export const worthKeeping = { touches: 10, days: 7 } as const;

export interface LogSize {
  /** Counted as far as `worthKeeping` asks. */
  readonly touches: number;
  /** When the first of them was (ms since 1970); `null` when there is none. */
  readonly since: number | null;
}

/** What to say about back-ups: that there is no file yet, or none of the last month. Nothing while there is little to lose. */
export function backupWarning(
  { at }: Pick<BackupState, 'at'>,
  { touches, since }: LogSize,
  now: number,
): 'none' | 'late' | undefined {
  if (since === null || touches === 0) return undefined;
  if (at !== null) return now - at > lateAfter * day ? 'late' : undefined;
  const isWorth = touches >= worthKeeping.touches || now - since >= worthKeeping.days * day;
  return isWorth ? 'none' : undefined;
}
