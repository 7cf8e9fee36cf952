import { type ReplyIntent, replyIntents } from '../types';
import { mailBases, mailWeights } from './mail-weights';
import { sentenceWeights } from './sentence-weights';

/** For each thing seen, what it says for each kind of answer, in the order of `replyIntents`. */
export type WeightTable = ReadonlyMap<string, readonly number[]>;

/** Everything that evidence weighs: what a kind starts with, what holds for the whole mail, and what for one sentence. */
export interface Weights {
  readonly bases: readonly number[];
  readonly mail: WeightTable;
  readonly sentence: WeightTable;
}

const steps = 26;

/** What one letter of a written weight counts: `a` is one step for a kind, `C` three against it, `0` nothing. */
const stepOf = (name: string): number => (name.startsWith(':') ? 0.1 : 0.04);

/** The weights of a thing seen as letters; what is greater than a letter can say becomes the greatest. */
export function writeRow(name: string, weights: readonly number[]): string {
  const step = stepOf(name);
  return `${name} ${weights.map((weight) => letterOf(weight, step)).join('')}`;
}

function letterOf(weight: number, step: number): string {
  const count = Math.min(steps, Math.round(Math.abs(weight) / step));
  return count === 0 ? '0' : String.fromCharCode((weight > 0 ? 96 : 64) + count);
}

function weightOf(letter: string, step: number): number {
  const code = letter.charCodeAt(0);
  if (code > 96) return (code - 96) * step;
  return code > 64 ? (64 - code) * step : 0;
}

/** Reads rows as `writeRow` writes them, between commas. */
export function readTable(list: string): WeightTable {
  const table = new Map<string, number[]>();
  for (const entry of list.split(',')) {
    const text = entry.trim();
    const cut = text.lastIndexOf(' ');
    const name = text.slice(0, cut);
    const step = stepOf(name);
    table.set(
      name,
      Array.from(text.slice(cut + 1), (letter) => weightOf(letter, step)),
    );
  }
  return table;
}

let own: Weights | undefined;

function ownWeights(): Weights {
  own ??= {
    bases: mailBases,
    mail: readTable(mailWeights),
    sentence: readTable(sentenceWeights),
  };
  return own;
}

/**
 * What a mail's evidence says for each kind. Of its sentences the one that says most for a kind counts most for it: what the
 * rest chats about does not outvote the sentence that decides.
 * @param whole what is seen of the mail as a whole, `sentences` what of each.
 * @param weights those that the product comes with, unless told otherwise.
 */
export function weigh(
  whole: Iterable<string>,
  sentences: readonly Iterable<string>[],
  { bases, mail, sentence }: Weights = ownWeights(),
): { readonly intent: ReplyIntent; readonly sum: number }[] {
  const sums = sumOf(whole, mail);
  const said = sentences.map((features) => sumOf(features, sentence));
  return replyIntents.map((intent, kind) => ({
    intent,
    sum: (bases[kind] ?? 0) + (sums[kind] ?? 0) + pooled(said.map((one) => one[kind] ?? 0)),
  }));
}

function sumOf(names: Iterable<string>, table: WeightTable): Float64Array {
  const sums = new Float64Array(replyIntents.length);
  for (const name of names) {
    const weights = table.get(name);
    if (weights)
      for (let kind = 0; kind < sums.length; kind += 1) sums[kind] = (sums[kind] ?? 0) + (weights[kind] ?? 0);
  }
  return sums;
}

/** Close to the greatest: the logarithm of the sum of exponents. Nothing said is 0. */
function pooled(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
