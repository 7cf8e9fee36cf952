import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { adapterFor } from '@/utils/hosts/adapter-for';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { generic } from '@/utils/hosts/generic';
import { gmail } from '@/utils/hosts/gmail';
import { groupwares } from '@/utils/hosts/groupwares';
import { roundcube } from '@/utils/hosts/roundcube';
import { sales } from '@/utils/hosts/sales';
import { signs } from '@/utils/hosts/signs';
import type { HostAdapter } from '@/utils/hosts/types';
import { webmails } from '@/utils/hosts/webmails';
import { zimbra } from '@/utils/hosts/zimbra';

provideHosts({ gmail, roundcube, ...webmails, ...groupwares, ...crms, ...sales, zimbra });
const adapters: readonly HostAdapter[] = [
  generic,
  ...signs.flatMap((sign) => adapterFor({ ...sign, address: /^/ }) ?? []),
];

/** Addresses that no program writes, but a link somewhere may. */
const odd = [
  'https://mail.example/SOGo/so/%E0%A4/Mail/view#!/Mail/0/folder%ZZ/12',
  'https://mail.example/%?_task=%&_uid=%FF&_action=show#msg:%%;1',
  'https://mail.example/tab/Contacts/1?mailbox=%&buid=&page=message#%',
];

/** A mail as any webmail may show it. */
const mail =
  '<form name="messageForm"></form><div id="detailView"><div class="msg-body">Dag,</div>' +
  '<div><i ng-bind="from[0].email"></i>nienke@klant.example</div></div>' +
  '<article id="m"><a href="mailto:nienke@klant.example">Nienke</a><p>Dag,</p></article>';

test.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
  '%s takes any address of a page, and fails at none',
  (_, adapter) => {
    for (const address of odd) {
      const window = new Window({ url: address });
      window.document.write(mail);
      // The same interface; only the classes behind it are of another window.
      const other: unknown = window.document;
      const page = other as Document;
      expect(() => {
        adapter.composers(page);
        adapter.messages(page);
        adapter.record?.(page);
        adapter.expects(page);
      }, address).not.toThrow();
    }
  },
);
