import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/settings';
import { expectBrowserLanguage, speak } from './speak';

/**
 * The settings as they are while an extension page is open, until `life` aborts; the interface follows their language.
 *
 * @param title what the page's tab is called, before our name
 */
export async function currentSettings(
  life: AbortSignal,
  title?: MessageKey,
): Promise<ReadonlySignal<Settings>> {
  expectBrowserLanguage();
  const settings = signal(await readSettings());
  watchSettings((changed) => {
    settings.value = changed;
    void speak(changed.uiLanguage, title);
  }, life);
  await speak(settings.value.uiLanguage, title);
  return settings;
}
