/**
 * `npm run --silent check -- [--jsonl] [FILE…]`: the analysis of the extension on files.
 * Exit status: 0, 1 when a mail or line could not be read, 2 for a command line that makes no sense.
 */
import { once } from 'node:events';
import process from 'node:process';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { answerOf } from './answer';
import { type Arguments, readArguments, usage } from './arguments';
import { Progress } from './progress';
import { report } from './report';
import type { CheckRow } from './row';
import { rowsOfFile, rowsOfJsonl, totalSize } from './sources';
import { Tally } from './tally';

async function* rowsOf({ files, direction }: Arguments, progress: Progress): AsyncGenerator<CheckRow> {
  if (files.length === 0) yield* rowsOfJsonl(process.stdin);
  for (const file of files) yield* rowsOfFile(file, { direction, onBytes: progress.onBytes });
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Rules that fail are named once; what the mail says is not. */
const onError = (part: string, error: unknown): void => {
  process.stderr.write(`${part} failed: ${error instanceof Error ? error.name : 'unknown error'}\n`);
};

async function check(args: Arguments): Promise<number> {
  const progress = new Progress(process.stderr, await totalSize(args.files));
  const tally = new Tally();
  for await (const row of rowsOf(args, progress)) {
    progress.mail();
    if ('error' in row) {
      tally.fail();
      if (args.jsonl) await print(`${JSON.stringify({ id: row.id, error: row.error })}\n`);
      else progress.say(`${row.place ?? row.id ?? 'A line'}: ${row.error}`);
      continue;
    }
    const analysis = analyse(row.mail, { onError });
    tally.add(row.mail, analysis);
    if (args.jsonl) await print(`${JSON.stringify(answerOf(row.id, analysis))}\n`);
  }
  progress.end();
  if (!args.jsonl) await print(report(tally));
  return tally.failed > 0 ? 1 : 0;
}

addAllLanguages();
process.stdout.on('error', () => process.exit(0));
const args = readArguments(process.argv.slice(2));
if (args) process.exitCode = await check(args);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
