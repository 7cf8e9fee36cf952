import { readTable, type Weights, writeRow } from '@/utils/analysis/reply/weigh';
import { replyIntents } from '@/utils/analysis/types';
import type { Answer } from './labelled';
import { learnWeights } from './regression';

/** The rows of both tables as they are written down, heaviest first. */
export interface Written {
  readonly bases: readonly number[];
  readonly mail: readonly string[];
  readonly sentence: readonly string[];
}

type Part = 'mail' | 'sentence';

/** Seldom seen ones would learn a mail by heart. */
const fewest = { cue: 4, word: 3, stem: 4 };
/** Signs were thought of with these very mails at hand, and yet say more of other mails than words do. */
const scale = { cue: 1, word: 0.5, stem: 0.4 };
/** Chosen with whole writers left out; so are the scales. */
const walk = { restraint: 0.001, rounds: 100 };
/** The rows of words and stems together take no more room than this, in letters: the background loads them. */
const room = 22_000;

const sortOf = (name: string): keyof typeof scale =>
  name.startsWith(':') ? 'cue' : name.endsWith('-') ? 'stem' : 'word';

/** Weighs everything that was seen of answers in one fit. */
export function learn(answers: readonly Answer[]): Written {
  const columns = new Map<string, number>();
  const scales: number[] = [];
  const counts = { mail: new Map<string, number>(), sentence: new Map<string, number>() };
  for (const { mail, sentences } of answers) {
    for (const name of mail) count(counts.mail, name);
    for (const name of new Set(sentences.flat())) count(counts.sentence, name);
  }
  for (const part of ['mail', 'sentence'] as const)
    for (const name of [...counts[part].keys()].sort()) {
      if ((counts[part].get(name) ?? 0) < fewest[sortOf(name)]) continue;
      columns.set(`${part} ${name}`, scales.length);
      scales.push(scale[sortOf(name)]);
    }
  const at = (part: Part, names: readonly string[]): number[] =>
    names.flatMap((name) => columns.get(`${part} ${name}`) ?? []);
  const seen = answers.map(({ mail, sentences, kind }) => ({
    mail: at('mail', mail),
    sentences: sentences.map((names) => at('sentence', names)),
    kind,
  }));
  const kinds = replyIntents.length;
  const weights = learnWeights(seen, Float64Array.from(scales), kinds, walk);
  const rows = [...columns]
    .map(([column, at]) => {
      const cut = column.indexOf(' ');
      const of = [...weights.slice(at * kinds, (at + 1) * kinds)];
      const row = writeRow(column.slice(cut + 1), of);
      return { part: column.slice(0, cut), row, size: Math.max(...of.map(Math.abs)) };
    })
    .filter(({ row }) => !/ 0+$/.test(row))
    .sort((a, b) => b.size - a.size);
  const kept = fitting(rows);
  const rowsOf = (part: Part): string[] => kept.filter((one) => one.part === part).map(({ row }) => row);
  return {
    bases: [...weights.slice(-kinds)].map((base) => Number(base.toFixed(2))),
    mail: rowsOf('mail'),
    sentence: rowsOf('sentence'),
  };
}

/** A model as the product reads it. */
export function weightsOf({ bases, mail, sentence }: Written): Weights {
  return {
    bases,
    mail: readTable(mail.join()),
    sentence: readTable(sentence.join()),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** All cues, and the heaviest words, as many as fit. */
function fitting<Row extends { readonly row: string }>(rows: readonly Row[]): Row[] {
  let used = 0;
  return rows.filter(({ row }) => {
    if (row.startsWith(':')) return true;
    used += row.length + 2;
    return used <= room;
  });
}
