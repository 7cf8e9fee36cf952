import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';

/** Injected by the background into a frame that shows one of these; a second copy changes nothing. */
export default defineUnlistedScript(() => provideHosts(crms));
