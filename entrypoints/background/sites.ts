import { type Browser, browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { installTimeMatches } from '@/utils/hosts/access';
import { enabledSites } from '@/utils/site-access';
import { watcherScript } from './content-scripts';
import { letTabsAsk } from './offers-of-tabs';

/** The content script on the sites that the user switched on; the built-in sites are in the manifest. */
const registrationId = 'byname-sites';

function registration(matches: readonly string[]): Browser.scripting.RegisteredContentScript {
  return {
    id: registrationId,
    js: [watcherScript],
    matches: [...matches],
    // A grant may be as wide as every site, and the manifest serves these already.
    excludeMatches: [...installTimeMatches],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

async function registerGrantedSites(): Promise<void> {
  const { scripting } = browser;
  const matches = await enabledSites();
  const registered = await scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (matches.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [registrationId] });
  } else if (registered.length > 0) {
    await scripting.updateContentScripts([registration(matches)]);
  } else {
    await scripting.registerContentScripts([registration(matches)]);
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would both find nothing registered and register the same id. */
function syncSites(): Promise<void> {
  const turn = queue.then(registerGrantedSites);
  queue = turn.catch((error: unknown) => reportOnce('registering sites', error));
  return turn;
}

/** Starts the watcher in tabs that are open already, so that nobody has to reload. */
async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Rejects in a discarded tab or a browser's error page, where the registration works at the next load.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: [watcherScript] })
        .catch(() => undefined);
    }),
  );
}

const quietly = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => reportOnce('following site access', error));
};

/** Keeps the registered content script in step with what the user grants and revokes, here or in the browser's own pages. */
export function followSiteAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    quietly(syncSites().then(() => startInOpenTabs(origins)));
  });
  browser.permissions.onRemoved.addListener(() => quietly(syncSites().then(letTabsAsk)));
  browser.runtime.onStartup.addListener(() => quietly(syncSites()));
  // An update drops every registration, and leaves the scripts in open tabs without a background.
  browser.runtime.onInstalled.addListener(() => {
    quietly(
      syncSites().then(async () => startInOpenTabs([...installTimeMatches, ...(await enabledSites())])),
    );
  });
}
