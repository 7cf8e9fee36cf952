import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Teamleader Focus. Sources: addresses in its own interface for programmers and in scripts (2019–2026); nothing is known of its
 * pages. No live page was seen by us: roles, names and links decide.
 */
export const teamleaderSign: HostSign = {
  id: 'teamleader',
  name: 'Teamleader',
  pack: 'crm',
  address: /^(?:focus|app)\.teamleader\.eu\/|^[\w-]+\.teamleader\.eu\/(?!docs)/,
  app: '',
};

export const teamleader: HostFacts = {
  composer: {
    editor:
      '.ProseMirror[contenteditable="true"], [contenteditable="true"][role="textbox"], .public-DraftEditor-content',
    frame: 'iframe[id$="_ifr"], iframe.cke_wysiwyg_frame',
    subject: 'input[name="subject"], input[id*="subject" i]',
    send: 'button[name="send"], [data-testid*="send" i]:not([data-testid*="later" i])',
    shortcut: false,
    schedule: '[data-testid*="schedule" i], [data-testid*="later" i]',
    discard: '[data-testid*="discard" i], [data-testid*="cancel" i]',
    notices: liveRegions,
    dialogs: stoppingDialogs,
  },
  record: {
    about(page) {
      const path = page.location?.pathname ?? '';
      const kind = /\/(contact|company)_detail\.php$|\/(contact|compan)(?:s|ies)\/[\w-]+/
        .exec(path)
        ?.slice(1)
        .find(Boolean);
      if (kind === 'contact') return 'person';
      return kind === undefined ? undefined : 'organisation';
    },
    root: 'main, [role="main"], #content',
    name: ['h1', '[data-testid*="title" i]'],
    organisation: ['a[href*="company_detail.php"], a[href*="/companies/"]'],
  },
};
