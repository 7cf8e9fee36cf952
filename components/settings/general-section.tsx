import { type MessageKey, t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { LanguageField } from './language-field';
import { Privacy } from './privacy';
import type { SettingsModel } from './settings.model';

export interface Shortcut {
  readonly id: string;
  readonly description: string;
  /** As the browser writes it, such as `Alt+Shift+B`; empty where none is set. */
  readonly keys: string;
}

export interface GeneralSectionProps {
  readonly model: SettingsModel;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  /** Opens the browser's own page for shortcuts; absent where there is no way to. */
  readonly onShortcuts: (() => void) | undefined;
}

/** The browser tells what a command does in its own language, which need not be the one chosen here. */
const commandWords: Readonly<Record<string, MessageKey>> = {
  'open-card': 'commandOpenCard',
  'open-panel': 'commandOpenPanel',
  'log-touch': 'commandLogTouch',
};

/** Language, shortcuts, and what Byname is and does not do. */
export function GeneralSection({ model, shortcuts, version, onShortcuts }: GeneralSectionProps) {
  return (
    <>
      <h1 class="page-title">{t('settings_general')}</h1>
      <section class="sheet">
        <LanguageField
          chosen={model.settings.value.uiLanguage}
          onChoose={(language) => void model.setLanguage(language)}
        />
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('settings_shortcuts')}</h2>
        <dl class="shortcuts">
          {shortcuts.map(({ id, description, keys }) => (
            <div class="shortcut" key={id}>
              <dt>{commandWords[id] ? t(commandWords[id]) : description}</dt>
              <dd>{keys === '' ? t('settings_shortcut_none') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        {onShortcuts ? (
          <span>
            <Button onClick={onShortcuts}>{t('settings_shortcuts_change')}</Button>
          </span>
        ) : (
          <p class="field-hint">{t('settings_shortcuts_how')}</p>
        )}
      </section>
      <Privacy />
      <section class="sheet sheet-quiet about">
        <span class="brand-mark">
          <Mark size={28} />
        </span>
        <p>{t('settings_about', { version })}</p>
      </section>
    </>
  );
}
