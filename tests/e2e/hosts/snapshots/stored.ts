import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a real product, as a browser held it when it was saved. */
export interface Snapshot {
  /** `<product>/<file>`. */
  readonly name: string;
  /** Folder that it stands in: the id of a product that we know, or any other word. */
  readonly product: string;
  /** The address it was saved at, by its first comment; else one of no product. */
  readonly url: string;
  readonly html: string;
  /** What its frames held, the first one first. */
  readonly frames: readonly string[];
  readonly shows: 'composer' | 'message' | 'neither';
}

/**
 * The snapshots of a folder: `<product>/<what>.html`, with `<what>.frame<n>.html` for what its n-th frame held. The name says what
 * must be found: a composer (`compose…`, `reply…`, `forward…`), a message (`message…`, `sent-message…`), or neither.
 */
export function snapshotsIn(folder: string): readonly Snapshot[] {
  const products = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return products.flatMap(({ name: product }) => {
    const files = readdirSync(join(folder, product)).filter((file) => file.endsWith('.html'));
    const text = (file: string): string => readFileSync(join(folder, product, file), 'utf8');
    const framesOf = (file: string): string[] => {
      const base = file.slice(0, -'.html'.length);
      const held = (n: number): string => `${base}.frame${n}.html`;
      const count = files.filter((other) => other.startsWith(`${base}.frame`)).length;
      return Array.from({ length: count }, (_, at) => held(at + 1))
        .filter((frame) => files.includes(frame))
        .map(text);
    };
    return files
      .filter((file) => !/\.frame\d+\.html$/.test(file))
      .map((file) => {
        const html = text(file);
        return {
          name: `${product}/${file}`,
          product,
          html,
          url: addressOf(html) ?? `https://page.example/${product}`,
          frames: framesOf(file),
          shows: shownBy(file),
        };
      });
  });
}

function addressOf(html: string): string | undefined {
  return /^<!-- (https?:\/\/\S+) -->$/m.exec(html.slice(0, 2_000))?.[1];
}

function shownBy(file: string): Snapshot['shows'] {
  if (/^(?:compose|reply|forward)/.test(file)) return 'composer';
  return /^(?:sent-)?message/.test(file) ? 'message' : 'neither';
}
