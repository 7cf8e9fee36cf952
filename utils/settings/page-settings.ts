/**
 * The few settings that scripts in web pages go by. They carry no schema and no policy: only extension pages and the background
 * write settings, each time checked as a whole, and the background judges by the settings in force.
 */
import { browser } from 'wxt/browser';
import type { Settings } from './schema';

export type PageSettings = Pick<Settings, 'acceptedAt' | 'uiLanguage' | 'autoLog' | 'tagPositions'>;

const untouched: PageSettings = { acceptedAt: null, uiLanguage: null, autoLog: false, tagPositions: {} };

/** Rejects only when the browser's storage does. */
export async function readPageSettings(): Promise<PageSettings> {
  const { settings } = await browser.storage.local.get('settings');
  return pageSettings(settings);
}

/**
 * Calls back after each change of any setting, wherever it was made, also by the organisation: what drafts are judged by
 * may be another then. Until the signal ends it.
 */
export function watchPageSettings(changed: (settings: PageSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let turn: Promise<unknown> = Promise.resolve();
  const listener = ({ settings }: Record<string, unknown>, area: string): void => {
    if (area !== 'managed' && !(area === 'local' && settings)) return;
    // One after the other, so that the last change is told last.
    turn = turn.then(async () => {
      const now = await readPageSettings();
      if (!signal.aborted) changed(now);
    });
  };
  browser.storage.onChanged.addListener(listener);
  // Gone when the extension was updated under this page.
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), {
    once: true,
  });
}

function pageSettings(stored: unknown): PageSettings {
  if (!isSettings(stored)) return untouched;
  const { acceptedAt, uiLanguage, autoLog, tagPositions } = { ...untouched, ...stored };
  return { acceptedAt, uiLanguage, autoLog, tagPositions };
}

/** Ours by its version; whoever wrote that has checked the rest. */
function isSettings(stored: unknown): stored is Partial<PageSettings> {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1;
}
