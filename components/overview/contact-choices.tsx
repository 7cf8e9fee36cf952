import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { roles } from '@/utils/store/types';
import { languageName, mailLanguages } from '../language-names';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { ContactEditorProps } from './contact-editor';
import { roleKeys } from './words';

/** How somebody is written to: role, title, form of address, language, groups. */
export function ContactChoices({ model, form }: ContactEditorProps) {
  const { role, title, formality, language, groupIds } = form.details.value;
  const [group, setGroup] = useState('');
  const unknown = { value: '', label: t('overview_unknown') } as const;
  return (
    <>
      <div class="columns">
        <SelectField
          label={t('overview_role')}
          value={role}
          options={roles.map((value) => ({ value, label: t(roleKeys[value]) }))}
          onChange={(chosen) => form.edit({ role: chosen })}
        />
        <SelectField
          label={t('overview_mr_ms')}
          value={title ?? ''}
          options={[
            unknown,
            { value: 'ms', label: t('overview_ms') },
            { value: 'mr', label: t('overview_mr') },
          ]}
          onChange={(chosen) => form.edit({ title: chosen === '' ? null : chosen })}
        />
        <SelectField
          label={t('identity_formality')}
          value={formality ?? ''}
          options={[
            unknown,
            { value: 'formal', label: t('formality_formal') },
            { value: 'informal', label: t('formality_informal') },
          ]}
          onChange={(chosen) => form.edit({ formality: chosen === '' ? null : chosen })}
        />
        <SelectField
          label={t('overview_language')}
          value={language ?? ''}
          options={[
            unknown,
            ...mailLanguages.map((value) => ({ value, label: languageName(value), lang: value })),
          ]}
          onChange={(chosen) => form.edit({ language: chosen === '' ? null : chosen })}
        />
      </div>
      <fieldset class="field">
        <legend class="field-label">{t('overview_groups')}</legend>
        {model.groups.value.map(({ id, name }) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              checked={groupIds.includes(id)}
              onChange={(event) => {
                const others = groupIds.filter((other) => other !== id);
                form.edit({ groupIds: event.currentTarget.checked ? [...others, id] : others });
              }}
            />
            {name}
          </label>
        ))}
        <div class="add-row">
          <TextField label={t('overview_group_new')} value={group} onInput={setGroup} />
          <Button
            disabled={group.trim() === ''}
            onClick={() => {
              void model.addGroup(group);
              setGroup('');
            }}
          >
            {t('overview_group_add')}
          </Button>
        </div>
      </fieldset>
    </>
  );
}
