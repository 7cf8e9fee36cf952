import type { Fix, Span } from '@/utils/analysis/types';
import type { GreetingSuggestion } from '@/utils/suggest/types';

/**
 * The edit that puts a greeting into a draft, in the place of the one that is there; with the line that asks an unknown
 * reader for a name, unless the draft has it.
 * @param text the draft's own words.
 * @param place of the greeting that stands there; empty where one is to be put before what follows.
 * @param mark what the language puts behind a greeting.
 */
export function greetingFix(
  text: string,
  { start, end }: Span,
  { text: greeting, ask }: Pick<GreetingSuggestion, 'text' | 'ask'>,
  mark: string,
): Fix {
  const question = ask === '' || text.includes(ask) ? '' : ask;
  if (start === end) return { start, end, text: `${greeting}${mark}\n\n${question && `${question}\n\n`}` };
  if (question === '') return { start, end, text: greeting };
  const behind = /^[,:;!.]?[^\S\n]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const alone = end + behind === text.length || text[end + behind] === '\n';
  const line = `${greeting}${mark}\n\n${question}`;
  return { start, end: end + behind, text: alone ? line : `${line}\n\n` };
}

/** A greeting that keeps the writer's own first word comes before the suggested ones. */
export function keepsOpening(fix: Fix, quote: string): boolean {
  const [word = ''] = quote.split(/[\s,]/u);
  return word !== '' && fix.text.startsWith(`${word} `);
}
