import type { SeenComposer, SeenMessage } from '../lab';
import { ownText } from './types';

/** A page with its composers in a certain state, and what must be seen of each: no more and no fewer than these. */
export interface StatePage {
  readonly what: string;
  readonly host: string;
  readonly path: string;
  /** Pressed before the page is read. */
  readonly press?: string;
  readonly composers: readonly Partial<SeenComposer>[];
  readonly messages?: readonly Partial<SeenMessage>[];
}

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const karin = { name: 'Karin van den Berg', email: 'karin@klant.example' };
const ineke = { name: 'Ineke de Vries', email: 'ineke@corp.example' };
const inkoop = { email: 'inkoop@klant.example' };
const to = <P extends object>(person: P) => ({ ...person, field: 'to' as const });

const gmail = '/gmail/2026-11-compose.html';
const gmailReply: Partial<SeenComposer> = {
  recipients: [to(nienke), to(inkoop)],
  subject: 'Re: Afspraak',
  thread: 'reply',
  draftId: 'msg-a:r-4711',
  own: ownText,
};
const gmailNew = { ...gmailReply, subject: 'Afspraak', thread: 'first' };
const gmailSecond = {
  recipients: [to(karin)],
  subject: 'Offerte',
  thread: 'first',
  draftId: 'msg-a:r-4712',
  own: ownText,
};
const received = [{ from: nienke, own: 'Schikt donderdag?' }];
const history = 'Op di 6 okt 2026 schreef Nienke:\nSchikt donderdag?';

const outlook = '/outlook/2026-11-compose.html';
const outlookReply: Partial<SeenComposer> = {
  recipients: [to(nienke), to({ name: karin.name }), { ...inkoop, field: 'cc' }],
  subject: 'Afspraak',
  from: { email: ineke.email },
  thread: 'reply',
  draftId: 'a1',
  own: ownText,
};
const outlookSecond = { recipients: [to(karin)], subject: 'Offerte', draftId: 'b2', own: ownText };

export const statePages: readonly StatePage[] = [
  {
    what: 'a reply inside its thread beside a new mail, a chat and a mail that is put down',
    host: 'gmail',
    path: `${gmail}?kind=reply&with=second,chat,down`,
    composers: [gmailReply, gmailSecond],
    messages: received,
  },
  {
    what: 'a chat and a mail that is put down, which is nothing to type a mail into',
    host: 'gmail',
    path: `${gmail}?screen=full&with=chat,down`,
    composers: [gmailNew],
  },
  { what: 'a mail in full screen', host: 'gmail', path: `${gmail}?screen=full`, composers: [gmailNew] },
  {
    what: 'a reply whose history stays out of the editor',
    host: 'gmail',
    path: `${gmail}?kind=reply&history=trimmed`,
    composers: [{ ...gmailReply, quoted: [] }],
    messages: received,
  },
  {
    what: 'a reply whose history was brought into the editor',
    host: 'gmail',
    path: `${gmail}?kind=reply&history=trimmed`,
    press: '#history',
    composers: [{ ...gmailReply, quoted: [history] }],
    messages: received,
  },
  {
    what: 'a forwarded mail',
    host: 'gmail',
    path: `${gmail}?kind=forward`,
    composers: [{ ...gmailReply, subject: 'Fwd: Afspraak', thread: 'forward', quoted: [history] }],
  },
  {
    what: 'another account as sender',
    host: 'gmail',
    path: `${gmail}?from=servicedesk@corp.example`,
    composers: [{ ...gmailNew, from: { email: 'servicedesk@corp.example' } }],
  },
  {
    what: 'a recipient whose address the page does not show',
    host: 'gmail',
    path: `${gmail}?chips=names`,
    composers: [{ ...gmailNew, recipients: [to(nienke), to({ name: karin.name })] }],
  },
  {
    what: 'a mail in plain text',
    host: 'gmail',
    path: `${gmail}?mode=plain`,
    composers: [{ ...gmailNew, signature: '-- \nCorp NV' }],
  },
  {
    what: 'a conversation found in the folder of sent mail, with the answer in it',
    host: 'gmail',
    path: `/gmail/2026-11-conversation.html?at=${encodeURIComponent('/mail/u/0/#sent/FMfcgzQXJZzKgdKqGzJTlVkwFwJjBNxS')}`,
    composers: [],
    messages: [
      { from: nienke, sent: false },
      { from: ineke, sent: true },
    ],
  },
  {
    what: 'two mails side by side',
    host: 'outlook',
    path: `${outlook}?with=second`,
    composers: [outlookReply, outlookSecond],
    messages: [],
  },
  {
    what: 'a reply in the reading pane beside a new mail',
    host: 'outlook',
    path: `${outlook}?root=inline&with=second`,
    composers: [{ ...outlookReply, subject: '', draftId: undefined }, outlookSecond],
    messages: received,
  },
  {
    what: 'a mail in a window of its own',
    host: 'outlook',
    path: `${outlook}?root=window`,
    composers: [outlookReply],
  },
  {
    what: 'a reply whose history stays out of the editor',
    host: 'outlook',
    path: `${outlook}?history=collapsed`,
    composers: [{ ...outlookReply, quoted: [] }],
  },
  {
    what: 'a forwarded mail',
    host: 'outlook',
    path: `${outlook}?subject=Fw: Afspraak`,
    composers: [{ ...outlookReply, subject: 'Fw: Afspraak', thread: 'forward' }],
  },
  {
    what: 'another account as sender',
    host: 'outlook',
    path: `${outlook}?from=servicedesk@corp.example`,
    composers: [{ ...outlookReply, from: { email: 'servicedesk@corp.example' } }],
  },
  {
    what: 'recipients with initials and presence beside their names',
    host: 'outlook',
    path: `${outlook}?pictures`,
    composers: [outlookReply],
  },
  ...(['inbox', 'sentitems'] as const).map((folder) => ({
    what: `a conversation of three in ${folder}, one of them collapsed and one the user's own`,
    host: 'outlook',
    path: `/outlook/2026-11-reading.html?items=3&at=/mail/${folder}/id/AAQ`,
    composers: [],
    messages: [
      { from: nienke, to: [to(ineke)], sent: false },
      { from: ineke, to: [to({ name: nienke.name })], sent: true, own: 'Fijn, tot donderdag!' },
    ],
  })),
];
