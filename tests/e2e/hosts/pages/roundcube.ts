import { type ComposerPage, type MessagePage, ownText } from './types';

const shared = {
  host: 'roundcube',
  recipients: [
    { name: 'Nienke Bakker', email: 'nienke@klant.example', field: 'to' },
    { name: 'Berg, Karin van den', email: 'karin@klant.example', field: 'to' },
    { email: 'inkoop@klant.example', field: 'cc' },
  ],
  subject: 'Re: Afspraak donderdag',
  from: { name: 'Ineke de Vries', email: 'ineke@corp.example' },
  thread: 'reply',
  own: ownText,
  anonymous: 'Team Incasso',
  send: '#send',
  refused: 'refused',
  findableWithoutClasses: true,
} as const;

const compose = '/roundcube/2026-11-compose.html?_task=mail&_action=compose&_id=4711';

export const composers: readonly ComposerPage[] = [
  {
    ...shared,
    what: 'plain text',
    path: `${compose}&editor=plain`,
    own: `${ownText}\n\n\n> Schikt donderdag?`,
    signature: '-- \nCorp NV',
  },
  {
    ...shared,
    what: 'rich text',
    path: `${compose}&editor=html`,
    signature: '-- \nCorp NV',
    quoted: ['Op 6 okt 2026 schreef Nienke:\n\nSchikt donderdag?'],
  },
];

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const ineke = { name: 'Ineke de Vries', email: 'ineke@corp.example' };
const message = '/roundcube/2026-11-message.html?_task=mail&_action=show&_uid=11';

export const messages: readonly MessagePage[] = [
  {
    what: 'received',
    path: `${message}&_mbox=INBOX&folder=inbox`,
    host: 'roundcube',
    messages: [
      {
        id: /^roundcube:127\.0\.0\.1:\d+\/INBOX\/11$/,
        subject: 'Afspraak donderdag',
        from: nienke,
        to: [{ ...ineke, field: 'to' }],
        sent: false,
        own: 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke',
      },
    ],
  },
  {
    what: 'sent',
    path: `${message}&_mbox=Verzonden&folder=sent`,
    host: 'roundcube',
    messages: [
      {
        id: /\/Verzonden\/11$/,
        subject: 'Afspraak donderdag',
        from: ineke,
        to: [{ ...nienke, field: 'to' }],
        sent: true,
        own: 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke',
      },
    ],
  },
];
