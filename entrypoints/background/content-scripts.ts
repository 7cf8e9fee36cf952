import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { HostPack } from '@/utils/hosts/host-sign';

/** Built script that watches every mail page; registered for the sites that the user switches on. */
export const watcherScript = '/watcher.js' as ScriptPublicPath;
/** Built script with all that a composer needs; injected beside the watcher when it asks. */
export const composerScript = '/composer.js' as ScriptPublicPath;
/** Built script that puts text into an editor; injected with the first fix. */
export const editScript = '/edit.js' as ScriptPublicPath;
/** Built script that shows that a mail went out; injected when one did. */
export const stripScript = '/strip.js' as ScriptPublicPath;
/** Built script that tells panels what a page shows; injected once one looks. */
export const panelLinkScript = '/panel-link.js' as ScriptPublicPath;
/** Built script with the strip that logs a touch; injected on the user's shortcut, or when a call is offered. */
export const logStripScript = '/log-strip.js' as ScriptPublicPath;
/** Built script that answers who a page shows; injected when that strip opens. */
export const pagePersonScript = '/page-person.js' as ScriptPublicPath;
/** Built scripts with the facts of products' pages; injected where one of them shows. */
export const hostScripts: Readonly<Record<HostPack, ScriptPublicPath>> = {
  gmail: '/gmail.js' as ScriptPublicPath,
  roundcube: '/roundcube.js' as ScriptPublicPath,
  webmail: '/webmails.js' as ScriptPublicPath,
  groupware: '/groupwares.js' as ScriptPublicPath,
  zimbra: '/zimbra.js' as ScriptPublicPath,
  crm: '/crms.js' as ScriptPublicPath,
  sales: '/sales.js' as ScriptPublicPath,
};
