import type { Span } from '../types';
import type { Recall } from './recall';
import type { Line, Sentence } from './types';

/**
 * The end of a sentence: its mark, closing quotes or brackets, then space; or a full stop of a script without spaces.
 * Looking behind keeps a long run of marks from being tried from each of its marks.
 */
const ending = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+/gu;
/** What looks like an end but is an abbreviation, an initial or a numbered item. */
const notEnding =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|[\p{L}]{1,3}(?:\.\p{L}{1,3})+|dhr|mevr|mw|mr|mrs|ms|dr|drs|prof|st|nr|no|ca|bijv|bv|incl|excl|tel|max|min|vs|evt|resp|z\.b|bzw|usw|etc)\.$/iu;
/** What is longer is a table, a log or an attack; nobody says it, and no rule reads it. */
const longestSentence = 2000;
/** The first so many characters of a mail are enough to judge its wording. */
const mostText = 100_000;
const itemStart = /^(?:[-*•·–]|\d{1,2}[.)])\s/u;

/**
 * Splits own text into sentences. Lines of a paragraph that a mail program wrapped belong together;
 * list items and short lines stand alone.
 * Text without end is read as far as a person would.
 * @param text the whole view.
 * @param lines the lines to read, in order.
 * @param recall gives sentences of the same words the same content.
 */
export function splitSentences(text: string, lines: readonly Line[], recall: Recall): Sentence[] {
  const sentences: Sentence[] = [];
  let read = 0;
  for (const { start, end } of blocksOf(lines)) {
    read += end - start;
    if (read > mostText && sentences.length > 0) break;
    splitBlock(text, start, Math.min(end, start + mostText), recall, sentences);
  }
  return sentences;
}

function blocksOf(lines: readonly Line[]): Span[] {
  const blocks: Span[] = [];
  let open: { start: number; end: number; index: number } | undefined;
  for (const line of lines) {
    if (line.text === '') open = undefined;
    else if (open && open.index === line.index - 1 && !itemStart.test(line.text)) {
      open.end = line.end;
      open.index = line.index;
    } else {
      open = { start: line.start, end: line.end, index: line.index };
      blocks.push(open);
    }
  }
  return blocks;
}

function splitBlock(text: string, start: number, end: number, recall: Recall, into: Sentence[]): void {
  const block = text.slice(start, end).replaceAll('\n', ' ');
  const push = (from: number, to: number): void => {
    const raw = block.slice(from, to);
    const text = raw.trim();
    if (text === '' || text.length > longestSentence) return;
    const first = start + from + (raw.length - raw.trimStart().length);
    into.push({ start: first, end: first + text.length, text, content: recall.content(text) });
  };
  let from = 0;
  for (const match of block.matchAll(ending)) {
    const to = match.index + match[0].length;
    if (match[0] === '.' && notEnding.test(block.slice(Math.max(from, to - 14), to))) continue;
    push(from, to);
    from = to;
  }
  push(from, block.length);
}
