import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { sales } from '@/utils/hosts/sales';

/** Injected by the background into a frame that shows one of these; a second copy changes nothing. */
export default defineUnlistedScript(() => provideHosts(sales));
