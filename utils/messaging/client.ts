import { browser } from 'wxt/browser';
import { requestErrors } from './errors';
import type { Reply, ReplyValues, RequestData, RequestEnvelope, RequestName } from './protocol';

/** Chromium's and Firefox's words for a worker that went away before or while it answered. */
const workerWentAway =
  /could not establish connection|receiving end does not exist|message (?:port|channel) closed|closed before a response/iu;
const contextGone = /context invalidated|extension context/iu;

const orphaned = { ok: false, error: 'orphaned' } as const;
const failed = { ok: false, error: 'failed' } as const;

/** Rebuilt from the background's answer; anything else is a failure. */
function parseReply<N extends RequestName>(answer: unknown): Reply<ReplyValues[N]> | undefined {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return undefined;
  if (answer.ok === true && 'value' in answer) {
    // The background is our own code and typed by the same map.
    return { ok: true, value: answer.value as ReplyValues[N] };
  }
  const error = 'error' in answer ? requestErrors.find((known) => known === answer.error) : undefined;
  return { ok: false, error: error ?? 'failed' };
}

/** Was the extension updated or removed under this page? Nothing of this copy can reach it any more. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/**
 * Asks the background, and waits until it is done. Never throws: a failure is a value.
 * Asks once more when the worker was stopped meanwhile, which is safe as every request may be repeated.
 */
export async function request<N extends RequestName>(
  name: N,
  data: RequestData<N>,
): Promise<Reply<ReplyValues[N]>> {
  const envelope: RequestEnvelope<N> = { byname: name, data };
  for (let tries = 0; tries < 2; tries++) {
    if (isOrphaned()) return orphaned;
    try {
      const reply = parseReply<N>(await browser.runtime.sendMessage(envelope));
      if (reply) return reply;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (contextGone.test(message)) return orphaned;
      if (!workerWentAway.test(message)) return failed;
    }
  }
  return isOrphaned() ? orphaned : failed;
}
