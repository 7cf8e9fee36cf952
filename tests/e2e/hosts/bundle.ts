import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/setup/ensure.mjs';

const folder = join(root, '.output', 'test-editors');
const bundles = new Map<string, Promise<string>>();

/** The adapters with `lab.ts` as one script for a page; built once per worker. */
export function labScript(): Promise<string> {
  return once('lab', () => bundled('lab.ts'));
}

/**
 * One of the editor libraries as a script that sets `window.mountEditor`; built once and kept, as the libraries only change
 * with the lock file.
 */
export function editorScript(name: string): Promise<string> {
  return once(name, async () => {
    const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
    const source = await readFile(join(root, 'tests/e2e/hosts/editors', `${name}.ts`), 'utf8');
    const kept = join(folder, `${name}-${fingerprint(lock + source)}.js`);
    if (existsSync(kept)) return readFile(kept, 'utf8');
    const code = await bundled(`editors/${name}.ts`);
    await mkdir(folder, { recursive: true });
    // Two workers may build it at once: each writes its own file, and the last name wins.
    const own = `${kept}.${process.pid}`;
    await writeFile(own, code);
    await rename(own, kept);
    return code;
  });
}

function once(name: string, make: () => Promise<string>): Promise<string> {
  const made = bundles.get(name) ?? make();
  bundles.set(name, made);
  return made;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/e2e/hosts', entry), formats: ['iife'], name: 'bynameTest' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((file) => file.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error(`${entry} was not built.`);
}
