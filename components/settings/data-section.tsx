import { type MessageKey, t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import type { BackupFolderModel } from './backup-folder.model';
import { BackupPreview } from './backup-preview';
import { BackupSheet } from './backup-sheet';
import { type DataModel, type ExportKind, exportKinds } from './data.model';
import { EraseSheet } from './erase-sheet';
import { ImportPreview } from './import-preview';
import { JobProgress } from './job-progress';
import { KeepingSheet } from './keeping-sheet';
import type { SettingsModel } from './settings.model';
import type { SettingsFileModel } from './settings-file.model';
import { SettingsFileSheet } from './settings-file-sheet';

const exportNames: Readonly<Record<ExportKind, MessageKey>> = {
  backup: 'data_export_backup',
  'contacts-csv': 'data_export_contacts',
  'touches-csv': 'data_export_touches',
  vcard: 'data_export_vcard',
  calendar: 'data_export_calendar',
};

export interface DataSectionProps {
  readonly model: DataModel;
  readonly settings: SettingsModel;
  readonly folder: BackupFolderModel;
  readonly settingsFile: SettingsFileModel;
  readonly ask: (permission: 'downloads') => Promise<boolean>;
}

/** The log as files: out, in, and gone. */
export function DataSection({ model, settings, folder, settingsFile, ask }: DataSectionProps) {
  const busy = model.work.job.value !== undefined;
  return (
    <>
      <h1 class="page-title">{t('settings_data')}</h1>
      <p class="page-lead">{t('settings_data_lead')}</p>
      <JobProgress model={model.work} />
      <section class="sheet">
        <h2 class="sheet-title">{t('data_export')}</h2>
        <p class="sheet-lead">{t('data_export_lead')}</p>
        <div class="actions">
          {exportKinds.map((kind) => (
            <Button
              key={kind}
              kind={kind === 'backup' ? 'main' : 'plain'}
              disabled={busy}
              onClick={() => void model.exportAs(kind)}
            >
              {t(exportNames[kind])}
            </Button>
          ))}
        </div>
      </section>
      <BackupSheet model={settings} folder={folder} askToDownload={() => ask('downloads')} />
      <KeepingSheet model={settings} />
      <section class="sheet">
        <h2 class="sheet-title">{t('data_restore')}</h2>
        <p class="sheet-lead">{t('data_restore_lead')}</p>
        <span>
          <FileButton
            accept=".json,application/json"
            disabled={busy}
            onPick={(f) => void model.readBackup(f)}
          >
            {t('data_restore_choose')}
          </FileButton>
        </span>
        <BackupPreview model={model} />
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('data_import')}</h2>
        <p class="sheet-lead">{t('data_import_lead')}</p>
        <span>
          <FileButton
            accept=".csv,.vcf,.json,text/csv,text/vcard,application/json"
            disabled={busy}
            onPick={(file) => void model.importing.read(file)}
          >
            {t('data_import_choose')}
          </FileButton>
        </span>
        <ImportPreview model={model.importing} busy={busy} />
      </section>
      <SettingsFileSheet model={settingsFile} />
      <EraseSheet model={model} busy={busy} />
    </>
  );
}
