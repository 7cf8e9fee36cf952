import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface EmptyExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

/** An extension whose content script does nothing, on the same pages: what any extension costs at the least. */
export async function emptyExtension(): Promise<EmptyExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'byname-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [
      { matches: ['http://127.0.0.1/*'], all_frames: true, run_at: 'document_idle', js: ['empty.js'] },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '(() => {})();');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
