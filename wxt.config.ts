import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScript } from './scripts/bare-script';
import { leaveOutShared } from './scripts/leave-out-shared';
import { installTimeMatches, offeredWebmails } from './utils/hosts/access';

/** Builds for our own tests and demo, which need no permission prompt for the sites they serve themselves. */
const ownSiteModes: readonly string[] = ['testing', 'demo'];

/**
 * Asked when reminders are first switched on, and when a back-up is first to go to the downloads folder. No driver can answer
 * that question, so the build for tests has them from the start.
 */
const askedWhenWanted = ['notifications', 'downloads'] as const;

/** Extension pages run our own files only and can reach no network at all. */
const extensionPageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'vite:build:extendConfig': ([script], config) => {
      if (script?.type !== 'unlisted-script') return;
      leaveOutShared(script.name, config);
      // Of what comes into a page each byte counts: a twentieth smaller than by Vite's own minifier.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3 } },
      };
    },
  },
  vite: () => ({
    plugins: [preact(), bareScript],
    resolve: {
      alias: { '../createLucideIcon.mjs': join(import.meta.dirname, 'components/ui/lucide-icon.ts') },
    },
    build: {
      sourcemap: false,
      modulePreload: {
        // Every browser we serve preloads modules itself; Vite's stand-in would be the only fetch in the build.
        polyfill: false,
        // A page of ours asks for its style and its first script alone, which names all others: a browser asks for whatever
        // a page names before it looks at the page itself, and twenty files keep what is in it from being painted.
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? [] : files),
      },
    },
    // The texts of a language are loaded as a whole; an export for each key would say every key twice.
    json: { namedExports: false },
  }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    // activeTab: the popup has to know which site it was opened on, to offer the switch for it.
    // contextMenus: the panel opens from there, and a page is remembered. WXT adds sidePanel for Chrome. Neither is asked of the user.
    // alarms: reminders and back-ups at their time.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(mode === 'testing' ? askedWhenWanted : []),
    ],
    optional_permissions: mode === 'testing' ? [] : [...askedWhenWanted],
    host_permissions: [...installTimeMatches, ...(ownSiteModes.includes(mode) ? ['http://127.0.0.1/*'] : [])],
    content_scripts: [
      { matches: [...installTimeMatches], all_frames: true, run_at: 'document_idle', js: ['watcher.js'] },
    ],
    // The webmails by name, as the first run offers them and browsers list them; any other site by the user's click.
    optional_host_permissions: [
      ...offeredWebmails.flatMap(({ matches }) => matches),
      'https://*/*',
      'http://*/*',
    ],
    // Mail in private windows stays private, whatever the user allows by mistake.
    incognito: 'not_allowed',
    ...(command === 'build' && {
      content_security_policy: { extension_pages: extensionPageCsp },
    }),
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandOpenCard__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandOpenPanel__',
      },
      'log-touch': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLogTouch__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@byname.example',
              // First release with data_collection_permissions and the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // What an organisation may preset; Firefox reads its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
