import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '@/utils/hosts/share';
import * as shared from '@/utils/hosts/shared';
import { beginLife } from '@/utils/session/page-life';
import { startWatching } from '@/utils/session/start-watching';

/**
 * Runs on every page of the sites that Byname may work in: the manifest names those from the install, and on those that the user
 * switches on the background registers it. Frames without an address of their own (editors) are seen from the page that they
 * stand in. No content script of WXT's: that one tells each page by an event that it has started.
 */
export default defineUnlistedScript(() => {
  share(shared);
  startWatching(document, beginLife());
});
