import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Pipedrive. Sources: addresses in extensions of 2021–2026; the names around its mail composer and in its records are unknown
 * (`data-test` and `data-testid` exist). No live page was seen by us: roles, names and links decide.
 */
export const pipedriveSign: HostSign = {
  id: 'pipedrive',
  name: 'Pipedrive',
  pack: 'sales',
  address: /^[\w-]+\.pipedrive\.com\//,
  app: '',
};

export const pipedrive: HostFacts = {
  composer: {
    editor:
      '[contenteditable="true"][role="textbox"], .ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]',
    subject: 'input[name="subject"], [data-testid*="subject" i] input, [data-test*="subject" i]',
    send: '[data-testid*="send-button" i], [data-test*="send-button" i], button[name="send"]',
    shortcut: false,
    schedule: '[data-testid*="schedule" i], [data-test*="schedule" i]',
    discard: '[data-testid*="discard" i], [data-test*="discard" i]',
    notices: liveRegions,
    dialogs: stoppingDialogs,
  },
  record: {
    about(page) {
      const kind = /^\/(person|organization)\/\d+/.exec(page.location?.pathname ?? '')?.[1];
      if (kind === 'person') return 'person';
      return kind === undefined ? undefined : 'organisation';
    },
    root: '[data-testid*="sidebar" i], [data-test*="sidebar" i], aside, [role="complementary"]',
    name: ['[data-testid*="header-title" i], [data-test*="header-title" i]', 'h1'],
    organisation: ['a[href*="/organization/"]'],
  },
};
