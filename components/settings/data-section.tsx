import { type MessageKey, t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { BackupPreview } from './backup-preview';
import { type DataModel, type ExportKind, exportKinds } from './data.model';
import { ImportPreview } from './import-preview';
import { JobProgress } from './job-progress';
import { KeepingSheet } from './keeping-sheet';
import type { SettingsModel } from './settings.model';

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
  readonly ask: (permission: 'downloads') => Promise<boolean>;
}

/** The log as files: out, in, and gone. */
export function DataSection({ model, settings, ask }: DataSectionProps) {
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
      <KeepingSheet model={settings} askToDownload={() => ask('downloads')} />
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
      <EraseSheet model={model} busy={busy} />
    </>
  );
}

function EraseSheet({ model, busy }: { readonly model: DataModel; readonly busy: boolean }) {
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('data_erase')}</h2>
      <p class="sheet-lead">{t('data_erase_lead')}</p>
      {model.erasing.value ? (
        <fieldset class="confirm" aria-label={t('data_erase')}>
          <p>{t('data_erase_sure')}</p>
          <div class="actions">
            <Button kind="danger" disabled={busy} onClick={() => void model.erase()}>
              {t('data_erase_now')}
            </Button>
            <Button onClick={() => model.askToErase(false)}>{t('common_cancel')}</Button>
          </div>
        </fieldset>
      ) : (
        <span>
          <Button disabled={busy} onClick={() => model.askToErase(true)}>
            {t('data_erase_ask')}
          </Button>
        </span>
      )}
    </section>
  );
}
