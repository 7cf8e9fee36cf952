import { useMemo, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { ChannelChoice } from '../log/channel-choice';
import { EarlierButton, EarlierFields } from '../log/earlier-part';
import { outcomesOf } from '../log/log-form.model';
import { channelWithin, nameOf, outcomeKeys } from '../log/words';
import { Button } from '../ui/button';
import { NotebookPen } from '../ui/icons';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { ContactPageModel } from './contact-page.model';
import { createTouchForm } from './touch-form.model';

export interface LogTouchProps {
  readonly model: ContactPageModel;
  readonly contact: Contact;
}

/** Writes a touch down. With somebody who said no for good it stays silent until the user says why all the same. */
export function LogTouch({ model, contact }: LogTouchProps) {
  const [open, setOpen] = useState(false);
  const form = useMemo(() => createTouchForm(model.services, contact), [model, contact]);
  if (!open) {
    return (
      <span>
        <Button kind={form.closed ? 'quiet' : 'main'} onClick={() => setOpen(true)}>
          <NotebookPen size={15} />
          {t(form.closed ? 'overview_override' : 'popup_log')}
        </Button>
      </span>
    );
  }
  const save = async () => {
    const channel = channelWithin(form.channel.value);
    const done = await model.deeds.do(
      form.write,
      t('log_saved', { channel, name: nameOf(contact) }),
      ({ touchId }) => model.services.undoTouch(touchId),
    );
    if (done) setOpen(false);
  };
  return (
    <form
      class="step-form"
      aria-label={t('popup_log')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {form.closed && (
        <TextField
          label={t('log_override_why')}
          hint={t('log_override_hint')}
          value={form.override.value}
          onInput={(text) => {
            form.override.value = text;
          }}
        />
      )}
      <ChannelChoice chosen={form.channel.value} onChoose={form.choose} />
      <SelectField
        label={t('log_outcome')}
        value={form.outcome.value}
        options={outcomesOf[form.channel.value].map((value) => ({ value, label: t(outcomeKeys[value]) }))}
        onChange={(outcome) => {
          form.outcome.value = outcome;
        }}
      />
      <TextField
        label={t(form.outcome.value === 'definite-no' ? 'log_reason' : 'log_note')}
        long
        value={form.note.value}
        onInput={(text) => {
          form.note.value = text;
        }}
      />
      <EarlierFields earlier={form.earlier} />
      <div class="actions">
        <Button kind="main" type="submit" disabled={!form.ready.value}>
          {t('log_save')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('common_cancel')}</Button>
        <EarlierButton earlier={form.earlier} now={model.services.now} />
      </div>
    </form>
  );
}
