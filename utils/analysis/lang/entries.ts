import { fold } from './fold';
import type { Words } from './types';

const notInEntry = /[^\p{L}\p{M}\p{N}'&+·-]+/gu;

/** The folded entries of a word list. */
export function entriesOf(words: Words | undefined): string[] {
  if (!words) return [];
  // Folding the list as a whole is many times faster than word by word; it leaves commas alone.
  const entries: string[] = [];
  for (const entry of fold(words).replaceAll('.', '').split(',')) {
    // "'t" is read as the word "t", as `tokenise` does.
    const key = entry
      .replace(notInEntry, ' ')
      .replace(/(?<![^ ])'+/gu, '')
      .trim();
    if (key) entries.push(key);
  }
  return entries;
}
