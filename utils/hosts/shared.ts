/**
 * What the watcher has and the scripts beside it need too, in the isolated world of all of them. Those are built without these
 * modules, and find them where `share` puts them; `scripts/leave-out-shared.ts` reads this list.
 */
export * from './addresses';
export * from './dom';
export * from './field-names';
export * from './innermost';
export * from './live-regions';
export * from './marks';
export * from './page-notices';
export * from './people-in';
export * from './sent-of';
