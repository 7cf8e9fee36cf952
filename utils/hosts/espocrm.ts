import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';
import { personIn } from './person-in';

/** EspoCRM. Source: its own views (2017–2020); no running one was seen by us. Fields carry the names of its data model. */
const field = (name: string): string => `.field[data-name="${name}"]`;

export const espocrmSign: HostSign = {
  id: 'espocrm',
  name: 'EspoCRM',
  pack: 'crm',
  app: `${field('body')} .note-editor, ${field('body')} iframe`,
};

export const espocrm: HostFacts = {
  composer: {
    editor: `${field('body')} .note-editable[contenteditable="true"], ${field('body')} textarea`,
    root: '.modal-dialog',
    recipients: (root, kind) => all(root, field(kind)),
    subject: `${field('subject')} input, input[data-name="subject"], ${field('name')} input`,
    from: (root) => personIn(root, `${field('from')} select, ${field('from')} input`),
    send: 'button[data-action="send"], .modal-footer button[data-name="send"]',
    shortcut: false,
    discard: 'button[data-name="cancel"], [data-action="discard"]',
    notices: `${liveRegions}, #nofitication, #notification`,
    dialogs: stoppingDialogs,
  },
  message: {
    root: '.detail:has(.field[data-name="body"] iframe)',
    body: field('body'),
    frame: 'iframe',
    from: field('from'),
    to: field('to'),
    cc: field('cc'),
    subject: `${field('name')}, ${field('subject')}`,
    id: (_, page) => /^#Email\/view\/([^/?]+)/.exec(page.location?.hash ?? '')?.[1],
  },
};
