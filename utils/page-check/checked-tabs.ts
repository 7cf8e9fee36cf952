import { browser } from 'wxt/browser';
import { askPage } from './ask-page';
import type { CheckedTabs } from './watch-unseen';

/** The browser's tabs for `watchUnseen`. */
export const checkedTabs: CheckedTabs = {
  check: askPage,
  onChanged(changed, signal) {
    const { onUpdated } = browser.tabs;
    const updated = (tabId: number) => changed(tabId);
    onUpdated.addListener(updated);
    signal.addEventListener('abort', () => onUpdated.removeListener(updated));
  },
};
