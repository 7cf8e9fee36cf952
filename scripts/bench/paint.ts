/**
 * `npm run bench`: how soon popup and panel paint, and show what they were opened for, in a real Chromium beside a log of
 * 100,000 touches. Counted from the moment the page begins to load.
 */
import { launchChromium } from '../browsers/chromium';
import { build } from '../build';
import { acceptFirstRun } from './accept-first-run';
import { pageScript } from './page-script';

const touches = 100_000;
const contacts = 5_000;
const rounds = 15;
/** ms; what a person should never wait longer for. */
const limit = 100;

interface Paint {
  readonly first: number;
  readonly filled: number;
}

/** What stands on a page once it is of use: its first list. */
const surfaces = [
  { name: 'popup', page: 'popup.html', filled: '.popup .line' },
  { name: 'panel', page: 'sidepanel.html', filled: '.panel .view-title ~ :is(.part, .empty)' },
] as const;

const folder = await build('chrome', 'production');
const filling = await pageScript('fill-page.ts', 'iife');
const browser = await launchChromium({
  headless: true,
  viewport: { width: 400, height: 600 },
  extension: folder,
});
const origin = `chrome-extension://${browser.extensionId}/`;
try {
  const page = await browser.context.newPage();
  await acceptFirstRun(page, browser.extensionId);
  await page.evaluate(filling);
  if (!(await page.evaluate(`fillLog(${touches}, ${contacts})`))) throw new Error('The log was not filled.');
  await page.close();
  console.log(`\nFirst paint beside ${touches} touches, in ms (median and slowest of ${rounds})\n`);
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) floor.push(await openBare());
  print('floor: a line of text', floor, null);
  for (const { name, page: file, filled } of surfaces) {
    const paints: Paint[] = [];
    for (let round = 0; round < rounds; round++) paints.push(await open(`${origin}${file}`, filled));
    print(
      `${name}: first paint`,
      paints.map(({ first }) => first),
      limit,
    );
    print(
      `${name}: first list`,
      paints.map((paint) => paint.filled),
      limit,
    );
  }
} finally {
  await browser.close();
}

async function open(url: string, filled: string): Promise<Paint> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript(noteWhenFilled, filled);
    await page.goto(url);
    await page.waitForFunction(() => Reflect.has(globalThis, 'filledAt'));
    return await page.evaluate(firstPaint);
  } finally {
    await page.close();
  }
}

/** A file of the extension that the browser shows by itself, without a script: what any page costs on this machine now. */
async function openBare(): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${origin}managed-schema.json`);
    return (await page.evaluate(firstPaint)).first;
  } finally {
    await page.close();
  }
}

function noteWhenFilled(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { filledAt: performance.now() }));
  }).observe(document, { childList: true, subtree: true });
}

function firstPaint(): Promise<Paint> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (!first) return;
      observer.disconnect();
      resolve({ first: first.startTime, filled: Number(Reflect.get(globalThis, 'filledAt')) });
    }).observe({ type: 'paint', buffered: true });
  });
}

function print(what: string, times: number[], judged: number | null): void {
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(12);
  const verdict = judged === null ? '' : `  limit ${judged} ms${median > judged ? '  TOO SLOW' : ''}`;
  console.log(`${what.padEnd(34)}${ms(median)}${ms(times.at(-1) ?? 0)}${verdict}`);
}
