import { type BrowserContext, type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import type { RunningChromium } from '../../../scripts/browsers/chromium';
import { buildFolder } from '../../../scripts/build';
import { defaultSettings, noIdentity, type Settings } from '../../../utils/settings/schema';
import { installIsDone } from './install-is-done';

/** Someone who has been through the first-run page. */
export const ineke: Settings = {
  ...defaultSettings,
  acceptedAt: Date.parse('2026-01-05T09:00:00Z'),
  uiLanguage: 'en',
  identity: {
    ...noIdentity,
    names: ['Ineke de Vries', 'Ineke'],
    team: 'Team Incasso',
    members: ['Carina', 'Bianca', 'Linda'],
    phone: '+31 6 5550 0142',
  },
};

/** The running extension, as a test wants to speak of it. */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly origin: string;
  readonly #browser: RunningChromium;

  constructor(browser: RunningChromium) {
    this.#browser = browser;
    this.context = browser.context;
    this.id = browser.extensionId;
    this.origin = `chrome-extension://${this.id}`;
  }

  worker(): Promise<Worker> {
    return this.#browser.worker();
  }

  /** Address of one of the extension's pages, such as `popup` or `welcome`. */
  url(page: string): string {
    return `${this.origin}/${page}.html`;
  }

  /** Opens one of the extension's pages in a tab. */
  async open(page: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(this.url(page));
    return tab;
  }

  /** Stores settings as an accepted first run would, once the install is done; `ineke` unless told otherwise. */
  async accept(changes: Partial<Settings> = {}): Promise<void> {
    const settings = { ...ineke, ...changes };
    await this.withRights(async (tab) => {
      await expect.poll(() => tab.evaluate(installIsDone), { timeout: 30_000, intervals: [100] }).toBe(true);
      await tab.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    });
  }

  /** Works in a tab that has the extension's own rights, whether its worker is awake or not. */
  async withRights<Result>(work: (tab: Page) => Promise<Result>): Promise<Result> {
    const tab = await this.context.newPage();
    try {
      await tab.goto(`${this.origin}/manifest.json`);
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  /** Installs the extension anew over itself, as an update does: scripts in open pages are cut off from it. */
  async update(): Promise<void> {
    const session = await this.#session();
    await session.send('Extensions.loadUnpacked', { path: buildFolder('chrome', 'testing') });
    await session.detach();
  }

  /** Takes the extension out of the browser; scripts in open pages stay, without it. */
  async remove(): Promise<void> {
    const session = await this.#session();
    await session.send('Extensions.uninstall', { id: this.id });
    await session.detach();
  }

  /** Gives or withholds its sites, as the user does on the browser's page of extensions. */
  async setSiteAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const tab = await this.context.newPage();
    try {
      await tab.goto('chrome://extensions');
      await tab.evaluate(
        async (update) => {
          const own: unknown = Reflect.get(chrome, 'developerPrivate');
          if (typeof own !== 'object' || own === null) throw new Error('Not the page of extensions.');
          await Reflect.get(own, 'updateExtensionConfiguration')(update);
        },
        { extensionId: this.id, hostAccess },
      );
    } finally {
      await tab.close();
    }
  }

  async #session(): Promise<CDPSession> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This browser offers no DevTools session.');
    return session;
  }

  /**
   * Ends the background worker, as the browser does after half a minute of rest. Playwright does not hear of it:
   * use `withRights` instead of `worker` from here on.
   */
  async killWorker(): Promise<void> {
    await this.withRights(async (tab) => {
      const session = await this.context.newCDPSession(tab);
      await session.send('ServiceWorker.enable');
      // An event that was on its way starts the worker anew.
      await expect
        .poll(async () => {
          await session.send('ServiceWorker.stopAllWorkers');
          return this.#runningWorkers();
        })
        .toBe(0);
    });
  }

  async #runningWorkers(): Promise<number> {
    const session = await this.#session();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin))
      .length;
  }
}
