import { today } from '@/utils/clock';
import { showStrip } from '@/utils/overlay/strip-overlay';
import type { StartSentOffers } from '@/utils/session/bridge';
import { createSentOffers } from '@/utils/session/sent-offers';

/** Offers what is sent from a page, and shows the offer at the bottom of it. */
export const startSentOffers: StartSentOffers = ({ request, report, autoLog }, pageLife) => {
  const offers = createSentOffers(request, autoLog);
  let shown: AbortController | undefined;
  const stop = offers.current.subscribe((offered) => {
    shown?.abort();
    if (offered === undefined) return;
    shown = new AbortController();
    showStrip({
      page: document,
      state: offered.state,
      recipients: offered.offer.mail.people.map(({ name, email }) => name || email || ''),
      subject: offered.offer.mail.subject,
      onLog: offers.log,
      onUndo: offers.undo,
      promises: offered.promises,
      today: today(),
      onKeep: offers.keep,
      onDrop: offers.drop,
      onClose: offers.close,
      report: (error) => report('showing the strip', error),
      signal: AbortSignal.any([shown.signal, pageLife]),
    });
  });
  pageLife.addEventListener('abort', stop);
  return offers;
};
