/**
 * While the card is open and the user types on in the mail, Escape puts the card away and not the host's composer.
 * @param documents the page and the frame that the editor stands in
 * @param surface where the card itself hears its keys
 * @param open ends when the card is closed
 */
export function closeOnEscape(
  close: () => void,
  documents: readonly Document[],
  surface: Element,
  open: AbortSignal,
): void {
  const views = new Set(documents.map((document) => document.defaultView));
  for (const view of views) view?.addEventListener('keydown', pressed, { capture: true, signal: open });

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.target === surface) return;
    take(event);
    takeRelease();
    close();
  }

  /** The release of a key is as little the host's as its press. */
  function takeRelease(): void {
    const released = new AbortController();
    const release = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      take(event);
      released.abort();
    };
    for (const view of views) {
      view?.addEventListener('keyup', release, { capture: true, signal: released.signal });
    }
  }
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
