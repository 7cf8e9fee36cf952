import { browser } from 'wxt/browser';
import type { TabNotice } from '@/utils/messaging/protocol';

/** The shortcut opens the card in the tab that has the focus. */
export function openCardInActiveTab(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card' || tab?.id === undefined) return;
    const notice: TabNotice = { notice: 'open-card' };
    // Rejects in a tab without a content script of ours: then there is no card to open.
    browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
  });
}
