import { parseArgs } from 'node:util';
import type { Direction } from '@/utils/analysis/types';

export const usage = `usage: npm run --silent check -- [--jsonl] [--direction draft|incoming] [FILE…]

Reads mails (.eml, .mbox, .txt, .jsonl) and tells how they are signed.
  --jsonl       one JSON object a line instead of the report; without FILE it reads such objects from standard input
  --direction   what .eml, .mbox and .txt files hold; incoming mail unless said otherwise
`;

export interface Arguments {
  readonly jsonl: boolean;
  readonly direction: Direction;
  readonly files: readonly string[];
}

/** Reads the command line; `undefined` when it is none that this command knows. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        direction: { type: 'string', default: 'incoming' },
      },
    });
    const { jsonl, direction } = values;
    if (direction !== 'draft' && direction !== 'incoming') return undefined;
    return jsonl || positionals.length > 0 ? { jsonl, direction, files: positionals } : undefined;
  } catch {
    return undefined;
  }
}
