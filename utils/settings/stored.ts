import { browser } from 'wxt/browser';
import { type Policy, readPolicy, underPolicy } from './policy';
import type { Settings } from './schema';

/** Key of the settings in `storage.local`. */
export const settingsKey = 'settings';

/** Makes settings of whatever is stored. */
type Parse = (stored: unknown) => Settings;

/** What the user set. Rejects only when the browser's storage does. */
export async function readOwn(parse: Parse): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return parse(stored[settingsKey]);
}

/** The settings as they work now: the user's own, under the policy of an organisation where there is one. */
export async function readInForce(parse: Parse): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwn(parse), readPolicy()]);
  return underPolicy(own, policy);
}

/** Calls back with the settings in force after each change, wherever it was made, until the signal ends it. */
export function watchInForce(parse: Parse, changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchOwn(parse, (own, policy) => changed(underPolicy(own, policy)), signal);
}

/** Calls back with what the user set and what the organisation presets after each change of either, until the signal ends it. */
export function watchOwn(
  parse: Parse,
  changed: (own: Settings, policy: Policy) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let turn: Promise<unknown> = Promise.resolve();
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[settingsKey];
    if (area !== 'managed' && !(area === 'local' && change)) return;
    // One after the other, so that the last change is told last.
    turn = turn.then(async () => {
      const own = area === 'local' ? parse(change?.newValue) : await readOwn(parse);
      const policy = await readPolicy();
      if (!signal.aborted) changed(own, policy);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
