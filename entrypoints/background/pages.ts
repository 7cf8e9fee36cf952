import { browser } from 'wxt/browser';

const urlOf = (page: string): string => new URL(`${page}.html`, browser.runtime.getURL('/')).href;

/** Opens a page of the extension in a new tab. */
export async function openPage(page: 'welcome'): Promise<void> {
  await browser.tabs.create({ url: urlOf(page) });
}

/** Shows what is due today: in the popup, or in a tab where the browser opens no popup without a click on its button. */
export async function openToday(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: urlOf('popup') });
  }
}
