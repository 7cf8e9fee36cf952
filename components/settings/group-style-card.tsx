import { t } from '@/utils/i18n';
import type { GroupStyle } from '@/utils/suggest/types';
import { FoldSheet } from './fold-sheet';
import { GroupStyleFields } from './group-style-fields';
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
      <GroupStyleFields model={model} group={group} />
    </FoldSheet>
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
