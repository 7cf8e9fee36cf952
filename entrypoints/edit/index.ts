import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { replaceText } from '@/utils/hosts/edit';
import { provideEdit } from '@/utils/hosts/edit-bridge';

/** Injected by the background into a frame whose composer is to be repaired; a second copy changes nothing. */
export default defineUnlistedScript(() => provideEdit(replaceText));
