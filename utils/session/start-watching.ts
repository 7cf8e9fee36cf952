import { installTimeMatches } from '@/utils/hosts/access';
import { adapterFor } from '@/utils/hosts/registry';
import { request } from '@/utils/messaging/client';
import { readPageSettings, watchPageSettings } from '@/utils/settings/page-settings';
import { providedSurfaces, type Surfaces } from './bridge';
import { watchPage } from './page-watch';

/** Watches one page from the moment that the user has accepted what is read, until `signal` aborts. */
export async function startWatching(page: Document, signal: AbortSignal): Promise<void> {
  if (!(await accepted(signal))) return;
  const adapter = adapterFor(page, !isInstallTimeSite(page.location));
  if (adapter === undefined) return;
  const surfaces = lazySurfaces(signal);
  watchPage(
    page,
    adapter,
    {
      async composerOpened(compose, life) {
        (await surfaces.get())?.composerOpened(compose, life);
      },
      async messagesShown(messages) {
        const sent = messages.filter((message) => message.sent);
        if (sent.length > 0 || surfaces.wanted()) (await surfaces.get())?.messagesShown(sent);
      },
    },
    signal,
  );
  if (page.defaultView !== page.defaultView?.top) return;
  const offers = await request('sent.offers', {});
  if (offers.ok && offers.value.length > 0) (await surfaces.get())?.offersPending(offers.value);
}

/** Resolves once the user has accepted; `false` when the page ended before. */
async function accepted(signal: AbortSignal): Promise<boolean> {
  const { acceptedAt } = await readPageSettings();
  if (acceptedAt !== null || signal.aborted) return !signal.aborted;
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const either = AbortSignal.any([signal, waiting.signal]);
    either.addEventListener('abort', () => resolve(!signal.aborted), { once: true });
    watchPageSettings((settings) => {
      if (settings.acceptedAt !== null) waiting.abort();
    }, either);
  });
}

interface LazySurfaces {
  /** Loads the surfaces at the first call; tries again at the next one when that failed. */
  get(): Promise<Surfaces | undefined>;
  /** Have they been asked for? */
  wanted(): boolean;
}

function lazySurfaces(signal: AbortSignal): LazySurfaces {
  let loading: Promise<Surfaces | undefined> | undefined;

  async function load(): Promise<Surfaces | undefined> {
    const reply = await request('composer.load', {});
    const surfaces = reply.ok ? await providedSurfaces()?.(reply.value, signal) : undefined;
    if (surfaces === undefined) loading = undefined;
    else followLanguage(surfaces, signal);
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

function followLanguage(surfaces: Surfaces, signal: AbortSignal): void {
  let language: string | null | undefined;
  watchPageSettings(async ({ uiLanguage }) => {
    if (uiLanguage === language) return;
    language = uiLanguage;
    const reply = await request('composer.load', {});
    if (reply.ok) surfaces.speak(reply.value);
  }, signal);
}

function isInstallTimeSite({ protocol, hostname }: Location): boolean {
  return installTimeMatches.some((match) => match === `${protocol}//${hostname}/*`);
}
