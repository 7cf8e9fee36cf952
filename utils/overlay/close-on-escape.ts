/**
 * While the card is open and the user types on in the mail, Escape puts the card away and not the host's composer.
 * `documents` are the page and the frame that the editor stands in.
 */
export function closeOnEscape(
  isOpen: () => boolean,
  close: () => void,
  documents: readonly Document[],
  signal: AbortSignal,
): void {
  let held = false;
  const takeKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (event.type === 'keydown') held = isOpen() && !event.isComposing;
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') close();
    else held = false;
  };
  for (const view of new Set(documents.map((document) => document.defaultView))) {
    view?.addEventListener('keydown', takeKey, { capture: true, signal });
    view?.addEventListener('keyup', takeKey, { capture: true, signal });
  }
}
