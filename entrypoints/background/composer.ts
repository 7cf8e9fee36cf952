import { browser } from 'wxt/browser';
import type { Asker } from '@/utils/messaging/server';
import { composerScript } from './content-scripts';

/**
 * Runs the composer's code beside the watcher in the frame that asks. Injected rather than web-accessible, so that no
 * page can find out by asking for the file that Byname is installed.
 */
export async function loadComposer({ tabId, frameId }: Asker): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [composerScript],
  });
}
