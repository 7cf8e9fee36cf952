import type { MessagePage } from './types';

/** Address of each product's page, and what its id and folder tell there. */
const views = {
  proton: { at: '/u/0/inbox/abc', id: /^proton:abc==$/, sent: undefined },
  yahoo: { at: '/d/folders/1/messages/55', id: /^yahoo:55$/, sent: undefined },
  fastmail: { at: '/mail/Sent/abc', id: undefined, sent: true },
  zimbra: { at: '/mail', id: undefined, sent: undefined },
  espocrm: { at: '/#Email/view/5abc', id: /^espocrm:5abc$/, sent: undefined },
} as const;

export const composers = [];

export const messages: readonly MessagePage[] = Object.entries(views).map(([host, { at, id, sent }]) => ({
  what: 'an open mail',
  path: `/${host}/2026-11-reading.html?host=${host}&at=${encodeURIComponent(at)}`,
  host,
  messages: [
    {
      ...(id && { id }),
      subject: 'Afspraak',
      from: { name: 'Nienke Bakker', email: 'nienke@klant.example' },
      to: [{ name: 'Ineke de Vries', email: 'ineke@corp.example', field: 'to' as const }],
      sent,
      own: 'Dag Ineke,\n\nGeregeld.\n\nGroet,\nNienke',
    },
  ],
}));
