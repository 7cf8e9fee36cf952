import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showLogButton, showPromiseButton } from '@/utils/overlay/reading-overlay';
import { provideStrips } from '@/utils/overlay/strips-bridge';
import { provideSentOffers } from '@/utils/session/bridge';
import { startSentOffers } from './start-sent-offers';

/** Injected by the background into a frame that a mail was sent from, or that shows a sent one; a second copy changes nothing. */
export default defineUnlistedScript(() => {
  provideStrips({ showLogButton, showPromiseButton });
  provideSentOffers(startSentOffers);
});
