import type { Compose, CrmRecord, OpenMessage } from '@/utils/hosts/types';

/** What the watcher of a page sees on it. */
export interface PageShows {
  readonly composers: Iterable<Compose>;
  readonly messages: readonly OpenMessage[];
  readonly record: CrmRecord | undefined;
}

const key = Symbol.for('byname.shows');

/** Lets a script that is injected beside the watcher, in the isolated world of both, ask what the page shows. */
export function providePageShows(shows: () => PageShows): void {
  Reflect.set(globalThis, key, shows);
}

/** What the watcher of this frame sees; `undefined` where none watches. */
export function pageShows(): PageShows | undefined {
  const shows: (() => PageShows) | undefined = Reflect.get(globalThis, key);
  return shows?.();
}
