import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { GroupStyle } from '@/utils/suggest/types';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import type { StyledGroup, WordsModel } from './words.model';

export interface GroupStyleFieldsProps {
  readonly model: WordsModel;
  readonly group: StyledGroup;
}

/** The name of a group, how it is written to, and the way to take it away. */
export function GroupStyleFields({ model, group }: GroupStyleFieldsProps) {
  const { style, inLog } = group;
  const edit = (change: Partial<GroupStyle>) => model.editStyle({ ...style, ...change });
  const done = () => void model.commit();
  const choose = (change: Partial<GroupStyle>) => {
    edit(change);
    done();
  };
  const person = { name: style.contactPerson?.name ?? '', phone: style.contactPerson?.phone ?? '' };
  return (
    <div class="identity-fields fold-body">
      {inLog && <GroupName model={model} group={group} />}
      <div class="columns">
        <TextField
          label={t('settings_style_person')}
          hint={t('settings_style_person_hint')}
          value={person.name}
          onInput={(name) => edit({ contactPerson: { ...person, name } })}
          onDone={done}
        />
        <TextField
          label={t('settings_style_person_phone')}
          type="tel"
          value={person.phone}
          onInput={(phone) => edit({ contactPerson: { ...person, phone } })}
          onDone={done}
        />
      </div>
      <TextField
        label={t('settings_style_phone')}
        hint={t('settings_style_phone_hint')}
        type="tel"
        value={style.phone ?? ''}
        onInput={(phone) => edit({ phone })}
        onDone={done}
      />
      <SelectField
        label={t('identity_formality')}
        hint={t('identity_formality_hint')}
        value={style.formality ?? ''}
        options={[
          { value: '', label: t('settings_style_as_usual') },
          { value: 'formal', label: t('formality_formal') },
          { value: 'informal', label: t('formality_informal') },
        ]}
        onChange={(formality) => choose({ formality: formality === '' ? undefined : formality })}
      />
      <Switch
        label={t('settings_style_plain')}
        hint={t('settings_style_plain_hint')}
        checked={style.plain ?? false}
        onChange={(plain) => choose({ plain })}
      />
      <span>
        <Button
          kind="quiet"
          onClick={() => void (inLog ? model.removeGroup(group) : model.removeStyle(style.id))}
        >
          {t(inLog ? 'settings_group_remove' : 'settings_style_remove')}
        </Button>
      </span>
    </div>
  );
}

function GroupName({ model, group }: GroupStyleFieldsProps) {
  const [name, setName] = useState(group.name);
  return (
    <TextField
      label={t('settings_group_name')}
      problem={name.trim() === '' ? t('settings_group_nameless') : undefined}
      value={name}
      onInput={setName}
      onDone={(typed) => void model.nameGroup(group, typed)}
    />
  );
}
