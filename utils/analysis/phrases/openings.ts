import type { Beginning } from './pattern';
import { addWord } from './vocabulary';
import type { Word } from './words';

type Affix = readonly [affix: string, bit: number];

let numbers = 0;

/** Sets beyond this share a bit: then one of them is asked for nothing now and then. */
const mostBits = 31;

/**
 * With which words the phrases of several sets begin: a word is asked once, and then most sets know at a glance that none of
 * their phrases stands there.
 */
export class Openings {
  readonly #words = new Map<string, number>();
  readonly #prefixes = new Map<number, Affix[]>();
  readonly #suffixes: Affix[] = [];
  /** Under which words remember the answer; another one once there is more to ask. */
  #number = -1;
  #anywhere = 0;
  /** Let go with the words themselves, which are what somebody writes. */
  #within = new WeakMap<readonly Word[], number>();
  #sets = 0;

  /** A bit for one more set. */
  nextBit(): number {
    const bit = 1 << Math.min(this.#sets, mostBits - 1);
    this.#sets += 1;
    this.#number = numbers;
    numbers += 1;
    return bit;
  }

  /** Takes in how a phrase of a set begins. */
  add({ words, prefixes, suffixes, anywhere }: Beginning, bit: number): void {
    this.#within = new WeakMap();
    if (anywhere) this.#anywhere |= bit;
    for (const word of words) {
      addWord(word);
      this.#words.set(word, (this.#words.get(word) ?? 0) | bit);
    }
    for (const suffix of suffixes) this.#suffixes.push([suffix, bit]);
    for (const prefix of prefixes) {
      const list = this.#prefixes.get(startOf(prefix));
      if (list) list.push([prefix, bit]);
      else this.#prefixes.set(startOf(prefix), [[prefix, bit]]);
    }
  }

  /** The bits of the sets that may have a phrase which begins with a word. */
  of(word: Word): number {
    const { key, facts } = word;
    if (!facts) return this.#tell(key);
    let bits = facts[this.#number];
    if (bits === undefined) {
      bits = this.#tell(key);
      facts[this.#number] = bits;
    }
    return bits;
  }

  /** The bits of the sets that may have a phrase in a row of words; one row is asked for many sets after another. */
  within(words: readonly Word[]): number {
    const known = this.#within.get(words);
    if (known !== undefined) return known;
    let bits = 0;
    for (const word of words) bits |= this.of(word);
    this.#within.set(words, bits);
    return bits;
  }

  #tell(key: string): number {
    let bits = this.#anywhere | (this.#words.get(key) ?? 0);
    const prefixes = this.#prefixes.get(startOf(key));
    if (prefixes) for (const [prefix, bit] of prefixes) if (key.startsWith(prefix)) bits |= bit;
    for (const [suffix, bit] of this.#suffixes) if (key.endsWith(suffix)) bits |= bit;
    return bits;
  }
}

/** The first two letters in one number. */
function startOf(key: string): number {
  return key.charCodeAt(0) * 0x10000 + (key.length > 1 ? key.charCodeAt(1) : 0);
}
