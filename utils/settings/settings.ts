import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings';
import type { Policy } from './policy';
import type { Settings } from './schema';
import { readInForce, readOwn, settingsKey, watchInForce } from './stored';

/** What the user set, defaults where nothing (valid) is stored. Rejects only when the browser's storage does. */
export function readOwnSettings(): Promise<Settings> {
  return readOwn(parseSettings);
}

/** The settings as they work now: the user's own, under the policy of an organisation where there is one. */
export function readSettings(): Promise<Settings> {
  return readInForce(parseSettings);
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
 * @param change the new values, or a function from the user's own settings to them
 * @returns the user's own settings after the change
 */
export function updateSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return oneAtATime(async () => {
    const settings = await readOwnSettings();
    const changed = parseSettings({
      ...settings,
      ...(typeof change === 'function' ? change(settings) : change),
    });
    await browser.storage.local.set({ [settingsKey]: changed });
    return changed;
  });
}

/** Calls back with the settings after each change, wherever it was made, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchInForce(parseSettings, changed, signal);
}

/** The same for pages that edit the settings: what the user set, apart from what the organisation presets. */
export function watchOwnSettings(
  changed: (own: Settings, policy: Policy) => void,
  signal: AbortSignal,
): void {
  watchInForce(parseSettings, (_, own, policy) => changed(own, policy), signal);
}
