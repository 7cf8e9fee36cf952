/** By the number of who asked, what was found out about a word; nothing where it was never asked. */
export type WordFacts = number[];

/** The words that phrases begin with, of all languages that were asked for so far. */
const vocabulary = new Map<string, WordFacts>();

/** What is known of a folded word; `undefined` for one that began no phrase when it was asked. */
export function wordFacts(key: string): WordFacts | undefined {
  return vocabulary.get(key);
}

/** Makes it possible to remember something about a word. */
export function addWord(key: string): void {
  if (!vocabulary.has(key)) vocabulary.set(key, []);
}
