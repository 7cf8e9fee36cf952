import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { LogButton, type LogButtonProps } from '@/components/strip/log-button';
import { PromiseButton, type PromiseButtonProps } from '@/components/strip/promise-button';
import stripCss from '@/components/strip/strip.css?inline';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import surfaceCss from '@/components/ui/surface.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import { mountSurface } from './mount';
import { type Box, placeLogButton, type Size } from './placement';
import { isFreeOf, viewportOf, visibleBox, watchPlace } from './position';

interface BesideMessage {
  readonly page: Document;
  /** Root element of the open message. */
  readonly message: HTMLElement;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface LogButtonOptions extends BesideMessage, Omit<LogButtonProps, 'now'> {
  /** ms since 1970. */
  readonly now: () => number;
}

/** Show the small "Log as touch" button at the top right of a sent mail, where nothing of the host is in the way. */
export function showLogButton({ now, ...options }: LogButtonOptions): void {
  showBeside(options, options.state, () => <LogButton {...options} now={now()} />);
}

/** Show what the other promises in an open mail, to keep, in the same place. */
export function showPromiseButton(options: BesideMessage & PromiseButtonProps): void {
  showBeside(options, options.state, () => <PromiseButton {...options} />);
}

/** Room that the button is given before it is measured, px. */
const roughSize: Size = { width: 130, height: 28 };

/** `Button`'s width follows its state. */
function showBeside(
  { page, message, report, signal: life }: BesideMessage,
  state: ReadonlySignal<unknown>,
  Button: FunctionComponent,
): void {
  const messageBox = signal<Box | undefined>(undefined);
  const place = computed(() => {
    const box = messageBox.value;
    // The button's width follows its text.
    void state.value;
    return box && placeLogButton(box, sizeNow(), isFreeOf(page, surface.host), isCoveredIn(page, message));
  });
  const sizeNow = (): Size => {
    const button = surface.root.querySelector<HTMLElement>('.log-button');
    return button ? { width: button.offsetWidth, height: button.offsetHeight } : roughSize;
  };

  const fromRight = (box: Box) => Math.round(viewportOf(page).width - box.left - box.width);

  const Placed = () => {
    const box = place.value;
    if (!box) return null;
    return (
      <div class="placed" style={{ right: `${fromRight(box)}px`, top: `${Math.round(box.top)}px` }}>
        <Button />
      </div>
    );
  };

  const surface = mountSurface({
    page,
    kind: 'reading',
    css: `${tokensCss}${surfaceCss}${stripCss}.placed { position: fixed; display: flex; }`,
    signal: life,
    content: (
      <ErrorBoundary report={report}>
        <Placed />
      </ErrorBoundary>
    ),
  });
  const look = () => {
    messageBox.value = visibleBox(message, page);
  };
  watchPlace(message, page, look, life);
  watchCovers(page, look, life);
}

/** Does the page show something at the middle of this box that is neither of the message nor around it: a dialog, a composer? */
function isCoveredIn(page: Document, message: HTMLElement): (box: Box) => boolean {
  return ({ left, top, width, height }) => {
    const [shown] = page
      .elementsFromPoint(left + width / 2, top + height / 2)
      .filter(({ localName }) => !localName.startsWith('byname-'));
    return shown !== undefined && !shown.contains(message) && !message.contains(shown);
  };
}

/** What comes to stand above a message moves nothing of it: it comes with a child of the body, with the focus, or by and by. */
function watchCovers(page: Document, look: () => void, life: AbortSignal): void {
  const view = page.defaultView;
  let frame: number | undefined;
  const later = () => {
    frame ??= view?.requestAnimationFrame(() => {
      frame = undefined;
      look();
    });
  };
  const observer = new MutationObserver(later);
  observer.observe(page.body, { childList: true });
  for (const type of ['focusin', 'transitionend', 'animationend']) {
    page.addEventListener(type, later, { capture: true, passive: true, signal: life });
  }
  life.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
  });
}
