import type { FunctionComponent } from 'preact';
import { BackupNotice } from './backup-notice';
import { type BackupServices, createBackupNotice } from './backup-notice.model';

/** The word about back-ups as a part of a page, which begins to ask what there is to say. */
export function backupPart(services: BackupServices): FunctionComponent {
  const model = createBackupNotice(services);
  void model.load();
  return () => <BackupNotice model={model} />;
}
