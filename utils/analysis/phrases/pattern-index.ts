import { coarse } from './coarse';
import type { Openings } from './openings';
import { beginningOf, every, type Pattern, secondOf } from './pattern';
import type { Word } from './words';

/** Entries with the words that may come second in their patterns, as `coarse` has them. */
class Row<T> {
  readonly #entries: T[] = [];
  readonly #seconds: number[] = [];

  add(entry: T, second: number): void {
    if (this.#entries.at(-1) === entry) return;
    this.#entries.push(entry);
    this.#seconds.push(second);
  }

  /** Adds to `found` what may go on with a word, or be over where none follows (0). */
  collect(second: number, found: T[]): void {
    for (let at = 0; at < this.#seconds.length; at += 1) {
      const expected = this.#seconds[at] ?? 0;
      const entry = this.#entries[at];
      if (entry !== undefined && (expected === every || (expected & second) !== 0)) found.push(entry);
    }
  }
}

/** Patterns by how they begin, so that a text is not compared with all of them at every word. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, Row<T>>();
  readonly #byPrefix = new Map<string, Row<T>>();
  /** Those that no word finds, and of these the ones that can stand further down than at the beginning of a text. */
  readonly #others = new Row<T>();
  readonly #anywhere = new Row<T>();
  readonly #bit: number;

  constructor(private readonly openings: Openings) {
    this.#bit = openings.nextBit();
  }

  /** @param entry what stands for the pattern in the answers. */
  add(pattern: Pattern, entry: T): void {
    const beginning = beginningOf(pattern);
    const second = secondOf(pattern);
    const { words, prefixes, suffixes, anywhere, atStart } = beginning;
    this.openings.add(beginning, this.#bit);
    if (anywhere || atStart || suffixes.length > 0) {
      this.#others.add(entry, second);
      if (!atStart) this.#anywhere.add(entry, second);
      return;
    }
    for (const word of words) rowOf(this.#byWord, word).add(entry, second);
    for (const prefix of prefixes) rowOf(this.#byPrefix, prefix.slice(0, 2)).add(entry, second);
  }

  /** Whether any pattern may begin somewhere in a row of words. */
  mayStandIn(words: readonly Word[]): boolean {
    return (this.openings.within(words) & this.#bit) !== 0;
  }

  /** The entries of the patterns that may begin at a word, those by the word itself first; none for most words. */
  at(words: readonly Word[], from: number): readonly T[] {
    const word = words[from];
    if (!word || (this.openings.of(word) & this.#bit) === 0) return nothing;
    const next = words[from + 1];
    const second = next ? coarse(next.key) : 0;
    const found: T[] = [];
    this.#byWord.get(word.key)?.collect(second, found);
    if (this.#byPrefix.size > 0) this.#byPrefix.get(word.key.slice(0, 2))?.collect(second, found);
    (from === 0 ? this.#others : this.#anywhere).collect(second, found);
    return found;
  }
}

const nothing: readonly never[] = [];

function rowOf<T>(map: Map<string, Row<T>>, key: string): Row<T> {
  const known = map.get(key);
  if (known) return known;
  const row = new Row<T>();
  map.set(key, row);
  return row;
}
