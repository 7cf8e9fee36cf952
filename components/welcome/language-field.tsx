import { t } from '@/utils/i18n';
import { uiLanguages } from '@/utils/settings/schema';
import { Field } from '../ui/field';
import type { WelcomeModel } from './welcome.model';

/** Names of languages in themselves, so that everybody finds their own. */
const own: Readonly<Record<(typeof uiLanguages)[number], string>> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};

export function LanguageField({ model }: { readonly model: WelcomeModel }) {
  const chosen = model.settings.value.uiLanguage;
  return (
    <Field label={t('welcome_language')} hint={t('welcome_language_hint')}>
      {(control) => (
        <select
          {...control}
          class="input"
          onChange={(event) => {
            const picked = uiLanguages.find((language) => language === event.currentTarget.value);
            void model.setLanguage(picked ?? null);
          }}
        >
          <option value="" selected={chosen === null}>
            {t('welcome_language_auto')}
          </option>
          {uiLanguages.map((language) => (
            <option key={language} value={language} lang={language} selected={chosen === language}>
              {own[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
