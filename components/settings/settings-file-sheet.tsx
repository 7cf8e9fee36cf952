import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { UndoBar } from '../ui/undo-bar';
import type { SettingsFileModel } from './settings-file.model';

/** All settings as a file, out and in; the last file can be undone. */
export function SettingsFileSheet({ model }: { readonly model: SettingsFileModel }) {
  const outcome = model.outcome.value;
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('data_settings')}</h2>
      <p class="sheet-lead">{t('data_settings_lead')}</p>
      <div class="actions">
        <Button onClick={model.save}>{t('data_settings_export')}</Button>
        <FileButton accept=".json,application/json" disabled={false} onPick={(file) => void model.take(file)}>
          {t('data_settings_choose')}
        </FileButton>
      </div>
      <UndoBar
        notice={
          outcome === 'taken' ? { text: t('data_settings_taken'), undo: () => void model.undo() } : undefined
        }
      />
      {(outcome === 'damaged' || outcome === 'newer') && (
        <p class="notice notice-bad" role="alert">
          {t(outcome === 'newer' ? 'data_settings_newer' : 'data_settings_damaged')}
        </p>
      )}
    </section>
  );
}
