import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import type { Span } from '../types';

/** What separates a piece of a line from the one before it. */
export type Mark = 'first' | 'comma' | 'and' | 'at' | 'bar';

/** A trimmed piece of a line. */
export interface Piece extends Span {
  readonly text: string;
  readonly mark: Mark;
}

const commas = /[,،、;]/gu;
/** "Ikechi Nwosu, PhD": no second name. */
const degree =
  /^,\s?(?:Ph\.?D|M\.?Sc|B\.?Sc|MBA|MD|M\.D\.|LL\.?[BM]|Esq|RN|CPA|CSc|DrSc|DPhil|MPhil)\.?(?=$|,)/u;
/** Signing for another in the middle of a line: `Ian Webb p.p. Martha Cole`. */
const proxies = /\s(?:p\.?\s?p\.?|i\.?o\.|b\/a|namens|on behalf of)\s/giu;
const bars = /\s[/|]\s|\s+[-–—•·]\s+|\s{3,}/gu;

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly mark: Mark;
}

/**
 * Splits a line at commas, bars and dashes, at words for "and", and at those between a person and the firm.
 * @param offset added to every offset that comes back.
 */
export function splitList(text: string, offset: number, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let mark: Mark = 'first';
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const start = offset + from + (raw.length - raw.trimStart().length);
    if (trimmed) pieces.push({ text: trimmed, start, end: start + trimmed.length, mark });
  };
  for (const cut of cutsOf(text, lexicon)) {
    if (cut.at < from) continue;
    take(cut.at);
    from = cut.at + cut.length;
    mark = cut.mark;
  }
  take(text.length);
  return pieces;
}

function cutsOf(text: string, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = [];
  for (const { index, 0: found } of text.matchAll(commas))
    if (!degree.test(text.slice(index))) cuts.push({ at: index, length: found.length, mark: 'comma' });
  for (const { index, 0: found } of text.matchAll(bars))
    cuts.push({ at: index, length: found.length, mark: 'bar' });
  for (const { index, 0: found } of text.matchAll(proxies))
    cuts.push({ at: index, length: found.length, mark: 'bar' });
  for (const word of tokenise(text)) {
    // At the edge of a line, or in capitals, it is an initial or a name: "E. Bos", "Si".
    if (word.start === 0 || word.end === text.length || word.text !== word.text.toLowerCase()) continue;
    const mark = lexicon.is(word.key, Sense.and) ? 'and' : lexicon.is(word.key, Sense.at) ? 'at' : undefined;
    if (mark) cuts.push({ at: word.start, length: word.end - word.start, mark });
  }
  return cuts.sort((one, other) => one.at - other.at);
}
