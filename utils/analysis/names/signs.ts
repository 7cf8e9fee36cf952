import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';

/** Of what is written to a name without a space (`敬上`). */
const attached = 2;

/** "박지훈 드림", "陳美玲敬上": the name in front of what one writes behind one's own; `undefined` when nothing such is there. */
export function withoutSigns(text: string, lexicon: Lexicon): string | undefined {
  if (!/\p{Lo}$/u.test(text)) return undefined;
  const last = tokenise(text).at(-1);
  if (!last) return undefined;
  if (lexicon.is(last.key, Sense.signs)) return text.slice(0, last.start).trimEnd() || undefined;
  const joined = last.text.length > attached && lexicon.is(last.text.slice(-attached), Sense.signs);
  return joined ? text.slice(0, last.end - attached) : undefined;
}
