import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { LogButton, type LogState } from '@/components/strip/log-button';
import stripCss from '@/components/strip/strip.css?inline';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import surfaceCss from '@/components/ui/surface.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import { mountSurface } from './mount';
import { type Box, placeLogButton, type Size } from './placement';
import { isFreeOf, viewportOf, visibleBox, watchPlace } from './position';

export interface ReadingOverlayOptions {
  readonly page: Document;
  /** Root element of the open message. */
  readonly message: HTMLElement;
  readonly state: ReadonlySignal<LogState>;
  /** ms since 1970. */
  readonly now: () => number;
  readonly onLog: () => void;
  readonly onUndo: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Room that the button is given before it is measured, px. */
const roughSize: Size = { width: 130, height: 28 };

/** Show the small "Log as touch" button at the top right of a sent mail, where nothing of the host is in the way. */
export function showLogButton(options: ReadingOverlayOptions): void {
  const { page, message, state, onLog, onUndo, report } = options;
  const messageBox = signal<Box | undefined>(undefined);
  const place = computed(() => {
    const box = messageBox.value;
    // The button's width follows its text.
    void state.value;
    return box && placeLogButton(box, sizeNow(), isFreeOf(page, surface.host));
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
        <LogButton state={state} now={options.now()} onLog={onLog} onUndo={onUndo} />
      </div>
    );
  };

  const surface = mountSurface({
    page,
    kind: 'reading',
    css: `${tokensCss}${surfaceCss}${stripCss}.placed { position: fixed; display: flex; }`,
    signal: options.signal,
    content: (
      <ErrorBoundary report={report}>
        <Placed />
      </ErrorBoundary>
    ),
  });
  watchPlace(
    message,
    page,
    () => {
      messageBox.value = visibleBox(message, page);
    },
    options.signal,
  );
}
