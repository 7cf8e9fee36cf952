import type { Span } from '../types';
import { fold } from './fold';

/** A word, or a sign that joins words, with its place in the text it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Folded and without dots: what the lexicon knows it by. */
  readonly key: string;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['.\-·][\p{L}\p{N}\p{M}]+)*|[&+]/gu;

/**
 * Splits a stretch of text into words.
 * @param offset added to every token's `start` and `end`.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const found = match[0];
    const start = offset + match.index;
    tokens.push({ text: found, key: fold(found).replaceAll('.', ''), start, end: start + found.length });
  }
  return tokens;
}
