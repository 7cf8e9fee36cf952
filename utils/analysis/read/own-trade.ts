import type { Token } from '../lang/tokens';
import { isGivenName } from '../names/given';
import type { KnownNames } from '../names/known';
import { isSurnameLike } from '../names/surname';

/** Shorter words are names too often. */
const shortestTrade = 5;

/** "Tuinstra Grondverzet" by somebody called Tuinstra: the second word is no name, so it is what the firm does. */
export function isOwnSurnameAndTrade(
  [surname, trade, more]: readonly Token[],
  { people }: Pick<KnownNames, 'people'>,
): boolean {
  if (!surname || !trade || more || trade.key.length < shortestTrade) return false;
  const isName = people.has(trade.key) || isGivenName(trade.key) || isSurnameLike(trade.key);
  return people.has(surname.key) && !isGivenName(surname.key) && !isName && /^\p{Lu}/u.test(trade.text);
}
