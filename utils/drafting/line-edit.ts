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
  const made = lines.slice(before, lines.length - after);
  const removes = old.length > before + after;
  if (removes && made.length > 0) return { start, end, text: made.join('\n') };
  if (!removes && made.length === 0) return { start, end: start, text: '' };
  // Lines that only come or only go bring or take one line end: that of the line above, unless it is empty or there is none.
  const above = before > 0 && (after === 0 || (!removes && old[before - 1] !== ''));
  if (above)
    return {
      start: start - 1,
      end: removes ? end : start - 1,
      text: made.map((line) => `\n${line}`).join(''),
    };
  return { start, end: removes ? end + 1 : start, text: made.map((line) => `${line}\n`).join('') };
}

/** With a line end for each. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
