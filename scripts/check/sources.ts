import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Direction } from '@/utils/analysis/types';
import { splitMbox } from '@/utils/formats/mbox';
import { readMime } from '@/utils/formats/mime';
import { type CheckRow, readRow } from './row';

export interface SourceOptions {
  /** For files that do not say it themselves. */
  readonly direction: Direction;
  /** Told how many bytes of the input have been read. */
  readonly onBytes: (bytes: number) => void;
}

/** Rows of a stream with a JSON object on each line; blank lines are passed over. */
export async function* rowsOfJsonl(stream: Readable): AsyncGenerator<CheckRow> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield readRow(line);
  }
}

/** Rows of a file, by its extension; a file that cannot be read gives one row with the error. */
export async function* rowsOfFile(path: string, options: SourceOptions): AsyncGenerator<CheckRow> {
  try {
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
        yield* rowsOfJsonl(counted(path, options));
        return;
      case '.mbox':
        yield* rowsOfMbox(path, options);
        return;
      case '.eml':
        yield await rowOfMime(path, await readFile(path), options);
        return;
      default:
        yield { id: path, mail: { direction: options.direction, body: await readFile(path, 'utf8') } };
    }
  } catch (error) {
    yield { id: path, error: error instanceof Error ? error.message : 'This file cannot be read.' };
  }
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
  try {
    const { body, subject, from, to } = await readMime(source);
    return { id, mail: { direction, body, to, ...(subject && { subject }), ...(from && { from }) } };
  } catch {
    return { id, error: 'This is no mail that can be read.' };
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
