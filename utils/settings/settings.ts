import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings';
import type { Settings } from './schema';

const key = 'settings';

/** The settings as stored now, defaults where nothing (valid) is. Rejects only when the browser's storage does. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: in all extension pages and the background by a lock, in this script by a queue. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const locked = async (): Promise<T> => {
    const locks = globalThis.navigator?.locks;
    return locks ? await locks.request('byname-settings', work) : await work();
  };
  const turn = queue.then(locked, locked);
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * Changes some settings; the others stay as they are stored at that moment, also when several places change at once.
 * For the background and extension pages. A page's content script asks the background (`settings.*` requests), as it
 * cannot share their lock.
 *
 * @param change the new values, or a function from the stored settings to them
 * @returns the settings after the change
 */
export function updateSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return oneAtATime(async () => {
    const settings = await readSettings();
    const changed = parseSettings({
      ...settings,
      ...(typeof change === 'function' ? change(settings) : change),
    });
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}

/** Calls back with the settings after each change, wherever it was made, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
