import type { Lexicon } from '../lang/lexicon';
import { openerSenses, Sense } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { isGivenName } from '../names/given';
import { isHostOf } from '../names/hosts';
import type { NameContext } from '../names/person';
import type { SignatureUnit } from '../parse/types';

/** Between a first name and where one is from, in many languages. */
export const whereFrom: ReadonlySet<string> = new Set(
  'van uit bij from at of von vom aus bei de du des chez del della dello dei di da do dos das fra från hos od z ze iz из от від din fan o'.split(
    ' ',
  ),
);

/**
 * "Dirk van de frituur", "Kasia z biura", "Sabine van Zit Goed" of zitgoed.example: a first name, and where that person is,
 * which is no surname because its noun is written small, or because it is the sender's firm.
 * @returns the person with the certainty that this is one; `undefined` for anything else.
 */
export function personAt(
  text: string,
  offset: number,
  { lexicon, known }: NameContext,
): (SignatureUnit & { readonly certainty: number }) | undefined {
  const tokens = tokenise(text);
  const [first, link, ...place] = tokens;
  if (!first || !link || place.length === 0 || place.length > 4 || !/^\p{Lu}/u.test(first.text))
    return undefined;
  if (!/^\p{Ll}/u.test(link.text) || !(whereFrom.has(link.key) || lexicon.is(link.key, Sense.at)))
    return undefined;
  const familiar = known.people.has(first.key);
  if (!familiar && (!isGivenName(first.key) || lexicon.is(first.key, Sense.common))) return undefined;
  const noun = place.at(-1);
  const small = noun !== undefined && isSmallNoun(noun, lexicon);
  const keys = place.map(({ key }) => key);
  const firm = known.organisations.has(keys.join(' ')) || isHostOf(keys, known.hosts);
  if (!small && !(firm && !keys.some((key) => known.people.has(key)))) return undefined;
  return {
    kind: 'person',
    text: first.text,
    start: offset + first.start,
    end: offset + first.end,
    certainty: familiar || small ? Certainty.sure : Certainty.fair,
  };
}

function isSmallNoun({ text, key }: Token, lexicon: Lexicon): boolean {
  return /^\p{Ll}{3}/u.test(text) && !lexicon.is(key, openerSenses | Sense.particle);
}
