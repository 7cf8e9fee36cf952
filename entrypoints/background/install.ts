import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { openPage } from './pages';

/** The first run begins with the welcome page: before it is accepted, nothing is read. */
export function startOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    openPage('welcome').catch((error: unknown) => reportOnce('opening the welcome page', error));
  });
}
