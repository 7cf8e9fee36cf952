import { browser } from 'wxt/browser';
import { installTimeMatches } from '@/utils/hosts/access';

/**
 * `built-in`: on since the extension was installed. `on`, `off`: the user's choice. `unsupported`: no web page, or one
 * where no extension may work.
 */
export type SiteState = 'built-in' | 'on' | 'off' | 'unsupported';

/** The match pattern of an address's whole origin, or `undefined` when it is no web page. Firefox knows no ports in patterns. */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

const isBuiltIn = (pattern: string): boolean => installTimeMatches.some((match) => match === pattern);

/** Match patterns of the sites that the user switched on. */
export async function enabledSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !isBuiltIn(origin));
}

/** May Byname work on the page with this address? */
export async function siteState(url: string): Promise<SiteState> {
  const pattern = sitePattern(url);
  if (pattern === undefined) return 'unsupported';
  const granted = await browser.permissions.contains({ origins: [pattern] });
  if (!granted) return 'off';
  return isBuiltIn(pattern) ? 'built-in' : 'on';
}

/**
 * May a script of ours that runs in a page with this address go on? Access can be taken back while the page is open, and
 * browsers leave the script there. A frame without a web address of its own goes with the page that it stands in.
 */
export async function keepsAccess(url: string): Promise<boolean> {
  const state = await siteState(url);
  return state !== 'off';
}

/**
 * Asks the user for access to a site. Call it straight from a click, before anything is awaited: browsers ask only then.
 * The background does the rest, as it hears of the grant also when the popup closed meanwhile.
 *
 * @returns whether the user granted it
 */
export function enableSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern === undefined ? Promise.resolve(false) : enableSites([pattern]);
}

/** Asks the user once for access to all of these match patterns, as `enableSite` does for one. */
export function enableSites(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] }).catch(() => false);
}

/** May Byname work at all of these match patterns? */
export function areEnabled(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** Calls back when access to any site was given or taken, by us or in the browser's own pages, until `signal` aborts. */
export function watchAccess(changed: () => void, signal: AbortSignal): void {
  const listener = (): void => changed();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}

/** Gives the access to a site back. A site that is built in, or covered by a wider grant, stays. */
export async function disableSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (pattern === undefined || isBuiltIn(pattern)) return false;
  return await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
