import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { requireBrowser } from './find';

export interface ChromiumOptions {
  /** Folder of the built extension; absent for a browser without it. */
  readonly extension?: string;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Pages that were left stay in memory for the way back, as in a browser that nobody drives. */
  readonly keepsLeftPages?: boolean;
  /** Language of the browser's own interface and of `navigator.language`. */
  readonly locale?: string;
}

export interface RunningChromium {
  readonly context: BrowserContext;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** The background worker as it runs now; the browser ends and starts it as it likes. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium (or Chrome, or Edge) with a fresh profile and the extension loaded from its folder. */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'byname-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('chromium'),
    headless: options.headless,
    viewport: options.viewport ?? null,
    ...(options.locale && {
      locale: options.locale,
      // On Linux the browser's own language follows this, not --lang.
      env: { ...process.env, LANGUAGE: options.locale.replace('-', '_') },
    }),
    // Chrome and Edge took --load-extension away (137); what DevTools offers works in all of them,
    // but only where Playwright's own --disable-extensions is left out.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsLeftPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...quiet,
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = options.extension ? await loadUnpacked(context, options.extension) : '';
    return { context, extensionId, worker: () => backgroundWorker(context, extensionId), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser offers no DevTools session to load an extension with.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

async function backgroundWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 }))
  );
}
