import { reportOnce } from '@/utils/errors';
import type { Compose, CrmRecord, HostAdapter, OpenMessage } from '@/utils/hosts/types';

export interface PageEvents {
  /** A composer opened; `signal` aborts when its root leaves the page. */
  composerOpened(compose: Compose, signal: AbortSignal): void;
  /** The set of open messages changed. */
  messagesShown(messages: readonly OpenMessage[]): void;
  /** The page of a CRM is about somebody else. */
  recordShown(record: CrmRecord | undefined): void;
}

/** Time from the first change of a page that was at rest to the look at it, in ms. */
const soon = 40;
/** Time between two looks at a page that keeps changing, in ms. */
const pace = 250;
/** Looks that find nothing new come ever further apart, up to this, in ms; what the user does brings them back. */
const slowest = 1_000;
const slower = 1.5;

/**
 * Tells which composers and messages the host's page shows, until `signal` aborts.
 *
 * The page is looked at once, after its tree changed, and after navigation or focus inside it: soon after a rest, so that
 * a panel follows at once. What is written in a known composer is not looked at. While a look is due the observer is off,
 * so that a page in turmoil (an inbox that loads) costs no more than one look per `pace`, and fewer as long as nothing
 * comes of them.
 * @param follow gives the adapter of the page, which may become another one, and tells when that happens
 */
export function watchPage(
  page: Document,
  follow: (changed: () => void) => () => HostAdapter | undefined,
  events: PageEvents,
  signal: AbortSignal,
): void {
  const composers = new Map<HTMLElement, OpenComposer>();
  let shown: readonly unknown[] = [];
  let record: CrmRecord | undefined;
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let pause = pace;
  let news = false;

  const hostNow = follow(lookAtOnce);
  const observer = new MutationObserver((changes) => {
    const open = [...composers.values()];
    if (changes.some(({ target }) => !open.some(({ editor }) => editor.contains(target)))) lookSoon();
  });
  signal.addEventListener('abort', stop, { once: true });
  const listening = { signal, capture: true, passive: true };
  for (const event of ['focusin', 'click']) page.addEventListener(event, wake, listening);
  for (const event of ['popstate', 'hashchange', 'pageshow'])
    page.defaultView?.addEventListener(event, wake, listening);
  look();

  /** Somebody is at the page: what it shows next is of interest at once. */
  function wake(): void {
    if (pause > pace) {
      clearTimeout(lookDue);
      lookDue = undefined;
      pause = pace;
    }
    lookSoon();
  }

  /** Another adapter sees another page: what it shows has been waited for already. */
  function lookAtOnce(): void {
    clearTimeout(lookDue);
    pause = pace;
    look();
  }

  function lookSoon(): void {
    if (lookDue !== undefined || signal.aborted) return;
    observer.disconnect();
    const rested = performance.now() - lookedAt;
    if (rested > slowest) pause = pace;
    lookDue = setTimeout(look, Math.max(soon, pause - rested));
  }

  function look(): void {
    lookDue = undefined;
    if (signal.aborted) return;
    news = false;
    const adapter = hostNow();
    if (signal.aborted) return;
    try {
      endGoneComposers(adapter);
      if (adapter) startNewComposers(adapter);
      tellMessages(adapter?.messages(page) ?? []);
      tellRecord(adapter?.record?.(page));
    } catch (error) {
      // A page that its adapter stumbles over now may be another one at the next look.
      reportOnce('looking at a page', error);
    }
    pause = news ? pace : Math.min(slowest, pause * slower);
    lookedAt = performance.now();
    observer.observe(page, { childList: true, subtree: true });
  }

  function endGoneComposers(adapter: HostAdapter | undefined): void {
    for (const [root, open] of composers) {
      if (root.isConnected && adapter?.compose(root)?.editor === open.editor) continue;
      news = true;
      composers.delete(root);
      open.life.abort();
    }
  }

  function startNewComposers(adapter: HostAdapter): void {
    for (const root of adapter.composers(page)) {
      if (composers.has(root)) continue;
      const compose = adapter.compose(root);
      if (compose === undefined) continue;
      news = true;
      const life = new AbortController();
      composers.set(root, { editor: compose.editor, life });
      events.composerOpened(compose, life.signal);
    }
  }

  function tellMessages(messages: readonly OpenMessage[]): void {
    const seen = messages.flatMap(signsOf);
    if (seen.length === shown.length && seen.every((sign, i) => sign === shown[i])) return;
    news = true;
    shown = seen;
    events.messagesShown(messages);
  }

  function tellRecord(now: CrmRecord | undefined): void {
    if (JSON.stringify(now) === JSON.stringify(record)) return;
    news = true;
    record = now;
    events.recordShown(now);
  }

  function stop(): void {
    clearTimeout(lookDue);
    observer.disconnect();
    for (const { life } of composers.values()) life.abort();
    composers.clear();
  }
}

/** A composer whose editor is swapped (plain text to HTML) is a new one. */
interface OpenComposer {
  readonly editor: HTMLElement;
  readonly life: AbortController;
}

/**
 * What tells an open message from another: many apps show the next one in the same elements, and not all tell its id. The text of
 * one often comes after its header.
 */
function signsOf({ root, body, id, subject, from, to, at, sent }: OpenMessage): readonly unknown[] {
  return [root, body, body?.firstChild, JSON.stringify([id, subject, from, to, at, sent])];
}
