import type { FunctionComponent } from 'preact';

/** Loads the word about back-ups, which no page needs for its first draw. */
export async function loadBackupPart(): Promise<FunctionComponent> {
  const [{ backupPart }, { backupServices }] = await Promise.all([
    import('./backup-part'),
    import('@/utils/backup/backup-services'),
  ]);
  return backupPart(backupServices);
}
