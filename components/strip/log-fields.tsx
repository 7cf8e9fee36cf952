import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { ChannelChoice } from '../log/channel-choice';
import { type LogForm, outcomesOf } from '../log/log-form.model';
import { NextChoice } from '../log/next-choice';
import { ReasonField } from '../log/reason-field';
import { outcomeKeys } from '../log/words';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

export interface LogFieldsProps {
  readonly form: LogForm;
  readonly onSave: () => void;
}

/** Channel, outcome, one line and the next moment, on as little room as they take; Enter logs. */
export function LogFields({ form, onSave }: LogFieldsProps) {
  const fields = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // What is not known yet, else the line.
    const first = fields.current?.querySelector<HTMLElement>('.log-strip-who .input, .log-strip-line .input');
    first?.focus();
  }, []);
  const refused = form.outcome.value === 'definite-no';
  return (
    <form
      class="log-strip-form"
      ref={fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {form.contact ? (
        <h2 class="log-strip-title" dir="auto">
          {t('log_title_with', { name: form.contact.name })}
        </h2>
      ) : (
        <div class="log-strip-who">
          <TextField
            label={t('log_person')}
            hint={t('log_person_hint')}
            problem={form.personProblem.value}
            value={form.person.value}
            onInput={(person) => {
              form.person.value = person;
            }}
          />
        </div>
      )}
      <ReasonField form={form} />
      <ChannelChoice chosen={form.channel.value} onChoose={form.choose} />
      <div class="log-strip-row">
        <SelectField
          label={t('log_outcome')}
          value={form.outcome.value}
          options={outcomesOf[form.channel.value].map((value) => ({ value, label: t(outcomeKeys[value]) }))}
          onChange={(outcome) => {
            form.outcome.value = outcome;
          }}
        />
        <div class="log-strip-line">
          <TextField
            label={t(refused ? 'log_reason' : 'log_line')}
            hint={t(refused ? 'log_reason_hint' : 'log_line_example')}
            value={form.note.value}
            onInput={form.write}
          />
        </div>
      </div>
      {!refused && <NextChoice form={form} />}
      {form.problem.value && (
        <p class="notice notice-bad" role="alert">
          {form.problem.value}
        </p>
      )}
      <Button kind="main" type="submit" disabled={form.saving.value}>
        {t(form.saving.value ? 'log_saving' : 'log_save')}
      </Button>
    </form>
  );
}
