import Dexie from 'dexie';
import { db } from './db';

/** What this browser remembers for itself is no change of the log. */
const own = /\/(?:reminded|merges)\//u;

/** Calls back after the log changed, here or in another page or the background; changes of one moment are told once. */
export function onLogChanged(changed: () => void, signal: AbortSignal): void {
  const ours = `idb://${db.name}/`;
  let due = false;
  const heard = (parts: object): void => {
    if (due || !Object.keys(parts).some((part) => part.startsWith(ours) && !own.test(part))) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) changed();
    });
  };
  Dexie.on.storagemutated.subscribe(heard);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(heard));
}
