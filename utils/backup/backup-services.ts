import { now } from '@/utils/clock';
import { rememberQuiet } from './state';
import { readBackupWarning } from './warning';
import { makeBackup } from './write-backup';

const week = 7 * 24 * 60 * 60_000;

/** What a page of ours that speaks of back-ups needs. */
export const backupServices = {
  backupWarning: readBackupWarning,
  makeBackup,
  hushBackups: (): Promise<void> => rememberQuiet(now() + week),
};
