import { isMark, type Word } from '../phrases/words';
import type { Act, Stretch } from './acts';
import type { PromiseLexicon } from './lexicon';

const closes = new Set([',', ';', ':', '–', '—', '-', '(', ')']);

/**
 * Subordinate clauses that name what an act depends on: from `if` or `as soon as` to the comma that ends it or, without
 * a comma, to the act that follows.
 */
export function dependentClauses(
  words: readonly Word[],
  acts: readonly Act[],
  lexicon: PromiseLexicon,
  opens: (at: number) => boolean,
): Stretch[] {
  const clauses: Stretch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!opens(from)) continue;
    let to = from + 1;
    while (to < words.length && !closes.has(words[to]?.key ?? '')) to += 1;
    const act = acts.find((one) => one.from > from + 1 && one.from < to);
    if (act && (to >= words.length - 1 || isInverted(words, act, lexicon))) to = act.from;
    clauses.push({ from, to });
    from = to;
  }
  return clauses;
}

/** A verb before its subject stands in a main clause, whatever comes before it (`zodra hij er is krijg je bericht`). */
function isInverted(words: readonly Word[], { from }: Act, lexicon: PromiseLexicon): boolean {
  const { inverts, subjects } = lexicon;
  return inverts && !subjects.at(words, from) && subjects.at(words, from + 1) !== undefined;
}

/** Cuts a sentence so that each act has a stretch of its own: at the last mark or `and` before the act. */
export function stretchesOf(
  words: readonly Word[],
  acts: readonly Act[],
  lexicon: PromiseLexicon,
): Stretch[] {
  const cuts: number[] = [acts[0] ? lastStop(words, acts[0].from) : 0];
  for (let index = 1; index < acts.length; index += 1) {
    const before = acts[index - 1]?.to ?? 0;
    const act = acts[index]?.from ?? 0;
    let cut = act;
    for (let at = act; at >= before; at -= 1) {
      if (closes.has(words[at]?.key ?? '') || lexicon.and.at(words, at)) {
        cut = at;
        break;
      }
    }
    cuts.push(cut);
  }
  return acts.map((_, index) => ({ from: cuts[index] ?? 0, to: cuts[index + 1] ?? words.length }));
}

/** A semicolon ends a statement as a full stop does. */
function lastStop(words: readonly Word[], before: number): number {
  for (let at = before; at > 0; at -= 1) if (words[at]?.key === ';') return at;
  return 0;
}

/**
 * Whether a second moment has a thing of its own: `and the workbook at the start of`, `en begin januari de rekening`.
 * Two moments side by side (`maandag en dinsdag`) have not, nor has one that somebody else acts at (`and you can`).
 */
export function hasOwnThing(
  words: readonly Word[],
  first: Stretch,
  second: Stretch,
  lexicon: PromiseLexicon,
): boolean {
  for (let at = first.to; at < second.from; at += 1) {
    if (!lexicon.and.at(words, at)) continue;
    const next = words[at + 1];
    if (!next || lexicon.subjects.at(words, at + 1)) return false;
    if (at + 1 < second.from) return !isMark(next.key);
    const after = words[second.to];
    return after !== undefined && !isMark(after.key) && !lexicon.and.at(words, second.to);
  }
  return false;
}
