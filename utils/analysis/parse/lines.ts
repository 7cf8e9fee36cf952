import type { Line, LineZone } from './types';

/** A line whose zone is still being decided. */
export type OpenLine = { -readonly [K in keyof Line]: Line[K] };

/** Splits a view into lines, trimmed but with their place kept; all of them `own` for a start. */
export function splitLines(text: string, zone: LineZone = 'own'): OpenLine[] {
  const lines: OpenLine[] = [];
  let from = 0;
  for (let index = 0; ; index += 1) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const content = text.slice(from, to);
    const trimmed = content.trim();
    const start = from + (content.length - content.trimStart().length);
    lines.push({ index, text: trimmed, start, end: start + trimmed.length, zone });
    if (newline < 0) return lines;
    from = newline + 1;
  }
}
