import type { FunctionComponent } from 'preact';
import type { BackupServices } from '../../../../components/backup-notice/backup-notice.model';
import { backupPart } from '../../../../components/backup-notice/backup-part';
import type { BackupFolderServices } from '../../../../components/settings/backup-folder.model';
import type { BackupWarning } from '../../../../utils/backup/warning';

/** Back-ups of which there is this to say, and which can be made. */
export const backupSaying =
  (warning?: BackupWarning, over: Partial<BackupServices> = {}) =>
  async (): Promise<FunctionComponent> =>
    backupPart({
      backupWarning: async () => warning,
      makeBackup: async () => 'byname-2026-11-24.json',
      hushBackups: async () => undefined,
      ...over,
    });

/** A browser in which a folder can be picked; `name` is that of the one that was. */
export const folderPicked = (name: string | undefined): BackupFolderServices => ({
  canPick: true,
  picked: async () => name,
  pick: async () => name,
  forget: async () => undefined,
});
