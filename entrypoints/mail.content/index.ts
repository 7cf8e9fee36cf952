import { defineContentScript } from 'wxt/utils/define-content-script';
import { installTimeMatches } from '@/utils/hosts/access';
import { startWatching } from '@/utils/session/start-watching';

/**
 * Runs on every page of the sites that Byname may work in; on those that the user switches on, the background registers the same
 * file. Frames without an address of their own (editors) are seen from the page that they stand in.
 */
export default defineContentScript({
  matches: [...installTimeMatches],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    startWatching(document, ctx.signal);
  },
});
