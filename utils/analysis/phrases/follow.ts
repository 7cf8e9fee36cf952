import type { Pattern, Term, WordClass } from './pattern';
import { isMark, type Word } from './words';

/**
 * Where a pattern that begins at a word ends, or -1. Gaps are short and classes hold no long phrases, so the ways to
 * place a pattern are few.
 */
export function endOf({ terms }: Pattern, words: readonly Word[], from: number): number {
  return follow(terms, 0, words, from);
}

function follow(terms: readonly Term[], index: number, words: readonly Word[], at: number): number {
  const term = terms[index];
  if (!term) return at;
  if (term.edge === '^') return at === 0 ? follow(terms, index + 1, words, at) : -1;
  if (term.edge === '$') return atEnd(words, at) ? follow(terms, index + 1, words, at) : -1;
  if (term.gap > 0) return followGap(terms, index, words, at);
  if (term.not) return acceptsAny(term, words, at) ? -1 : follow(terms, index + 1, words, at);
  const word = words[at];
  if (word && accepts(term, word.key)) {
    const end = follow(terms, index + 1, words, at + 1);
    if (end >= 0) return end;
  }
  for (const one of term.classes) {
    if (word && one.words.has(word.key)) {
      const end = follow(terms, index + 1, words, at + 1);
      if (end >= 0) return end;
    }
    if (!mayOpen(one, word)) continue;
    for (const pattern of one.phrases) {
      const inner = endOf(pattern, words, at);
      const end = inner < 0 ? -1 : follow(terms, index + 1, words, inner);
      if (end >= 0) return end;
    }
  }
  return term.optional ? follow(terms, index + 1, words, at) : -1;
}

function followGap(terms: readonly Term[], index: number, words: readonly Word[], at: number): number {
  const most = terms[index]?.gap ?? 0;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = follow(terms, index + 1, words, at + skipped);
    if (end >= 0) return end;
    const next = words[at + skipped];
    if (!next || isMark(next.key)) return -1;
  }
  return -1;
}

function acceptsAny(term: Term, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word && accepts(term, word.key)) return true;
  return term.classes.some(
    (one) =>
      (word && one.words.has(word.key)) ||
      (mayOpen(one, word) && one.phrases.some((pattern) => endOf(pattern, words, at) >= 0)),
  );
}

/** Whether a longer phrase of a class may begin at a word. */
function mayOpen({ phrases, openings, open }: WordClass, word: Word | undefined): boolean {
  return phrases.length > 0 && (open || (word !== undefined && openings.has(word.key)));
}

function accepts(term: Term, key: string): boolean {
  if (term.only !== undefined) return key === term.only;
  if (term.any) return !isMark(key);
  if (term.words.has(key)) return true;
  for (const prefix of term.prefixes) if (key.startsWith(prefix)) return true;
  for (const suffix of term.suffixes) if (key.endsWith(suffix)) return true;
  return false;
}

function atEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || (words.length === at + 1 && (word.key === '.' || word.key === '!'));
}
