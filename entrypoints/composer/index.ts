import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { draftText } from '@/utils/hosts/draft-text';
import { share } from '@/utils/hosts/share';
import * as shared from '@/utils/overlay/shared';
import { providedSurfaces, provideSurfaces } from '@/utils/session/bridge';
import { startSurfaces } from './surfaces';

/** Injected by the background into a frame whose watcher asks for it; a second copy changes nothing. */
export default defineUnlistedScript(() => {
  if (providedSurfaces() !== undefined) return;
  share({ ...shared, draftText });
  provideSurfaces(startSurfaces);
});
