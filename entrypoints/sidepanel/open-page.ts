import { browser } from 'wxt/browser';

const pages = { settings: 'options', overview: 'overview' } as const;

/** Opens a page of the extension in a tab of its own. */
export function openPage(page: keyof typeof pages): void {
  const url = new URL(`${pages[page]}.html`, browser.runtime.getURL('/')).href;
  void browser.tabs.create({ url });
}
