/**
 * Questions about elements that hold across realms: an editor often lives in a frame, whose elements are no instances
 * of this realm's classes.
 */

/** Is this node an HTML element of whatever realm? */
export function isHtmlElement(node: unknown): node is HTMLElement {
  return (
    typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1 && 'style' in node
  );
}

export function isTextArea(node: unknown): node is HTMLTextAreaElement {
  return isHtmlElement(node) && node.localName === 'textarea';
}

/** Has the element a box on the page? Without a layout (tests) only what attributes say. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView) {
    return element.checkVisibility();
  }
  return element.closest('[hidden], [style*="display: none"], [style*="display:none"]') === null;
}

/** All HTML elements below `scope` that match, in document order. */
export function all(scope: ParentNode, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].filter(isHtmlElement);
}

/** The first HTML element below `scope` that one of the selectors finds; the selectors are tried in their order. */
export function first(scope: ParentNode, ...selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = scope.querySelector<HTMLElement>(selector);
    if (found && isHtmlElement(found)) return found;
  }
  return undefined;
}

/** Text on one line: white space runs become one space, invisible direction marks go. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an input, textarea or select holds, or what the element says. */
export function fieldValue(element: Element | undefined): string {
  if (!element) return '';
  if (element.localName === 'select') {
    return oneLine((element as HTMLSelectElement).selectedOptions[0]?.textContent);
  }
  if (element.localName === 'input' || element.localName === 'textarea') {
    return (element as HTMLInputElement | HTMLTextAreaElement).value;
  }
  return oneLine(element.textContent);
}

/** The document inside a frame, when it is of this origin and there already. */
export function frameDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The editable body of a same-origin frame (contenteditable or designMode), the way many rich editors are built; CKEditor 3 says
 * so on the root element, and some stand in a frame inside a frame.
 */
export function frameEditor(frame: Element): HTMLElement | undefined {
  const inner = frameDocument(frame);
  const body = inner?.body;
  if (!inner || !body) return undefined;
  if (inner.designMode === 'on' || isEditable(body) || isEditable(inner.documentElement)) return body;
  const [only] = all(body, '[contenteditable]').filter(isEditable);
  if (only) return only;
  for (const nested of all(body, 'iframe')) {
    const editor = isShown(nested) ? frameEditor(nested) : undefined;
    if (editor) return editor;
  }
  return undefined;
}

export function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** The element that the event was aimed at, also where it stands in an open shadow root. */
export function eventElement(event: Event): Element | undefined {
  const target = event.composedPath()[0] ?? event.target;
  if (typeof target !== 'object' || target === null || !('nodeType' in target)) return undefined;
  const node = target as Node;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? undefined);
}

/** A click, or a key that presses a focused button. */
export function isPress(event: Event): boolean {
  if (event.type === 'click') return true;
  if (event.type !== 'keydown') return false;
  const { key } = event as KeyboardEvent;
  return key === 'Enter' || key === ' ';
}

/** Ctrl+Enter or Command+Enter, the send shortcut of most composers. */
export function isSendShortcut(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
