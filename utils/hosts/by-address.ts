import type { HostFacts } from './host-facts';

/**
 * What a page should hold, told by its address.
 * @param places patterns for path, query and fragment as one text
 */
export function byAddress(places: {
  readonly composer?: RegExp;
  readonly message?: RegExp;
}): NonNullable<HostFacts['expects']> {
  return ({ location }) => {
    const { pathname = '', search = '', hash = '' } = location ?? {};
    const address = `${pathname}${search}${hash}`;
    if (places.composer?.test(address)) return 'composer';
    return places.message?.test(address) ? 'message' : undefined;
  };
}
