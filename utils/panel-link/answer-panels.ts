import { type Browser, browser } from 'wxt/browser';
import { frameHere, isNotice, panelCall, panelPort } from './names';

/**
 * Lets panels of ours find this frame: says that it is here, now and whenever one asks, and hands over the port of each
 * one that connects. Nothing of the page is told before. Only our own extension can call or connect.
 *
 * @param opened gets the port, and a signal that aborts when the panel or this page goes
 */
export function answerPanels(
  opened: (port: Browser.runtime.Port, life: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const { runtime } = browser;

  function sayHere(): void {
    // Nobody listens while no panel is open.
    runtime.sendMessage(frameHere).catch(() => undefined);
  }

  function called(notice: unknown, _sender: unknown, answer: (here: true) => void): void {
    if (!isNotice(notice, panelCall)) return;
    answer(true);
    sayHere();
  }

  function connected(port: Browser.runtime.Port): void {
    if (port.name !== panelPort) return;
    const panel = new AbortController();
    port.onDisconnect.addListener(() => panel.abort());
    const life = AbortSignal.any([panel.signal, signal]);
    signal.addEventListener('abort', () => port.disconnect(), { signal: panel.signal });
    opened(port, life);
  }

  runtime.onMessage.addListener(called);
  runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    // Gone when the extension was updated under this page.
    browser.runtime?.onMessage?.removeListener(called);
    browser.runtime?.onConnect?.removeListener(connected);
  });
  sayHere();
}
