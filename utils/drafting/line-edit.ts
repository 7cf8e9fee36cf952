import type { Fix, Span } from '@/utils/analysis/types';

/**
 * The smallest edit by whole lines that makes `lines` of a stretch of text. What does not change is not touched: in a
 * rich editor a line may hold a logo or a link that its text does not show.
 * @param span begins and ends anywhere in its lines.
 */
export function lineEdit(text: string, span: Span, lines: readonly string[]): Fix {
  const old = text.slice(span.start, span.end).split('\n');
  const least = Math.min(old.length, lines.length);
  let before = 0;
  while (before < least && old[before] === lines[before]) before += 1;
  let after = 0;
  while (after < least - before && old[old.length - 1 - after] === lines[lines.length - 1 - after])
    after += 1;
  const start = span.start + lengthOf(old.slice(0, before));
  const end = span.end - lengthOf(old.slice(old.length - after));
  const made = lines.slice(before, lines.length - after).join('\n');
  if (old.length > before + after) return { start, end, text: made };
  if (made === '') return { start, end: start, text: '' };
  // Nothing is replaced: behind the line above, unless that is empty or there is none.
  if (before > 0 && old[before - 1] !== '') return { start: start - 1, end: start - 1, text: `\n${made}` };
  return { start, end: start, text: after > 0 ? `${made}\n` : made };
}

/** With a line end for each. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
