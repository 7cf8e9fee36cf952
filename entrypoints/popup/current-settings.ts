import { type ReadonlySignal, signal } from '@preact/signals';
import { speak } from '@/components/speak';
import type { Settings } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/settings';

/** The settings as they are, for as long as the popup is open; the interface follows their language. */
export async function currentSettings(): Promise<ReadonlySignal<Settings>> {
  const settings = signal(await readSettings());
  speak(settings.value.uiLanguage);
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  watchSettings((changed) => {
    settings.value = changed;
    speak(changed.uiLanguage);
  }, life.signal);
  return settings;
}
