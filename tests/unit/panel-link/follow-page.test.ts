import { expect, test } from 'vitest';
import type { NumberedCommand } from '@/utils/panel-link/commands';
import { type FramePort, followPage, type Tabs } from '@/utils/panel-link/follow-page';
import type { PageSeen } from '@/utils/panel-link/seen-schema';

const nothing: PageSeen = { reading: null, writing: null, record: null };

function reading(subject: string): PageSeen {
  const mail = {
    direction: 'in',
    subject,
    at: 1,
    people: [{ name: 'Nienke' }],
    site: 'mail.example',
  } as const;
  return { ...nothing, reading: { mail: { ...mail, people: [...mail.people] }, reading: true, words: null } };
}

function writing(subject: string): PageSeen {
  const draft = { generation: 4, status: 'read', language: 'nl', subject, signature: '' } as const;
  return { ...nothing, writing: { ...draft, to: [], from: null, findings: [], signoffs: [] } };
}

interface FakePort extends FramePort {
  readonly sent: NumberedCommand[];
  tell(message: unknown): void;
  go(): void;
  closed: boolean;
}

/** A browser with tabs whose frames the test holds. */
function fakeTabs(current: number | undefined, answering: readonly number[]) {
  const ports = new Map<string, FakePort>();
  let change = (_tabId: number): void => {};
  let here = (_tabId: number, _frameId: number): void => {};
  let inFront = current;
  const tabs: Tabs = {
    current: async () => inFront,
    onCurrent: (changed) => {
      change = changed;
    },
    call: async (tabId) => answering.includes(tabId),
    onHere: (said) => {
      here = said;
    },
    connect(tabId, frameId) {
      let heard = (_message: unknown): void => {};
      let gone = (): void => {};
      const port: FakePort = {
        sent: [],
        closed: false,
        postMessage: (command) => port.sent.push(command),
        onMessage: (listener) => {
          heard = listener;
        },
        onGone: (listener) => {
          gone = listener;
        },
        disconnect: () => {
          port.closed = true;
        },
        tell: (message) => heard(message),
        go: () => gone(),
      };
      ports.set(`${tabId}:${frameId}`, port);
      return port;
    },
  };
  const port = (name: string): FakePort => {
    const found = ports.get(name);
    if (!found) throw new Error(`no port ${name}`);
    return found;
  };
  return {
    tabs,
    port,
    activate: (tabId: number) => change(tabId),
    /** Another tab comes to the front, and the browser does not say so. */
    comeToFront(tabId: number) {
      inFront = tabId;
    },
    announce: (tabId: number, frameId: number) => here(tabId, frameId),
    frame(tabId: number, frameId: number, page: PageSeen) {
      here(tabId, frameId);
      port(`${tabId}:${frameId}`).tell({ tells: 'page', page });
    },
  };
}

async function following(current: number | undefined, answering: readonly number[]) {
  const life = new AbortController();
  const world = fakeTabs(current, answering);
  const follower = followPage(world.tabs, life.signal);
  await settle();
  const shown = () => {
    const now = follower.page.value;
    if (now.status !== 'seen') return now.status;
    return now.page.writing?.subject ?? now.page.reading?.mail.subject ?? 'idle';
  };
  return { ...world, follower, shown, life };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a tab without a script of ours shows nothing of mail', async () => {
  const { shown } = await following(1, []);
  expect(shown()).toBe('nothing');
});

test('a window without a tab shows nothing of mail', async () => {
  const { shown } = await following(undefined, []);
  expect(shown()).toBe('nothing');
});

test('follows from mail to mail, and from tab to tab without a word of the one before', async () => {
  const { shown, frame, port, activate } = await following(1, [1, 2]);
  expect(shown()).toBe('looking');
  frame(1, 0, reading('first'));
  expect(shown()).toBe('first');
  port('1:0').tell({ tells: 'page', page: reading('second') });
  expect(shown()).toBe('second');
  activate(2);
  expect(shown()).toBe('looking');
  expect(port('1:0').closed).toBe(true);
  port('1:0').tell({ tells: 'page', page: reading('late') });
  expect(shown()).toBe('looking');
  frame(2, 0, reading('other tab'));
  expect(shown()).toBe('other tab');
});

test('a frame of another tab is not listened to', async () => {
  const { shown, frame } = await following(1, [1]);
  expect(() => frame(2, 0, reading('elsewhere'))).toThrow('no port 2:0');
  expect(shown()).toBe('looking');
});

