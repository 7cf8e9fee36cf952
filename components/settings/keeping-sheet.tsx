import { type MessageKey, t, tn } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { SelectField } from '../ui/select-field';
import { choicesWith, numberOf } from './number-choice';
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

/** How long what is settled is kept, kind by kind. */
export function KeepingSheet({ model }: { readonly model: SettingsModel }) {
  const { retention } = model.settings.value;
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('data_keeping')}</h2>
      <fieldset class="field">
        <legend class="field-label">{t('data_retention')}</legend>
        <p class="field-hint">{t('data_retention_hint')}</p>
        <div class="columns">
          {Object.entries(kinds).map(([kind, title]) => (
            <SelectField
              key={kind}
              label={t(title)}
              value={retention[kind as Kind] === null ? '' : String(retention[kind as Kind])}
              options={choicesWith(months, retention[kind as Kind]).map((value) => ({
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
