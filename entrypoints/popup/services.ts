import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupServices } from '@/components/popup/popup.model';
import { now } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { currentLanguage } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { disableSite, enableSite, siteState } from '@/utils/site-access';
import { undoTouch } from '@/utils/store/bin';
import { searchContacts } from '@/utils/store/contacts';
import { logByHand } from '@/utils/store/log-by-hand';
import { recentTouches, touchesOf } from '@/utils/store/touches';

type Suggest = typeof import('@/components/signoffs-in')['signoffsIn'];

/** Ties the popup to the log, the browser and the page in the active tab. */
export function popupServices(settings: () => Settings): PopupServices {
  let url = '';
  const suggest = signal<Suggest | undefined>(undefined);
  // The words of the languages are much the biggest part, and the first view does without them.
  import('@/components/signoffs-in')
    .then(({ signoffsIn }) => {
      suggest.value = signoffsIn;
    })
    .catch((error: unknown) => reportOnce('loading sign-offs', error));
  return {
    recentTouches,
    searchContacts,
    touchesOf,
    logByHand,
    undoTouch,
    signoffs: (language, formality) =>
      suggest.value?.(settings().identity, language ?? currentLanguage(), formality ?? 'formal'),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    async site() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      url = tab?.url ?? '';
      return { name: URL.canParse(url) ? new URL(url).hostname : '', state: await siteState(url) };
    },
    enableSite: () => enableSite(url),
    disableSite: () => disableSite(url),
    openWelcome() {
      void browser.tabs
        .create({ url: new URL('welcome.html', browser.runtime.getURL('/')).href })
        .then(() => window.close());
    },
    now,
    newId: () => crypto.randomUUID(),
  };
}
