import { browser } from 'wxt/browser';

/** Opens a page of the extension in a new tab. */
export async function openPage(page: 'welcome'): Promise<void> {
  await browser.tabs.create({ url: new URL(`${page}.html`, browser.runtime.getURL('/')).href });
}
