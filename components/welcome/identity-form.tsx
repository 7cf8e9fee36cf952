import { t } from '@/utils/i18n';
import { Field } from '../ui/field';
import { LineList } from '../ui/line-list';
import { LanguageField } from './language-field';
import type { WelcomeModel } from './welcome.model';

/** The names that the user signs with, and what may stand beneath. */
export function IdentityForm({ model }: { readonly model: WelcomeModel }) {
  const { identity } = model.settings.value;
  const done = () => void model.commit();
  return (
    <>
      <section class="sheet">
        <h2 class="sheet-title">{t('welcome_you')}</h2>
        <LineList
          label={t('welcome_names')}
          hint={t('welcome_names_hint')}
          problem={model.namesProblem.value}
          lines={identity.names}
          nameLine={(count) => t('welcome_name', { count })}
          removeLabel={(name) => t('welcome_remove', { name })}
          addLabel={t('welcome_name_add')}
          onInput={(names) => model.editIdentity({ names })}
          onDone={done}
        />
        <Field label={t('welcome_phone')} hint={t('welcome_phone_hint')}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="tel"
              autocomplete="off"
              value={identity.phone}
              onInput={(event) => model.editIdentity({ phone: event.currentTarget.value })}
              onChange={done}
            />
          )}
        </Field>
        <LanguageField model={model} />
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('welcome_team_head')}</h2>
        <Field label={t('welcome_team')} hint={t('welcome_team_hint')}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              value={identity.team}
              onInput={(event) => model.editIdentity({ team: event.currentTarget.value })}
              onChange={done}
            />
          )}
        </Field>
        <LineList
          label={t('welcome_members')}
          hint={t('welcome_members_hint')}
          lines={identity.members}
          nameLine={(count) => t('welcome_member', { count })}
          removeLabel={(name) => t('welcome_remove', { name })}
          addLabel={t('welcome_member_add')}
          onInput={(members) => model.editIdentity({ members })}
          onDone={done}
        />
      </section>
    </>
  );
}
