import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { webmails } from '@/utils/hosts/webmails';

/** Injected by the background into a frame that shows one of these; a second copy changes nothing. */
export default defineUnlistedScript(() => provideHosts(webmails));
