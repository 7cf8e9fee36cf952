import { browser } from 'wxt/browser';
import { isCheckCall } from './check-call';
import type { PageCheck } from './check-page';

/** Answers an extension page that asks how this page looks to Byname; only our own extension can ask. */
export function answerCheck(check: () => PageCheck | undefined, signal: AbortSignal): void {
  const asked = (notice: unknown, _sender: unknown, answer: (check: PageCheck | null) => void): void => {
    if (isCheckCall(notice)) answer(check() ?? null);
  };
  browser.runtime.onMessage.addListener(asked);
  // Gone when the extension was updated under this page.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(asked));
}
