import type { Openings } from './openings';
import { beginningOf, type Pattern } from './pattern';
import type { Word } from './words';

/** Patterns by how they begin, so that a text is not compared with all of them at every word. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, T[]>();
  readonly #byPrefix = new Map<string, T[]>();
  /** Those that no word finds, and of these the ones that can stand further down than at the beginning of a text. */
  readonly #others: T[] = [];
  readonly #anywhere: T[] = [];
  readonly #bit: number;

  constructor(private readonly openings: Openings) {
    this.#bit = openings.nextBit();
  }

  /** @param entry what stands for the pattern in the answers. */
  add(pattern: Pattern, entry: T): void {
    const beginning = beginningOf(pattern);
    const { words, prefixes, suffixes, anywhere, atStart } = beginning;
    this.openings.add(beginning, this.#bit);
    if (anywhere || atStart || suffixes.length > 0) {
      this.#others.push(entry);
      if (!atStart) this.#anywhere.push(entry);
      return;
    }
    for (const word of words) append(this.#byWord, word, entry);
    for (const prefix of prefixes) append(this.#byPrefix, prefix.slice(0, 2), entry);
  }

  /** The entries of the patterns that may begin at a word, those by the word itself first; none for most words. */
  at(words: readonly Word[], from: number): readonly T[] {
    const word = words[from];
    if (!word || (this.openings.of(word) & this.#bit) === 0) return nothing;
    const own = this.#byWord.get(word.key) ?? nothing;
    const prefixed = this.#byPrefix.get(word.key.slice(0, 2)) ?? nothing;
    const others = from === 0 ? this.#others : this.#anywhere;
    if (prefixed.length === 0 && others.length === 0) return own;
    return [...own, ...prefixed, ...others];
  }
}

const nothing: readonly never[] = [];

function append<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}
