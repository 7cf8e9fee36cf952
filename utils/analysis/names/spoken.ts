import { fold } from '../lang/fold';
import { introductions } from './introductions';
import type { SpokenOf } from './person';

/** A line this much longer than what it mentions is a sentence about it, not the thing itself. */
const around = 12;
const mostText = 20_000;
const mostLines = 400;
/** What leads to the writer's own name is no longer, in code units. */
const longestIntroduction = 24;
/** Shorter lines may be the sign-off itself. */
const shortestSentence = 30;

/** Nothing is spoken of: for greetings, whose name may well come back in the text. */
export const ofNothing: SpokenOf = { whole: () => false, asNoun: () => false, asWriter: () => false };

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
      return text.length > 3 && lines.some((line) => line.text.length > least && mentions(line.text, text));
    },
    asWriter: (text) => lines.some((line) => introduces(line.text, text)),
    asNoun: (key) => {
      nouns ??= lowerCaseWords([subject, ...lines.map(({ text }) => text).filter(isSentence)].join('\n'));
      return nouns.has(key);
    },
  };
}

/** Whether a sentence speaks of something: "ik ben Riki" does not speak of Riki, but says who writes. */
function mentions(sentence: string, text: string): boolean {
  return sentence.includes(text) && !introduces(sentence, text);
}

function introduces(sentence: string, text: string): boolean {
  const at = sentence.indexOf(text);
  if (at < 0) return false;
  const before = fold(sentence.slice(Math.max(0, at - longestIntroduction), at)).trimEnd();
  return introductions.some(
    (phrase) => before.endsWith(phrase) && !/\p{L}/u.test(before.at(-phrase.length - 1) ?? ''),
  );
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
