import { browser } from 'wxt/browser';
import type { SitesServices } from '@/components/settings/sites.model';
import { installTimeMatches } from '@/utils/hosts/access';
import { disableSite, enabledSites, enableSite } from '@/utils/site-access';

export const sitesServices: SitesServices = {
  enabledSites,
  enableSite,
  disableSite,
  builtIn: installTimeMatches,
  watchAccess(changed, signal) {
    const listener = () => changed();
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    });
  },
};
