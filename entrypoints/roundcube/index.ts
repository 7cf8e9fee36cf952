import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { roundcube } from '@/utils/hosts/roundcube';

/** Injected by the background into a frame that shows it; a second copy changes nothing. */
export default defineUnlistedScript(() => provideHosts({ roundcube }));
