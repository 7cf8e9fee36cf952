import type { Finding, Fix } from '@/utils/analysis/types';
import type { GreetingSuggestion } from '@/utils/suggest/types';

/**
 * The edit that repairs a greeting by a suggested one; with the line that asks an unknown reader for a name, unless the
 * draft has it.
 * @param text the draft's own words.
 * @param mark what the language puts behind a greeting.
 */
export function greetingFix(
  text: string,
  finding: Finding,
  { text: greeting, ask }: GreetingSuggestion,
  mark: string,
): Fix {
  const { start, end } = finding;
  const question = ask === '' || text.includes(ask) ? '' : ask;
  if (finding.rule === 'greeting-missing') {
    return { start, end: start, text: `${greeting}${mark}\n\n${question && `${question}\n\n`}` };
  }
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
