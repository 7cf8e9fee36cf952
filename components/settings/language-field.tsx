import { t } from '@/utils/i18n';
import { type UiLanguage, uiLanguages } from '@/utils/settings/schema';
import { languageName } from '../language-names';
import { SelectField } from '../ui/select-field';

export interface LanguageFieldProps {
  readonly chosen: UiLanguage | null;
  readonly onChoose: (language: UiLanguage | null) => void;
}

/** The language of the interface. */
export function LanguageField({ chosen, onChoose }: LanguageFieldProps) {
  return (
    <SelectField
      label={t('settings_language')}
      hint={t('settings_language_hint')}
      value={chosen ?? ''}
      options={[
        { value: '', label: t('settings_language_auto') },
        ...uiLanguages.map((code) => ({ value: code, label: languageName(code), lang: code })),
      ]}
      onChange={(language) => onChoose(language === '' ? null : language)}
    />
  );
}
