import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/utils/clips/read-page';

/** Injected into a page on the user's click; what it returns is the answer of that injection. */
export default defineUnlistedScript(() => readPage(document));
