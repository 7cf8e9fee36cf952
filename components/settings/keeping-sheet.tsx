import { useState } from 'preact/hooks';
import { type MessageKey, t, tn } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { SelectField } from '../ui/select-field';
import type { SettingsModel } from './settings.model';

type Kind = keyof Settings['retention'];

const kinds: Readonly<Record<Kind, MessageKey>> = {
  touches: 'data_kind_touches',
  promises: 'data_kind_promises',
  steps: 'data_kind_steps',
  openers: 'data_kind_openers',
  contacts: 'data_kind_contacts',
};
const months = ['', '6', '12', '24', '36', '84'] as const;
const days = ['', '1', '7', '14', '30'] as const;

/** The choice that stands for a stored number; one that somebody else stored is shown as it is. */
const withStored = (choices: readonly string[], stored: number | null): readonly string[] => {
  const own = stored === null ? '' : String(stored);
  return choices.includes(own) ? choices : [...choices, own];
};
const numberOf = (choice: string): number | null => (choice === '' ? null : Number(choice));

export interface KeepingSheetProps {
  readonly model: SettingsModel;
  /** Straight from a click: browsers ask for permission only then. */
  readonly askToDownload: () => Promise<boolean>;
}

/** How often a back-up is written by itself, and how long what is settled is kept. */
export function KeepingSheet({ model, askToDownload }: KeepingSheetProps) {
  const [denied, setDenied] = useState(false);
  const { backupEveryDays, retention } = model.settings.value;
  const chooseBackup = async (every: number | null) => {
    const allowed = every === null || (await askToDownload());
    setDenied(!allowed);
    if (allowed) await model.set({ backupEveryDays: every });
  };
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('data_keeping')}</h2>
      <SelectField
        label={t('data_backup_every')}
        hint={t('data_backup_every_hint')}
        value={backupEveryDays === null ? '' : String(backupEveryDays)}
        options={withStored(days, backupEveryDays).map((value) => ({
          value,
          label: value === '' ? t('data_never') : tn('data_every_days', Number(value)),
        }))}
        onChange={(value) => void chooseBackup(numberOf(value))}
      />
      {denied && (
        <p class="notice notice-bad" role="alert">
          {t('data_backup_denied')}
        </p>
      )}
      <fieldset class="field">
        <legend class="field-label">{t('data_retention')}</legend>
        <p class="field-hint">{t('data_retention_hint')}</p>
        <div class="columns">
          {Object.entries(kinds).map(([kind, title]) => (
            <SelectField
              key={kind}
              label={t(title)}
              value={retention[kind as Kind] === null ? '' : String(retention[kind as Kind])}
              options={withStored(months, retention[kind as Kind]).map((value) => ({
                value,
                label: value === '' ? t('data_keep_always') : tn('data_after_months', Number(value)),
              }))}
              onChange={(value) => void model.set({ retention: { ...retention, [kind]: numberOf(value) } })}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
