/**
 * What Byname costs in a real browser, beside the same page without it and with an extension that does nothing:
 * its script per key, the main thread between two keys, an inbox in turmoil, its start, and memory.
 */
import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../browsers/chromium';
import { build } from '../build';
import { type DemoMailbox, startDemoMailbox } from '../demo-mailbox/server';
import { acceptFirstRun } from './accept-first-run';
import { emptyExtension } from './empty-extension';
import { traced } from './trace';

/** A steady typist, who stops to think after each sentence. */
const keyEvery = 45;
const thinksFor = 600;
const sentences = 5;
const sentence = 'ik bel je dinsdag om tien uur terug over de levering van de stoelen. ';
const mutationsPerSecond = 1_000;
const turmoilLasts = 5_000;

interface Figures {
  readonly start: number;
  readonly turmoil: number;
  readonly heap: number;
  readonly drafts: readonly { readonly perKey: number; readonly longest: number; readonly p98: number }[];
}

const goals = { start: 5, turmoil: 8, heap: 1.2, perKey: [0.06, 0.1], longest: 4, p98: 1.05 } as const;
const draftSizes = [200, 2_000] as const;

const byname = await build('chrome', 'testing');
const empty = await emptyExtension();
const mailbox = await startDemoMailbox();
try {
  const without = await measure(undefined);
  const idle = await measure(empty.folder);
  const ours = await measure(byname);
  print(without, idle, ours);
} finally {
  await mailbox.close();
  await empty.remove();
}

async function measure(extension: string | undefined): Promise<Figures> {
  const browser = await launchChromium({
    headless: true,
    viewport: { width: 1280, height: 900 },
    ...(extension && { extension }),
  });
  const origin = `chrome-extension://${browser.extensionId || 'none'}/`;
  const guarded = extension === byname;
  try {
    if (guarded) await acceptFirstRun(await browser.context.newPage(), browser.extensionId);
    const page = await browser.context.newPage();
    const starting = await traced(browser.context, () => openInbox(page, mailbox));
    const turmoil = await traced(browser.context, () => stirInbox(page));
    const drafts = [];
    for (const words of draftSizes) {
      await openDraft(page, words, guarded);
      const trace = await traced(browser.context, () => type(page));
      const calls = trace.callsOf(origin);
      drafts.push({
        perKey: total(calls) / (sentence.length * sentences),
        longest: Math.max(0, ...calls),
        p98: at(trace.betweenKeys(), 0.98),
      });
    }
    return {
      start: total(starting.callsOf(origin)),
      turmoil: total(turmoil.callsOf(origin)),
      heap: await heapOf(browser, page),
      drafts,
    };
  } finally {
    await browser.close();
  }
}

async function openInbox(page: Page, { url }: DemoMailbox): Promise<void> {
  await page.goto(url);
  await page.getByRole('link').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Rows come and go as when a full inbox loads. */
async function stirInbox(page: Page): Promise<void> {
  await page.evaluate(
    async ({ perSecond, lasts }) => {
      const list = document.createElement('ul');
      document.body.append(list);
      const begun = performance.now();
      let done = 0;
      while (performance.now() - begun < lasts) {
        const due = ((performance.now() - begun) / 1_000) * perSecond;
        for (; done < due; done++) {
          if (list.childElementCount > 50) list.firstElementChild?.remove();
          else list.append(Object.assign(document.createElement('li'), { textContent: `Mail ${done}` }));
        }
        await new Promise((next) => setTimeout(next, 4));
      }
      list.remove();
    },
    { perSecond: mutationsPerSecond, lasts: turmoilLasts },
  );
}

/** A draft of so many words, with the caret at its end. */
async function openDraft(page: Page, words: number, guarded: boolean): Promise<void> {
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  const editor = page.getByRole('textbox', { name: 'Message' });
  await editor.focus();
  await editor.evaluate(
    (element, text) => {
      const lines = text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line || document.createElement('br'));
        return block;
      });
      element.replaceChildren(...lines);
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    },
    `Beste Karin,\n\n${sentence
      .repeat(8)
      .concat('\n')
      .repeat(Math.ceil(words / 104))}`,
  );
  if (guarded) await page.locator('byname-composer .tag').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
}

async function type(page: Page): Promise<void> {
  for (let turn = 0; turn < sentences; turn++) {
    await page.keyboard.type(sentence, { delay: keyEvery });
    await page.waitForTimeout(thinksFor);
  }
}

/** Live memory of the page's scripts after a collection, in MB. */
async function heapOf({ context }: RunningChromium, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

function print(without: Figures, idle: Figures, ours: Figures): void {
  const rows: [what: string, unit: string, figures: readonly number[], goal: number, judged: number][] = [
    ['start of the watcher', 'ms', [without.start, idle.start, ours.start], goals.start, ours.start],
    [
      'inbox in turmoil, 5 s',
      'ms',
      [without.turmoil, idle.turmoil, ours.turmoil],
      goals.turmoil,
      ours.turmoil,
    ],
    ['live memory', 'MB', [without.heap, idle.heap, ours.heap], goals.heap, ours.heap - without.heap],
  ];
  draftSizes.forEach((words, index) => {
    const three = [without, idle, ours].map(({ drafts }) => drafts[index]);
    const pick = (key: 'perKey' | 'longest' | 'p98') => three.map((draft) => draft?.[key] ?? 0);
    const [bare = 0, , guarded = 0] = pick('p98');
    rows.push(
      [
        `script a key, ${words} words`,
        'ms',
        pick('perKey'),
        goals.perKey[index] ?? 0,
        pick('perKey')[2] ?? 0,
      ],
      [`longest call, ${words} words`, 'ms', pick('longest'), goals.longest, pick('longest')[2] ?? 0],
      [`key to key p98, ${words} words`, 'ms', pick('p98'), goals.p98, guarded / bare],
    );
  });
  process.stdout.write(`\n${''.padEnd(32)}   without     empty    Byname      goal    judged\n`);
  for (const [what, unit, figures, goal, judged] of rows) {
    const columns = [...figures, goal, judged].map((figure) => figure.toFixed(3).padStart(10)).join('');
    process.stdout.write(`${what.padEnd(29)} ${unit}${columns}${judged > goal ? '  OVER' : ''}\n`);
  }
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
