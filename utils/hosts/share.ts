/** Where scripts that are injected into one frame find what one of them shares; the page cannot see it. */
const key = Symbol.for('byname.shared');

/** Hands functions to the scripts that are injected after this one. */
export function share(functions: object): void {
  Reflect.set(globalThis, key, { ...Reflect.get(globalThis, key), ...functions });
}
