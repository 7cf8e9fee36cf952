import type { Plugin } from 'vite';

/** How WXT names the beginning that it writes for an injected script; the script's own file follows. */
const begins = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Begins an injected script by running it, and no more. WXT's own beginning also starts its plugins, of which there are none, and
 * reports in the page's console what the browser reports anyway: a tenth of what some of these scripts weigh.
 */
export const bareScript: Plugin = {
  name: 'byname:bare-script',
  transform: (_code, id) =>
    id.startsWith(begins)
      ? `import script from ${JSON.stringify(id.slice(begins.length))};\nexport default script.main();`
      : undefined,
};
