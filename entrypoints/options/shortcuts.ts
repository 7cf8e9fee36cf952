import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/settings/general-section';

/** The shortcuts as the user set them in the browser. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    // Chromium lists its own command for the toolbar button, which has no words.
    name === undefined || !description ? [] : [{ id: name, description, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page for shortcuts; `undefined` where an extension may not. */
export function openShortcuts(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
