import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMbox } from '@/utils/formats/mbox';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function mailsOf(text: string, size = 64): Promise<string[]> {
  const mails: string[] = [];
  for await (const mail of splitMbox(inPieces(text, size))) mails.push(decoder.decode(mail));
  return mails;
}

const two =
  'From a@b Mon Jan  1 10:00:00 2024\nSubject: one\n\nHoi\n\nFrom c@d Tue Jan  2 11:00:00 2024\nSubject: two\n\nDag\n';

describe('splitMbox', () => {
  it('gives each mail without its envelope line', async () => {
    expect(await mailsOf(two)).toEqual(['Subject: one\n\nHoi\n\n', 'Subject: two\n\nDag\n']);
  });

  it('takes a sentence that begins with "From" for text', async () => {
    const mail = 'From a@b Mon Jan  1 10:00:00 2024\n\nFrom Monday on we are open.\nFrom 10:00 too.\n';
    expect(await mailsOf(mail)).toHaveLength(1);
  });

  it('takes the mark off an escaped line', async () => {
    const mail = 'From a@b Mon Jan  1 10:00:00 2024\n\n>From here\n>>From there\n';
    expect(await mailsOf(mail)).toEqual(['\nFrom here\n>From there\n']);
  });

  it('finds nothing in an empty file', async () => {
    expect(await mailsOf('')).toEqual([]);
    expect(await mailsOf('\n\n')).toEqual([]);
  });

  it('does not depend on how the file comes in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await mailsOf(two.replaceAll('\n', '\r\n'), size)).toEqual(
          await mailsOf(two.replaceAll('\n', '\r\n'), 1000),
        );
      }),
    );
  });
});
