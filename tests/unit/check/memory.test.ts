import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsOfFile } from '@/scripts/check/sources';
import { Tally } from '@/scripts/check/tally';
import { analyse } from '@/utils/analysis/analyse';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const everyMails = 100;
const megabyte = 2 ** 20;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byname-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

function mail(number: number): string {
  const text = `Nummer ${number} is besteld en komt deze week. `.repeat(100);
  return `From a@b.example Mon Nov 23 10:00:00 2026\nFrom: Jan <jan@b.example>\nTo: k@b.example\nSubject: ${number}\n\nBeste Karin,\n\n${text}\n\nGroet,\nJan\n\n`;
}

/** Returns its size; the text itself is gone before anything is read. */
async function writeMailbox(path: string, mails: number): Promise<number> {
  const text = Array.from({ length: mails }, (_, number) => mail(number)).join('');
  await writeFile(path, text);
  return text.length;
}

/** The most that was alive at any time while a mailbox of so many mails was read, in bytes. */
async function peakOf(mails: number): Promise<{ peak: number; size: number; read: number }> {
  const path = join(folder, `${mails}.mbox`);
  const size = await writeMailbox(path, mails);
  const tally = new Tally();
  let peak = 0;
  for await (const row of rowsOfFile(path, { direction: 'incoming', onBytes: () => undefined })) {
    if ('mail' in row) tally.add(row.mail, analyse(row.mail));
    if (tally.mails % everyMails !== 0) continue;
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  return { peak, size, read: tally.mails };
}

it('a mailbox ten times as large needs no more memory', async () => {
  await peakOf(200);
  const small = await peakOf(200);
  const large = await peakOf(2_000);
  expect(large.read).toBe(2_000);
  expect(large.size - small.size).toBeGreaterThan(6 * megabyte);
  expect(large.peak - small.peak).toBeLessThan(2 * megabyte);
}, 120_000);
