const key = Symbol.for('byname.life');

/** The life of this page's watcher; that of a copy which runs in the same isolated world already ends. */
export function beginLife(): AbortController {
  const former: AbortController | undefined = Reflect.get(globalThis, key);
  former?.abort();
  const life = new AbortController();
  Reflect.set(globalThis, key, life);
  return life;
}
