import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canInstallPackages, installPackages } from './packages';
import { output, succeeds } from './run';

export type Browser = 'chromium' | 'firefox';

interface BrowserFacts {
  /** Set to the program's path to choose one yourself. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly packages: readonly string[];
  /** The manifest's minimum. */
  readonly oldest: number;
}

const windowsFolders = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];
const onWindows = (path: string): readonly string[] =>
  windowsFolders.flatMap((folder) => (folder ? [join(folder, ...path.split('/'))] : []));

const facts: Record<Browser, BrowserFacts> = {
  // Chrome and Edge come after Chromium, which has no update service of its own running beside a test.
  chromium: {
    variable: 'BYNAME_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Chromium/Application/chrome.exe'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    packages: ['chromium', 'fonts-dejavu-core'],
    oldest: 120,
  },
  firefox: {
    variable: 'BYNAME_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    oldest: 140,
  },
};

/** Path of a browser that can load the extension from a folder; installs one when none is here. */
export async function requireBrowser(browser: Browser): Promise<string> {
  const found = installedBrowser(browser) ?? (await downloadedChromium(browser));
  if (found) return found;
  if (canInstallPackages() && installPackages(facts[browser].packages)) {
    const fresh = installedBrowser(browser);
    if (fresh) return fresh;
  }
  if (browser === 'chromium' && playwrightInstall()) {
    const fresh = await downloadedChromium(browser);
    if (fresh) return fresh;
  }
  throw new Error(noBrowser(browser));
}

/** Path of an installed browser that is new enough, if there is one. */
export function installedBrowser(browser: Browser): string | undefined {
  const { variable, commands, paths, oldest } = facts[browser];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const onPath = commands.flatMap((command) => output('which', [command]) ?? []);
  return [...onPath, ...paths].find((path) => existsSync(path) && isNewEnough(path, oldest));
}

/** A program that does not tell its version (Windows opens a window instead) is taken as it is. */
function isNewEnough(path: string, oldest: number): boolean {
  if (process.platform === 'win32') return true;
  const version = /(\d+)\.\d+/.exec(output(path, ['--version']) ?? '')?.[1];
  return version !== undefined && Number(version) >= oldest;
}

async function downloadedChromium(browser: Browser): Promise<string | undefined> {
  if (browser !== 'chromium') return undefined;
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function playwrightInstall(): boolean {
  process.stderr.write('Downloading Chromium (Playwright) …\n');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const dependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
  return succeeds(process.execPath, [cli, 'install', ...dependencies, '--no-shell', 'chromium']);
}

function noBrowser(browser: Browser): string {
  const { variable, oldest } = facts[browser];
  const names = browser === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  return `No browser to run Byname in: install ${names} ${oldest} or newer, or set ${variable} to its path.`;
}
