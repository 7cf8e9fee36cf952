import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Direction } from '@/utils/analysis/types';
import { splitMbox } from '@/utils/formats/mbox';
import { readMime } from '@/utils/formats/mime';
import { type CheckRow, readRow } from './row';

/** Bytes at the top of a file that tell whether it is text. */
const sniffed = 8_192;

export interface SourceOptions {
  /** For files that do not say it themselves. */
  readonly direction: Direction;
  /** Told how many bytes of the input have been read. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Rows of a stream with a JSON object on each line; blank lines are passed over.
 * @param name what errors call the stream by.
 */
export async function* rowsOfJsonl(stream: Readable, name = 'Standard input'): AsyncGenerator<CheckRow> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(line);
    yield 'error' in row ? { ...row, place: `${name}, line ${number}` } : row;
  }
}

/** Rows of a file, by its extension; a file that cannot be read gives one row with the error. */
export async function* rowsOfFile(path: string, options: SourceOptions): AsyncGenerator<CheckRow> {
  try {
    if ((await stat(path)).isDirectory()) {
      yield { id: path, error: 'This is a folder; name the files in it.' };
      return;
    }
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
        yield* rowsOfJsonl(counted(path, options), path);
        return;
      case '.mbox':
        yield* rowsOfMbox(path, options);
        return;
      case '.eml':
        yield await rowOfMime(path, await readFile(path), options);
        return;
      default:
        yield rowOfText(path, await readFile(path), options);
    }
  } catch (error) {
    yield { id: path, error: whyNot(error) };
  }
}

/** What a system error says, in plain words. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file.';
  return 'This file cannot be read.';
}

const noMail = 'This is no mail that can be read.';

/** Text and mail have no zero bytes; programs, pictures and archives do. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, sniffed).includes(0);
}

function rowOfText(id: string, bytes: Uint8Array, { direction }: SourceOptions): CheckRow {
  if (!isText(bytes)) return { id, error: noMail };
  return { id, mail: { direction, body: new TextDecoder().decode(bytes) } };
}

function counted(path: string, { onBytes }: SourceOptions): Readable {
  const stream = createReadStream(path);
  stream.on('data', (chunk) => onBytes(chunk.length));
  return stream;
}

async function* rowsOfMbox(path: string, options: SourceOptions): AsyncGenerator<CheckRow> {
  let number = 0;
  for await (const source of splitMbox(withCount(path, options))) {
    number += 1;
    yield await rowOfMime(`${path}#${number}`, source, options);
  }
}

/** Bytes are counted where they are used, so that reading keeps pace with the analysis. */
async function* withCount(path: string, { onBytes }: SourceOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    onBytes(bytes.length);
    yield bytes;
  }
}

async function rowOfMime(id: string, source: Uint8Array, { direction }: SourceOptions): Promise<CheckRow> {
  if (!isText(source)) return { id, error: noMail };
  try {
    const { body, subject, from, to } = await readMime(source);
    return { id, mail: { direction, body, to, ...(subject && { subject }), ...(from && { from }) } };
  } catch {
    return { id, error: noMail };
  }
}

/** The size of all files together, for the progress; those that are missing count for nothing. */
export async function totalSize(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
