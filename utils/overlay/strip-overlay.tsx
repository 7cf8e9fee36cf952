import type { StripProps } from '@/components/strip/strip';
import { Strip } from '@/components/strip/strip';
import stripCss from '@/components/strip/strip.css?inline';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import surfaceCss from '@/components/ui/surface.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import { hindranceOf } from './hindrance';
import { mountSurface } from './mount';
import { sideForBar } from './placement';
import { viewportOf } from './position';

export interface StripOverlayOptions extends StripProps {
  readonly page: Document;
  /** Put away by the user or when its time was over; the strip is gone when this is called. */
  readonly onClose: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Show the bar about a sent mail at the bottom of the page, until it is closed or `signal` aborts. */
export function showStrip(options: StripOverlayOptions): void {
  const { page, onClose, report } = options;
  const closing = new AbortController();
  const close = () => {
    closing.abort();
    onClose();
  };
  const { host, root } = mountSurface({
    page,
    kind: 'strip',
    css: tokensCss + surfaceCss + stripCss,
    signal: AbortSignal.any([closing.signal, options.signal]),
    content: (
      <ErrorBoundary report={report}>
        <Strip {...options} onClose={close} />
      </ErrorBoundary>
    ),
  });
  // Another composer may stand open, and its Send is not to be covered.
  const strip = root.querySelector<HTMLElement>('.strip');
  if (!strip) return;
  const { left, top, width, height } = strip.getBoundingClientRect();
  strip.dataset['side'] = sideForBar({ left, top, width, height }, viewportOf(page), hindranceOf(page, host));
}
