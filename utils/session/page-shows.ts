import type { PageSources } from '@/utils/panel-link/open-draft';

/** What the watcher of a page sees on it. */
export type PageShows = Pick<PageSources, 'drafts' | 'messages' | 'record'>;

const key = Symbol.for('byname.shows');

/** Lets a script that is injected beside the watcher, in the isolated world of both, see what the page shows. */
export function providePageShows(shows: PageShows): void {
  Reflect.set(globalThis, key, shows);
}

/** What the watcher of this frame sees; `undefined` where none watches. */
export function pageShows(): PageShows | undefined {
  return Reflect.get(globalThis, key);
}
