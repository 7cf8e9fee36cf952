import type { Analysis, Fix } from '@/utils/analysis/types';
import { greetingMark } from '@/utils/suggest/greeting-mark';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import type { MailWords } from '@/utils/voice/mail-words';
import { greetingFix } from './greeting-fix';
import { signoffFix } from './signoff-fix';
import type { DraftPart, SeenDraft } from './types';
import { without } from './without';

/**
 * Where a part goes into a draft, as one replacement: a greeting or a sign-off takes the place of the one that is there, so
 * that applying twice leaves one; else it stands where such a part belongs. A line goes above the sign-off, unless the draft
 * has it: then the edit changes nothing.
 *
 * @param analysis of `draft`; absent for a draft without words of one's own
 * @param words made for this mail, by which our own closing sentences and the line under a greeting are known
 */
export function partPlace(
  part: DraftPart,
  text: string,
  draft: Pick<SeenDraft, 'text' | 'signature' | 'quoted'>,
  analysis: Analysis | undefined,
  words: Pick<MailWords, 'signoffs' | 'greetings'> | undefined,
): Fix {
  const offered = words?.signoffs ?? [];
  const own = without(draft.text, draft.signature ? [...draft.quoted, draft.signature] : draft.quoted);
  const last = own.trimEnd().length;
  if (part === 'greeting') {
    const at = Math.max(own.search(/\S/u), 0);
    const place = analysis?.greeting.span ?? { start: at, end: at };
    const ask = words?.greetings.find((greeting) => greeting.text === text)?.ask ?? '';
    return greetingFix(own, place, { text, ask }, greetingMark(analysis?.language ?? 'und'));
  }
  // Clicked twice, or brought by the greeting already: nothing is put in, and nothing went wrong.
  if (part === 'line' && own.includes(text)) return { start: last, end: last, text: '' };
  const signoff = analysis?.signature.span;
  const signed =
    part === 'signoff' && analysis && signoffFix({ draft, analysis }, signoffOf(text, offered), offered);
  if (signed) return signed;
  if (part === 'line' && signoff) {
    return { start: signoff.start, end: signoff.start, text: `${text}\n\n` };
  }
  const gap = part === 'line' && last === 0 ? '' : '\n\n';
  return { start: last, end: last, text: `${gap}${text}` };
}

/** One of ours is known with its facts; any other text is closing sentences, an empty line and the block. */
function signoffOf(text: string, offered: readonly SignoffSuggestion[]): SignoffSuggestion {
  const ours = offered.find((suggestion) => suggestion.text === text);
  const at = text.lastIndexOf('\n\n');
  const [closing, block] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 2)];
  return ours ?? { text, closing, block, facts: [], own: true };
}
