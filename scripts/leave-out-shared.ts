import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the watcher shares: whole modules of `utils/hosts`. */
const ofHosts = [...read('utils/hosts/shared.ts').matchAll(/^export \* from '\.\/(.+)';$/gm)].map(
  ([, name]) => join(root, `utils/hosts/${name}.ts`),
);
const draftText = [join(root, 'utils/hosts/draft-text.ts')];

/** What the composer shares: some names out of these modules. */
const ofOverlay = [...read('utils/overlay/shared.ts').matchAll(/^export \{(.+)\} from '(.+)';$/gm)].map(
  ([, names = '', from = '']) => ({ names: names.split(',').map((name) => name.trim()), from }),
);
const overlayNames = new Set(ofOverlay.flatMap(({ names }) => names));
const overlayModules = ofOverlay.flatMap(({ from }) => {
  if (!/^(?:@|\.)\//.test(from)) return [from];
  const file = from.startsWith('@') ? join(root, from.slice(2)) : join(root, 'utils/overlay', from);
  return [`${file}.ts`, `${file}.tsx`];
});

/** Scripts that are injected only where those run, with the modules that they are built without. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  gmail: ofHosts,
  roundcube: ofHosts,
  webmails: ofHosts,
  groupwares: ofHosts,
  zimbra: ofHosts,
  crms: ofHosts,
  sales: ofHosts,
  composer: ofHosts,
  'panel-link': ofHosts,
  edit: [...ofHosts, ...draftText],
  strip: overlayModules,
};

/**
 * Builds a script without the modules that it finds in the frame when it is injected (`utils/hosts/share.ts`). Fails where it
 * needs a name that nobody shares.
 */
export function leaveOutShared(script: string, { build, plugins }: UserConfig): void {
  const modules = leftOut[script];
  if (modules === undefined || build === undefined) return;
  const { output } = build.rollupOptions ?? {};
  build.rollupOptions = {
    ...build.rollupOptions,
    external: [...modules],
    output: { ...[output].flat()[0], globals: () => 'globalThis[Symbol.for("byname.shared")]' },
  };
  plugins?.push({
    name: 'byname:shared-names',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const missing = Object.values(chunk.importedBindings)
          .flat()
          .filter((name) => modules === overlayModules && !overlayNames.has(name));
        if (missing.length > 0) this.error(`${script} needs ${missing}, which nobody shares.`);
      }
    },
  });
}
