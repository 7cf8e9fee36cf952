import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { LineList } from '../ui/line-list';
import { TextField } from '../ui/text-field';
import { ContactChoices } from './contact-choices';
import type { ContactForm } from './contact-form.model';
import type { ContactPageModel } from './contact-page.model';
import { ContactStanding } from './contact-standing';

export interface ContactEditorProps {
  readonly model: ContactPageModel;
  readonly form: ContactForm;
}

/** Every detail of a contact, to change. */
export function ContactEditor({ model, form }: ContactEditorProps) {
  const { names, nicknames, emails, phones, organisation, note } = form.details.value;
  const lists = [
    { key: 'names', label: t('overview_names'), lines: names },
    { key: 'nicknames', label: t('overview_nicknames'), lines: nicknames },
    { key: 'emails', label: t('overview_emails'), lines: emails },
    { key: 'phones', label: t('overview_phones'), lines: phones },
  ] as const;
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <div class="columns">
        {lists.map(({ key, label, lines }) => (
          <LineList
            key={key}
            label={label}
            lines={lines}
            nameLine={(count) => `${label} ${count}`}
            removeLabel={(name) => t('identity_remove', { name })}
            addLabel={t('overview_add_line')}
            onInput={(changed) => form.edit({ [key]: changed })}
            onDone={() => {}}
          />
        ))}
      </div>
      <TextField
        label={t('overview_organisation')}
        value={organisation}
        onInput={(text) => form.edit({ organisation: text })}
      />
      <ContactChoices model={model} form={form} />
      <ContactStanding form={form} />
      <TextField
        label={t('overview_note')}
        hint={t('overview_note_hint')}
        long
        value={note}
        onInput={(text) => form.edit({ note: text })}
      />
      {form.problem.value && (
        <p class="notice notice-bad" role="alert">
          {form.problem.value}
        </p>
      )}
      <div class="actions">
        <Button kind="main" type="submit">
          {t('overview_save')}
        </Button>
        <Button onClick={model.stopEditing}>{t('common_cancel')}</Button>
      </div>
    </form>
  );
}
