import { formatDate, t } from '@/utils/i18n';
import { slotsIn } from '@/utils/suggest/slots';
import type { KeptPhrase } from '@/utils/suggest/types';
import { languageName, mailLanguages } from '../language-names';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { FoldSheet } from './fold-sheet';
import { SlotMeanings } from './slot-meanings';
import type { StyledGroup, WordsModel } from './words.model';

export interface PhraseCardProps {
  readonly model: WordsModel;
  readonly phrase: KeptPhrase;
  readonly index: number;
  readonly groups: readonly StyledGroup[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A sign-off in the user's own words: folded how it begins, unfolded its text and where it fits. */
export function PhraseCard({ model, phrase, index, groups, open, onToggle }: PhraseCardProps) {
  const beginning = phrase.text.split('\n').find((line) => line.trim() !== '');
  const group = groups.find(({ id }) => id === phrase.group)?.name;
  const form = t(phrase.formality === 'formal' ? 'formality_formal' : 'formality_informal');
  const kept = formatDate(Date.parse(`${phrase.keptOn}T12:00:00`));
  return (
    <FoldSheet
      title={beginning ?? t('settings_phrase_new')}
      note={[languageName(phrase.lang), form, group, kept].filter(Boolean).join(' · ')}
      level={3}
      open={open}
      onToggle={onToggle}
    >
      <OpenPhrase model={model} phrase={phrase} index={index} groups={groups} />
    </FoldSheet>
  );
}

function OpenPhrase({ model, phrase, index, groups }: Omit<PhraseCardProps, 'open' | 'onToggle'>) {
  const { known, unknown } = slotsIn(phrase.text);
  const choose = (change: Partial<KeptPhrase>) => {
    model.editPhrase(index, change);
    void model.commit();
  };
  return (
    <div class="identity-fields fold-body">
      <TextField
        label={t('settings_phrase_text')}
        hint={t('settings_phrase_text_hint')}
        problem={
          unknown.length > 0
            ? t('settings_phrase_unknown', { slots: unknown.map((slot) => `{${slot}}`).join(', ') })
            : undefined
        }
        long
        value={phrase.text}
        onInput={(text) => model.editPhrase(index, { text })}
        onDone={() => void model.commit()}
      />
      <SlotMeanings slots={known} />
      <div class="columns">
        <SelectField
          label={t('settings_phrase_language')}
          value={phrase.lang}
          options={mailLanguages.map((code) => ({ value: code, label: languageName(code), lang: code }))}
          onChange={(lang) => choose({ lang })}
        />
        <SelectField
          label={t('identity_formality')}
          value={phrase.formality}
          options={[
            { value: 'formal', label: t('formality_formal') },
            { value: 'informal', label: t('formality_informal') },
          ]}
          onChange={(formality) => choose({ formality })}
        />
        <SelectField
          label={t('settings_phrase_for')}
          value={phrase.group ?? ''}
          options={[
            { value: '', label: t('settings_phrase_everybody') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(group) => choose({ group: group === '' ? undefined : group })}
        />
      </div>
      <span>
        <Button kind="quiet" onClick={() => void model.removePhrase(index)}>
          {t('settings_phrase_remove')}
        </Button>
      </span>
    </div>
  );
}
