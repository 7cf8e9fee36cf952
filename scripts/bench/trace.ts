import type { BrowserContext, CDPSession } from '@playwright/test';

/** One complete event of a Chromium trace; times in ms, of the thread's own clock where the browser tells. */
interface TraceEvent {
  readonly name: string;
  readonly thread: string;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly url: string;
}

export interface Trace {
  /** Each outermost run of scripts whose address begins so, in ms. */
  callsOf(origin: string): readonly number[];
  /** What the main thread did between each key and the next, in ms. */
  betweenKeys(): readonly number[];
}

const categories = ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline'];
const scriptEvents = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'RunMicrotasks']);

/** Records what the browser does while `work` runs. */
export async function traced(context: BrowserContext, work: () => Promise<void>): Promise<Trace> {
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
  await ended(session);
  await session.detach();
  return traceOf(raw.flatMap((event) => completeEvent(event) ?? []));
}

function ended(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.once('Tracing.tracingComplete', () => resolve());
    session.send('Tracing.end').catch(reject);
  });
}

function traceOf(events: readonly TraceEvent[]): Trace {
  const byStart = events.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    callsOf(origin) {
      const ours = byStart.filter(({ name, url }) => scriptEvents.has(name) && url.startsWith(origin));
      const reached = new Map<string, number>();
      return ours.flatMap(({ thread, start, end, cost }) => {
        if (start < (reached.get(thread) ?? 0)) return [];
        reached.set(thread, end);
        return [cost];
      });
    },
    betweenKeys() {
      const keys = byStart.filter(({ name, url }) => name === 'EventDispatch' && url === 'keydown');
      const [first] = keys;
      const tasks = byStart.filter(({ name, thread }) => name === 'RunTask' && thread === first?.thread);
      return keys.slice(1).map(({ start }, index) => {
        const since = keys[index]?.start ?? start;
        return sumOf(tasks.filter((task) => task.start >= since && task.start < start));
      });
    },
  };
}

const sumOf = (events: readonly TraceEvent[]): number => events.reduce((total, { cost }) => total + cost, 0);

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function completeEvent(raw: unknown): TraceEvent | undefined {
  const [ts, dur, tdur] = ['ts', 'dur', 'tdur'].map((key) => Number(fieldOf(raw, key)));
  if (fieldOf(raw, 'ph') !== 'X' || ts === undefined || dur === undefined || Number.isNaN(dur))
    return undefined;
  const name = String(fieldOf(raw, 'name'));
  const data = fieldOf(fieldOf(raw, 'args'), 'data');
  return {
    name: name.endsWith('RunTask') ? 'RunTask' : name,
    thread: `${fieldOf(raw, 'pid')}:${fieldOf(raw, 'tid')}`,
    start: ts / 1_000,
    end: (ts + dur) / 1_000,
    cost: (tdur === undefined || Number.isNaN(tdur) ? dur : tdur) / 1_000,
    url: String(fieldOf(data, name === 'EventDispatch' ? 'type' : 'url') ?? ''),
  };
}
