import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import type { TabNotice } from '@/utils/messaging/protocol';
import { handOverOffers, offerBegun } from './offers';

/**
 * The page that saw a mail go out may be gone by now: its tab shows another page, which is told; or it was a window of its own
 * for writing, and another tab of the site takes the offer.
 */
export async function tellOfOffers(tabId: number): Promise<void> {
  const isOpen = await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
  if (isOpen) tell(tabId);
  else await handOver(tabId);
}

/** A tab that is closed leaves what was sent in it just now to another one. */
export function handOverOffersOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    handOver(tabId).catch((error: unknown) => reportOnce('handing over the offers of a tab', error));
  });
}

/** Has every page of ours ask what it has to offer: one whose site is no longer ours hears so, and ends. */
export async function letTabsAsk(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) tell(id);
}

async function handOver(tabId: number): Promise<void> {
  await offerBegun(tabId);
  for (const heir of await handOverOffers(tabId, (site) => latestTabAt(site, tabId))) tell(heir);
}

async function latestTabAt(site: string, but: number): Promise<number | undefined> {
  if (site === '') return undefined;
  const tabs = await browser.tabs.query({ url: [`https://${site}/*`, `http://${site}/*`] });
  const [latest] = tabs
    .filter(({ id }) => id !== but)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id;
}

function tell(tabId: number): void {
  const notice: TabNotice = { notice: 'offers-kept' };
  // Rejects in a tab without a content script of ours (yet): it asks when it starts.
  browser.tabs.sendMessage(tabId, notice, { frameId: 0 }).catch(() => undefined);
}
