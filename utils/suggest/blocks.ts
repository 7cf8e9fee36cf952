import type { Said } from './fill';
import { phoneFact, teamFact } from './known-facts';
import { namesTogether, ownName } from './own-names';
import type { VoicePhrases } from './phrases/types';
import type { Fact, Situation } from './types';

/** From so many moments on one knows each other. */
const familiarMoments = 5;

type Tone = 'sober' | 'usual' | 'warm';

/** How near writer and reader are, which decides valediction and name. */
export function nearness({ readers, acts, formality }: Situation): {
  readonly tone: Tone;
  readonly name: 'whole' | 'first';
} {
  const [reader] = readers;
  const moments = reader?.moments ?? 0;
  const strangers = moments < 2 || acts.includes('first');
  const pays = acts.includes('reminds-payment');
  // Who never answered is not near, however often one wrote.
  const known = reader?.old === true || (moments >= familiarMoments && reader?.answered !== false);
  const grieves = acts.includes('condoles');
  const sober = strangers || pays || acts.includes('apologises');
  const signsWhole = (reader?.signs ?? '').trim().includes(' ') && !known;
  return {
    tone: grieves || (known && !sober) ? 'warm' : sober ? 'sober' : 'usual',
    name: formality === 'formal' || strangers || pays || signsWhole ? 'whole' : 'first',
  };
}

/**
 * Blocks from the valediction down, best first; none when nobody can sign.
 * @param phoneSaid the number stands in a sentence above already.
 */
export function blocks(situation: Situation, voice: VoicePhrases, phoneSaid: boolean): readonly Said[] {
  const { me } = situation;
  const { tone, name: form } = nearness(situation);
  const own = ownName(me, form);
  const together = namesTogether(me, voice);
  const shared = me.shared === true && together ? together : undefined;
  const signer = shared ?? own;
  // Nothing but a name stands under a mail about a loss.
  const grieves = situation.acts.includes('condoles');
  const team = grieves ? undefined : teamFact(situation);
  // Who asks about a payment calls the group's contact person.
  const others = situation.acts.includes('reminds-payment') && situation.style?.contactPerson !== undefined;
  const phone = phoneSaid || others || grieves ? undefined : phoneFact(situation);
  const [first = '', second = first] = valedictions(situation, voice, tone);
  if (!signer) return [];
  const brief = !shared && form === 'first';
  const block = (
    valediction: string,
    who: Fact | undefined,
    beneath: readonly (Fact | undefined)[],
  ): Said[] => {
    if (!who) return [];
    const facts = [who, ...beneath].filter((fact) => fact !== undefined);
    return [{ text: [valediction, ...facts.map(({ value }) => value)].join('\n'), facts }];
  };
  const other = shared ? own : together;
  return [
    ...block(first, signer, brief ? [] : [team, phone]),
    ...(brief ? block(first, ownName(me, 'whole'), [team, phone]) : block(first, other, [team, phone])),
    ...block(second, signer, brief ? [] : [team, phone]),
    ...block(first, signer, [team]),
    ...block(second, signer, [team, phone]),
    ...block(first, signer, []),
    ...block(first, ownName(me, form === 'whole' ? 'first' : 'whole'), [team, phone]),
  ];
}

/** Those of the tone, and for a second choice what is said otherwise. */
function valedictions({ formality, readers }: Situation, voice: VoicePhrases, tone: Tone): readonly string[] {
  const { sober, usual, warm } = voice.valedictions[formality];
  const formal = voice.valedictions.formal.usual;
  const own = tone === 'sober' ? [...sober, ...formal] : tone === 'usual' ? usual : [...warm, ...usual];
  const wrong = readers.length > 1 ? (voice.toOne ?? []) : [];
  return [...new Set(own)].filter((valediction) => !wrong.includes(valediction));
}
