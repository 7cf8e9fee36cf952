import { useState } from 'preact/hooks';
import { t, tn } from '@/utils/i18n';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import type { BackupFolderModel } from './backup-folder.model';
import { choicesWith, numberOf } from './number-choice';
import type { SettingsModel } from './settings.model';

const days = ['', '1', '7', '14', '30'] as const;

export interface BackupSheetProps {
  readonly model: SettingsModel;
  readonly folder: BackupFolderModel;
  /** Straight from a click: browsers ask for permission only then. */
  readonly askToDownload: () => Promise<boolean>;
}

/** How often a back-up is written by itself, and where. */
export function BackupSheet({ model, folder, askToDownload }: BackupSheetProps) {
  const [denied, setDenied] = useState(false);
  const { backupEveryDays } = model.settings.value;
  const name = folder.name.value;
  const choose = async (every: number | null) => {
    const allowed = every === null || name !== undefined || (await askToDownload());
    setDenied(!allowed);
    if (allowed) await model.set({ backupEveryDays: every });
  };
  const pick = async () => {
    if (await folder.pick()) setDenied(false);
  };
  const forget = async () => {
    // Asked for first: browsers ask only straight from a click.
    const allowed = backupEveryDays === null || (await askToDownload());
    setDenied(!allowed);
    if (allowed) await folder.forget();
  };
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('backup_title')}</h2>
      <SelectField
        label={t('data_backup_every')}
        hint={name === undefined ? t('data_backup_every_hint') : t('data_backup_folder', { name })}
        value={backupEveryDays === null ? '' : String(backupEveryDays)}
        options={choicesWith(days, backupEveryDays).map((value) => ({
          value,
          label: value === '' ? t('data_never') : tn('data_every_days', Number(value)),
        }))}
        onChange={(value) => void choose(numberOf(value))}
      />
      {backupEveryDays !== null && <p class="field-hint">{t('data_backup_when')}</p>}
      {folder.canPick && (
        <div class="actions">
          <Button onClick={() => void pick()}>{t('data_backup_folder_choose')}</Button>
          {name !== undefined && (
            <Button kind="quiet" onClick={() => void forget()}>
              {t('data_backup_folder_downloads')}
            </Button>
          )}
        </div>
      )}
      {(denied || folder.failed.value) && (
        <p class="notice notice-bad" role="alert">
          {t(denied ? 'data_backup_denied' : 'data_backup_folder_failed')}
        </p>
      )}
    </section>
  );
}
