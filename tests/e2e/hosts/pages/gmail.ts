import { type ComposerPage, type MessagePage, ownText } from './types';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };

const shared = {
  host: 'gmail',
  recipients: [
    { ...nienke, field: 'to' },
    { email: 'inkoop@klant.example', field: 'to' },
  ],
  from: { email: 'ineke@corp.example' },
  own: ownText,
  signature: '-- \nCorp NV',
  anonymous: 'Team Incasso',
  send: '#send',
  shortcut: true,
  discard: '#discard',
  schedule: ['#more', '#schedule'],
  refused: 'refused',
  findableWithoutClasses: true,
} as const;

const compose = '/gmail/2026-11-compose.html';

export const composers: readonly ComposerPage[] = (['new', 'old'] as const).flatMap((variant) => [
  {
    ...shared,
    what: `a new mail, ${variant} class names`,
    path: `${compose}?variant=${variant}`,
    subject: 'Afspraak',
    thread: 'first' as const,
  },
  {
    ...shared,
    what: `a reply inside its thread, ${variant} class names`,
    path: `${compose}?variant=${variant}&kind=reply`,
    subject: 'Re: Afspraak',
    thread: 'reply' as const,
    quoted: ['Op di 6 okt 2026 schreef Nienke:\nSchikt donderdag?'],
  },
]);

export const messages: readonly MessagePage[] = [
  {
    what: 'a conversation with a received and a sent mail',
    path: '/gmail/2026-11-conversation.html',
    host: 'gmail',
    messages: [
      {
        id: /^gmail:1802$/,
        subject: 'Afspraak',
        from: nienke,
        to: [{ name: 'me', email: 'ineke@corp.example', field: 'to' }],
        sent: false,
        own: 'Dag Ineke,\n\nGeregeld.\nGroet,\nNienke',
      },
      {
        id: /^gmail:1803$/,
        subject: 'Afspraak',
        from: { name: 'Ineke de Vries', email: 'ineke@corp.example' },
        to: [{ ...nienke, field: 'to' }],
        sent: true,
        own: 'Fijn, tot donderdag!',
      },
    ],
  },
];
