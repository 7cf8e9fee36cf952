import { browser } from 'wxt/browser';
import { takePage } from '@/utils/clips/take-page';
import { reportOnce } from '@/utils/errors';
import { resolveLanguage } from '@/utils/interface-language';
import { messagesOf } from '@/utils/locales';
import { readSettings } from '@/utils/settings/settings';

const menuId = 'remember-page';

/** "Remember this page" in the menu of a page or of a selection: reads that page, then and only then. */
export function offerToRememberPages(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      {
        id: menuId,
        title: browser.i18n.getMessage('clip_title'),
        contexts: ['page', 'selection'],
        documentUrlPatterns: ['https://*/*', 'http://*/*'],
      },
      // Kept from before an update: then it is there already.
      () => void browser.runtime.lastError,
    );
    nameMenu().catch((error: unknown) => reportOnce('naming the menu', error));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !('settings' in changes)) return;
    nameMenu().catch((error: unknown) => reportOnce('naming the menu', error));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== menuId || !tab) return;
    takePage(tab).catch((error: unknown) => reportOnce('taking a page', error));
  });
}

/** In the language of the interface; hidden until the user has accepted what is read. */
async function nameMenu(): Promise<void> {
  const { uiLanguage, acceptedAt } = await readSettings();
  const language = resolveLanguage(uiLanguage, [browser.i18n.getUILanguage()]);
  const title = messagesOf(language)['clip_title'] ?? '';
  await browser.contextMenus.update(menuId, { title, visible: acceptedAt !== null });
}
