import { type Browser, browser } from 'wxt/browser';
import type { FramePort, Tabs } from './follow-page';
import { frameHere, isNotice, panelCall, panelPort } from './names';

/**
 * The browser's tabs for a panel.
 * @param fixed the tab that a panel in a tab of its own is about; a side panel follows the active tab of its window
 */
export function browserTabs(fixed: number | undefined): Tabs {
  return {
    async current() {
      if (fixed !== undefined) return fixed;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id;
    },

    onCurrent(changed, signal) {
      const { onActivated, onUpdated } = browser.tabs;
      const own = fixed === undefined ? browser.windows.getCurrent().then(({ id }) => id) : undefined;
      const activated = async ({ tabId, windowId }: { tabId: number; windowId: number }): Promise<void> => {
        if (own && (await own) === windowId) changed(tabId);
      };
      // A page that navigates loses its ports; what comes instead may have no script of ours.
      const updated = async (tabId: number, { status }: { status?: string | undefined }): Promise<void> => {
        if (status === 'complete' && tabId === (await this.current())) changed(tabId);
      };
      onActivated.addListener(activated);
      onUpdated.addListener(updated);
      signal.addEventListener('abort', () => {
        onActivated.removeListener(activated);
        onUpdated.removeListener(updated);
      });
    },

    async call(tabId) {
      try {
        return (await browser.tabs.sendMessage(tabId, panelCall)) === true;
      } catch {
        return false;
      }
    },

    onHere(here, signal) {
      const heard = (notice: unknown, sender: Browser.runtime.MessageSender) => {
        const { id, tab, frameId } = sender;
        if (id !== browser.runtime.id || !isNotice(notice, frameHere)) return;
        if (tab?.id !== undefined && frameId !== undefined) here(tab.id, frameId);
      };
      browser.runtime.onMessage.addListener(heard);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
    },

    connect: (tabId, frameId): FramePort => {
      const port = browser.tabs.connect(tabId, { frameId, name: panelPort });
      return {
        postMessage(command) {
          try {
            port.postMessage(command);
          } catch {
            // The frame is gone; `onGone` follows.
          }
        },
        onMessage: (heard) => port.onMessage.addListener(heard),
        onGone: (gone) => port.onDisconnect.addListener(gone),
        disconnect: () => port.disconnect(),
      };
    },
  };
}