test('a panel that found nothing looks again at the tab in front when any page says that it is here', async () => {
  const { shown, frame, announce, comeToFront } = await following(undefined, [2, 3]);
  expect(shown()).toBe('nothing');
  comeToFront(2);
  announce(3, 0);
  await settle();
  expect(shown()).toBe('looking');
  frame(2, 0, reading('in front'));
  expect(shown()).toBe('in front');
});

test('a page that says so elsewhere does not disturb the one that is shown', async () => {
  const { shown, frame, announce, comeToFront } = await following(1, [1, 2]);
  frame(1, 0, reading('first'));
  comeToFront(2);
  announce(2, 0);
  await settle();
  expect(shown()).toBe('first');
});

test('a frame that goes before it told anything leaves nothing to wait for', async () => {
  const { shown, announce, port } = await following(1, [1]);
  announce(1, 0);
  port('1:0').go();
  expect(shown()).toBe('nothing');
});

test('a page that cannot say what it shows has failed until it is asked anew', async () => {
  const { shown, announce, frame, port, follower } = await following(1, [1]);
  announce(1, 0);
  const former = port('1:0');
  former.tell({ tells: 'failed' });
  expect(shown()).toBe('failed');
  follower.retry();
  expect(shown()).toBe('looking');
  expect(former.closed).toBe(true);
  former.tell({ tells: 'failed' });
  expect(shown()).toBe('looking');
  frame(1, 0, reading('read now'));
  expect(shown()).toBe('read now');
});

test('what another frame shows counts, whichever frame failed', async () => {
  const { shown, announce, frame, port } = await following(1, [1]);
  frame(1, 0, reading('mail'));
  announce(1, 3);
  port('1:3').tell({ tells: 'failed' });
  expect(shown()).toBe('mail');
});

test('of several frames the draft counts, then the mail that changed last', async () => {
  const { shown, frame, port } = await following(1, [1]);
  frame(1, 0, nothing);
  expect(shown()).toBe('idle');
  frame(1, 3, reading('preview'));
  expect(shown()).toBe('preview');
  port('1:0').tell({ tells: 'page', page: reading('list') });
  expect(shown()).toBe('list');
  frame(1, 4, writing('reply'));
  expect(shown()).toBe('reply');
  port('1:4').go();
  expect(shown()).toBe('list');
});

test('what is no report of ours changes nothing', async () => {
  const { shown, frame, port } = await following(1, [1]);
  frame(1, 0, reading('mail'));
  for (const foreign of [
    null,
    'page',
    { tells: 'page', page: {} },
    { tells: 'page', page: { reading: 1 } },
  ]) {
    port('1:0').tell(foreign);
  }
  port('1:0').tell({ tells: 'page', page: { ...nothing, reading: { mail: {}, words: '<b>' } } });
  expect(shown()).toBe('mail');
});

test('a command goes to the frame that is shown, and is answered once it is done', async () => {
  const { follower, frame, port } = await following(1, [1]);
  frame(1, 0, writing('draft'));
  const done = follower.ask({ does: 'apply', finding: 0, fix: 1 });
  const [sent] = port('1:0').sent;
  expect(sent).toMatchObject({ generation: 4, command: { does: 'apply', finding: 0, fix: 1 } });
  port('1:0').tell({ tells: 'done', of: -1, done: false });
  port('1:0').tell({ tells: 'done', of: sent?.n, done: true });
  expect(await done).toBe(true);
});

test('a command whose page goes away is refused, not forgotten', async () => {
  const { follower, frame, port, activate } = await following(1, [1, 2]);
  frame(1, 0, writing('draft'));
  const cut = follower.ask({ does: 'insert', part: 'greeting', text: 'Beste Nienke' });
  port('1:0').go();
  expect(await cut).toBe(false);
  frame(1, 0, writing('again'));
  const left = follower.ask({ does: 'point', finding: 0 });
  activate(2);
  expect(await left).toBe(false);
  expect(await follower.ask({ does: 'point', finding: 0 })).toBe(false);
});

test('a page that loads anew is joined anew', async () => {
  const { shown, frame, port } = await following(1, [1]);
  frame(1, 0, reading('before'));
  const before = port('1:0');
  frame(1, 0, reading('after'));
  expect(before.closed).toBe(true);
  before.go();
  expect(shown()).toBe('after');
});

test('lets go of everything at its end', async () => {
  const { frame, port, life } = await following(1, [1]);
  frame(1, 0, reading('mail'));
  life.abort();
  expect(port('1:0').closed).toBe(true);
});
