import { fold } from '../lang/fold';
import type { SpokenOf } from './person';

/** A line this much longer than what it mentions is a sentence about it, not the thing itself. */
const around = 12;
const mostText = 20_000;
const mostLines = 400;
/** Shorter lines may be the sign-off itself. */
const shortestSentence = 30;

/** Nothing is spoken of: for greetings, whose name may well come back in the text. */
export const ofNothing: SpokenOf = { whole: () => false, asNoun: () => false };

/**
 * What the sentences of a mail speak of. Work is done when it is asked for.
 * @param own the writer's own lines, the sign-off among them.
 */
export function spokenOf(own: readonly { readonly text: string }[], subject = ''): SpokenOf {
  const lines = own.slice(0, mostLines);
  let nouns: Set<string> | undefined;
  return {
    whole: (text) => {
      const least = Math.max(shortestSentence, text.length + around);
      return text.length > 3 && lines.some((line) => line.text.length > least && line.text.includes(text));
    },
    asNoun: (key) => {
      nouns ??= lowerCaseWords([subject, ...lines.map(({ text }) => text).filter(isSentence)].join('\n'));
      return nouns.has(key);
    },
  };
}

function isSentence(text: string): boolean {
  return text.length > shortestSentence;
}

function lowerCaseWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.slice(0, mostText).matchAll(/(?<![\p{L}\p{N}@./-])\p{Ll}{4,30}(?![\p{L}@/-])/gu))
    words.add(fold(word));
  return words;
}
