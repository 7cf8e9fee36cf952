import { useSignal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { SeenSignature } from '@/utils/panel-link/seen-schema';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { CircleHelp } from '../ui/icons';
import type { PanelModel } from './panel.model';
import type { PersonModel } from './person.model';

export interface UnknownPersonProps {
  readonly model: PanelModel;
  readonly person: PersonModel;
  /** How the person signs, which is how they like to be called. */
  readonly signs: SeenSignature | undefined;
}

/** "Who is this?": somebody who is not in the log, and who comes into it only by this form. */
export function UnknownPerson({ model, person, signs }: UnknownPersonProps) {
  const { name: shown, emails } = person.person;
  const signed = signs?.kind === 'personal' ? signs.names[0] : undefined;
  const name = useSignal<string | undefined>(undefined);
  const organisation = useSignal<string | undefined>(undefined);
  // Under a mail without a name, what the address calls itself is no person.
  const nameless = signs?.kind === 'anonymous';
  const typedName = name.value ?? signed ?? (nameless ? '' : shown);
  const typedOrganisation = organisation.value ?? signs?.organisation ?? (nameless ? shown : '');
  const id = useSignal(model.services.newId());
  if (shown === '' && emails.length === 0) return <p class="waiting">{t('panel_nobody_shown')}</p>;
  return (
    <section class="part unknown" aria-labelledby="who">
      <h2 class="unknown-title" id="who">
        <CircleHelp size={18} aria-hidden="true" />
        {t('panel_who')}
      </h2>
      <p class="unknown-shown">
        <bdi>{shown || emails[0]}</bdi>
        {shown !== '' && emails[0] && <span class="person-about"> {emails[0]}</span>}
      </p>
      <p class="waiting">{t('panel_who_hint')}</p>
      <form
        class="form unknown-form"
        onSubmit={async (event) => {
          event.preventDefault();
          const details = { names: [typedName], organisation: typedOrganisation, emails: [...emails] };
          await model.addContact(id.value, details, person);
        }}
      >
        <Field label={t('panel_who_name')}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              dir="auto"
              value={typedName}
              onInput={(event) => {
                name.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
        <Field label={t('panel_who_organisation')}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              dir="auto"
              value={typedOrganisation}
              onInput={(event) => {
                organisation.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
        <Button type="submit" disabled={model.deeds.busy.value}>
          {t('panel_who_keep')}
        </Button>
      </form>
    </section>
  );
}
