/**
 * Tells when the user calls a number of the page by its link, with the address of that link. Only watches: the call goes its own
 * way.
 */
export function noticeCalls(page: Document, called: (href: string) => void, signal: AbortSignal): void {
  const heard = (event: Event) => {
    const hrefs = event.composedPath().map((place) => place instanceof Element && place.getAttribute('href'));
    const href = hrefs.find((each) => each && /^\s*(?:tel|callto):/iu.test(each));
    if (href && event.isTrusted) called(href.slice(0, 200));
  };
  page.addEventListener('click', heard, { capture: true, passive: true, signal });
}
