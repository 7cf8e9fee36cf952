import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '@/utils/session/page-watch';
import { fakeHost, openComposer } from './fake-host';

/** A watch that outlived its test would look at the page of the next one. */
const lives: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  vi.useRealTimers();
});

/** Lets the observers report and the next look at the page happen. */
async function pageSettles(): Promise<void> {
  await vi.advanceTimersByTimeAsync(300);
}

/** The same, also where looks have come to nothing for a while. */
async function pageRests(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_100);
}

function watched() {
  const life = new AbortController();
  lives.push(life);
  const open = new Set<AbortSignal>();
  const shown: string[][] = [];
  watchPage(
    document,
    () => () => fakeHost,
    {
      composerOpened(_compose, signal) {
        open.add(signal);
        signal.addEventListener('abort', () => open.delete(signal));
      },
      messagesShown: (messages) => shown.push(messages.map(({ id }) => id ?? '')),
      recordShown: () => {},
    },
    life.signal,
  );
  return { life, open, shown };
}

test('finds composers that are there and that open later, and lets go of those that close', async () => {
  const early = openComposer(document);
  const { open } = watched();
  expect(open.size).toBe(1);
  openComposer(document);
  await pageSettles();
  expect(open.size).toBe(2);
  early.remove();
  await pageSettles();
  expect(open.size).toBe(1);
});

test('what is written in a known composer is no reason to look at the page; what changes beside it is', async () => {
  const looks = vi.spyOn(fakeHost, 'composers');
  const root = openComposer(document);
  watched();
  await pageSettles();
  looks.mockClear();
  root.querySelector('textarea')?.append('A line. ');
  await pageSettles();
  expect(looks).not.toHaveBeenCalled();
  root.querySelector('textarea')?.append('Another. ');
  root.append(document.createElement('p'));
  await pageSettles();
  expect(looks).toHaveBeenCalledOnce();
  looks.mockRestore();
});

test('looks at once when the facts of its product have come', () => {
  openComposer(document);
  const life = new AbortController();
  lives.push(life);
  const opened = vi.fn();
  let facts: typeof fakeHost | undefined;
  let come = () => {};
  watchPage(
    document,
    (changed) => {
      come = changed;
      return () => facts;
    },
    { composerOpened: opened, messagesShown: () => {}, recordShown: () => {} },
    life.signal,
  );
  expect(opened).not.toHaveBeenCalled();
  facts = fakeHost;
  come();
  expect(opened).toHaveBeenCalledOnce();
});

test('takes a composer whose editor was swapped for a new one', async () => {
  const root = openComposer(document);
  const { open } = watched();
  const [before] = open;
  root.replaceChildren(document.createElement('textarea'));
  await pageSettles();
  expect(before?.aborted).toBe(true);
  expect(open.size).toBe(1);
});

test('tells the open messages only when they change', async () => {
  const { shown } = watched();
  const article = document.createElement('article');
  article.id = 'm1';
  document.body.append(article);
  await pageSettles();
  document.body.append(document.createElement('p'));
  await pageSettles();
  article.remove();
  await pageSettles();
  expect(shown).toEqual([['m1'], []]);
});

test('tells another message that the page shows in the same elements', async () => {
  const { shown } = watched();
  const article = document.createElement('article');
  article.dataset['from'] = 'nienke@klant.example';
  article.append('Dag Ineke,');
  document.body.append(article);
  await pageRests();
  article.dataset['from'] = 'edwin@klant.example';
  document.body.append(document.createElement('p'));
  await pageRests();
  expect(shown).toHaveLength(2);
  article.replaceChildren('Hoi,');
  await pageRests();
  expect(shown).toHaveLength(3);
});

test('looks on after a page that its adapter stumbled over', async () => {
  const { open } = watched();
  const stumble = vi.spyOn(fakeHost, 'messages').mockImplementation(() => {
    throw new URIError('malformed');
  });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.body.append(document.createElement('p'));
  await pageRests();
  expect(warned).toHaveBeenCalledWith('Byname: looking at a page failed (URIError)');
  stumble.mockRestore();
  openComposer(document);
  await pageRests();
  expect(open.size).toBe(1);
});

test('looks at most four times a second at a page in turmoil', async () => {
  const looks = vi.spyOn(fakeHost, 'composers');
  watched();
  for (let change = 0; change < 1_000; change++) {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(looks.mock.calls.length).toBeLessThanOrEqual(6);
});

test('keeps nothing of 500 composers that opened and closed', async () => {
  const { open } = watched();
  for (let nth = 0; nth < 500; nth++) {
    const root = openComposer(document);
    await pageSettles();
    root.remove();
    await pageSettles();
  }
  expect(open.size).toBe(0);
});

test('ends everything with its signal', async () => {
  openComposer(document);
  const { life, open } = watched();
  life.abort();
  openComposer(document);
  await pageSettles();
  expect(open.size).toBe(0);
});

test('looks less and less at turmoil that shows nothing, until somebody is at the page', async () => {
  const looks = vi.spyOn(fakeHost, 'composers');
  const { open } = watched();
  const stir = async (lasts: number) => {
    looks.mockClear();
    for (let change = 0; change < lasts / 10; change++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(10);
    }
    return looks.mock.calls.length;
  };
  await stir(3_000);
  expect(await stir(3_000)).toBeLessThanOrEqual(4);
  openComposer(document);
  document.body.click();
  await stir(300);
  expect(open.size).toBe(1);
});
