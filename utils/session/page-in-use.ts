/**
 * Resolves once somebody opened the page: a browser may make one ahead of that, out of sight and perhaps for nothing, and knows its
 * frame by another number until then (Chrome, prerendering). Never resolves when `signal` aborts before.
 */
export function pageInUse(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (Reflect.get(page, 'prerendering') !== true) resolve();
    else page.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}
