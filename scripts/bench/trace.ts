import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** One complete event of a Chromium trace; times in ms, of the thread's own clock where the browser tells. */
interface TraceEvent {
  readonly name: string;
  readonly process: string;
  readonly thread: string;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly url: string;
}

export interface Trace {
  /**
   * Each outermost run of scripts whose address begins so, in ms: in the process of the traced page, which is what its user feels
   * while typing, or in all others, such as that of an extension's background.
   */
  callsOf(origin: string, where: 'in page' | 'elsewhere'): readonly number[];
  /** What ran when promises settled, the page's own and ours: a trace does not tell whose. One for each turn, in ms. */
  settled(): readonly number[];
  /** What the main thread did between each key and the next, in ms. */
  betweenKeys(): readonly number[];
}

const categories = ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline'];
const scriptEvents = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);
const settling = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** What a page writes into the trace, so that its process is known. */
const pageMark = 'the traced page';

/** Records what the browser does while `work` runs; `page` stands at the end of it where it is to be measured. */
export async function traced(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<Trace> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser offers no DevTools session.');
  const raw: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) raw.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
  });
  await work();
  await page.evaluate((mark) => console.timeStamp(mark), pageMark);
  await ended(session);
  await session.detach();
  const marked = raw.find((event) => fieldOf(dataOf(event), 'message') === pageMark);
  if (marked === undefined) throw new Error('The page is not in its trace.');
  return traceOf(
    raw.flatMap((event) => completeEvent(event) ?? []),
    processOf(marked),
  );
}

function ended(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.once('Tracing.tracingComplete', () => resolve());
    session.send('Tracing.end').catch(reject);
  });
}

function traceOf(events: readonly TraceEvent[], page: string): Trace {
  const byStart = events.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    callsOf(origin, where) {
      const ours = byStart.filter(
        ({ name, url, process }) =>
          scriptEvents.has(name) && url.startsWith(origin) && (process === page) === (where === 'in page'),
      );
      return outermost(ours).map(({ cost }) => cost);
    },
    settled: () =>
      outermost(byStart.filter(({ name, process }) => name === settling && process === page)).map(
        ({ cost }) => cost,
      ),
    betweenKeys() {
      const keys = byStart.filter(({ name, url }) => name === 'EventDispatch' && url === 'keydown');
      const [first] = keys;
      const tasks = outermost(
        byStart.filter(({ name, thread }) => name === 'RunTask' && thread === first?.thread),
      );
      return keys.slice(1).map(({ start }, index) => {
        const since = keys[index]?.start ?? start;
        return sumOf(tasks.filter((task) => task.start >= since && task.start < start));
      });
    },
  };
}

/** Without what runs inside another one of them; `byStart`: in the order of their starts, the longer of two first. */
function outermost(byStart: readonly TraceEvent[]): readonly TraceEvent[] {
  const reached = new Map<string, number>();
  return byStart.filter(({ thread, start, end }) => {
    if (start < (reached.get(thread) ?? 0)) return false;
    reached.set(thread, end);
    return true;
  });
}

const sumOf = (events: readonly TraceEvent[]): number => events.reduce((total, { cost }) => total + cost, 0);

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const dataOf = (raw: unknown): unknown => fieldOf(fieldOf(raw, 'args'), 'data');
const processOf = (raw: unknown): string => String(fieldOf(raw, 'pid'));

function completeEvent(raw: unknown): TraceEvent | undefined {
  const [ts, dur, tdur] = ['ts', 'dur', 'tdur'].map((key) => Number(fieldOf(raw, key)));
  if (fieldOf(raw, 'ph') !== 'X' || ts === undefined || dur === undefined || Number.isNaN(dur))
    return undefined;
  const name = String(fieldOf(raw, 'name'));
  const data = dataOf(raw);
  return {
    name: name.endsWith('RunTask') ? 'RunTask' : name,
    process: processOf(raw),
    thread: `${processOf(raw)}:${fieldOf(raw, 'tid')}`,
    start: ts / 1_000,
    end: (ts + dur) / 1_000,
    cost: (tdur === undefined || Number.isNaN(tdur) ? dur : tdur) / 1_000,
    url: String(fieldOf(data, name === 'EventDispatch' ? 'type' : 'url') ?? ''),
  };
}
