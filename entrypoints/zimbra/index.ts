import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { zimbra } from '@/utils/hosts/zimbra';

/** Injected by the background into a frame that shows Zimbra; a second copy changes nothing. */
export default defineUnlistedScript(() => provideHosts({ zimbra }));
