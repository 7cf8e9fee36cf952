import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ChannelChoice } from './channel-choice';
import { EarlierButton, EarlierFields } from './earlier-part';
import { type LogForm as LogFormModel, outcomesOf } from './log-form.model';
import { NextChoice } from './next-choice';
import { ReasonField } from './reason-field';
import { outcomeKeys } from './words';

export interface LogFormProps {
  readonly form: LogFormModel;
  readonly onSave: () => void;
}

/** A touch by hand: with whom, how, what came of it, a note, and what comes next. */
export function LogForm({ form, onSave }: LogFormProps) {
  const { contact } = form;
  const refused = form.outcome.value === 'definite-no';
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h1 class="form-title">{contact ? t('log_title_with', { name: contact.name }) : t('log_title')}</h1>
      {!contact && (
        <Field label={t('log_person')} hint={t('log_person_hint')} problem={form.personProblem.value}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              value={form.person.value}
              onInput={(event) => {
                form.person.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
      )}
      <ReasonField form={form} />
      <ChannelChoice chosen={form.channel.value} onChoose={form.choose} />
      <Field label={t('log_outcome')} hint={refused ? t('log_reason_hint') : undefined}>
        {(control) => (
          <select
            {...control}
            class="input"
            onChange={(event) => {
              const [picked] = outcomesOf[form.channel.value].filter((o) => o === event.currentTarget.value);
              if (picked) form.outcome.value = picked;
            }}
          >
            {outcomesOf[form.channel.value].map((outcome) => (
              <option key={outcome} value={outcome} selected={outcome === form.outcome.value}>
                {t(outcomeKeys[outcome])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t(refused ? 'log_reason' : 'log_note')} hint={refused ? undefined : t('log_note_hint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={2}
            value={form.note.value}
            onInput={(event) => {
              form.write(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <EarlierFields earlier={form.earlier} />
      <EarlierButton earlier={form.earlier} now={form.now} />
      {!refused && <NextChoice form={form} />}
      {form.problem.value && (
        <p class="notice notice-bad" role="alert">
          {form.problem.value}
        </p>
      )}
      <div class="form-end">
        <Button kind="main" type="submit" disabled={form.saving.value || !form.earlier.past.value}>
          {t(form.saving.value ? 'log_saving' : 'log_save')}
        </Button>
      </div>
    </form>
  );
}
