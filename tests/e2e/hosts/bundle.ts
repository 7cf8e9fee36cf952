import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/setup/ensure.mjs';

let bundle: Promise<string> | undefined;

/** The adapters with `lab.ts` as one script for a page; built once per worker. */
export function labScript(): Promise<string> {
  bundle ??= bundled();
  return bundle;
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/e2e/hosts/lab.ts'), formats: ['iife'], name: 'bynameLab' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((file) => file.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error('The script of the host tests was not built.');
}
