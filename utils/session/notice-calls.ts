const callLinks = 'a[href^="tel:" i],a[href^="callto:" i]';

/**
 * Tells when the user calls a number of the page by its link, with the address of that link. Only watches: the call goes its own
 * way.
 */
export function noticeCalls(page: Document, called: (href: string) => void, signal: AbortSignal): void {
  const heard = ({ isTrusted, target }: Event) => {
    const href = isTrusted && target instanceof Element && target.closest(callLinks)?.getAttribute('href');
    if (href) called(href);
  };
  page.addEventListener('click', heard, { capture: true, signal });
}
