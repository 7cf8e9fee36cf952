import { browser } from 'wxt/browser';

/** What the watcher has to know of the settings; on each mail page that is less to load than all of them. */
export interface StartSettings {
  /** Was the first run accepted? */
  readonly accepted: boolean;
  /** As it is stored, only to see that it is another. */
  readonly language: unknown;
}

/** What is stored now. Rejects only when the browser's storage does. */
export async function readStartSettings(): Promise<StartSettings> {
  const { settings } = await browser.storage.local.get('settings');
  return startOf(settings);
}

/** Calls back after each change of the settings, wherever it was made, until the signal ends it. */
export function watchStartSettings(changed: (settings: StartSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = ({ settings }: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && settings) changed(startOf(settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function startOf(stored: unknown): StartSettings {
  const all: { acceptedAt?: unknown; uiLanguage?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  return { accepted: typeof all.acceptedAt === 'number', language: all.uiLanguage };
}
