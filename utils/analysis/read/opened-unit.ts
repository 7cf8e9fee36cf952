import type { Lexicon } from '../lang/lexicon';
import { openerSenses, Sense } from '../lang/senses';
import type { Token } from '../lang/tokens';
import type { SignatureUnit } from '../parse/types';

/** A unit that an article or a possessive opens, and whether the lists know its kind. */
export interface OpenedUnit {
  readonly kind: SignatureUnit['kind'];
  readonly listed: boolean;
}

/**
 * What "De storingsploeg", "Votre fromager" or "The folks behind Maptray" name: of the words that belong together behind
 * the opener the lists decide, then whether one of them is a noun for somebody who does something.
 * @param kindOf what the lists say of some words.
 * @returns `undefined` when nothing opens these words.
 */
export function openedUnit(
  joined: readonly Token[],
  lexicon: Lexicon,
  kindOf: (tokens: readonly Token[]) => SignatureUnit['kind'] | undefined,
): OpenedUnit | undefined {
  const tokens = apart(joined, lexicon);
  const opened = wordsOpened(tokens, lexicon);
  if (opened === 0 || opened >= tokens.length) return undefined;
  const noun = nounPhrase(tokens.slice(opened), lexicon);
  const listed = kindOf(noun);
  if (listed) return { kind: listed, listed: true };
  const number = agentsOf(noun, lexicon);
  if (number) {
    const several = number === 'many' || lexicon.match(tokens, 0, Sense.openerOfMany) !== undefined;
    return { kind: several ? 'team' : 'role', listed: false };
  }
  const behind = kindOf(tokens);
  if (behind) return { kind: behind, listed: true };
  // "Der Klügere gibt so lange nach" is a motto.
  return noun.length + opened === tokens.length ? { kind: 'organisation', listed: false } : undefined;
}

/** "L'economo" as article and noun. */
function apart(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const [first, ...others] = tokens;
  const cut = (first?.key.indexOf("'") ?? -1) + 1;
  if (!first || cut < 2 || !lexicon.is(first.key.slice(0, cut), openerSenses)) return tokens;
  const part = (from: number, to: number): Token => ({
    text: first.text.slice(from, to),
    key: first.key.slice(from, to),
    start: first.start + from,
    end: first.start + to,
  });
  return [part(0, cut), part(cut, first.key.length), ...others];
}

/** How many words open a unit here: "De", "de onze", "I vostri"; a letter with a full stop is an initial. */
export function wordsOpened(tokens: readonly Token[], lexicon: Lexicon): number {
  let count = 0;
  while (count < 2 && lexicon.match(tokens, count, openerSenses)?.length === 1) count += 1;
  return count;
}

/** The words up to the one that joins others to them: "programmeurs" of "programmeurs van Filmhuis Plein". */
function nounPhrase(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const end = tokens.findIndex(
    ({ key, text }, at) => at > 0 && /^\p{Ll}/u.test(text) && lexicon.is(key, Sense.common),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

function agentsOf(tokens: readonly Token[], lexicon: Lexicon): 'one' | 'many' | undefined {
  // The noun stands last in some languages and first in others; between them stand adjectives.
  const [first, last] = [tokens[0], tokens.at(-1)];
  return (
    (last && lexicon.forms.agent(last.key)) ??
    (first && first !== last ? lexicon.forms.agent(first.key) : undefined)
  );
}
