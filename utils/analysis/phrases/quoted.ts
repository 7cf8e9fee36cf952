import type { Word } from './words';

const opening = new Set(['"', '“', '„', '«', '»', "'"]);
const closing = new Set(['"', '”', '“', '»', '«']);

const nothing: ReadonlySet<number> = new Set();

/**
 * Marks the words between quotation marks: they are mentioned, not used.
 * A mark that is never closed quotes nothing.
 */
export function quotedWords(words: readonly Word[]): ReadonlySet<number> {
  if (!words.some(({ key }) => opening.has(key))) return nothing;
  const quoted = new Set<number>();
  let from = -1;
  for (const [index, { key }] of words.entries()) {
    if (from < 0 && opening.has(key)) from = index;
    else if (from >= 0 && closes(key, words[from]?.key ?? '')) {
      for (let at = from; at <= index; at += 1) quoted.add(at);
      from = -1;
    }
  }
  return quoted;
}

/** A word takes the apostrophe behind it along. */
function closes(key: string, opened: string): boolean {
  return opened === "'" ? key.endsWith("'") : closing.has(key);
}
