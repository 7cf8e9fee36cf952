import Dexie from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Reply, ReplyValues, RequestData, RequestName } from '@/utils/messaging/protocol';

export const extensionOrigin = 'chrome-extension://test-extension-id';

export interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id: number; readonly windowId: number };
  readonly frameId?: number;
  readonly url?: string;
}

export function contentScriptIn(tabId: number, frameId = 0): Sender {
  return {
    id: 'test-extension-id',
    tab: { id: tabId, windowId: 1 },
    frameId,
    url: 'https://mail.google.com/mail/u/0/',
  };
}

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    /** What each listener returned. */
    fire: (...args: readonly unknown[]): unknown[] =>
      [...listeners].map((listener) => Reflect.apply(listener, undefined, args)),
  };
}

interface Registration {
  readonly id: string;
  readonly matches: readonly string[];
}

/**
 * A browser with the extension in it, as far as the background sees it: permissions, scripting, commands and messages
 * beside what `fakeBrowser` has. What a killed worker loses is lost by `kill`; what the browser keeps, stays.
 */
export function fakeExtension() {
  const granted = new Set<string>(['https://mail.google.com/*']);
  const registered = new Map<string, Registration>();
  const injected: { tabId: number; frameIds?: readonly number[]; files: readonly string[] }[] = [];
  /** Who the frames of a tab show. */
  const frames: unknown[] = [];
  /** The database package outlives a module reset, as the browser does. */
  const heardOfLog = new Set<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>();
  const onMessage = fakeEvent();
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  const onCommand = fakeEvent();

  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.has(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) granted.add(origin);
      onAdded.fire({ origins });
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) granted.delete(origin);
      onRemoved.fire({ origins });
      return true;
    },
    onAdded,
    onRemoved,
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Registration[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Registration[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: async ({
      target,
      files,
      func,
    }: {
      target: { tabId: number; frameIds?: number[] };
      files?: string[];
      func?: () => unknown;
    }) => {
      if (func) return [];
      if (!files?.includes('/page-person.js')) injected.push({ ...target, files: files ?? [] });
      return files?.includes('/page-person.js') ? frames.map((result) => ({ result })) : [];
    },
  });
  const allTabs = fakeBrowser.tabs.query;
  Object.assign(fakeBrowser.tabs, {
    // No tab has a script of ours that listens.
    sendMessage: async () => Promise.reject(new Error('Receiving end does not exist.')),
    query: async ({ url }: { url?: string[] }) =>
      (await allTabs({})).filter(
        (tab) => !url || url.some((pattern) => tab.url?.startsWith(pattern.slice(0, -1))),
      ),
  });
  const onMenuClicked = fakeEvent();
  const opened: { windowId: number }[] = [];
  const menus: { id: string }[] = [];
  Object.assign(fakeBrowser, {
    sidePanel: {
      open: async (beside: { windowId: number }) => {
        opened.push(beside);
      },
    },
    contextMenus: {
      onClicked: onMenuClicked,
      create: (menu: { id: string }) => menus.push(menu),
      update: async (id: string, change: object) => {
        Object.assign(menus.find((menu) => menu.id === id) ?? {}, change);
      },
    },
  });
  Object.assign(fakeBrowser.commands, { onCommand });
  Object.assign(fakeBrowser.runtime, { onMessage });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'nl-BE', getMessage: (key: string) => key });

  async function start(): Promise<void> {
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background');
    const subscribe = vi.spyOn(Dexie.on.storagemutated, 'subscribe');
    background.main();
    for (const [listener] of subscribe.mock.calls) heardOfLog.add(listener);
    subscribe.mockRestore();
  }

  /** The worker is stopped: its listeners and module state go; storage, database and registrations stay. */
  function kill(): void {
    fakeBrowser.runtime.onInstalled.removeAllListeners();
    fakeBrowser.runtime.onStartup.removeAllListeners();
    fakeBrowser.tabs.onRemoved.removeAllListeners();
    fakeBrowser.alarms.onAlarm.removeAllListeners();
    fakeBrowser.notifications.onClicked.removeAllListeners();
    fakeBrowser.notifications.onButtonClicked.removeAllListeners();
    fakeBrowser.storage.onChanged.removeAllListeners();
    for (const listener of heardOfLog) Dexie.on.storagemutated.unsubscribe(listener);
    heardOfLog.clear();
    for (const event of [onMessage, onAdded, onRemoved, onCommand, onMenuClicked]) event.listeners.clear();
  }

  /** Hands a message to the background as the browser would; `undefined` when nobody answers. */
  function deliver(message: unknown, sender: Sender): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!onMessage.hasListeners()) {
        reject(new Error('Could not establish connection. Receiving end does not exist.'));
        return;
      }
      const kept = onMessage.fire(structuredClone(message), sender, resolve);
      if (!kept.includes(true)) resolve(undefined);
    });
  }

  async function ask<N extends RequestName>(
    name: N,
    data: RequestData<N>,
    sender: Sender = contentScriptIn(1),
  ): Promise<Reply<ReplyValues[N]>> {
    return (await deliver({ byname: name, data }, sender)) as Reply<ReplyValues[N]>;
  }

  return {
    granted,
    registered,
    injected,
    frames,
    onCommand,
    onMenuClicked,
    opened,
    menus,
    onRemoved,
    start,
    kill,
    deliver,
    ask,
  };
}
