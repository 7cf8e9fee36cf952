/**
 * The seam between the watcher of a page and the script that tells panels what the page shows, which is injected beside it
 * once a panel looks. Both run in the same isolated world, which the page cannot see.
 */
import type { PageSources } from './open-draft';
import type { PagePort } from './publish-page';

export type Publish = (port: PagePort, sources: PageSources, page: Document, life: AbortSignal) => void;

const key = Symbol.for('byname.publish');

export function providePublisher(publish: Publish): void {
  Reflect.set(globalThis, key, publish);
}

export function providedPublisher(): Publish | undefined {
  return Reflect.get(globalThis, key);
}
