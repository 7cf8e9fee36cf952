import type { Span } from '@/utils/analysis/types';

/** The text with these spans blanked out by line breaks, so that every other offset stays. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans) {
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  }
  return rest;
}
