import { reportOnce } from '@/utils/errors';
import { installTimeMatches } from '@/utils/hosts/access';
import type { CrmRecord, HostAdapter, OpenMessage } from '@/utils/hosts/types';
import { isOrphaned, request } from '@/utils/messaging/client';
import { followOffers } from '@/utils/messaging/follow-offers';
import type { RequestName } from '@/utils/messaging/protocol';
import { answerCheck } from '@/utils/page-check/answer-check';
import { checkPage } from '@/utils/page-check/check-page';
import { answerPanels } from '@/utils/panel-link/answer-panels';
import { providedPublisher } from '@/utils/panel-link/bridge';
import type { OpenDraft, PageSources, Watched } from '@/utils/panel-link/open-draft';
import { type PageSettings, readPageSettings, watchPageSettings } from '@/utils/settings/page-settings';
import { providedSurfaces, type Surfaces } from './bridge';
import { held } from './held';
import { hostOfPage } from './host-of-page';
import { noticeCalls } from './notice-calls';
import { pageInUse } from './page-in-use';
import { providePageShows } from './page-shows';
import { watchPage } from './page-watch';

/** What a press of the user asked for, or a mail that went out: the strip says that nobody answers. */
const saysSo: ReadonlySet<RequestName> = new Set([
  'touch.log',
  'touch.undo',
  'promise.keep',
  'promise.drop',
  'sent.begun',
  'sent.ended',
  'sent.observed',
]);

/**
 * Watches one page from the moment that the user has accepted what is read, until `life` aborts. A copy that an update has cut off
 * ends its life by itself: at an answer that does not come, or at the next change of the page, such as the tag of the copy after it.
 */
export async function startWatching(page: Document, life: AbortController): Promise<void> {
  const { signal } = life;
  const ask: typeof request = async (name, data) => {
    const reply = await request(name, data);
    if (!reply.ok && reply.error === 'orphaned' && !saysSo.has(name)) life.abort();
    return reply;
  };
  await pageInUse(page, signal);
  const settings = held(await readPageSettings());
  watchPageSettings(settings.set, signal);
  if (!(await accepted(settings, signal))) return;
  const drafts = held<readonly OpenDraft[]>([]);
  const messages = held<readonly OpenMessage[]>([]);
  const record = held<CrmRecord | undefined>(undefined);
  const surfaces = lazySurfaces(ask, settings, (loaded) => loaded.drafts.subscribe(drafts.set), signal);
  const read: PageSources['read'] = async (message) => (await surfaces.get())?.read(message);
  const sources = { drafts, messages, record, read };
  showToPanels(ask, page, sources, signal);
  providePageShows(sources);
  noticeCalls(page, (href) => void ask('call.offer', { href }), signal);
  let host = (): HostAdapter | undefined => undefined;
  answerCheck((anchors) => {
    const adapter = host();
    return adapter && checkPage(page, adapter, anchors);
  }, signal);
  watchPage(
    page,
    (changed) => {
      host = hostOfPage(page, !isInstallTimeSite(page.location), changed);
      return () => {
        if (isOrphaned()) life.abort();
        return host();
      };
    },
    {
      async composerOpened(compose, life) {
        (await surfaces.get())?.composerOpened(compose, life);
      },
      async messagesShown(shown) {
        messages.set(shown);
        if (shown.length > 0 || surfaces.wanted()) (await surfaces.get())?.messagesShown(shown);
      },
      recordShown: record.set,
    },
    signal,
  );
  if (page.defaultView !== page.defaultView?.top) return;
  followOffers(ask, async (offers) => (await surfaces.get())?.offersPending(offers), signal);
}

/** Resolves once the user has accepted; `false` when the page ended before. */
function accepted(settings: Watched<PageSettings>, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => resolve(false), { once: true });
    settings.subscribe(({ acceptedAt }) => {
      if (acceptedAt !== null) resolve(!signal.aborted);
    });
  });
}

/** Tells what the page shows while a panel looks; what tells it is loaded only then. */
function showToPanels(ask: typeof request, page: Document, sources: PageSources, signal: AbortSignal): void {
  answerPanels(async (port, life) => {
    const loaded = await ask('panel.load', {});
    if (life.aborted) return;
    const publish = loaded.ok ? providedPublisher() : undefined;
    if (publish) publish(port, sources, page, life);
    else port.postMessage({ tells: 'failed' });
  }, signal);
}

interface LazySurfaces {
  /** Loads the surfaces at the first call; tries again at the next one when that failed. */
  get(): Promise<Surfaces | undefined>;
  /** Have they been asked for? */
  wanted(): boolean;
}

function lazySurfaces(
  ask: typeof request,
  settings: Watched<PageSettings>,
  started: (surfaces: Surfaces) => void,
  signal: AbortSignal,
): LazySurfaces {
  let loading: Promise<Surfaces | undefined> | undefined;

  async function load(): Promise<Surfaces | undefined> {
    const reply = await ask('composer.load', {});
    const start = reply.ok && !signal.aborted ? providedSurfaces() : undefined;
    const surfaces = reply.ok
      ? start?.({ strings: reply.value, settings, request: ask, report: reportOnce }, signal)
      : undefined;
    if (surfaces === undefined) loading = undefined;
    else {
      followLanguage(ask, settings, surfaces);
      started(surfaces);
    }
    return surfaces;
  }

  return {
    get() {
      loading ??= load();
      return loading;
    },
    wanted: () => loading !== undefined,
  };
}

function followLanguage(ask: typeof request, settings: Watched<PageSettings>, surfaces: Surfaces): void {
  let language = settings.peek().uiLanguage;
  settings.subscribe(async ({ uiLanguage }) => {
    if (uiLanguage === language) return;
    language = uiLanguage;
    const reply = await ask('composer.load', {});
    if (reply.ok) surfaces.speak(reply.value);
  });
}

function isInstallTimeSite({ protocol, hostname }: Location): boolean {
  return installTimeMatches.some((match) => match === `${protocol}//${hostname}/*`);
}
