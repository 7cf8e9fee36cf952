import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '@/utils/clock';
import { providePublisher } from '@/utils/panel-link/bridge';
import { publishPage } from '@/utils/panel-link/publish-page';

/** Injected by the background into a frame that a panel looks at; a second copy changes nothing. */
export default defineUnlistedScript(() => {
  providePublisher((port, sources, page, life) => publishPage(port, sources, page, now, life));
});
