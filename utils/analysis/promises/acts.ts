import { isMark, startsWithDigit, type Word } from '../phrases/words';
import type { PromiseLexicon } from './lexicon';

/** A stretch of words, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Something that the text says will be done. */
export interface Act extends Stretch {
  /** Promises something by itself; otherwise only together with a moment. */
  readonly strong: boolean;
}

/**
 * All acts of the writer's side in a sentence, in order; those of one place count once, the strongest.
 * @param moments what names a moment may part an act (`komt donderdag tussen 8 en 12 bij u langs`), so that the sentence
 * is read without them as well.
 */
export function readActs(
  words: readonly Word[],
  moments: readonly Stretch[],
  lexicon: PromiseLexicon,
  skip: ReadonlySet<number>,
): Act[] {
  const acts = actsIn(words, lexicon, skip);
  if (moments.length === 0) return acts;
  const kept = [...words.keys()].filter((at) => !moments.some(({ from, to }) => at >= from && at < to));
  const spare = new Set([...kept.keys()].filter((at) => skip.has(kept[at] ?? -1)));
  const without = kept.flatMap((at) => words[at] ?? []);
  for (const { from, to, strong } of actsIn(without, lexicon, spare)) {
    const act = { from: kept[from] ?? 0, to: (kept[to - 1] ?? 0) + 1, strong };
    const known = acts.findIndex((one) => one.from < act.to && act.from < one.to);
    const other = acts[known];
    if (!other) acts.push(act);
    else if (strong && !other.strong) acts[known] = act;
  }
  return acts.sort((a, b) => a.from - b.from);
}

function actsIn(words: readonly Word[], lexicon: PromiseLexicon, skip: ReadonlySet<number>): Act[] {
  const acts: Act[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (skip.has(at)) continue;
    const act = actAt(words, at, lexicon);
    if (!act || isIdle(words, act, lexicon)) continue;
    const last = acts.at(-1);
    if (last && act.from < last.to) {
      if (act.strong && !last.strong) acts[acts.length - 1] = act;
    } else acts.push(act);
  }
  return acts;
}

function actAt(words: readonly Word[], at: number, lexicon: PromiseLexicon): Act | undefined {
  const strong = lexicon.acts.at(words, at);
  if (strong) return { from: at, to: strong.to, strong: true };
  const dated = lexicon.datedActs.at(words, at);
  if (dated) return { from: at, to: dated.to, strong: false };
  const pronoun = lexicon.pronouns.at(words, at);
  if (!pronoun) return undefined;
  // Inverted, the verb stands before its pronoun; then what follows the pronoun is an object or an adverb.
  const before = words[at - 1];
  if (lexicon.inverts && before && isVerbPlace(words, at - 1, lexicon)) {
    const idle = lexicon.idleVerbs.at(words, at - 1) ?? isShared(words, at, lexicon);
    return idle ? undefined : { from: at - 1, to: at + 1, strong: false };
  }
  if (!opensClause(words, at, lexicon)) return undefined;
  const verb = words[pronoun.to];
  if (!verb || isMark(verb.key) || startsWithDigit(verb.key) || lexicon.idleVerbs.at(words, pronoun.to))
    return undefined;
  return { from: at, to: pronoun.to + 1, strong: false };
}

/** `Zaterdag zingen we`: a `we` that may mean the reader too, in a sentence that does nothing for the reader. */
function isShared(
  words: readonly Word[],
  at: number,
  { together, service }: PromiseLexicon,
): true | undefined {
  return together.at(words, at) && !service.has(words) ? true : undefined;
}

/** A word can be the verb before its pronoun unless it opens the clause or joins two. */
function isVerbPlace(words: readonly Word[], at: number, lexicon: PromiseLexicon): boolean {
  const word = words[at];
  const opener = words[at - 1];
  if (!word || isMark(word.key) || !opener || (isMark(opener.key) && opener.key !== ',')) return false;
  return (
    !lexicon.and.at(words, at) &&
    !lexicon.condition.at(words, at) &&
    !lexicon.event.at(words, at) &&
    !lexicon.joins.at(words, at)
  );
}

/** In a main clause the subject comes first; behind anything else it belongs to a subordinate one (`dat ik u afbelde`). */
function opensClause(words: readonly Word[], at: number, lexicon: PromiseLexicon): boolean {
  const before = words[at - 1];
  return before === undefined || isMark(before.key) || lexicon.and.at(words, at - 1) !== undefined;
}

function isIdle(words: readonly Word[], { from, to }: Act, lexicon: PromiseLexicon): boolean {
  return lexicon.negation.has(words, Math.max(0, from - 1), to) || lexicon.idle.at(words, to) !== undefined;
}
