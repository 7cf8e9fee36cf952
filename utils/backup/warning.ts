import { now } from '@/utils/clock';
import { readSettings } from '@/utils/settings/settings';
import { countTouches, firstTouchAt } from '@/utils/store/touches';
import { backupWarning, isBackupDue, worthKeeping } from './due';
import { backupFolder, mayWriteTo } from './folder';
import { readBackupState } from './state';

/**
 * What there is to say about back-ups; `folder`: one is due, and its folder (by name) may no longer be written to; `failed`: one
 * was due, and could not be written.
 */
export type BackupWarning =
  | { readonly kind: 'none' | 'late' | 'failed' }
  | { readonly kind: 'folder'; readonly name: string };

/** What to say about back-ups now; nothing while there is nothing to lose, nor for a week after the user said later. */
export async function readBackupWarning(): Promise<BackupWarning | undefined> {
  const [state, touches, since, { backupEveryDays }] = await Promise.all([
    readBackupState(),
    countTouches(worthKeeping.touches),
    firstTouchAt(),
    readSettings(),
  ]);
  if (state.quietUntil !== null && state.quietUntil > now()) return undefined;
  if (touches > 0 && isBackupDue(state, backupEveryDays, now())) {
    const folder = await backupFolder();
    if (folder && !(await mayWriteTo(folder))) return { kind: 'folder', name: folder.name };
    if (state.failedAt !== null) return { kind: 'failed' };
  }
  const kind = backupWarning(state, { touches, since }, now());
  return kind && { kind };
}
