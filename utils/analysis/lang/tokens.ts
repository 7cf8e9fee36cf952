import type { Span } from '../types';
import { fold } from './fold';
import { Kept } from './kept';

/** A word, or a sign that joins words, with its place in the text it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Folded and without dots: what the lexicon knows it by. */
  readonly key: string;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const Kind = { unknown: 0, word: 1, joiner: 2, sign: 3, other: 4 } as const;

/** What each UTF-16 unit is, found out when it is first seen; surrogates are asked for as pairs. */
const kinds = new Uint8Array(0x10000);
for (const joiner of "'.-·") kinds[joiner.charCodeAt(0)] = Kind.joiner;
for (const sign of '&+') kinds[sign.charCodeAt(0)] = Kind.sign;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const pair = unit <= 0xdbff ? text.slice(at, at + 2) : text.slice(at - 1, at + 1);
    return wordCharacter.test(pair) ? Kind.word : Kind.other;
  }
  const kind = wordCharacter.test(text[at] ?? '') ? Kind.word : Kind.other;
  kinds[unit] = kind;
  return kind;
}

/** Where the word that begins at `from` ends: it may go on behind a single joiner, as `o'clock` and `jan-piet` do. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && kindAt(text, at) === Kind.word) at += 1;
    const joined =
      at + 1 < text.length && kindAt(text, at) === Kind.joiner && kindAt(text, at + 1) === Kind.word;
    if (!joined) return at;
    at += 1;
  }
}

/** Each line of a mail is asked for several times, mostly where it stands. */
interface Split {
  readonly tokens: readonly Token[];
  moved?: { readonly offset: number; readonly tokens: readonly Token[] };
}
const remembered = new Kept<Split>(400);
const longestRemembered = 400;

/**
 * Splits a stretch of text into words.
 * @param offset added to every token's `start` and `end`.
 */
export function tokenise(text: string, offset = 0): readonly Token[] {
  if (text.length > longestRemembered) return split(text, offset);
  const known = remembered.of(text, () => ({ tokens: split(text, 0) }));
  if (offset === 0) return known.tokens;
  if (known.moved?.offset !== offset) {
    const tokens = known.tokens.map(({ text: word, key, start, end }) => ({
      text: word,
      key,
      start: start + offset,
      end: end + offset,
    }));
    known.moved = { offset, tokens };
  }
  return known.moved.tokens;
}

function split(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === Kind.word ? endOfWord(text, at) : at + 1;
    if (kind === Kind.word || kind === Kind.sign) {
      const found = text.slice(at, end);
      tokens.push({ text: found, key: keyOf(found), start: offset + at, end: offset + end });
    }
    at = end;
  }
  return tokens;
}

function keyOf(word: string): string {
  const key = fold(word);
  return key.includes('.') ? key.replaceAll('.', '') : key;
}
