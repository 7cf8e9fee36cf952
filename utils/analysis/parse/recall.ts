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
    return this.#contents.of(text, () => ({ text }));
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

/** What depends on the words of a sentence alone, read once for each content. */
export class ByContent<T> {
  readonly #known = new WeakMap<SentenceContent, { readonly value: T }>();

  of(content: SentenceContent, read: () => T): T {
    let known = this.#known.get(content);
    if (!known) {
      known = { value: read() };
      this.#known.set(content, known);
    }
    return known.value;
  }
}

/** The value that a map holds for a key; made when it holds none. */
export function keptFor<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
