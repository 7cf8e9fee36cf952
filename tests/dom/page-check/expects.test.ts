import { expect, test } from 'vitest';
import { espocrm } from '@/utils/hosts/espocrm';
import { fastmail } from '@/utils/hosts/fastmail';
import { horde } from '@/utils/hosts/horde';
import type { HostFacts } from '@/utils/hosts/host-facts';
import { outlook } from '@/utils/hosts/outlook';
import { proton } from '@/utils/hosts/proton';
import { sogo } from '@/utils/hosts/sogo';
import { yahoo } from '@/utils/hosts/yahoo';
import { zimbra } from '@/utils/hosts/zimbra';

const cases: readonly (readonly [string, HostFacts, string, 'composer' | 'message' | undefined])[] = [
  ['Outlook', outlook, '/mail/deeplink/compose?to=', 'composer'],
  ['Outlook', outlook, '/mail/inbox/id/AAQkADAwATM', 'message'],
  ['Outlook', outlook, '/mail/inbox', undefined],
  ['Proton', proton, '/u/0/inbox/sHq7FhVJ_x9TkA==', 'message'],
  ['Proton', proton, '/u/0/inbox', undefined],
  ['Yahoo', yahoo, '/d/compose/1234', 'composer'],
  ['Yahoo', yahoo, '/d/folders/1/messages/77', 'message'],
  ['Yahoo', yahoo, '/d/folders/1', undefined],
  ['Fastmail', fastmail, '/mail/compose', 'composer'],
  ['Fastmail', fastmail, '/mail/Inbox/', undefined],
  ['Horde', horde, '/horde/imp/dynamic.php?page=compose&popup=1', 'composer'],
  ['Horde', horde, '/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;3', 'message'],
  ['Horde', horde, '/horde/imp/dynamic.php?page=mailbox#mbox:SU5CT1g', undefined],
  ['SOGo', sogo, '/SOGo/so/ineke/Mail//UIxMailPopupView#!/Mail/0/new', 'composer'],
  ['SOGo', sogo, '/SOGo/so/ineke/Mail/view#!/Mail/0/INBOX/2', 'message'],
  ['SOGo', sogo, '/SOGo/so/ineke/Mail/view#!/Mail/0/INBOX', undefined],
  ['Zimbra', zimbra, '/modern/email/Inbox/conversation/512', 'message'],
  ['Zimbra', zimbra, '/', undefined],
  ['EspoCRM', espocrm, '/#Email/view/66f0', 'message'],
  ['EspoCRM', espocrm, '/#Email', undefined],
];

test.each(cases)('%s at %#: what its page should hold', (_, facts, address, expected) => {
  const location = new URL(address, 'https://host.example');
  const page = Object.create(document, { location: { value: location } });
  expect(facts.expects?.(page)).toBe(expected);
});
