import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { openPanel } from '@/utils/open-panel';

const menuId = 'open-panel';

/** The panel opens by its shortcut and from the context menu of any page. */
export function openPanelOnDemand(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      {
        id: menuId,
        title: browser.i18n.getMessage('commandOpenPanel'),
        contexts: ['page', 'editable', 'selection'],
      },
      // Kept from before an update: then it is there already.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId) openBeside(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openBeside(tab);
  });
}

function openBeside(tab: { readonly id?: number | undefined; readonly windowId: number } | undefined): void {
  if (tab?.id === undefined) return;
  openPanel({ id: tab.id, windowId: tab.windowId }).catch((error: unknown) =>
    reportOnce('opening the panel', error),
  );
}
