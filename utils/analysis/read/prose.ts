import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/lexicon';
import { tokenise } from '../lang/tokens';

/** No line of a sign-off is longer; a longer one is body text. */
export const longestSignatureLine = 90;

/** Whether a line is running text, unlike the short lines of a sign-off. */
export function isProse(text: string, lexicon: Lexicon): boolean {
  if (text.length > longestSignatureLine) return true;
  const tokens = tokenise(text);
  if (tokens.length < 3) return /\?$/u.test(text);
  const common = tokens.filter(
    ({ key, text: word }, index) => (index === 0 || /^\p{Ll}/u.test(word)) && lexicon.is(key, Sense.common),
  ).length;
  const ended = /[.!?…:]["'”)]?$/u.test(text);
  if (ended && (common >= 1 || tokens.length >= 5)) return true;
  if (tokens.length >= 6 && common >= 2) return true;
  return tokens.length >= 13;
}
