import { fold, queryWords, wordsOf } from './clean-text';
import type { Contact } from './types';

export interface FoundPart {
  readonly text: string;
  /** A word that the query asks for. */
  readonly found: boolean;
}

/** So many UTF-16 units of a long text are shown before the first word that was found. */
const led = 40;

/**
 * A text in parts, with the words that begin with a word of the query told apart. A long text begins shortly before the
 * first of them, with an ellipsis. Together the parts are the text, or its end.
 */
export function foundParts(text: string, query: string): readonly FoundPart[] {
  const words = queryWords(query);
  const parts: FoundPart[] = [];
  const add = (part: string, found: boolean) => {
    if (part !== '') parts.push({ text: part, found });
  };
  let end = 0;
  // As `wordsOf` finds them, but in the text as it is written.
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word);
    if (folded === '' || !words.some((asked) => folded.startsWith(asked))) continue;
    const before = text.slice(end, index);
    add(parts.length === 0 ? endOf(before) : before, false);
    add(word, true);
    end = index + word.length;
  }
  add(text.slice(end), false);
  return parts;
}

/** What stands shortly before a word, from a border between words. */
function endOf(text: string): string {
  if (text.length <= led * 2) return text;
  const end = text.slice(-led);
  const border = end.search(/\s/u);
  return `… ${border < 0 ? '' : end.slice(border).trimStart()}`;
}

/** The note of a contact, when it is what answers a word of the query that no name, address or organisation does. */
export function noteThatFits(contact: Contact, query: string): string | undefined {
  const { names, nicknames, emails, organisation, note } = contact;
  const shown = [...emails, ...wordsOf([...names, ...nicknames, organisation, ...emails].join(' '))];
  const isShown = (word: string) => shown.some((own) => own.startsWith(word));
  return note === '' || queryWords(query).every(isShown) ? undefined : note;
}
