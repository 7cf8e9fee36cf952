import type { Analysis, Fix } from '@/utils/analysis/types';
import type { DraftText } from '@/utils/hosts/types';
import type { DraftPart } from '@/utils/panel-link/open-draft';
import { without } from './without';

/**
 * Where a part goes into a draft, as one replacement: a greeting or a sign-off takes the place of the one that is there, so
 * that applying twice leaves one; else it stands where such a part belongs. A line goes above the sign-off.
 *
 * @param analysis of `draft`; absent for a draft without words of one's own
 */
export function partPlace(
  part: DraftPart,
  text: string,
  draft: DraftText,
  analysis: Analysis | undefined,
): Fix {
  const own = without(draft.text, draft.signature ? [...draft.quoted, draft.signature] : draft.quoted);
  const last = own.trimEnd().length;
  if (part === 'greeting') {
    const at = Math.max(own.search(/\S/u), 0);
    const there = analysis?.greeting.span;
    return there ? { ...there, text } : { start: at, end: at, text: `${text},\n\n` };
  }
  const signoff = analysis?.signature.span;
  if (part === 'signoff' && signoff) return { ...signoff, text };
  if (part === 'line' && signoff) {
    return { start: signoff.start, end: signoff.start, text: `${text}\n\n` };
  }
  const gap = part === 'line' && last === 0 ? '' : '\n\n';
  return { start: last, end: last, text: `${gap}${text}` };
}
