import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browsers/find';
import { buildFolder } from '../../../scripts/build';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { PageText } from '../../../utils/clips/page-text';

const tab = test.extend<object, { readonly shown: Page; readonly script: string }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => use(await readFile(join(buildFolder('chrome', 'testing'), 'clip-page.js'), 'utf8')),
    { scope: 'worker' },
  ],
  shown: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await requireBrowser('chromium'),
        args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      await use(await browser.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** What the injected script answers: the value that it ends with. */
async function read(page: Page, script: string): Promise<PageText> {
  return (await page.evaluate(script)) as PageText;
}

interface Saved {
  readonly title: string;
  /** Stands in the article. */
  readonly says: readonly string[];
  /** Stands on the page, but is none of its words. */
  readonly not?: readonly string[];
}

const saved: Readonly<Record<string, Saved>> = {
  news: {
    title: 'Wilgenhof Wonen opent tweede kantoor in Sneek',
    says: ['Directeur Karin Bos noemt het kantoor een belofte', 'straks twaalf mensen'],
    not: ['nieuwsbrief', 'algemene voorwaarden', 'Contact'],
  },
  company: {
    title: 'About us | Holt & Sons',
    says: ['Grace Holt took over', 'a cup of tea'],
    not: ['Privacy'],
  },
  blog: { title: 'Why I stopped counting calls - Tom Hale', says: ['My colleague Ellen Ward'] },
  event: { title: 'Fachtag Barrierefreies Wohnen', says: ['sprechen Hanna Vogt', 'kostet nichts'] },
  product: {
    title: 'Lampe Aubépine – Atelier Garnier',
    says: ['travaille avec une scierie', 'Lucie Perrin'],
    not: ['Noir', 'Ajouter au panier'],
  },
  forum: {
    title: 'Vochtplekken na isolatie • Forum voor zelfbouwers',
    says: ['Anke van den Berg van het energieloket'],
  },
  'pdf-viewer': { title: 'jaarverslag-2025.pdf', says: ['Penningmeester Ruud Kok'] },
  'app-shell': { title: 'Dashboard', says: [], not: ['enable JavaScript'] },
  table: { title: 'Wie werkt waar', says: ['Beantwoordt vragen over facturen'] },
  rtl: { title: 'افتتاح مكتبة جديدة في الحي القديم', says: ['ليلى حداد'] },
};

for (const [name, { title, says, not = [] }] of Object.entries(saved)) {
  tab(`reads a saved page: ${name}`, async ({ shown: page, script }) => {
    await page.setContent(await readFile(join(root, `tests/fixtures/clips/${name}.html`), 'utf8'));
    const before = await page.content();
    const text = await read(page, script);
    expect(text.title).toBe(title);
    const all = text.paragraphs.join('\n');
    const whole = [...text.paragraphs, ...text.beside].join('\n');
    for (const words of says) expect(whole).toContain(words);
    for (const words of not) expect(all).not.toContain(words);
    if (says.length === 0) expect(text.paragraphs).toEqual([]);
    expect(await page.content()).toBe(before);
  });
}

tab('what the user selected comes along', async ({ shown: page, script }) => {
  await page.setContent('<p>One sentence here.</p><p id="b">Another <b>sentence</b> there.</p>');
  await page.evaluate(() => {
    const chosen = document.querySelector('#b');
    if (chosen) getSelection()?.selectAllChildren(chosen);
  });
  expect((await read(page, script)).selection).toBe('Another sentence there.');
});

/** Pages that mean harm or are far too much; each makes its own document. */
const hostile: Readonly<Record<string, () => void>> = {
  'scripts and markup in title and text': () => {
    document.title = '<script>window.hacked = 1</script><img src=x onerror="window.hacked=1">\u202e\u0000';
    document.body.textContent =
      '<img src=x onerror="window.hacked=1"> is what this paragraph says to its readers.';
  },
  'twenty megabytes of text': () => {
    const line = 'A sentence about nothing that goes on and on. '.repeat(200);
    for (let at = 0; at < 2_200; at++)
      document.body.append(Object.assign(document.createElement('p'), { textContent: line }));
  },
  'one text of twenty megabytes': () => {
    document.body.textContent = 'word '.repeat(4_000_000);
  },
  // Chromium itself ends a tab that lays out some thousands of levels.
  'nesting as deep as a browser can show': () => {
    let inner: HTMLElement = document.body;
    for (let at = 0; at < 500; at++) {
      const child = document.createElement(at % 2 ? 'div' : 'b');
      inner.append(child);
      inner = child;
    }
    inner.append('This paragraph stands at the very bottom of it all.');
  },
  'two hundred thousand elements': () => {
    for (let at = 0; at < 200_000; at++) document.body.append(document.createElement('i'), ' x ');
  },
  'names that cover the page’s own': () => {
    document.body.append('A paragraph of ordinary length for any reader.');
    for (const name of ['title', 'cloneNode', 'createTreeWalker', 'documentElement', 'getSelection']) {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      document.body.append(image);
    }
  },
};

for (const [name, make] of Object.entries(hostile)) {
  tab(`a hostile page does no harm: ${name}`, async ({ shown: page, script }) => {
    await page.setContent('<html lang="en"><head></head><body></body></html>');
    await page.evaluate(make);
    const text = await read(page, script).catch(() => undefined);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    // What cannot be read comes with the title that the browser shows.
    if (!text) return;
    expect(JSON.stringify(text).length).toBeLessThan(500_000);
    expect(text.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
}
