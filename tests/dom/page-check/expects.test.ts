import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { adapterFor } from '@/utils/hosts/adapter-for';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { gmail } from '@/utils/hosts/gmail';
import { groupwares } from '@/utils/hosts/groupwares';
import { roundcube } from '@/utils/hosts/roundcube';
import { sales } from '@/utils/hosts/sales';
import { signs } from '@/utils/hosts/signs';
import { webmails } from '@/utils/hosts/webmails';
import { zimbra } from '@/utils/hosts/zimbra';
import { cannotSee } from '@/utils/page-check/ask-page';
import { anchors } from '@/utils/page-check/check-call';
import { checkPage } from '@/utils/page-check/check-page';

provideHosts({ gmail, roundcube, ...webmails, ...groupwares, ...crms, ...sales, zimbra });

/** Addresses of each product's pages, by what such a page holds; `nothing` are those where no mail is open. */
const addresses: Readonly<
  Record<string, Partial<Record<'composer' | 'message' | 'nothing', readonly string[]>>>
> = {
  gmail: {
    composer: ['/mail/u/0/#inbox?compose=new', '/mail/?view=cm&fs=1&to=nienke@klant.example'],
    message: [
      '/mail/u/0/#inbox/FMfcgzQXJZzKgdKqGzJTlVkwFwJjBNxS',
      '/mail/u/1/#label/Klanten/18aa63bd90ef1234',
      '/mail/u/0/#search/invoice/FMfcgzQXJZzKgdKqGzJTlVkwFwJjBNxS',
    ],
    nothing: [
      '/mail/u/0/#inbox',
      '/mail/u/0/#inbox/p2',
      '/mail/u/0/#settings/general',
      '/mail/u/0/#label/Donaudampfschifffahrtsgesellschaften',
      '/mail/u/0/#search/rechtsschutzversicherungsgesellschaften',
    ],
  },
  outlook: {
    composer: ['/mail/deeplink/compose?to=', '/mail/0/deeplink/compose', '/mail/compose/AAMk'],
    message: ['/mail/inbox/id/AAQkADAwATM', '/mail/0/inbox/id/AAQk', '/mail/deeplink/read/AAMk'],
    nothing: ['/mail/', '/mail/inbox', '/mail/sentitems', '/mail/options/mail/layout', '/calendar/view/week'],
  },
  roundcube: {
    composer: ['/?_task=mail&_action=compose&_id=4711'],
    message: [
      '/?_task=mail&_mbox=INBOX&_uid=3&_action=show',
      '/?_task=mail&_uid=3&_framed=1&_action=preview',
    ],
    nothing: ['/', '/?_task=mail&_mbox=INBOX', '/?_task=settings', '/?_task=addressbook', '/?_task=logout'],
  },
  sogo: {
    composer: ['/SOGo/so/ineke/Mail//UIxMailPopupView#!/Mail/0/new'],
    message: ['/SOGo/so/ineke/Mail/view#!/Mail/0/INBOX/2'],
    nothing: ['/SOGo/', '/SOGo/so/ineke/Mail/view#!/Mail/0/INBOX', '/SOGo/so/ineke/Preferences'],
  },
  horde: {
    composer: ['/horde/imp/dynamic.php?page=compose&popup=1'],
    message: [
      '/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;3',
      '/horde/imp/dynamic.php?page=message&buid=3&mailbox=SU5CT1g',
    ],
    nothing: [
      '/horde/login.php',
      '/horde/imp/dynamic.php?page=mailbox#mbox:SU5CT1g',
      '/horde/services/prefs.php',
    ],
  },
  proton: {
    message: ['/u/0/inbox/sHq7FhVJ_x9TkA==', '/u/0/all-mail/sHq7FhVJ_x9TkA=='],
    nothing: ['/u/0/inbox', '/u/0/sent', '/u/0/mail/general', '/u/0/inbox#keyword=offer'],
  },
  yahoo: {
    composer: ['/d/compose/1234', '/d/compose'],
    message: ['/d/folders/1/messages/77'],
    nothing: ['/d/folders/1', '/d/settings/1', '/d/search/keyword=messages'],
  },
  fastmail: {
    composer: ['/mail/compose?to=nienke@klant.example', '/mail/Inbox/compose?u=abc'],
    nothing: ['/mail/Inbox/', '/settings/general', '/contacts/', '/login/'],
  },
  espocrm: {
    composer: ['/#Email/create'],
    message: ['/#Email/view/66f0'],
    nothing: ['/', '/#Email', '/#Email/list/folder=inbox', '/#Preferences', '/#Contact/view/66f0'],
  },
  // Nothing certain is known of what their addresses say: they are never said not to be seen.
  zimbra: {
    composer: ['/modern/email/new', '/modern/email/new?to=nienke@klant.example'],
    message: ['/modern/email/Inbox/conversation/-512', '/modern/email/Sent/message/512'],
    nothing: ['/', '/#1', '/modern/email/Inbox', '/modern/calendar', '/modern/email/search/conversation'],
  },
  openxchange: {
    nothing: ['/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX', '/appsuite/#!!&app=io.ox/settings'],
  },
  gmx: { nothing: ['/mail/client/start', '/mail?sid=1'] },
  hubspot: { nothing: ['/contacts/1/record/0-1/55', '/contacts/1/objects/0-1/views/all'] },
  salesforce: { nothing: ['/lightning/r/Contact/003000000000001AAA/view', '/lightning/page/home'] },
  pipedrive: { nothing: ['/person/55', '/mail/inbox', '/settings'] },
  dynamics: {
    nothing: ['/main.aspx?pagetype=entityrecord&etn=email&id=55', '/main.aspx?pagetype=dashboard'],
  },
  zoho: { nothing: ['/crm/org1/tab/Contacts/55', '/zm/#mail/folder/inbox', '/crm/org1/settings'] },
  teamleader: { nothing: ['/contact_detail.php?id=55', '/dashboard.php'] },
  odoo: { nothing: ['/odoo/contacts/5', '/odoo/settings', '/web#action=120'] },
  suitecrm: { nothing: ['/index.php?module=Emails&action=index', '/index.php?module=Home'] },
};

const cases = Object.entries(addresses).flatMap(([host, kinds]) =>
  Object.entries(kinds).flatMap(([kind, all]) => all.map((address) => [host, address, kind] as const)),
);

test('every product is asked', () => {
  expect(Object.keys(addresses).toSorted()).toEqual(signs.map(({ id }) => id).toSorted());
});

/** The page holds none of the product's anchors: whatever should be there cannot be seen. */
test.each(cases)('%s at %s: %s', (host, address, kind) => {
  const window = new Window({ url: new URL(address, 'https://host.example').href });
  window.document.write('<main><p>Another page</p></main>');
  const sign = signs.find(({ id }) => id === host);
  const adapter = sign && adapterFor({ ...sign, address: /^/ });
  if (!adapter) throw new Error('no such product');
  // The same interface; only the classes behind it are of another window.
  const page: unknown = window.document;
  const check = checkPage(page as Document, adapter, anchors);
  expect(check.expects).toBe(kind);
  expect(cannotSee(check)).toBe(kind !== 'nothing');
});

test('a draft that was put by has the address of a message, and is seen', () => {
  const check = { adapter: 'outlook', product: 'Outlook', anchors: {}, messages: 0 } as const;
  expect(cannotSee({ ...check, expects: 'message', composers: 1 })).toBe(false);
  expect(cannotSee({ ...check, expects: 'message', composers: 0 })).toBe(true);
});
