import type { SitesServices } from '@/components/settings/sites.model';
import { offeredWebmails, webmailFromInstall } from '@/utils/hosts/access';
import {
  areEnabled,
  disableSite,
  enabledSites,
  enableSite,
  enableSites,
  watchAccess,
} from '@/utils/site-access';

export const sitesServices: SitesServices = {
  enabledSites,
  enableSite,
  disableSite,
  fromInstall: webmailFromInstall,
  watchAccess,
  webmails: offeredWebmails,
  areEnabled,
  enableSites,
};
