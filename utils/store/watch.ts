import Dexie from 'dexie';

/** Calls back after each change of the log, made here or in another page or worker that runs, until the signal ends it. */
export function watchLog(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  Dexie.on.storagemutated.subscribe(changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true });
}
