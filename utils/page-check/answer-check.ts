import { browser } from 'wxt/browser';
import type { checkCall } from './check-call';
import type { PageCheck } from './check-page';

type CheckCall = typeof checkCall;

/** Answers an extension page that asks how this page looks to Byname; only our own extension can ask. */
export function answerCheck(
  check: (anchors: CheckCall['anchors']) => PageCheck | undefined,
  signal: AbortSignal,
): void {
  const asked = (notice: unknown, _sender: unknown, answer: (check: PageCheck | null) => void): void => {
    if (isCheckCall(notice)) answer(check(notice.anchors) ?? null);
  };
  browser.runtime.onMessage.addListener(asked);
  // Gone when the extension was updated under this page.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(asked));
}

function isCheckCall(notice: unknown): notice is CheckCall {
  const name: CheckCall['notice'] = 'check-page';
  return typeof notice === 'object' && notice !== null && 'notice' in notice && notice.notice === name;
}
