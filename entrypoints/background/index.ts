import { defineBackground } from 'wxt/utils/define-background';
import { serveRequests } from '@/utils/messaging/server';
import { openCardInActiveTab } from './commands';
import { handlers } from './handlers';
import { tidyDaily } from './housekeeping';
import { renewSettingsOnUpdate, startOnInstall } from './install';
import { openLogStripOnDemand } from './log-strip';
import { handOverOffersOfClosedTabs } from './offers-of-tabs';
import { openPanelOnDemand } from './panel';
import { offerToRememberPages } from './remember-page';
import { remindOfWhatIsDue } from './reminders';
import { followSiteAccess } from './sites';

export default defineBackground({
  type: 'module',
  main() {
    serveRequests(handlers);
    startOnInstall();
    renewSettingsOnUpdate();
    followSiteAccess();
    openCardInActiveTab();
    openPanelOnDemand();
    openLogStripOnDemand();
    handOverOffersOfClosedTabs();
    tidyDaily();
    remindOfWhatIsDue();
    offerToRememberPages();
  },
});
