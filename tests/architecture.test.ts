import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { rules } from '@/utils/analysis/rules';
import { ruleIds } from '@/utils/analysis/types';
import { adapterFor } from '@/utils/hosts/adapter-for';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { gmail } from '@/utils/hosts/gmail';
import { groupwares } from '@/utils/hosts/groupwares';
import { roundcube } from '@/utils/hosts/roundcube';
import { sales } from '@/utils/hosts/sales';
import { signs } from '@/utils/hosts/signs';
import { webmails } from '@/utils/hosts/webmails';
import { zimbra } from '@/utils/hosts/zimbra';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((path) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path));
const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('imports', () => {
  const table = importTable();

  test('every room is in the table of ARCHITECTURE.md', () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => !table.has(room)).sort()).toEqual([]);
    expect([...table.keys()].filter((room) => !rooms.has(room)).sort()).toEqual([]);
  });

  test('no file imports what its room may not', () => {
    const refused = sources.flatMap((path) => {
      const allowed = table.get(roomOf(path));
      return importsOf(path)
        .filter((target) => target !== roomOf(path) && !allowed?.has(target))
        .map((target) => `${path} imports ${target}`);
    });
    expect(refused).toEqual([]);
  });

  test('across rooms by @/, inside a room by a relative path', () => {
    const wrong = sources.flatMap((path) =>
      specifiersOf(path)
        .filter((name) => {
          if (name.startsWith('@/')) return roomOf(name.slice(2)) === roomOf(path) && !isSingle(path);
          if (!name.startsWith('.')) return false;
          return !isSingle(path) && roomOf(normalize(join(dirname(path), name))) !== roomOf(path);
        })
        .map((name) => `${path} imports ${name}`),
    );
    // Rooms of components lie beside each other and may reach across.
    expect(wrong.filter((line) => !line.startsWith('components/'))).toEqual([]);
  });
});

describe('registries', () => {
  test('every rule file is in the registry, and every rule of the contract exists', () => {
    const files = tracked.filter(
      (path) => /^utils\/analysis\/rules\/[^/]+\.ts$/.test(path) && /: Rule = \{/.test(textOf(path)),
    );
    expect(files.map((path) => path.replace(/.*\/|\.ts$/g, '')).sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    );
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  test('no page carries the examples of rules', () => {
    const importers = sources.filter((path) => specifiersOf(path).some((name) => name.endsWith('.examples')));
    expect(importers).toEqual([]);
  });

  test('every product that is recognised has an adapter, and every adapter file a sign', () => {
    const files = tracked.filter(
      (path) => /^utils\/hosts\/[^/]+\.ts$/.test(path) && /: HostSign = \{/.test(textOf(path)),
    );
    expect(files.map((path) => path.replace(/.*\/|\.ts$/g, '')).sort()).toEqual(
      signs.map(({ id }) => id).sort(),
    );
    const packs = {
      gmail: { gmail },
      roundcube: { roundcube },
      webmail: webmails,
      groupware: groupwares,
      zimbra: { zimbra },
      crm: crms,
      sales,
    };
    for (const sign of signs) {
      expect(Object.keys(packs[sign.pack]), sign.id).toContain(sign.id);
      provideHosts(packs[sign.pack]);
      expect(adapterFor(sign)?.id).toBe(sign.id);
    }
  });
});

describe('what is not done here', () => {
  /** Pattern, why, and the files that may. */
  const bans: readonly (readonly [pattern: RegExp, why: string, allowed: readonly string[]])[] = [
    [/\bsetInterval\(/, 'no polling where an event exists', []],
    [
      /\b(?:inner|outer)HTML\b|dangerouslySet|insertAdjacentHTML|document\.write/,
      'mail text never becomes HTML',
      [],
    ],
    [/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, 'nothing leaves the browser', []],
    [/\b(?:local|session)Storage\b/, 'a page can read it', []],
    [/\bDate\.now\(\)/, 'time comes from utils/clock', ['utils/clock.ts']],
    [
      /\bas unknown as\b|\bas any\b|: any\b|@ts-(?:ignore|nocheck|expect-error)/,
      'types are never switched off',
      [],
    ],
    [/\bdebugger\b|\bconsole\.log\(/, 'left over from a search', []],
    [/from 'webextension-polyfill'|\bchrome\.\w+\./, 'browser comes from wxt/browser', []],
  ];

  test.each(bans)('%s: %s', (pattern, _why, allowed) => {
    const found = sources.filter((path) => !allowed.includes(path) && pattern.test(codeOf(path)));
    expect(found).toEqual([]);
  });

  test('no source file over 300 lines; data is apart', () => {
    const long = sources.filter((path) => !isData(path) && textOf(path).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('no file of components over 110 lines', () => {
    const long = sources.filter(
      (path) => /^components\/.*\.tsx$/.test(path) && textOf(path).split('\n').length > 111,
    );
    expect(long).toEqual([]);
  });

  test('no path of a machine, and no download address in the lock file', () => {
    const machine = /(?:^|[\s'"`(=])\/(?:root|work|home\/\w+|Users\/\w+)\//m;
    const text = tracked.filter(
      (path) => !/\.(?:png|ico|woff2?)$/.test(path) && path !== 'tests/architecture.test.ts',
    );
    expect(text.filter((path) => machine.test(textOf(path)))).toEqual([]);
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  test('no test is skipped, focused or waits for a time', () => {
    const waits = /\b(?:test|it|describe)\.(?:only|todo)\b|waitForTimeout\(|setTimeout\(resolve/;
    const tests = tracked.filter(
      (path) => /^tests\/.*\.tsx?$/.test(path) && path !== 'tests/architecture.test.ts',
    );
    expect(tests.filter((path) => waits.test(textOf(path)))).toEqual([]);
  });
});

/** Room → rooms and packages that it may import, as ARCHITECTURE.md has it. */
function importTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = textOf('ARCHITECTURE.md').matchAll(
    /^\| `((?:utils|components|entrypoints)\/[^`]+)` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm,
  );
  const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  return new Map(
    [...rows].map(([, room = '', own, packages]) => [room, new Set([...names(own), ...names(packages)])]),
  );
}

/** `utils/hosts` for what is below it, `utils/clock` for a file directly in `utils`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return `${top}/${second.replace(/\.tsx?$/, '')}`;
}

/** A file that is a room by itself. */
function isSingle(path: string): boolean {
  return path.split('/').length === 2;
}

function specifiersOf(path: string): readonly string[] {
  return ts.preProcessFile(textOf(path)).importedFiles.map(({ fileName }) => fileName);
}

/** Rooms and packages that a file imports; of a package its name, of `wxt/browser` also that. */
function importsOf(path: string): readonly string[] {
  const table = importTable().get(roomOf(path));
  return specifiersOf(path).map((name) => {
    if (name.startsWith('@/')) return roomOf(name.slice(2));
    if (name.startsWith('.')) return roomOf(normalize(join(dirname(path), name)));
    const parts = name.split('/');
    const bare = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
    return table?.has(name) ? name : bare;
  });
}

/** The source without comments, which may speak of what is not done. */
function codeOf(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** Words and names, which are as long as they are. */
function isData(path: string): boolean {
  return path.endsWith('.data.ts') || /^utils\/analysis\/lang\/\w+\/\w+\.ts$/.test(path);
}
