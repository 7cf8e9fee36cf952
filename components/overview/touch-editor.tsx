import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Outcome, Touch } from '@/utils/store/types';
import { outcomesOf } from '../log/log-form.model';
import { outcomeKeys } from '../log/words';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

export interface TouchEditorProps {
  readonly touch: Touch;
  readonly onSave: (told: Pick<Touch, 'outcome' | 'note'>) => void;
}

/** What came of a touch, and what was noted of it, to be put right later. */
export function TouchEditor({ touch, onSave }: TouchEditorProps) {
  const [outcome, setOutcome] = useState<Outcome>(touch.outcome);
  const [note, setNote] = useState(touch.note);
  // What it says now may have come from elsewhere.
  const possible = [...new Set([...outcomesOf[touch.channel], touch.outcome])];
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ outcome, note });
      }}
    >
      <SelectField
        label={t('log_outcome')}
        value={outcome}
        options={possible.map((value) => ({ value, label: t(outcomeKeys[value]) }))}
        onChange={setOutcome}
      />
      <TextField
        label={t(outcome === 'definite-no' ? 'log_reason' : 'log_note')}
        long
        value={note}
        onInput={setNote}
      />
      <span>
        <Button type="submit">{t('overview_save')}</Button>
      </span>
    </form>
  );
}
