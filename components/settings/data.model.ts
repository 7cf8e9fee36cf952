import { type ReadonlySignal, signal } from '@preact/signals';
import { formatDate, t, tn } from '@/utils/i18n';
import type { Backup, BackupError } from '@/utils/store/backup-schema';
import type { ImportOptions, ImportSummary } from '@/utils/store/import-log';
import type { WriteResult } from '@/utils/store/types';
import { createImportModel, type ImportModel, type ImportServices } from './import.model';
import { createJobModel, type JobModel } from './job.model';

export const exportKinds = ['backup', 'contacts-csv', 'touches-csv', 'vcard', 'calendar'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportFile {
  readonly kind: ExportKind;
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface DataServices extends ImportServices {
  exportFile(kind: ExportKind): Promise<ExportFile>;
  /** Hands a file to the browser's downloads. */
  download(file: ExportFile): void;
  parseBackup(
    text: string,
  ): { readonly ok: true; readonly value: Backup } | { readonly ok: false; readonly error: BackupError };
  importLog(backup: Backup, options: ImportOptions): Promise<WriteResult<ImportSummary>>;
  eraseLog(): Promise<WriteResult<null>>;
}

export interface DataModel {
  readonly work: JobModel;
  readonly importing: ImportModel;
  /** A back-up file that was read and waits for what to do with it. */
  readonly backup: ReadonlySignal<Backup | undefined>;
  readonly summary: ReadonlySignal<ImportSummary | undefined>;
  /** The user asked to erase everything, and has not said yes yet. */
  readonly erasing: ReadonlySignal<boolean>;
  exportAs(kind: ExportKind): Promise<void>;
  readBackup(file: Pick<File, 'text'>): Promise<void>;
  restore(mode: ImportOptions['mode']): Promise<void>;
  forgetBackup(): void;
  askToErase(asked: boolean): void;
  erase(): Promise<void>;
}

const backupProblems = {
  damaged: 'data_backup_damaged',
  foreign: 'data_backup_foreign',
  older: 'data_backup_older',
  newer: 'data_backup_newer',
  doubled: 'data_backup_damaged',
} as const satisfies Record<BackupError, string>;

export function createDataModel(services: DataServices): DataModel {
  const work = createJobModel();
  const backup = signal<Backup | undefined>(undefined);
  const summary = signal<ImportSummary | undefined>(undefined);
  const erasing = signal(false);

  return {
    work,
    importing: createImportModel(services, work),
    backup,
    summary,
    erasing,
    exportAs: (kind) =>
      work.run(
        'data_exporting',
        async ({ signal: stopped }) => {
          const file = await services.exportFile(kind);
          if (stopped.aborted) return { good: true, text: () => t('data_stopped') };
          services.download(file);
          return { good: true, text: () => t('data_exported', { name: file.name }) };
        },
        () => t('data_export_failed'),
      ),
    readBackup: (file) =>
      work.run(
        'data_reading',
        async () => {
          summary.value = undefined;
          backup.value = undefined;
          const parsed = services.parseBackup(await file.text());
          if (!parsed.ok) return { good: false, text: () => t(backupProblems[parsed.error]) };
          backup.value = parsed.value;
          return undefined;
        },
        () => t('data_backup_damaged'),
      ),
    restore: (mode) =>
      work.run(
        'data_restoring',
        async (steps) => {
          if (!backup.value) return undefined;
          const done = await services.importLog(backup.value, { mode, ...steps });
          if (done.ok) {
            backup.value = undefined;
            summary.value = done.value;
            return { good: true, text: () => t('data_restored') };
          }
          const failure = done.error === 'full' ? 'data_restore_full' : 'data_restore_failed';
          return steps.signal.aborted
            ? { good: true, text: () => t('data_stopped') }
            : { good: false, text: () => t(failure) };
        },
        () => t('data_restore_failed'),
      ),
    forgetBackup: () => (backup.value = undefined),
    askToErase(asked) {
      erasing.value = asked;
      work.say(undefined);
    },
    erase: () =>
      work.run(
        'data_erasing',
        async () => {
          const done = await services.eraseLog();
          erasing.value = false;
          return done.ok
            ? { good: true, text: () => t('data_erased') }
            : { good: false, text: () => t('data_erase_failed') };
        },
        () => t('data_erase_failed'),
      ),
  };
}

/** What is in a back-up, in words. */
export function contentsOf(backup: Backup): string {
  return t('data_backup_contents', {
    date: formatDate(backup.exportedAt),
    contacts: tn('data_contacts', backup.contacts.length),
    touches: tn('data_touches', backup.touches.length),
  });
}
