import type { BackupState } from './state';

const day = 24 * 60 * 60_000;

/** Is it time for the next file? The clock may have been set back since the last one. */
export function isBackupDue({ at }: Pick<BackupState, 'at'>, everyDays: number | null, now: number): boolean {
  if (everyDays === null) return false;
  return at === null || at > now || now - at >= everyDays * day;
}

/** Without a file for so long, the log is worth a word. */
const lateAfter = 30;

/**
 * What to say about back-ups: that there is no file yet, or none of the last month. Nothing while there is nothing to lose.
 *
 * @param touches how many the log holds
 */
export function backupWarning(
  { at }: Pick<BackupState, 'at'>,
  touches: number,
  now: number,
): 'none' | 'late' | undefined {
  if (touches === 0) return undefined;
  if (at === null) return 'none';
  return now - at > lateAfter * day ? 'late' : undefined;
}
