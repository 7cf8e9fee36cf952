import { effect } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { currentLanguage } from '@/utils/i18n';
import { isolateEvents } from './isolate-events';
import { adoptStyles } from './styles';

/** Kinds of surface in a page; each is one element `byname-<kind>` on the page's body. */
export type SurfaceKind = 'composer' | 'strip' | 'reading' | 'log';

export interface SurfaceOptions {
  readonly page: Document;
  readonly kind: SurfaceKind;
  /** Style sheet text for the shadow root. */
  readonly css: string;
  readonly content: ComponentChildren;
  readonly signal: AbortSignal;
}

/** A place of our own in a page. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** How often the surface goes back on a page that keeps taking it off; after that the page has its way. */
const maxReturns = 20;

/** How often it comes back within reach; the same, for a page that opens many dialogs in a day. */
const maxReaches = 200;

/** Closed to the page; only builds for tests and the demo let a driver look inside. */
const shadowMode = import.meta.env.MODE === 'production' ? 'closed' : 'open';

const tidied = new WeakSet<Document>();

/**
 * Put a Preact tree on the page, in a closed shadow root that no style of the page reaches and that takes no room in its
 * layout: only what the tree draws with `position: fixed` shows and takes the pointer. Gone when `signal` aborts.
 */
export function mountSurface({ page, kind, css, content, signal }: SurfaceOptions): Surface {
  removeLeftovers(page, kind);
  const host = page.createElement(`byname-${kind}`);
  const root = host.attachShadow({ mode: shadowMode });
  adoptStyles(root, hostCss + css);
  const place = page.createElement('div');
  place.className = 'surface';
  const stopSpeaking = effect(() => {
    place.lang = currentLanguage();
  });
  place.dir = 'ltr';
  root.append(place);
  isolateEvents(host, root, signal);
  keepOnPage(host, page, signal);
  keepInReach(host, signal);
  render(content, place);
  signal.addEventListener('abort', () => {
    stopSpeaking();
    render(null, place);
    host.remove();
  });
  return { host, root };
}

/** `!important` inside a shadow root wins from every rule of the page, also from its own `!important` ones. */
const hostCss = `
:host {
  all: initial !important;
  position: fixed !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  overflow: visible !important;
}
@media print { :host { display: none !important; } }
`;

/**
 * A copy of ours that was cut off by an update cannot tidy up after itself; the next copy does, once. The strip that logs a
 * touch is a script of its own and leaves the others' surfaces alone, as they do its.
 */
function removeLeftovers(page: Document, kind: SurfaceKind): void {
  if (tidied.has(page)) return;
  tidied.add(page);
  for (const element of [...(page.body?.children ?? [])]) {
    const isOurs = element.localName.startsWith('byname-');
    if (isOurs && (element.localName === 'byname-log') === (kind === 'log')) element.remove();
  }
}

function keepOnPage(host: HTMLElement, page: Document, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= maxReturns) return;
    returns += 1;
    attach();
  });
  const attach = () => {
    page.body?.append(host);
    observer.disconnect();
    observer.observe(page.documentElement, { childList: true });
    if (page.body) observer.observe(page.body, { childList: true });
  };
  attach();
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * A dialog that a composer stands in hides all else on the page from screen readers, or from everybody (`inert`): SOGo's
 * and others of Material do so with each child of the body. Our surface belongs to what is in the dialog.
 */
function keepInReach(host: HTMLElement, signal: AbortSignal): void {
  let reaches = 0;
  const reach = () => {
    if (reaches >= maxReaches || !hiding.some((attribute) => host.hasAttribute(attribute))) return;
    reaches += 1;
    for (const attribute of hiding) host.removeAttribute(attribute);
  };
  const observer = new MutationObserver(reach);
  observer.observe(host, { attributeFilter: hiding });
  signal.addEventListener('abort', () => observer.disconnect());
}

const hiding = ['aria-hidden', 'inert'];
