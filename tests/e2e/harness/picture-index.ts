import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/setup/ensure.mjs';

const folder = join(root, '.output', 'screenshots');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Pictures are called `surface--state--look.png`; those without hyphens of ours stand under their folder's name. */
function placeOf(path: string): readonly [surface: string, state: string, look: string] {
  const [folderName = '', file = ''] = path.includes('/') ? path.split('/') : ['', path];
  const [surface = '', state, look] = file.replace(/\.png$/, '').split('--');
  return state === undefined ? [folderName || 'path', surface, ''] : [surface, state, look ?? ''];
}

async function picturesIn(sub: string): Promise<string[]> {
  const files = await readdir(join(folder, sub)).catch(() => []);
  return files.filter((name) => name.endsWith('.png')).map((name) => (sub ? `${sub}/${name}` : name));
}

/** Writes a page that shows every picture of every surface, in groups. Runs after all tests. */
export default async function writePictureIndex(): Promise<void> {
  const paths = (await Promise.all(['', 'surfaces'].map(picturesIn))).flat().sort();
  if (paths.length === 0) return;
  const groups = new Map<string, Map<string, string[]>>();
  for (const path of paths) {
    const [surface, state] = placeOf(path);
    const states = groups.get(surface) ?? new Map<string, string[]>();
    states.set(state, [...(states.get(state) ?? []), path]);
    groups.set(surface, states);
  }
  const figure = (path: string) =>
    `<a href="${escaped(path)}"><img loading="lazy" src="${escaped(path)}" alt=""><span>${escaped(placeOf(path)[2] || path)}</span></a>`;
  const sections = [...groups].map(
    ([surface, states]) =>
      `<h2 id="${escaped(surface)}">${escaped(surface)}</h2>${[...states]
        .map(([state, all]) => `<h3>${escaped(state)}</h3><div>${all.map(figure).join('')}</div>`)
        .join('')}`,
  );
  const links = [...groups.keys()].map((surface) => `<a href="#${escaped(surface)}">${escaped(surface)}</a>`);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Byname: every surface in every state</title>
<style>body{font:14px system-ui;margin:24px;background:#ddd}nav{display:flex;flex-wrap:wrap;gap:12px}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}div a{display:grid;gap:4px;color:inherit;font-size:12px}img{max-width:320px;max-height:420px;border:1px solid #999}</style>
<h1>Every surface in every state</h1><nav>${links.join('')}</nav>${sections.join('\n')}</html>\n`,
  );
}
