import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/settings';
import { speak } from './speak';

/** The settings as they are while an extension page is open, until `life` aborts; the interface follows their language. */
export async function currentSettings(life: AbortSignal): Promise<ReadonlySignal<Settings>> {
  const settings = signal(await readSettings());
  speak(settings.value.uiLanguage);
  watchSettings((changed) => {
    settings.value = changed;
    speak(changed.uiLanguage);
  }, life);
  return settings;
}
