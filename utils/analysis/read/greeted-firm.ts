import { Sense } from '../lang/senses';
import type { Token } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import type { GreetingSource, Named } from './greeted-names';

/** "Geachte Aannemersbedrijf De Smet": a firm by its name, of which a word means nothing else. */
export function firmIn(tokens: readonly Token[], { context, whole }: GreetingSource): Named | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2 || tokens.length > 4) return undefined;
  const capitals = [first, last].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  const unit = tokens.some(
    ({ key }) =>
      context.lexicon.is(key, Sense.organisation) ||
      (context.lexicon.forms.unit(key) & Sense.organisation) !== 0,
  );
  if (!capitals || !unit || whole.senses(last.key) !== 0) return undefined;
  return { names: [tokens.map(({ text }) => text).join(' ')], end: last.end, certainty: Certainty.fair };
}
