import { Kept } from '../lang/kept';
import type { Lexicon } from '../lang/lexicon';
import type { SentenceContent } from './types';

/**
 * What was read of earlier texts of a draft, by what stands there and not by where: after a keystroke all but one
 * sentence and one paragraph are the same. Never changes what is read, only what it costs.
 */
export class Recall {
  readonly #contents = new Kept<SentenceContent>();
  #legal = new Kept<boolean>();
  #lexicon: Lexicon | undefined;

  /** The same object for the same words. */
  content(text: string): SentenceContent {
    return this.#contents.of(text, () => ({ text, known: [] }));
  }

  /** Whether a paragraph is legal text, in the words of a lexicon. */
  legal(paragraph: string, lexicon: Lexicon, judge: () => boolean): boolean {
    if (lexicon !== this.#lexicon) {
      this.#lexicon = lexicon;
      this.#legal = new Kept();
    }
    return this.#legal.of(paragraph, judge);
  }
}

let numbers = 0;

/** What depends on the words of a sentence alone, read once for each content. */
export class ByContent<T> {
  readonly #number = numbers++;

  of(content: SentenceContent, read: () => T): T {
    const known = content.known[this.#number] as { readonly value: T } | undefined;
    if (known) return known.value;
    const value = read();
    content.known[this.#number] = { value };
    return value;
  }
}

/** The value that a map holds for a key; made when it holds none. */
export function keptFor<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
