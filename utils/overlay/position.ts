import { type Box, intersect, type Size } from './placement';

/** Elements of the host that we do not stand on. */
const pressableNames = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'iframe',
  '[contenteditable="true"]',
  '[role="button"]',
  '[role="link"]',
  '[role="textbox"]',
  '[role="combobox"]',
  '[role="tab"]',
  '[role="menuitem"]',
  '[role="checkbox"]',
].join(', ');

/** Two points that are looked at lie no further apart, px: what is meant to be pressed is hardly ever smaller (WCAG 2.2, 2.5.8). */
const step = 24;

export function viewportOf(page: Document): Size {
  return { width: page.documentElement.clientWidth, height: page.defaultView?.innerHeight ?? 0 };
}

/**
 * The part of an element that can be seen, in px of the viewport of `page`; `undefined` when none can. The element may stand
 * in a frame of the same origin inside `page`. An editable body counts as the whole of its frame.
 */
export function visibleBox(element: Element, page: Document): Box | undefined {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return undefined;
  const own = element.ownerDocument;
  const size = viewportOf(own);
  const viewport = { left: 0, top: 0, ...size };
  let box: Box | undefined = element === own.body ? viewport : element.getBoundingClientRect();
  for (let up = element.parentElement; up && up !== own.body && box; up = up.parentElement) {
    if (clips(up)) box = intersect(box, up.getBoundingClientRect());
  }
  box = box && intersect(box, viewport);
  if (!box || own === page) return box;
  const frame = own.defaultView?.frameElement;
  const shown = frame && visibleBox(frame, page);
  if (!frame || !shown) return undefined;
  const at = frame.getBoundingClientRect();
  return intersect(
    { ...box, left: box.left + at.left + frame.clientLeft, top: box.top + at.top + frame.clientTop },
    shown,
  );
}

/** Is there nothing of the host below this box that can be pressed or typed in? */
export function isFreeOf(page: Document, ours: Element): (box: Box) => boolean {
  return (box) => pressablesBelow(page, ours, box).next().done === true;
}

/** What stands on top at the points of a box, apart from ourselves, and can be pressed or typed in. */
export function* pressablesBelow(page: Document, ours: Element, box: Box): Generator<Element, void> {
  for (const y of pointsAlong(box.top, box.height)) {
    for (const x of pointsAlong(box.left, box.width)) {
      const top = page.elementFromPoint(x, y);
      const below = top === ours ? page.elementsFromPoint(x, y).find((element) => element !== ours) : top;
      const pressable = below?.closest(pressableNames);
      if (pressable) yield pressable;
    }
  }
}

function pointsAlong(start: number, length: number): readonly number[] {
  const parts = Math.max(1, Math.ceil((length - 2) / step));
  return Array.from({ length: parts + 1 }, (_, at) => start + 1 + ((length - 2) * at) / parts);
}

/**
 * Calls `moved` at most once a frame after anything that may have moved, resized, shown or hidden an element, and once at the
 * start. No polling: a shift that no event tells of is noticed by an intersection observer drawn around the element.
 */
export function watchPlace(
  element: HTMLElement,
  page: Document,
  moved: () => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view) return;
  let frame = 0;
  const later = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      for (const watch of watches) watch.redraw();
      moved();
    });
  };
  const resize = new ResizeObserver(later);
  const chain = framesAround(element, page);
  const watches = chain.map((target) => watchShifts(target, later, signal));
  for (const target of chain) {
    resize.observe(target);
    const own = target.ownerDocument.defaultView;
    own?.addEventListener('scroll', later, { capture: true, passive: true, signal });
    own?.addEventListener('resize', later, { passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    resize.disconnect();
    view.cancelAnimationFrame(frame);
  });
  later();
}

/** The element and the frames it stands in, up to the page that we draw on. */
export function framesAround(element: HTMLElement, page: Document): readonly Element[] {
  const chain: Element[] = [element];
  let document = element.ownerDocument;
  while (document !== page) {
    const frame = document.defaultView?.frameElement;
    if (!frame) break;
    chain.push(frame);
    document = frame.ownerDocument;
  }
  return chain;
}

/** Watches the element's own rectangle: when the element is no longer exactly there, it has moved. */
function watchShifts(element: Element, shifted: () => void, signal: AbortSignal): { redraw(): void } {
  let observer: IntersectionObserver | undefined;
  let drawn = '';
  signal.addEventListener('abort', () => observer?.disconnect());

  const draw = (insets: string, threshold: number, again: boolean) => {
    observer?.disconnect();
    let first = true;
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (!first && ratio !== threshold) shifted();
        // Half in view, or rounded: what is seen now is the state that the next change is measured from.
        else if (first && ratio !== threshold && ratio > 0 && !again) draw(insets, ratio, true);
        first = false;
      },
      { root: element.ownerDocument, rootMargin: insets, threshold },
    );
    observer.observe(element);
  };

  const redraw = () => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { width, height } = viewportOf(element.ownerDocument);
    const insets = [top, width - right, height - bottom, left].map((px) => `${-Math.floor(px)}px`).join(' ');
    if (signal.aborted || insets === drawn) return;
    drawn = insets;
    draw(insets, 1, false);
  };
  redraw();
  return { redraw };
}

function clips(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.overflow !== 'visible';
}
