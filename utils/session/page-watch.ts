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

/**
 * Tells which composers and messages the host's page shows, until `signal` aborts.
 *
 * The page is looked at once, after its tree changed, and after navigation or focus inside it: soon after a rest, so that
 * a panel follows at once. While a look is due the observer is off, so that a page in turmoil (an inbox that loads) costs
 * no more than one look per `pace`.
 * @param follow gives the adapter of the page, which may become another one, and tells when that happens
 */
export function watchPage(
  page: Document,
  follow: (changed: () => void) => () => HostAdapter | undefined,
  events: PageEvents,
  signal: AbortSignal,
): void {
  const composers = new Map<HTMLElement, OpenComposer>();
  let shown: readonly OpenMessage[] = [];
  let record: CrmRecord | undefined;
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const hostNow = follow(lookSoon);
  const observer = new MutationObserver(lookSoon);
  signal.addEventListener('abort', stop, { once: true });
  page.addEventListener('focusin', lookSoon, { signal, capture: true, passive: true });
  page.defaultView?.addEventListener('popstate', lookSoon, { signal });
  page.defaultView?.addEventListener('hashchange', lookSoon, { signal });
  page.defaultView?.addEventListener('pageshow', lookSoon, { signal });
  look();

  function lookSoon(): void {
    if (lookDue !== undefined || signal.aborted) return;
    observer.disconnect();
    lookDue = setTimeout(look, Math.max(soon, lookedAt + pace - performance.now()));
  }

  function look(): void {
    lookDue = undefined;
    if (signal.aborted) return;
    const adapter = hostNow();
    endGoneComposers(adapter);
    if (adapter) startNewComposers(adapter);
    tellMessages(adapter?.messages(page) ?? []);
    tellRecord(adapter?.record?.(page));
    lookedAt = performance.now();
    observer.observe(page, { childList: true, subtree: true });
  }

  function endGoneComposers(adapter: HostAdapter | undefined): void {
    for (const [root, open] of composers) {
      if (root.isConnected && adapter?.compose(root)?.editor === open.editor) continue;
      composers.delete(root);
      open.life.abort();
    }
  }

  function startNewComposers(adapter: HostAdapter): void {
    for (const root of adapter.composers(page)) {
      if (composers.has(root)) continue;
      const compose = adapter.compose(root);
      if (compose === undefined) continue;
      const life = new AbortController();
      composers.set(root, { editor: compose.editor, life });
      events.composerOpened(compose, life.signal);
    }
  }

  function tellMessages(messages: readonly OpenMessage[]): void {
    if (sameMessages(messages, shown)) return;
    shown = messages;
    events.messagesShown(messages);
  }

  function tellRecord(now: CrmRecord | undefined): void {
    if (JSON.stringify(now) === JSON.stringify(record)) return;
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

function sameMessages(a: readonly OpenMessage[], b: readonly OpenMessage[]): boolean {
  return (
    a.length === b.length && a.every((message, i) => message.root === b[i]?.root && message.id === b[i]?.id)
  );
}
