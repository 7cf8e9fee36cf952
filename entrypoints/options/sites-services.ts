import type { SitesServices } from '@/components/settings/sites.model';
import { installTimeMatches, offeredWebmails } from '@/utils/hosts/access';
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
  builtIn: installTimeMatches,
  watchAccess,
  webmails: offeredWebmails,
  areEnabled,
  enableSites,
};
