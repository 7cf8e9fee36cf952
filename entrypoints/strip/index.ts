import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showLogButton, showPromiseButton } from '@/utils/overlay/reading-overlay';
import { provideStrips } from '@/utils/overlay/strips-bridge';
import { provideSentMail } from '@/utils/session/bridge';
import { createLoggedMessage } from '@/utils/session/logged-message';
import { createTheirPromise } from '@/utils/session/their-promise';
import { startSentOffers } from './start-sent-offers';

/** Injected by the background into a frame that a mail was sent from, or that shows a sent one; a second copy changes nothing. */
export default defineUnlistedScript(() => {
  provideStrips({ showLogButton, showPromiseButton });
  provideSentMail({ startOffers: startSentOffers, createLoggedMessage, createTheirPromise });
});
