import type { Watched } from '@/utils/panel-link/open-draft';

export interface Held<T> extends Watched<T> {
  set(value: T): void;
}

/** A value to watch. The watcher of a page is too small for signals. */
export function held<T>(first: T): Held<T> {
  let current = first;
  const told = new Set<(value: T) => void>();
  return {
    peek: () => current,
    set(value) {
      current = value;
      for (const tell of told) tell(value);
    },
    subscribe(changed) {
      told.add(changed);
      changed(current);
      return () => void told.delete(changed);
    },
  };
}
