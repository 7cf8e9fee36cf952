import { t } from '@/utils/i18n';
import type { GroupStyle } from '@/utils/suggest/types';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { FoldSheet } from './fold-sheet';
import type { StyledGroup, WordsModel } from './words.model';

export interface GroupStyleCardProps {
  readonly model: WordsModel;
  readonly group: StyledGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** How one group of contacts is written to: folded in short, unfolded to be set. */
export function GroupStyleCard({ model, group, open, onToggle }: GroupStyleCardProps) {
  const { style, inLog } = group;
  return (
    <FoldSheet
      title={group.name}
      note={inLog ? inShort(style) : t('settings_style_gone')}
      level={3}
      open={open}
      onToggle={onToggle}
    >
      <OpenStyle model={model} style={style} inLog={inLog} />
    </FoldSheet>
  );
}

interface OpenStyleProps {
  readonly model: WordsModel;
  readonly style: GroupStyle;
  readonly inLog: boolean;
}

function OpenStyle({ model, style, inLog }: OpenStyleProps) {
  const edit = (change: Partial<GroupStyle>) => model.editStyle({ ...style, ...change });
  const done = () => void model.commit();
  const choose = (change: Partial<GroupStyle>) => {
    edit(change);
    done();
  };
  const person = { name: style.contactPerson?.name ?? '', phone: style.contactPerson?.phone ?? '' };
  return (
    <div class="identity-fields fold-body">
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
      {!inLog && (
        <span>
          <Button kind="quiet" onClick={() => void model.removeStyle(style.id)}>
            {t('settings_style_remove')}
          </Button>
        </span>
      )}
    </div>
  );
}

function inShort({ contactPerson, phone, formality, plain }: GroupStyle): string {
  const set = [
    contactPerson?.name,
    contactPerson?.phone ?? phone,
    formality && t(formality === 'formal' ? 'formality_formal' : 'formality_informal'),
    plain && t('settings_style_plain'),
  ].filter(Boolean);
  return set.length > 0 ? set.join(' · ') : t('settings_style_nothing');
}
