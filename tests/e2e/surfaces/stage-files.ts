import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/setup/ensure.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const hostPage = join(root, 'tests', 'fixtures', 'stage', 'host.html');

/** Pages with the stage on them, as files: a browser loads these far sooner than a script sent to each page anew. */
export interface StageFiles {
  /** Address of a page like a webmail's, or of the given HTML, with the stage's script in it. */
  pageOf(html?: string): Promise<string>;
  /** Address of axe's script. */
  readonly axe: string;
  remove(): Promise<void>;
}

export async function writeStageFiles(): Promise<StageFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'byname-stage-'));
  const axe = join(folder, 'axe.js');
  await writeFile(join(folder, 'stage.js'), await stageScript());
  await copyFile(axePath, axe);
  const written = new Map<string, string>();
  return {
    async pageOf(html) {
      const text = html ?? (await readFile(hostPage, 'utf8'));
      const known = written.get(text);
      if (known) return known;
      const path = join(folder, `${written.size}.html`);
      // Not every page says how its text is stored.
      await writeFile(path, `${text}<script src="stage.js" charset="utf-8"></script>`);
      const address = pathToFileURL(path).href;
      written.set(text, address);
      return address;
    },
    axe: pathToFileURL(axe).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function stageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      // A page reads what is small sooner, and there are hundreds of pages.
      minify: 'esbuild',
      lib: {
        entry: join(root, 'tests', 'e2e', 'surfaces', 'stage', 'stage.tsx'),
        formats: ['iife'],
        name: 'byname',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The stage was not built.');
  return output.output[0].code;
}
