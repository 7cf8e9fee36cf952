const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/** Stopped on their way out, after our own components have had them. */
const otherEvents = [
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
] as const;

/**
 * Keep what happens in our surface from the page, whose single-key shortcuts would act on mail. Keys are taken in the
 * capture phase on the window, because pages listen there and on the document too, from when the focus comes to our
 * surface until a key goes elsewhere: typing a mail passes nothing of ours here. Our components get a copy that does
 * not leave the shadow root, and what the browser itself does with the key (typing, pressing a button) stays as it is.
 * A press of the pointer leaves the focus, and so the caret, where it was, unless it is in a field of ours.
 */
export function isolateEvents(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const window = host.ownerDocument.defaultView;
  /** Keys that went down in our surface; their release is ours too, although Escape has moved the focus by then. */
  const held = new Set<string>();
  const takeKey = (event: KeyboardEvent) => {
    const isOurs = event.target === host;
    const wasHeld = event.type === 'keyup' && held.delete(event.code);
    if (!isOurs && !wasHeld) {
      if (held.size === 0) leaveKeys();
      return;
    }
    if (event.type === 'keydown') held.add(event.code);
    event.stopImmediatePropagation();
    if (isOurs && !passOn(event, root)) event.preventDefault();
  };
  const takeKeys = () => {
    for (const type of keyEvents) window?.addEventListener(type, takeKey, { capture: true, signal });
  };
  const leaveKeys = () => {
    for (const type of keyEvents) window?.removeEventListener(type, takeKey, { capture: true });
  };
  host.addEventListener('focusin', takeKeys, { signal });
  for (const type of otherEvents) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.addEventListener(
    'mousedown',
    (event) => {
      const inField = event.composedPath().some(isField);
      if (!inField) event.preventDefault();
    },
    { signal },
  );
}

/** `false` when one of our components has used the key. */
function passOn(event: KeyboardEvent, root: ShadowRoot): boolean {
  const copy = new KeyboardEvent(event.type, {
    key: event.key,
    code: event.code,
    location: event.location,
    repeat: event.repeat,
    isComposing: event.isComposing,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    bubbles: true,
    cancelable: true,
    composed: false,
  });
  return root.activeElement?.dispatchEvent(copy) ?? true;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
