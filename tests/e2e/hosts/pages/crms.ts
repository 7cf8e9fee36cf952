import { type ComposerPage, type MessagePage, ownParagraphs, ownText, type RecordPage } from './types';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };

const shared = {
  recipients: [
    { ...nienke, field: 'to' as const },
    { email: 'inkoop@klant.example', field: 'to' as const },
  ],
  subject: 'Afspraak',
  from: undefined,
  thread: 'unknown' as const,
  own: ownText,
  anonymous: 'Team Incasso',
  send: '#send',
  discard: '#discard',
  refused: 'refused' as const,
  findableWithoutClasses: true,
};

/** A page that only says whose it is where the product is known by its address alone. */
const at = (host: string, file = 'compose'): string => `/${host}/2026-11-${file}.html?host=${host}`;

const namesOnly = [
  { name: 'Nienke Bakker', field: 'to' as const },
  { name: 'Karin van den Berg', field: 'to' as const },
];

export const composers: readonly ComposerPage[] = [
  {
    ...shared,
    host: 'hubspot',
    what: 'HubSpot, ProseMirror',
    path: at('hubspot'),
    own: ownParagraphs,
    schedule: ['#schedule'],
  },
  {
    ...shared,
    host: 'salesforce',
    what: 'Salesforce, Quill',
    path: at('salesforce'),
    own: ownParagraphs,
    undoStep: 1_000,
  },
  { ...shared, host: 'pipedrive', what: 'Pipedrive, Slate', path: at('pipedrive'), schedule: ['#schedule'] },
  {
    ...shared,
    host: 'teamleader',
    what: 'Teamleader, Lexical',
    path: at('teamleader'),
    own: ownParagraphs,
    schedule: ['#schedule'],
  },
  ...(['page', 'frame'] as const).map((editor) => ({
    ...shared,
    host: 'dynamics',
    what: `Dynamics 365, editor in its ${editor}`,
    path: `${at('dynamics')}&editor=${editor}`,
    recipients: namesOnly,
    own: editor === 'page' ? ownParagraphs : ownText,
  })),
  { ...shared, host: 'zoho', what: 'Zoho CRM', path: at('zoho'), schedule: ['#schedule'] },
  {
    ...shared,
    host: 'odoo',
    what: 'Odoo, full composer',
    path: at('odoo'),
    shortcut: true,
    schedule: ['#schedule'],
  },
  {
    ...shared,
    host: 'odoo',
    what: 'Odoo, composer of the chatter',
    path: `${at('odoo')}&kind=chatter`,
    subject: '',
    thread: 'reply',
    shortcut: true,
    findableWithoutClasses: false,
  },
  {
    ...shared,
    host: 'suitecrm',
    what: 'SuiteCRM, TinyMCE',
    path: at('suitecrm'),
    from: { name: 'Ineke de Vries', email: 'ineke@corp.example' },
    own: ownParagraphs,
    refused: 'refused',
  },
  ...(['html', 'plain'] as const).map((editor) => ({
    ...shared,
    host: 'openxchange',
    what: `Open-Xchange, ${editor}`,
    path: `${at('openxchange')}&editor=${editor}`,
    from: { name: 'Ineke de Vries', email: 'ineke@corp.example' },
    own: editor === 'html' ? ownParagraphs : ownText,
    ...(editor === 'html' && { signature: 'Corp NV' }),
    findableWithoutClasses: false,
  })),
];

export const messages: readonly MessagePage[] = [
  {
    what: 'an open mail',
    path: at('openxchange', 'reading'),
    host: 'openxchange',
    messages: [
      {
        id: /^openxchange:default0\/INBOX\.7$/,
        subject: 'Afspraak',
        from: nienke,
        to: [{ name: 'Ineke de Vries', email: 'ineke@corp.example', field: 'to' }],
        sent: undefined,
        own: 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke',
      },
    ],
  },
];

const record = {
  name: 'Nienke Bakker',
  organisation: 'Klant BV',
  emails: ['nienke@klant.example'],
  phones: ['+31 20 555 0199'],
};

/** Where the record stands in each product, and what is somebody else's or nobody's there. */
const places: Readonly<Record<string, readonly [at: string, elsewhere: string]>> = {
  hubspot: ['/contacts/1/record/0-1/55', '/contacts/1/objects/0-1/views/all'],
  salesforce: ['/lightning/r/Contact/003000000000001AAA/view', '/lightning/o/Contact/list'],
  pipedrive: ['/person/55', '/persons/list'],
  teamleader: ['/contact_detail.php?id=55', '/contacts.php'],
  dynamics: ['/main.aspx?pagetype=entityrecord&etn=contact&id=55', '/main.aspx?pagetype=entitylist&etn=task'],
  zoho: ['/crm/org1/tab/Contacts/55', '/crm/org1/tab/Home/begin'],
  suitecrm: ['/index.php?module=Contacts&action=DetailView&record=55', '/index.php?module=Home'],
  espocrm: ['/#Contact/view/55', '/#Contact'],
};

export const records: readonly RecordPage[] = [
  ...Object.entries(places).flatMap(([host, [place, elsewhere]]) => [
    {
      what: 'a contact',
      host,
      path: `${at(host, 'record')}&at=${encodeURIComponent(place)}`,
      record: host === 'dynamics' ? { ...record, phones: ['+31 6 5550 0199'] } : record,
    },
    {
      what: 'no contact under another address',
      host,
      path: `${at(host, 'record')}&at=${encodeURIComponent(elsewhere)}`,
      record: undefined,
    },
  ]),
  { what: 'a contact', host: 'odoo', path: at('odoo', 'record'), record },
];
