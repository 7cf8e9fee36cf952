import type { MailAct } from '@/utils/analysis/acts/types';
import { nearness } from './blocks';
import { fill, fillSlots, type Said } from './fill';
import { contactPersonFacts, phoneFact, teamFact } from './known-facts';
import { dueFact, momentFact, talkFact } from './moment-facts';
import { namesTogether, ownName } from './own-names';
import type { VoicePhrases } from './phrases/types';
import type { Fact, IsoDay, KeptPhrase, SignoffSuggestion, Situation } from './types';
import { daytimeWish, themeWish, type Wish, wishes } from './wishes';
import { wordingFor } from './wording-for';

/**
 * Makes the user's edited sign-off a phrase for later: every fact that still stands in it becomes a slot, so that a
 * weekend is only wished before a weekend and a moment never said again.
 */
export function keepPhrase(
  edited: string,
  suggestion: SignoffSuggestion,
  to: Pick<Situation, 'lang' | 'formality'>,
  keptOn: IsoDay,
  group?: string,
): KeptPhrase {
  const facts = [...suggestion.facts].sort((a, b) => b.value.length - a.value.length);
  let text = edited;
  for (const { kind, value } of facts) text = replaceWhole(text, value, `{${kind}}`);
  return { text, lang: to.lang, formality: to.formality, keptOn, ...(group !== undefined && { group }) };
}

/** Replaces where no letter or digit touches: `Jan` in `januari` stays. */
function replaceWhole(text: string, value: string, by: string): string {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}{])${escaped}(?![\\p{L}\\p{N}}])`, 'gu'), () => by);
}

const graveActs: ReadonlySet<MailAct> = new Set(['reminds-payment', 'apologises']);

/**
 * The user's own phrases that fit, those of the reader's group first, then the newest. One whose facts are not all
 * there does not fit; nor does any under a reminder of payment or an apology, unless it was kept for that group, or about a loss.
 */
export function keptSaid(situation: Situation, voice: VoicePhrases, limit: number): readonly Said[] {
  const { kept, lang, formality, style, acts } = situation;
  const grave = acts.some((act) => graveActs.has(act));
  const fitting = kept
    .filter((phrase) => phrase.lang === lang && phrase.formality === formality)
    .filter(({ group }) => !acts.includes('condoles') && (group === undefined ? !grave : group === style?.id))
    .sort((a, b) => rank(b) - rank(a) || compare(b.keptOn, a.keptOn) || compare(a.text, b.text));
  if (fitting.length === 0) return [];
  const facts = allFacts(situation, voice);
  const said: Said[] = [];
  for (const { text } of fitting) {
    const filled = fillSlots(text, facts);
    if (filled) said.push(filled);
    if (said.length === limit) break;
  }
  return said;
}

function rank({ group }: KeptPhrase): number {
  return group === undefined ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything that may fill a slot in this mail. */
function allFacts(situation: Situation, voice: VoicePhrases): readonly Fact[] {
  const { me } = situation;
  const person = contactPersonFacts(situation).filter(({ kind }) => kind === 'person');
  const grounded = [themeWish(situation, voice), daytimeWish(situation, voice)];
  const wished = [...wishes(situation, voice), ...grounded.filter((wish) => wish !== undefined)];
  const literals = wished.flatMap((wish) => literalOf(wish, situation, voice));
  return [
    ownName(me, nearness(situation).name),
    namesTogether(me, voice),
    teamFact(situation),
    phoneFact(situation),
    momentFact(situation, voice),
    dueFact(situation, voice),
    talkFact(situation, voice),
    ...person,
    ...literals,
  ].filter((fact) => fact !== undefined);
}

/** The words in brackets of a wish. */
function literalOf([phrase, ground]: Wish, situation: Situation, voice: VoicePhrases): readonly Fact[] {
  const template = wordingFor(phrase, situation, voice);
  return template === undefined ? [] : (fill(template, [], ground)?.facts ?? []);
}
