import { adapterFor } from '@/utils/hosts/adapter-for';
import { generic } from '@/utils/hosts/generic';
import { signOf } from '@/utils/hosts/signs';
import type { HostAdapter } from '@/utils/hosts/types';
import { request } from '@/utils/messaging/client';

/**
 * Follows which product a page belongs to. Many show themselves only after a while: until then a site that the user
 * switched on is looked at as one of no known product.
 * @param changed called when the adapter became another one without the page having changed
 * @returns the adapter now; `undefined` where there is nothing to do (yet)
 */
export function hostOfPage(
  page: Document,
  switchedOn: boolean,
  changed: () => void,
): () => HostAdapter | undefined {
  let known: HostAdapter | undefined;
  let asked = false;

  return () => {
    if (known || asked) return known;
    const sign = signOf(page);
    if (sign === undefined) return switchedOn ? generic : undefined;
    known = adapterFor(sign);
    if (known === undefined) {
      asked = true;
      void request('host.load', { pack: sign.pack }).then(() => {
        known = adapterFor(sign) ?? generic;
        changed();
      });
    }
    return known;
  };
}
