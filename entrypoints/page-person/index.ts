import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageShows } from '@/utils/session/page-shows';
import { personOnPage } from '@/utils/session/person-on-page';

/** Injected beside the watcher when a touch is to be logged; what it returns is the answer of that injection. */
export default defineUnlistedScript(() => {
  const shows = pageShows();
  return shows ? personOnPage(shows) : null;
});
