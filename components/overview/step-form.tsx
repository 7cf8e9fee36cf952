import { t } from '@/utils/i18n';
import { channels } from '@/utils/store/types';
import { channelKeys } from '../log/words';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { StepTyped } from './steps.model';

export interface StepFormProps {
  readonly typed: StepTyped;
  readonly onType: (change: Partial<StepTyped>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** How, when and what for. */
export function StepForm({ typed, onType, onSave, onCancel }: StepFormProps) {
  return (
    <form
      class="step-form"
      aria-label={t('overview_step')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div class="columns">
        <SelectField
          label={t('log_channel')}
          value={typed.channel}
          options={channels.map((value) => ({ value, label: t(channelKeys[value]) }))}
          onChange={(channel) => onType({ channel })}
        />
        <TextField
          label={t('overview_step_day')}
          type="date"
          value={typed.day}
          onInput={(day) => onType({ day })}
        />
        <TextField
          label={t('overview_step_time')}
          type="time"
          value={typed.time}
          onInput={(time) => onType({ time })}
        />
      </div>
      <TextField label={t('overview_step_note')} value={typed.note} onInput={(note) => onType({ note })} />
      <label class="check">
        <input
          type="checkbox"
          checked={typed.agreed}
          onChange={(event) => onType({ agreed: event.currentTarget.checked })}
        />
        {t('overview_step_agreed')}
      </label>
      <div class="actions">
        <Button kind="main" type="submit" disabled={typed.day === ''}>
          {t('overview_save')}
        </Button>
        <Button onClick={onCancel}>{t('common_cancel')}</Button>
      </div>
    </form>
  );
}
