import { createAnalyser } from '@/utils/analysis/analyse';
import type { Analysis, MailInput } from '@/utils/analysis/types';
import { reportOnce } from '@/utils/errors';
import type { Asker } from '@/utils/messaging/server';

/** So many frames with a draft are read quicker the second time. */
const mostKept = 6;
/** After so long without a draft nothing of one is held, in ms. */
const heldFor = 60_000;

type Analyse = (input: MailInput) => Analysis;

const kept = new Map<string, Analyse>();
let forgetting: ReturnType<typeof setTimeout> | undefined;

/**
 * What reads the drafts of one frame: a sentence that it read before costs nothing again. Only a speed-up: it may be
 * gone at any time, with all it holds, and then a draft is read anew.
 */
export function analyserFor({ tabId, frameId }: Asker): Analyse {
  const frame = `${tabId}:${frameId}`;
  const analyse =
    kept.get(frame) ?? createAnalyser({ onError: (part, error) => reportOnce(`reading ${part}`, error) });
  kept.delete(frame);
  kept.set(frame, analyse);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => kept.clear(), heldFor);
  return analyse;
}
