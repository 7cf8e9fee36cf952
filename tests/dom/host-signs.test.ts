import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { shows } from '@/utils/hosts/host-sign';
import { signs } from '@/utils/hosts/signs';

const products: Readonly<Record<string, string | undefined>> = {
  'https://mail.google.com/mail/u/0/#inbox': 'gmail',
  'https://outlook.office.com/mail/inbox': 'outlook',
  'https://outlook.cloud.microsoft/mail/': 'outlook',
  'https://mail.proton.me/u/0/inbox': 'proton',
  'https://mail.yahoo.com/d/folders/1': 'yahoo',
  'https://app.fastmail.com/mail/Inbox/': 'fastmail',
  'https://3c-bap.web.de/mail/client/start': 'gmx',
  'https://navigator-bs.gmx.com/mail': 'gmx',
  'https://app.hubspot.com/contacts/1/record/0-1/2': 'hubspot',
  'https://app-eu1.hubspot.com/contacts/1/record/0-1/2': 'hubspot',
  'https://acme.lightning.force.com/lightning/page/home': 'salesforce',
  'https://acme--test.sandbox.lightning.force.com/lightning/page/home': 'salesforce',
  'https://acme.pipedrive.com/person/5': 'pipedrive',
  'https://acme.crm4.dynamics.com/main.aspx': 'dynamics',
  'https://crm.zoho.eu/crm/org1/tab/Contacts/5': 'zoho',
  'https://focus.teamleader.eu/contact_detail.php?id=5': 'teamleader',
  'https://acme.odoo.com/odoo/contacts/5': 'odoo',
  'https://developer.hubspot.com/docs': undefined,
  'https://outlook.live.example/mail/': undefined,
  'https://pipedrive.com.example/person/5': undefined,
  'https://web.de/magazine/': undefined,
};

/** Elements that a program's own pages have, at whatever address. */
const selfHosted: Readonly<Record<string, string>> = {
  '<meta name="generator" content="Roundcube Webmail">': 'roundcube',
  '<body ng-app="SOGo.MailerUI"></body>': 'sogo',
  '<div id="z_shell"></div>': 'zimbra',
  '<div id="io-ox-core"></div>': 'openxchange',
  '<body class="o_web_client"></body>': 'odoo',
  '<script data-name="app-params"></script>': 'espocrm',
  '<form id="ComposeView"></form>': 'suitecrm',
};

function productOf(url: string, html: string): string | undefined {
  const window = new Window({ url });
  window.document.write(html);
  // The same interface; only the classes behind it are of another window.
  const page: unknown = window.document;
  return signs.find((sign) => shows(sign, page as Document))?.id;
}

test.each(Object.entries(products))('%s is %s', (url, product) => {
  expect(productOf(url, '<p>page</p>')).toBe(product);
});

test.each(Object.entries(selfHosted))('%s at any address is %s', (html, product) => {
  expect(productOf('https://office.example/', html)).toBe(product);
});
