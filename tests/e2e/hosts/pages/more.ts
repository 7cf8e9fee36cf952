import { type ComposerPage, type MessagePage, ownText } from './types';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const ineke = { name: 'Ineke de Vries', email: 'ineke@corp.example' };

const shared = {
  recipients: [
    { ...nienke, field: 'to' },
    { email: 'inkoop@klant.example', field: 'to' },
  ],
  subject: 'Afspraak',
  thread: 'unknown',
  own: ownText,
  anonymous: 'Team Incasso',
  send: '#send',
  refused: 'refused',
  findableWithoutClasses: true,
} as const;

export const composers: readonly ComposerPage[] = [
  ...(['yes', 'no'] as const).map((ids) => ({
    ...shared,
    host: 'outlook',
    what: `Outlook, fields ${ids === 'yes' ? 'with' : 'without'} ids`,
    path: `/outlook/2026-11-compose.html?ids=${ids}`,
    recipients: [
      { ...nienke, field: 'to' as const },
      { name: 'Karin van den Berg', field: 'to' as const },
      { email: 'inkoop@klant.example', field: 'cc' as const },
    ],
    from: { email: 'ineke@corp.example' },
    thread: 'reply' as const,
    signature: 'Corp NV',
    quoted: ['From: Nienke Bakker\nSchikt donderdag?'],
    shortcut: true,
    discard: '#discardCompose',
    onlyBy: ['id=Signature: own text'],
  })),
  ...(['plain', 'html'] as const).map((editor) => ({
    ...shared,
    host: 'sogo',
    what: `SOGo, ${editor} editor`,
    path: `/sogo/2026-11-compose.html?editor=${editor}`,
    recipients: [
      ...shared.recipients,
      { name: 'Karin van den Berg', email: 'karin@klant.example', field: 'cc' as const },
    ],
    from: ineke,
    discard: '#discard',
  })),
  ...(['plain', 'html'] as const).map((editor) => ({
    ...shared,
    host: 'horde',
    what: `Horde, ${editor} editor`,
    path: `/horde/2026-11-compose.html?editor=${editor}`,
    from: ineke,
    send: '#send_button',
    shortcut: editor === 'plain',
    discard: '#discard_button',
  })),
  {
    ...shared,
    host: 'proton',
    what: 'Proton Mail',
    path: '/proton/2026-11-compose.html',
    thread: 'reply',
    signature: 'Corp NV',
    quoted: ['Op dinsdag schreef Nienke:\nSchikt donderdag?'],
    schedule: ['#schedule'],
    discard: '#discard',
  },
  {
    ...shared,
    host: 'yahoo',
    what: 'Yahoo Mail',
    path: '/yahoo/2026-11-compose.html',
    thread: 'reply',
    quoted: ['Schikt donderdag?'],
    shortcut: true,
    discard: '#discard',
  },
  ...(['classes', 'ids'] as const).map((fields) => ({
    ...shared,
    host: 'fastmail',
    what: `Fastmail, fields known by their ${fields}`,
    path: `/fastmail/2026-11-compose.html?fields=${fields}`,
    ...(fields === 'ids' && {
      recipients: [
        { name: nienke.name, field: 'to' as const },
        { email: 'inkoop@klant.example', field: 'to' as const },
      ],
    }),
    onlyBy: ['id=sig123: own text'],
    signature: 'Corp NV',
    shortcut: true,
    discard: '#discard',
    findableWithoutClasses: fields === 'ids',
  })),
  {
    ...shared,
    host: 'zimbra',
    what: 'Zimbra',
    path: '/zimbra/2026-11-compose.html',
    from: ineke,
    thread: 'reply',
    quoted: ['Schikt donderdag?'],
    send: '[id="zb__COMPOSE-1__SEND"]',
    schedule: ['[id="zb__COMPOSE-1__SEND_LATER"]'],
    discard: '[id="zb__COMPOSE-1__CANCEL"]',
  },
  ...(['own', 'plain'] as const).map((editor) => ({
    ...shared,
    host: 'zimbra',
    what: `Zimbra's modern client, ${editor} editor`,
    path: `/zimbra/2026-11-modern-compose.html?editor=${editor}`,
    recipients: [
      { name: nienke.name, field: 'to' as const },
      { name: 'inkoop', field: 'to' as const },
      { name: 'Karin van den Berg', field: 'cc' as const },
    ],
    from: ineke,
    ...(editor === 'own' && {
      thread: 'reply' as const,
      signature: 'Corp NV',
      quoted: ['Nienke schreef:\nSchikt donderdag?'],
      onlyBy: ['data-marker=__SIG_PRE__: own text', 'id=OLK_SRC_BODY_SECTION: own text'],
    }),
    discard: '#discard',
    findableWithoutClasses: false,
  })),
  {
    ...shared,
    host: 'espocrm',
    what: 'EspoCRM',
    path: '/espocrm/2026-11-compose.html',
    from: { email: 'ineke@corp.example' },
    discard: '#discard',
  },
];

const own = 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke';

export const messages: readonly MessagePage[] = [
  {
    what: 'a conversation in its modern client',
    path: '/zimbra/2026-11-modern-reading.html?at=/modern/email/Inbox/conversation/-512',
    host: 'zimbra',
    messages: [
      {
        subject: 'Afspraak',
        from: nienke,
        to: [
          { ...ineke, field: 'to' },
          { name: 'Karin van den Berg', email: 'karin@klant.example', field: 'cc' },
        ],
        sent: undefined,
        own,
      },
      {
        subject: 'Afspraak',
        from: ineke,
        to: [{ ...nienke, field: 'to' }],
        sent: undefined,
        own: 'Fijn, tot donderdag!',
      },
    ],
  },
  ...(['inbox', 'sentitems'] as const).map((folder) => ({
    what: `a conversation in ${folder}`,
    path: `/outlook/2026-11-reading.html?at=/mail/${folder}/id/AAQ`,
    host: 'outlook',
    messages: [
      {
        subject: 'Afspraak',
        from: nienke,
        to: [{ ...ineke, field: 'to' as const }],
        sent: folder === 'sentitems',
        own: 'Dag Ineke,\n\nGeregeld.\nGroet,\nNienke',
      },
    ],
  })),
  {
    what: 'a received mail',
    path: `/sogo/2026-11-message.html?folder=inbox&at=${encodeURIComponent('/SOGo/so/ineke@corp.example/Mail/view#!/Mail/0/INBOX/2')}`,
    host: 'sogo',
    messages: [
      {
        id: /^sogo:.*\/0\/INBOX\/2$/,
        subject: 'Afspraak',
        from: nienke,
        to: [{ name: 'Ineke de Vries', field: 'to' }],
        sent: false,
        own,
      },
    ],
  },
  {
    what: 'a sent mail in a folder of another name',
    path: `/sogo/2026-11-message.html?folder=sent&at=${encodeURIComponent('/SOGo/so/ineke@corp.example/Mail/view#!/Mail/0/Verzonden/7')}`,
    host: 'sogo',
    messages: [
      {
        id: /\/0\/Verzonden\/7$/,
        subject: 'Afspraak',
        from: ineke,
        to: [{ name: 'Nienke Bakker', field: 'to' }],
        sent: true,
        own,
      },
    ],
  },
  {
    what: 'a message in its preview',
    path: `/horde/2026-11-message.html?at=${encodeURIComponent('/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;3')}`,
    host: 'horde',
    messages: [
      {
        id: /^horde:.*\/SU5CT1g;3$/,
        subject: 'Afspraak',
        from: nienke,
        to: [{ ...ineke, field: 'to' }],
        sent: undefined,
        own,
      },
    ],
  },
];
