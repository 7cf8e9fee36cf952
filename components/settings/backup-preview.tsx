import { t } from '@/utils/i18n';
import type { ImportSummary } from '@/utils/store/import-log';
import { Button } from '../ui/button';
import { TableScroll } from '../ui/table-scroll';
import { contentsOf, type DataModel } from './data.model';

const kinds = {
  contacts: 'data_kind_contacts',
  touches: 'data_kind_touches',
  promises: 'data_kind_promises',
  steps: 'data_kind_steps',
  openers: 'data_kind_openers',
} as const;

/** What is in a back-up file and what to do with it; afterwards what came of it. */
export function BackupPreview({ model }: { readonly model: DataModel }) {
  const backup = model.backup.value;
  const summary = model.summary.value;
  if (summary) return <SummaryTable summary={summary} />;
  if (!backup) return null;
  return (
    <fieldset class="confirm" aria-label={t('data_restore')}>
      <p>{contentsOf(backup)}</p>
      <p class="field-hint">{t('data_restore_how')}</p>
      <div class="actions">
        <Button kind="main" onClick={() => void model.restore('merge')}>
          {t('data_restore_merge')}
        </Button>
        <Button kind="danger" onClick={() => void model.restore('replace')}>
          {t('data_restore_replace')}
        </Button>
        <Button kind="quiet" onClick={model.forgetBackup}>
          {t('common_cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

function SummaryTable({ summary }: { readonly summary: ImportSummary }) {
  const columns = ['taken', 'changed', 'same', 'newerHere', 'objected'] as const;
  const names = {
    taken: 'data_sum_taken',
    changed: 'data_sum_changed',
    same: 'data_sum_same',
    newerHere: 'data_sum_newer',
    objected: 'data_sum_objected',
  } as const;
  return (
    <TableScroll label={t('data_summary')}>
      <table class="table">
        <caption class="only-heard">{t('data_summary')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data_kind')}</th>
            {columns.map((column) => (
              <th scope="col" key={column} class="number">
                {t(names[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(kinds).map(([kind, title]) => {
            const count = summary[kind as keyof typeof kinds];
            return (
              <tr key={kind}>
                <th scope="row">{t(title)}</th>
                {columns.map((column) => (
                  <td key={column} class="number">
                    {count[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
