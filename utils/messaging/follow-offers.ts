import { browser } from 'wxt/browser';
import type { request } from './client';
import type { SentOffer, TabNotice } from './protocol';

const wanted: TabNotice['notice'] = 'offers-kept';

/**
 * Tells what this tab still has to offer: at the start, what was sent from the page before; and later, what the background says
 * came from a window that was closed. Until `signal` aborts.
 */
export function followOffers(
  ask: typeof request,
  offered: (offers: readonly SentOffer[]) => void,
  signal: AbortSignal,
): void {
  async function look(): Promise<void> {
    const reply = await ask('sent.offers', {});
    if (reply.ok && reply.value.length > 0 && !signal.aborted) offered(reply.value);
  }

  function heard(notice: unknown): void {
    if (typeof notice === 'object' && notice !== null && 'notice' in notice && notice.notice === wanted)
      look();
  }

  browser.runtime.onMessage.addListener(heard);
  // Gone when the extension was updated under this page.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(heard));
  look();
}
