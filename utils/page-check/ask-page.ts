import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { browserTabs } from '@/utils/panel-link/browser-tabs';
import { checkCall } from './check-call';
import type { PageCheck } from './check-page';

/** How long a script may take to come into an open tab, in ms. */
const patience = 3_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortName = v.pipe(v.string(), v.maxLength(40));
const checkSchema = v.object({
  adapter: shortName,
  product: shortName,
  expects: v.picklist(['composer', 'message', 'nothing']),
  composers: count,
  messages: count,
  anchors: v.record(shortName, count),
});

/** What Byname finds in the page of a tab; `undefined` where none of our scripts answers, or before the first run. */
export async function askPage(tabId: number): Promise<PageCheck | undefined> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, checkCall, { frameId: 0 });
    const checked = v.safeParse(checkSchema, answer);
    return checked.success ? checked.output : undefined;
  } catch {
    return undefined;
  }
}

/** The same, of a page whose script may be on its way: a site was switched on just now. */
export async function awaitPage(tabId: number): Promise<PageCheck | undefined> {
  const here = new AbortController();
  const coming = new Promise<void>((resolve) => {
    browserTabs(tabId).onHere((tab, frame) => {
      if (tab === tabId && frame === 0) resolve();
    }, here.signal);
    AbortSignal.timeout(patience).addEventListener('abort', () => resolve());
  });
  try {
    const answer = await askPage(tabId);
    if (answer) return answer;
    await coming;
    return await askPage(tabId);
  } finally {
    here.abort();
  }
}

/** Is there a mail by the page's address that Byname does not find? A draft that was put by has the address of a message. */
export function cannotSee({ expects, composers, messages }: PageCheck): boolean {
  if (expects === 'nothing' || composers > 0) return false;
  return expects === 'composer' || messages === 0;
}
