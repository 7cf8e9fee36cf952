import { type ContactField, contactFields } from '@/utils/formats/contact-columns';
import { type MessageKey, t, tn } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { ImportModel, PeopleTable } from './import.model';

const fieldNames: Readonly<Record<ContactField, MessageKey>> = {
  name: 'import_name',
  'first-name': 'import_first_name',
  'middle-name': 'import_middle_name',
  'last-name': 'import_last_name',
  nickname: 'import_nickname',
  email: 'import_email',
  phone: 'import_phone',
  organisation: 'import_organisation',
  note: 'import_note',
  language: 'import_language',
};

/** Who would come in, and as what each column is read. */
export function ImportPreview({ model, busy }: { readonly model: ImportModel; readonly busy: boolean }) {
  const cards = model.cards.value;
  const table = model.table.value;
  if (!cards) return null;
  return (
    <fieldset class="confirm" aria-label={t('data_import')}>
      {table && <Columns model={model} table={table} />}
      <p role="status">{tn('data_import_ready', cards.length)}</p>
      <ul class="import-people">
        {cards.slice(0, 5).map((card, index) => (
          <li key={index}>
            <bdi>{[card.names[0], card.emails[0], card.organisation].filter(Boolean).join(' · ')}</bdi>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button kind="main" disabled={busy || cards.length === 0} onClick={() => void model.run()}>
          {tn('data_import_run', cards.length)}
        </Button>
        <Button kind="quiet" onClick={model.forget}>
          {t('common_cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

function Columns({ model, table }: { readonly model: ImportModel; readonly table: PeopleTable }) {
  return (
    <ul class="import-columns">
      {table.header.map((title, column) => {
        const samples = table.rows.flatMap((row) => row[column] || []).slice(0, 2);
        return (
          <li class="import-column" key={column}>
            <span class="import-title" dir="auto">
              <b>{title || t('import_untitled', { column: column + 1 })}</b>
              <span class="field-hint">{samples.join(', ')}</span>
            </span>
            <select
              class="input"
              aria-label={t('import_column', { title: title || String(column + 1) })}
              onChange={(event) => {
                const field = contactFields.find((each) => each === event.currentTarget.value);
                model.match(column, field ?? null);
              }}
            >
              <option value="" selected={table.match[column] === null}>
                {t('import_leave_out')}
              </option>
              {contactFields.map((field) => (
                <option key={field} value={field} selected={table.match[column] === field}>
                  {t(fieldNames[field])}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
