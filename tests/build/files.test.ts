import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '@/scripts/build';

const kilobyte = 1_000;
/** The watcher runs on every page of a mail site. */
const watcherLimit = 15 * kilobyte;
/** The facts of products' pages; one of these comes where one of its products shows. */
const packLimit = 3 * kilobyte;
/** All of ours that a frame with an editor gets: the watcher, the facts of its product, and what a composer brings. */
const wholeLimit = 45 * kilobyte;
/** The strip that logs a touch; on the user's shortcut, or after a call. */
const logStripLimit = 20 * kilobyte;
/** What tells a panel about a page; in a frame only while one looks. */
const panelLinkLimit = 4 * kilobyte;
/** All that our own pages load before they first draw, with the texts of one language; popup and panel draw within 100 ms. */
const pageLimits = {
  popup: 104 * kilobyte,
  sidepanel: 117 * kilobyte,
  overview: 114 * kilobyte,
  options: 110 * kilobyte,
  welcome: 60 * kilobyte,
  clip: 83 * kilobyte,
} as const;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const folder = buildFolder(target, 'production');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = (name: string) => readFileSync(join(folder, name), 'utf8');
  const zipped = (name: string) => gzipSync(code(name), { level: 9 }).length;
  const scripts = files.filter((name) => name.endsWith('.js'));
  const packs = [
    'gmail.js',
    'roundcube.js',
    'webmails.js',
    'groupwares.js',
    'zimbra.js',
    'crms.js',
    'sales.js',
  ];
  const inPages = [
    'watcher.js',
    'composer.js',
    'edit.js',
    'strip.js',
    'panel-link.js',
    'log-strip.js',
    'page-person.js',
    ...packs,
  ];

  /** What a page names, and what each script of it imports before it runs. */
  const openedWith = (page: string): ReadonlySet<string> => {
    const first = new Set(
      [...code(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path),
    );
    for (const path of first) {
      if (!path.endsWith('.js')) continue;
      for (const [, name = ''] of code(path).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        first.add(`chunks/${name}`);
    }
    return first;
  };

  test('keeps within its budgets', () => {
    const sizes = {
      watcher: zipped('watcher.js'),
      composer: zipped('composer.js'),
      panelLink: zipped('panel-link.js'),
      logStrip: zipped('log-strip.js'),
    };
    expect(sizes.watcher).toBeLessThan(watcherLimit);
    for (const pack of packs) {
      expect(zipped(pack), pack).toBeLessThan(packLimit);
      expect(sizes.watcher + zipped(pack) + sizes.composer, pack).toBeLessThan(wholeLimit);
    }
    expect(sizes.logStrip).toBeLessThan(logStripLimit);
    expect(sizes.panelLink).toBeLessThan(panelLinkLimit);
  });

  test.each(Object.entries(pageLimits))('%s opens with less than %i bytes', (page, limit) => {
    const first = openedWith(`${page}.html`);
    const texts = files.filter((name) => /^chunks\/messages-.*\.js$/.test(name)).map(zipped);
    expect(texts).toHaveLength(4);
    const bytes = [...first].reduce((all, path) => all + zipped(path), 0) + Math.max(...texts);
    expect(first.size).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(limit);
  });

  test.each(Object.keys(pageLimits))(
    '%s names few files, so that it is painted before its scripts come',
    (page) => {
      const named = [...code(`${page}.html`).matchAll(/<link[^>]*\bhref=|<script[^>]*\bsrc=/g)];
      expect(named.length).toBeLessThan(8);
    },
  );

  test('has nothing of the log in what runs in pages', () => {
    for (const name of inPages) {
      expect(/dexie|indexedDB|IDBKeyRange/i.test(code(name)), name).toBe(false);
      expect(/\bimport\s*\(|\bimport\b[^(]{0,80}\bfrom\b\s*["']/.test(code(name)), name).toBe(false);
    }
  });

  test('loads no code from elsewhere and makes none from text', () => {
    for (const name of scripts) {
      expect(/\beval\(|new Function\(|importScripts/.test(code(name)), name).toBe(false);
      expect(/\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon/.test(code(name)), name).toBe(
        false,
      );
    }
    for (const name of files.filter((path) => path.endsWith('.html'))) {
      expect(/(?:src|href)="(?:https?:)?\/\//.test(code(name)), name).toBe(false);
      expect(/<script(?![^>]*\bsrc=)/.test(code(name)), name).toBe(false);
    }
  });

  test('has every text in every language, and pictures in every size', () => {
    const locales = ['de', 'en', 'fr', 'nl'].map((language) => `_locales/${language}/messages.json`);
    const icons = [16, 32, 48, 96, 128].map((size) => `icon/${size}.png`);
    expect(files).toEqual(expect.arrayContaining([...locales, ...icons]));
  });

  test('holds shadow roots closed, and has no source map or path of the machine that built it', () => {
    const mode = /attachShadow\(\{\s*mode:\s*([\w$]+|"\w+")/.exec(code('composer.js'))?.[1] ?? '';
    expect(mode === '"closed"' || code('composer.js').includes(`${mode}="closed"`)).toBe(true);
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of scripts) expect(code(name).includes(process.cwd()), name).toBe(false);
  });
});
