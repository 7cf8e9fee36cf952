import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CheckRow } from '@/scripts/check/row';
import { rowsOfFile } from '@/scripts/check/sources';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byname-sources-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(name: string): Promise<CheckRow[]> {
  const rows: CheckRow[] = [];
  const options = { direction: 'incoming', onBytes: () => undefined } as const;
  for await (const row of rowsOfFile(join(folder, name), options)) rows.push(row);
  return rows;
}

it.each(['none.mbox', 'none.eml', 'none.txt', 'none.jsonl'])(
  '%s, which is not there, is said so',
  async (name) => {
    expect(await rowsOf(name)).toEqual([{ id: join(folder, name), error: 'There is no such file.' }]);
  },
);

it.each(['folder', 'folder.mbox', 'folder.jsonl'])(
  '%s is a folder, and its files are asked for',
  async (name) => {
    await mkdir(join(folder, name));
    const [row, another] = await rowsOf(name);
    expect(row).toMatchObject({ error: 'This is a folder; name the files in it.' });
    expect(another).toBeUndefined();
  },
);

it.each(['bytes.eml', 'bytes.txt'])('%s holds no text and is no mail', async (name) => {
  await writeFile(
    join(folder, name),
    Uint8Array.from({ length: 4_000 }, (_, at) => (at * 73) % 256),
  );
  expect(await rowsOf(name)).toMatchObject([{ error: 'This is no mail that can be read.' }]);
});

it('a mail with bytes of another encoding is still one', async () => {
  const head = 'From: Jan <jan@b.example>\nContent-Type: text/plain; charset=iso-8859-1\n\nBeste Zo';
  await writeFile(
    join(folder, 'latin.eml'),
    Buffer.concat([Buffer.from(head), Buffer.from([0xeb, 0x0a]), Buffer.from('\nGroet,\nJan')]),
  );
  expect(await rowsOf('latin.eml')).toMatchObject([{ mail: { body: expect.stringContaining('Beste Zoë') } }]);
});

it('a line that is no mail is named by its place', async () => {
  await writeFile(
    join(folder, 'a.jsonl'),
    '{"direction":"draft","body":"Hoi"}\n\nnot json\n{"id":"b","direction":"x"}\n{"id":"c"}\n',
  );
  const path = join(folder, 'a.jsonl');
  expect(await rowsOf('a.jsonl')).toMatchObject([
    { mail: { body: 'Hoi' } },
    { error: 'This line is not JSON.', place: `${path}, line 3` },
    { id: 'b', error: 'Field direction: draft or incoming expected.', place: `${path}, line 4` },
    { id: 'c', error: 'Field direction is missing.', place: `${path}, line 5` },
  ]);
});
