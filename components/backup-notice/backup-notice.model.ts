import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupWarning } from '@/utils/backup/warning';
import { t } from '@/utils/i18n';

export interface BackupServices {
  backupWarning(): Promise<BackupWarning | undefined>;
  /** Straight from a click. The name of the file; rejects when there is none. */
  makeBackup(): Promise<string>;
  /** Nothing is said for a week. */
  hushBackups(): Promise<void>;
}

export interface BackupNoticeModel {
  readonly warning: ReadonlySignal<BackupWarning | undefined>;
  /** What came of making one. */
  readonly said: ReadonlySignal<{ readonly good: boolean; readonly text: string } | undefined>;
  load(): Promise<void>;
  make(): Promise<void>;
  later(): Promise<void>;
}

/** Says that there is no back-up, or none of late, until there is one. A log that cannot be asked says nothing here. */
export function createBackupNotice(services: BackupServices): BackupNoticeModel {
  const warning = signal<BackupWarning | undefined>(undefined);
  const said = signal<BackupNoticeModel['said']['value']>(undefined);
  return {
    warning,
    said,
    async load() {
      warning.value = await services.backupWarning().catch(() => undefined);
    },
    async make() {
      try {
        const name = await services.makeBackup();
        warning.value = undefined;
        said.value = { good: true, text: t('backup_made', { name }) };
      } catch {
        said.value = { good: false, text: t('data_export_failed') };
      }
    },
    async later() {
      warning.value = undefined;
      said.value = undefined;
      await services.hushBackups().catch(() => undefined);
    },
  };
}
