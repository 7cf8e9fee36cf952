/**
 * The seam between the watcher of a page and the script with the facts of the page's product, which is injected beside it
 * once the product shows. Both run in the same isolated world, which the page cannot see.
 */
import type { HostFacts } from './host-facts';

/** By the id of the product. */
export type FactsById = Readonly<Record<string, HostFacts>>;

const key = Symbol.for('byname.host-facts');

export function provideFacts(facts: FactsById): void {
  Reflect.set(globalThis, key, { ...Reflect.get(globalThis, key), ...facts });
}

export function providedFacts(id: string): HostFacts | undefined {
  const facts: FactsById | undefined = Reflect.get(globalThis, key);
  return facts?.[id];
}
