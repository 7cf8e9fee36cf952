/** What the browser draws above the page, and beside which nothing shows or takes the pointer. */
const layers = ':modal, :popover-open, :fullscreen:not(:root)';

/**
 * Puts a surface of ours where it can be reached: into the dialog, popover or element in full screen that `element` stands in,
 * else on the body. There it becomes a popover itself, so that neither a transform nor an edge of the dialog takes hold of it.
 * @param host takes no room in the layout wherever it stands
 */
export function standWith(element: Element, host: HTMLElement): void {
  const layer = element.closest(layers);
  const place = layer ?? host.ownerDocument.body;
  if (host.parentNode === place) return;
  place.append(host);
  host.popover = layer && 'manual';
  if (layer) host.showPopover();
}
