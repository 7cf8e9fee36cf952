import type { BackupWarning } from '@/utils/backup/warning';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { BackupNoticeModel } from './backup-notice.model';

/** A calm word about back-ups, with the way to make one; it comes back until there is one. */
export function BackupNotice({ model }: { readonly model: BackupNoticeModel }) {
  const warning = model.warning.value;
  const said = model.said.value;
  if (!warning && !said) return null;
  return (
    <section class="notice backup-notice" aria-label={t('backup_title')}>
      {warning && <p class="notice-text">{textOf(warning)}</p>}
      {said && (
        <p class="notice-text" role={said.good ? 'status' : 'alert'}>
          {said.text}
        </p>
      )}
      {warning && (
        <span class="notice-ways">
          <Button onClick={() => void model.make()}>{t('data_export_backup')}</Button>
          <Button kind="quiet" onClick={() => void model.later()}>
            {t('backup_later')}
          </Button>
        </span>
      )}
    </section>
  );
}

function textOf(warning: BackupWarning): string {
  if (warning.kind === 'folder') return t('backup_folder_closed', { name: warning.name });
  return t(saying[warning.kind]);
}

const saying = { none: 'backup_none', late: 'backup_late', failed: 'backup_failed' } as const;
