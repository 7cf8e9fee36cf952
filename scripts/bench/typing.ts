/**
 * What Byname costs in a real browser, beside the same page without it and with an extension that does nothing:
 * its script per key, the main thread between two keys, an inbox in turmoil, its start, and memory.
 */
import { loadavg } from 'node:os';
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
/** After the last sentence the writer rests until the draft has been read: that, too, is part of what a key costs. */
const restsFor = 2_500;
const sentences = 5;
const sentence = 'ik bel je dinsdag om tien uur terug over de levering van de stoelen. ';
const mutationsPerSecond = 1_000;
const turmoilLasts = 5_000;

/**
 * Browsers of each kind, by turns, so that a moment when the machine had other work touches all kinds alike. An odd number, and
 * no smaller one: of three, the p98 of one page alone varies by a tenth.
 */
const rounds = 7;

interface DraftFigures {
  readonly perKey: number;
  readonly longest: number;
  readonly p98: number;
  /** Of the extension's own process, which reads the drafts; a key. */
  readonly reading: number;
  /** When promises settle, ours and the page's own; a key. */
  readonly settling: number;
}

interface Figures {
  readonly start: number;
  readonly turmoil: number;
  readonly heap: number;
  readonly drafts: readonly DraftFigures[];
}

const goals = { start: 5, turmoil: 8, heap: 1.2, perKey: [0.06, 0.1], longest: 4, p98: 1.05 } as const;
const draftSizes = [200, 2_000] as const;

const byname = await build('chrome', 'testing');
const empty = await emptyExtension();
const mailbox = await startDemoMailbox();
try {
  const [without, idle, ours]: [Figures[], Figures[], Figures[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    without.push(await measure(undefined));
    idle.push(await measure(empty.folder));
    ours.push(await measure(byname));
  }
  print(middle(without), middle(idle), middle(ours));
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
    const starting = await traced(browser.context, page, () => openInbox(page, mailbox));
    const turmoil = await traced(browser.context, page, () => stirInbox(page));
    const drafts: DraftFigures[] = [];
    const keys = sentence.length * sentences;
    let heap = 0;
    for (const words of draftSizes) {
      // A page of its own: what the browser tidies up after another page would fall among these keys.
      const draftPage = await browser.context.newPage();
      await openDraft(draftPage, words, guarded);
      const trace = await traced(browser.context, draftPage, () => type(draftPage));
      const calls = trace.callsOf(origin, 'in page');
      drafts.push({
        perKey: total(calls) / keys,
        longest: Math.max(0, ...calls),
        p98: at(trace.betweenKeys(), 0.98),
        reading: total(trace.callsOf(origin, 'elsewhere')) / keys,
        settling: total(trace.settled()) / keys,
      });
      heap = await heapOf(browser, draftPage);
      await draftPage.close();
    }
    return {
      start: total(starting.callsOf(origin, 'in page')),
      turmoil: total(turmoil.callsOf(origin, 'in page')),
      heap,
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

/** A draft of so many words, with the caret at its end and in view, as a writer has it. */
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
      element.lastElementChild?.scrollIntoView({ block: 'nearest' });
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
    await page.waitForTimeout(turn < sentences - 1 ? thinksFor : restsFor);
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

/** What is judged: a sum of ours, what ours adds, or ours in parts of the page without it. */
type Judged = 'ours' | 'added' | 'ratio';

function print(...three: readonly [without: Figures, idle: Figures, ours: Figures]): void {
  const rows: [what: string, figureOf: (figures: Figures) => number, goal?: number, judged?: Judged][] = [
    ['start of the watcher ms', ({ start }) => start, goals.start],
    ['inbox in turmoil, 5 s ms', ({ turmoil }) => turmoil, goals.turmoil],
    ['live memory MB', ({ heap }) => heap, goals.heap, 'added'],
  ];
  draftSizes.forEach((words, index) => {
    const figure = (key: keyof DraftFigures) => (figures: Figures) => figures.drafts[index]?.[key] ?? 0;
    rows.push(
      [`script a key, ${words} words ms`, figure('perKey'), goals.perKey[index] ?? 0],
      [`longest call, ${words} words ms`, figure('longest'), goals.longest],
      [`key to key p98, ${words} words ms`, figure('p98'), goals.p98, 'ratio'],
      [`(own process a key, ${words} words) ms`, figure('reading')],
      [`(promises a key, ${words} words) ms`, figure('settling')],
    );
  });
  process.stdout.write(`\nMedians of ${rounds} rounds; load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
  process.stdout.write(`${''.padEnd(36)}   without     empty    Byname      goal    judged\n`);
  for (const [what, figureOf, goal, judged = 'ours'] of rows) {
    const figures = three.map(figureOf);
    const [without = 0, , ours = 0] = figures;
    const result = { ours, added: ours - without, ratio: ours / without }[judged];
    const columns = goal === undefined ? figures : [...figures, goal, result];
    const numbers = columns.map((figure) => figure.toFixed(3).padStart(10)).join('');
    process.stdout.write(`${what.padEnd(36)}${numbers}${result > (goal ?? result) ? '  OVER' : ''}\n`);
  }
}

/** Each figure's median. */
function middle(rounds: readonly Figures[]): Figures {
  const of = (figureOf: (figures: Figures) => number): number => at(rounds.map(figureOf), 0.5);
  return {
    start: of(({ start }) => start),
    turmoil: of(({ turmoil }) => turmoil),
    heap: of(({ heap }) => heap),
    drafts: draftSizes.map((_, index) => {
      const figure = (key: keyof DraftFigures): number => of(({ drafts }) => drafts[index]?.[key] ?? 0);
      return {
        perKey: figure('perKey'),
        longest: figure('longest'),
        p98: figure('p98'),
        reading: figure('reading'),
        settling: figure('settling'),
      };
    }),
  };
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
