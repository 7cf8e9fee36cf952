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

/**
 * Calls back after each change, wherever it was made, until the signal ends it: with the settings in force, and what they are made
 * of: what the user set and what the organisation presets.
 */
export function watchInForce(
  parse: Parse,
  changed: (settings: Settings, own: Settings, policy: Policy) => void,
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
      if (!signal.aborted) changed(underPolicy(own, policy), own, policy);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
