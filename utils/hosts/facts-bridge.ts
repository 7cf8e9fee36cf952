/**
 * The seam between the watcher of a page and the script with the facts of the page's product, which is injected beside it
 * once the product shows. Both run in the same isolated world, which the page cannot see.
 */
import type { HostFacts } from './host-facts';
import type { HostAdapter } from './types';

/** By the id of the product: its facts, or an adapter of its own where facts are not enough. */
export type HostsById = Readonly<Record<string, HostFacts | HostAdapter>>;

const key = Symbol.for('byname.host-facts');

export function provideHosts(hosts: HostsById): void {
  Reflect.set(globalThis, key, { ...Reflect.get(globalThis, key), ...hosts });
}

export function providedHost(id: string): HostFacts | HostAdapter | undefined {
  const hosts: HostsById | undefined = Reflect.get(globalThis, key);
  return hosts?.[id];
}
