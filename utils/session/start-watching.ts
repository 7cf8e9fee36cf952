import { installTimeMatches } from '@/utils/hosts/access';
import type { CrmRecord, HostAdapter, OpenMessage } from '@/utils/hosts/types';
import { request } from '@/utils/messaging/client';
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
import { providePageShows } from './page-shows';
import { watchPage } from './page-watch';

/** Watches one page from the moment that the user has accepted what is read, until `signal` aborts. */
export async function startWatching(page: Document, signal: AbortSignal): Promise<void> {
  const settings = held(await readPageSettings());
  watchPageSettings(settings.set, signal);
  if (!(await accepted(settings, signal))) return;
  const drafts = held<readonly OpenDraft[]>([]);
  const messages = held<readonly OpenMessage[]>([]);
  const record = held<CrmRecord | undefined>(undefined);
  const surfaces = lazySurfaces(settings, (loaded) => loaded.drafts.subscribe(drafts.set), signal);
  const read: PageSources['read'] = async (message) => (await surfaces.get())?.read(message);
  const sources = { drafts, messages, record, read };
  showToPanels(page, sources, signal);
  providePageShows(sources);
  noticeCalls(page, (href) => void request('call.offer', { href }), signal);
  let host = (): HostAdapter | undefined => undefined;
  answerCheck(() => {
    const adapter = host();
    return adapter && checkPage(page, adapter);
  }, signal);
  watchPage(
    page,
    (changed) => {
      host = hostOfPage(page, !isInstallTimeSite(page.location), changed);
      return host;
    },
    {
      async composerOpened(compose, life) {
        (await surfaces.get())?.composerOpened(compose, life);
      },
      async messagesShown(shown) {
        messages.set(shown);
        const sent = shown.filter((message) => message.sent);
        if (sent.length > 0 || surfaces.wanted()) (await surfaces.get())?.messagesShown(sent);
      },
      recordShown: record.set,
    },
    signal,
  );
  if (page.defaultView !== page.defaultView?.top) return;
  const offers = await request('sent.offers', {});
  if (offers.ok && offers.value.length > 0) (await surfaces.get())?.offersPending(offers.value);
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
function showToPanels(page: Document, sources: PageSources, signal: AbortSignal): void {
  answerPanels(async (port, life) => {
    const loaded = await request('panel.load', {});
    if (loaded.ok && !life.aborted) providedPublisher()?.(port, sources, page, life);
  }, signal);
}

interface LazySurfaces {
  /** Loads the surfaces at the first call; tries again at the next one when that failed. */
  get(): Promise<Surfaces | undefined>;
  /** Have they been asked for? */
  wanted(): boolean;
}

function lazySurfaces(
  settings: Watched<PageSettings>,
  started: (surfaces: Surfaces) => void,
  signal: AbortSignal,
): LazySurfaces {
  let loading: Promise<Surfaces | undefined> | undefined;

  async function load(): Promise<Surfaces | undefined> {
    const reply = await request('composer.load', {});
    const start = reply.ok && !signal.aborted ? providedSurfaces() : undefined;
    const surfaces = reply.ok ? start?.({ strings: reply.value, settings, request }, signal) : undefined;
    if (surfaces === undefined) loading = undefined;
    else {
      followLanguage(settings, surfaces);
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

function followLanguage(settings: Watched<PageSettings>, surfaces: Surfaces): void {
  let language = settings.peek().uiLanguage;
  settings.subscribe(async ({ uiLanguage }) => {
    if (uiLanguage === language) return;
    language = uiLanguage;
    const reply = await request('composer.load', {});
    if (reply.ok) surfaces.speak(reply.value);
  });
}

function isInstallTimeSite({ protocol, hostname }: Location): boolean {
  return installTimeMatches.some((match) => match === `${protocol}//${hostname}/*`);
}
