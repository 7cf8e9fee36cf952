/**
 * What reading costs: `npm run bench -- [MAILS.jsonl…]`. Byname beside three programs that only part a reply from what it
 * quotes, on the same mails in the same run. CPU time, so that other work on the machine counts for little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import EmailReplyParser from 'email-reply-parser';
import { quotations } from 'talonjs';
import * as v from 'valibot';
import { analyse, createAnalyser } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { MailInput } from '@/utils/analysis/types';

const row = v.object({
  direction: v.picklist(['draft', 'incoming']),
  body: v.string(),
  subject: v.nullish(v.string(), undefined),
});
/** It has no types of its own. */
const planer: { extractFromPlain(body: string): string } = createRequire(import.meta.url)('planer');
const replies = new EmailReplyParser();

const rounds = 5;
const fixtures = 'tests/fixtures/mails';

interface Cost {
  /** In ms. */
  readonly mean: number;
  readonly p99: number;
}

/**
 * The cost of each piece of work, the best of some rounds: what disturbs a machine only ever adds.
 * @param begin makes the worker of a round, so that none remembers what an earlier round read
 */
function costOf<T>(pieces: readonly T[], begin: () => (piece: T) => unknown): Cost {
  const warm = begin();
  for (const piece of pieces) warm(piece);
  let mean = Number.POSITIVE_INFINITY;
  const best = pieces.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    const work = begin();
    const before = process.cpuUsage();
    for (const [at, piece] of pieces.entries()) {
      const start = performance.now();
      work(piece);
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    mean = Math.min(mean, (user + system) / 1000 / pieces.length);
  }
  const sorted = best.sort((one, other) => one - other);
  return { mean, p99: sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0 };
}

function print(cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(`${first.padEnd(46)}${others.map((cell) => cell.padStart(12)).join('')}\n`);
}

const ms = (time: number): string => `${time.toPrecision(3)} ms`;

function compare(title: string, bodies: readonly MailInput[]): void {
  print([title, 'mean', 'p99', 'Byname is']);
  const own = costOf(bodies, () => analyse);
  print(['  Byname, the whole analysis', ms(own.mean), ms(own.p99), '']);
  for (const [name, work] of others) {
    const cost = costOf(
      bodies,
      () =>
        ({ body }) =>
          work(body),
    );
    print([`  ${name}`, ms(cost.mean), ms(cost.p99), `${(own.mean / cost.mean).toPrecision(3)} ×`]);
  }
}

const others: readonly (readonly [string, (body: string) => unknown])[] = [
  ['planer, quotes only', (body) => planer.extractFromPlain(body)],
  ['talonjs, quotes only', (body) => quotations.extractFromPlain(body)],
  ['email-reply-parser, quotes and signature mark', (body) => replies.read(body)],
];

function mailsOf(files: readonly string[]): MailInput[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => {
      const { subject, ...mail } = v.parse(row, JSON.parse(line));
      return { ...mail, subject: subject ?? undefined };
    });
}

const sentences = [
  'Ik heb de offerte van vorige week nog eens rustig bekeken en er een paar dingen in aangepast',
  'De levering van de onderdelen gaat waarschijnlijk iets langer duren dan we hadden gedacht',
  'Ik bel je dinsdag om tien uur terug over de planning',
  'Volgens mij ontbreekt de factuur van september nog, maar dat weet ik niet zeker',
];

/** A draft of about so many words, no two sentences alike, with `typed` put in its middle. */
function draftOf(words: number, typed: string): MailInput {
  const paragraphs: string[] = [];
  for (let count = 0; count * 17 < words; count += 1) {
    const end = count % 4 === 3 ? '.\n\n' : '. ';
    paragraphs.push(`${sentences[count % sentences.length] ?? ''}, punt ${count}${end}`);
  }
  paragraphs.splice(Math.floor(paragraphs.length / 2), 0, typed);
  const body = `Beste Edwin,\n\n${paragraphs.join('')}\n\nMet vriendelijke groet,\nTeam Incasso`;
  return { direction: 'draft', body, today: '2026-11-23', self: { names: ['Ineke de Vries'] } };
}

function keystrokes(words: number): void {
  const text = 'Ik laat je morgen weten hoe het verder gaat met de planning van dit werk. ';
  const drafts = [...text].map((_, at) => draftOf(words, text.slice(0, at + 1)));
  const whole = costOf(drafts, () => analyse);
  const again = costOf(drafts, () => {
    const read = createAnalyser();
    read(draftOf(words, ''));
    return read;
  });
  print([`a key in a draft of ${words.toLocaleString('en-GB')} words`, 'mean', 'p99']);
  print(['  read as a whole', ms(whole.mean), ms(whole.p99)]);
  print(['  read where it changed', ms(again.mean), ms(again.p99)]);
}

addAllLanguages();
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : readdirSync(fixtures, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(fixtures, name));
const mails = mailsOf(files);
compare(`${mails.length.toLocaleString('en-GB')} mails`, mails);
keystrokes(200);
keystrokes(2_000);
const long = draftOf(15_000, '').body;
const history = 'Op ma 3 nov 2025 om 10:11 schreef Carina <c@example.org>:\n> Kan het dinsdag?\n'.repeat(
  1_200,
);
compare('a mail of 100 kB, own text', [{ direction: 'draft', body: long.slice(0, 100_000) }]);
compare('a mail of 100 kB, history', [
  { direction: 'draft', body: `${draftOf(200, '').body}\n\n${history}` },
]);
compare('100,000 short lines', [{ direction: 'draft', body: 'regel\n'.repeat(100_000) }]);
compare('10 MB in one line', [{ direction: 'draft', body: 'woord '.repeat(1_700_000) }]);
