import type { Heard } from './evidence';

/** Shorter ones are letters and crumbs. */
const shortestWord = 2;

/** The words of an answer, each once: they speak for a kind where no sign was thought of. A question mark counts as one. */
export function plainWordsOf(heard: readonly Heard[]): Set<string> {
  const found = new Set<string>();
  for (const { words } of heard)
    for (const { key } of words)
      if (key === '?' || (key.length >= shortestWord && isWord(key))) found.add(key);
  return found;
}

function isWord(key: string): boolean {
  return /^\p{L}/u.test(key);
}
