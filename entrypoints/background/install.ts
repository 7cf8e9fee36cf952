import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { updateSettings } from '@/utils/settings/settings';
import { openPage } from './pages';

/** The first run begins with the welcome page: before it is accepted, nothing is read. */
export function startOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    openPage('welcome').catch((error: unknown) => reportOnce('opening the welcome page', error));
  });
}

/** Pages take stored settings as they are: after an update they are checked, and written as this version has them. */
export function renewSettingsOnUpdate(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'update') return;
    updateSettings({}).catch((error: unknown) => reportOnce('renewing the settings', error));
  });
}
