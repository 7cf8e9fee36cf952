import chipsCss from '@/components/log/chips.css?inline';
import { LogStrip } from '@/components/strip/log-strip';
import logStripCss from '@/components/strip/log-strip.css?inline';
import type { LogStripModel } from '@/components/strip/log-strip.model';
import stripCss from '@/components/strip/strip.css?inline';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import tokensCss from '@/components/ui/tokens.css?inline';
import uiCss from '@/components/ui/ui.css?inline';
import { mountSurface } from './mount';

export interface LogStripOverlayOptions {
  readonly page: Document;
  readonly model: LogStripModel;
  /** Put away by the user or when its time was over. */
  readonly onClose: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Show the strip that logs a touch at the top of the page, until `signal` aborts. Gives a way to go on in its first field. */
export function showLogStrip({ page, model, onClose, report, signal }: LogStripOverlayOptions): () => void {
  const { root } = mountSurface({
    page,
    kind: 'log',
    css: tokensCss + uiCss + chipsCss + stripCss + logStripCss,
    signal,
    content: (
      <ErrorBoundary report={report}>
        <LogStrip model={model} onClose={onClose} />
      </ErrorBoundary>
    ),
  });
  return () => root.querySelector<HTMLElement>('.input, .button')?.focus();
}
