import { type ReadonlySignal, signal } from '@preact/signals';

/** What follows `#` in the address of an extension page, as it changes, until the signal ends it. */
export function watchRoute(page: Window, life: AbortSignal): ReadonlySignal<string> {
  const read = () => decoded(page.location.hash.slice(1));
  const route = signal(read());
  page.addEventListener('hashchange', () => (route.value = read()), { signal: life });
  return route;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
