import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { PutIn } from '@/utils/draft-standing';
import type { NumberedCommand, PanelCommand } from './commands';
import { type PageSeen, reportSchema } from './seen-schema';

/** The panel's side of a port to one frame. */
export interface FramePort {
  postMessage(command: NumberedCommand): void;
  onMessage(heard: (message: unknown) => void): void;
  onGone(gone: () => void): void;
  disconnect(): void;
}

/** The tabs of the browser, as far as a panel follows them. */
export interface Tabs {
  /** The tab that the panel stands beside; `undefined` when there is none. */
  current(): Promise<number | undefined>;
  onCurrent(changed: (tabId: number) => void, signal: AbortSignal): void;
  /** Asks every frame of a tab to say that it is here; resolves to `false` when no script of ours answers. */
  call(tabId: number): Promise<boolean>;
  onHere(here: (tabId: number, frameId: number) => void, signal: AbortSignal): void;
  connect(tabId: number, frameId: number): FramePort;
}

/** `looking`: not known yet. `nothing`: no page of a mail site. `failed`: a mail site, whose page could not say what it shows. */
export type Followed =
  | { readonly status: 'looking' | 'nothing' | 'failed'; readonly tabId: number | undefined }
  | { readonly status: 'seen'; readonly tabId: number; readonly page: PageSeen };

export interface PageFollower {
  readonly page: ReadonlySignal<Followed>;
  /** Asks the page that is shown; `false` when it refused, changed meanwhile, or is gone. */
  ask(command: PanelCommand): Promise<PutIn>;
  /** Asks the tab anew, after it failed. */
  retry(): void;
}

interface Frame {
  readonly port: FramePort;
  page: PageSeen | undefined;
  failed: boolean;
  /** Order of the last change. */
  told: number;
}

/** Follows the mail in the current tab, whichever frame of it shows one, until `signal` aborts. */
export function followPage(tabs: Tabs, life: AbortSignal): PageFollower {
  const followed = signal<Followed>({ status: 'looking', tabId: undefined });
  const frames = new Map<number, Frame>();
  const waiting = new Map<number, { readonly port: FramePort; answer(done: PutIn): void }>();
  let tab: number | undefined;
  let count = 0;

  tabs.onCurrent((tabId) => void follow(tabId), life);
  tabs.onHere((tabId, frameId) => {
    if (tabId === tab) join(tabId, frameId);
    else if (followed.peek().status === 'nothing') void lookAgain();
  }, life);
  life.addEventListener('abort', leave);
  void tabs.current().then((tabId) => {
    if (tab === undefined && !life.aborted) void follow(tabId);
  });

  async function follow(tabId: number | undefined): Promise<void> {
    const same = tabId !== undefined && tabId === tab;
    if (same && frames.size > 0) return;
    leave();
    tab = tabId;
    if (!same) followed.value = { status: 'looking', tabId };
    const answered = tabId !== undefined && (await tabs.call(tabId));
    if (tab === tabId && !answered && frames.size === 0) followed.value = { status: 'nothing', tabId };
  }

  /** The tab in front may be another by now than the browser said. */
  async function lookAgain(): Promise<void> {
    const tabId = await tabs.current();
    if (tabId !== tab && followed.peek().status === 'nothing' && !life.aborted) void follow(tabId);
  }

  function leave(): void {
    for (const frame of frames.values()) {
      frame.port.disconnect();
      refuseAll(frame.port);
    }
    frames.clear();
  }

  function join(tabId: number, frameId: number): void {
    // The frame holds another page now, or was asked twice.
    drop(frameId);
    const port = tabs.connect(tabId, frameId);
    const frame: Frame = { port, page: undefined, failed: false, told: 0 };
    frames.set(frameId, frame);
    port.onMessage((message) => {
      if (frames.get(frameId) === frame) hear(frame, message);
    });
    port.onGone(() => {
      if (frames.get(frameId) !== frame) return;
      drop(frameId);
      show();
    });
  }

  function drop(frameId: number): void {
    const frame = frames.get(frameId);
    if (!frame) return;
    frames.delete(frameId);
    frame.port.disconnect();
    refuseAll(frame.port);
  }

  function hear(frame: Frame, message: unknown): void {
    const report = v.safeParse(reportSchema, message);
    if (!report.success) return;
    switch (report.output.tells) {
      case 'done':
        waiting.get(report.output.of)?.answer(report.output.done);
        return;
      case 'failed':
        frame.failed = true;
        break;
      case 'page':
        frame.page = report.output.page;
        frame.told = ++count;
    }
    show();
  }

  function show(): void {
    const shown = shownOf(frames);
    const failed = [...frames.values()].some((frame) => frame.failed);
    const isOnTheWay = !shown && !failed && frames.size > 0 && followed.peek().status !== 'seen';
    if (tab === undefined || isOnTheWay) return;
    followed.value = shown?.page
      ? { status: 'seen', tabId: tab, page: shown.page }
      : { status: failed ? 'failed' : 'nothing', tabId: tab };
  }

  function refuseAll(port: FramePort): void {
    for (const asked of waiting.values()) if (asked.port === port) asked.answer(false);
  }

  return {
    page: followed,
    retry() {
      const asked = tab;
      leave();
      tab = undefined;
      void follow(asked);
    },
    ask(command) {
      const frame = shownOf(frames);
      if (!frame) return Promise.resolve(false);
      const n = ++count;
      return new Promise((resolve) => {
        const answer = (done: PutIn) => {
          waiting.delete(n);
          resolve(done);
        };
        waiting.set(n, { port: frame.port, answer });
        frame.port.postMessage({ n, generation: frame.page?.writing?.generation ?? 0, command });
      });
    },
  };
}

/** The frame that matters: with a draft, else with a mail, else with a record, else any; of several the one that changed last. */
function shownOf(frames: ReadonlyMap<number, Frame>): Frame | undefined {
  const weight = ({ page }: Frame): number => {
    if (page?.writing) return 3;
    if (page?.reading) return 2;
    return page?.record ? 1 : 0;
  };
  const told = [...frames.values()].filter(({ page }) => page !== undefined);
  return told.sort((a, b) => weight(b) - weight(a) || b.told - a.told)[0];
}
