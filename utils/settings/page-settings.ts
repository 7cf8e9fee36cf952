/**
 * Settings for scripts in web pages, which carry no schema: only extension pages and the background write settings,
 * each time checked as a whole. What an older version wrote, the background rewrites when it is updated.
 */
import { defaultSettings, type Settings } from './schema';
import { readInForce, watchInForce } from './stored';

/** The settings as they work now. Rejects only when the browser's storage does. */
export function readPageSettings(): Promise<Settings> {
  return readInForce(withDefaults);
}

/** Calls back with the settings after each change, wherever it was made, until the signal ends it. */
export function watchPageSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchInForce(withDefaults, changed, signal);
}

function withDefaults(stored: unknown): Settings {
  if (!isSettings(stored)) return defaultSettings;
  return { ...defaultSettings, ...stored, identity: { ...defaultSettings.identity, ...stored.identity } };
}

/** Ours by its version; whoever wrote that has checked the rest. */
function isSettings(stored: unknown): stored is Partial<Settings> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'version' in stored &&
    stored.version === defaultSettings.version
  );
}
