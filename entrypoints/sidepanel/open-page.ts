import { browser } from 'wxt/browser';

/** Opens the settings in a tab of their own. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens everybody in the log in a tab of its own. */
export function openOverview(): void {
  void browser.tabs.create({ url: new URL('overview.html', browser.runtime.getURL('/')).href });
}

/** Opens the first run in a tab of its own. */
export function openWelcome(): void {
  void browser.tabs.create({ url: new URL('welcome.html', browser.runtime.getURL('/')).href });
}
