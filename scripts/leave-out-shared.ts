import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';

const hosts = join(import.meta.dirname, '../utils/hosts');

/** Modules that the watcher shares. */
const ofWatcher = [
  ...readFileSync(join(hosts, 'shared.ts'), 'utf8').matchAll(/^export \* from '\.\/(.+)';$/gm),
].map(([, name]) => join(hosts, `${name}.ts`));
/** What the composer shares besides. */
const ofComposer = [join(hosts, 'draft-text.ts')];

/** Scripts that are injected only where those run, with the modules that they are built without. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  gmail: ofWatcher,
  roundcube: ofWatcher,
  webmails: ofWatcher,
  groupwares: ofWatcher,
  crms: ofWatcher,
  sales: ofWatcher,
  composer: ofWatcher,
  'panel-link': ofWatcher,
  edit: [...ofWatcher, ...ofComposer],
};

/** Builds a script without the modules that it finds in the frame when it is injected (`utils/hosts/share.ts`). */
export function leaveOutShared(script: string, { build }: UserConfig): void {
  const modules = leftOut[script];
  if (modules === undefined || build === undefined) return;
  const { output } = build.rollupOptions ?? {};
  build.rollupOptions = {
    ...build.rollupOptions,
    external: [...modules],
    output: { ...[output].flat()[0], globals: () => 'globalThis[Symbol.for("byname.shared")]' },
  };
}
