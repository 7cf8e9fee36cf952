import type { SeenMessage } from '@/utils/drafting/types';
import type { Compose, SendOutcome } from '@/utils/hosts/types';
import type { MailFacts } from '@/utils/messaging/protocol';
import { hearKeys } from './hear-keys';

export interface SendWatchOptions {
  /** Called when Send is asked for; what becomes of the mail may be seen by nobody when the page goes with it. */
  onBegun(mail: MailFacts, written: SeenMessage | undefined): void;
  /** Called when the mail was not sent after all. */
  onEnded(): void;
  /**
   * Called once for each mail that went out, with its facts as they were when Send was asked for.
   * `certain` is false where the host closed the composer without a word.
   */
  onSent(mail: MailFacts, certain: boolean, written: SeenMessage | undefined): void;
  /** The text of the mail now; `undefined` when it is too large to be read. Asked when Send is. */
  written(): SeenMessage | undefined;
  /** A key went down, once or twice. One listener for all that keys are asked for: each costs a writer something. */
  typed(key: KeyboardEvent): void;
  /** The time now, ms since 1970. */
  now(): number;
  /** Ends with the composer. */
  composer: AbortSignal;
  /** Ends with the page; a host may say "sent" after its composer is gone. */
  page: AbortSignal;
}

/** How long a host may take to say what became of a mail (large attachments), in ms. */
const patience = 120_000;
/** How long a host may stay silent after its composer is gone, in ms. */
const silence = 5_000;
/** Pause between two looks at a page that changes while the mail is under way, in ms. */
const pace = 100;

/** Watches a composer's Send from beside its way: never cancels, delays or wraps an event. */
export function watchSend(compose: Compose, options: SendWatchOptions): void {
  let pending: AbortController | undefined;
  const listening = { capture: true, passive: true, signal: options.composer };
  const windows = windowsOf(compose);
  for (const view of windows) {
    view.addEventListener('click', notice, listening);
    view.addEventListener('submit', notice, listening);
  }
  hearKeys(compose, windows, { typed: options.typed, mayAct: notice }, options.composer);

  function notice(event: Event): void {
    if (!event.isTrusted) return;
    const intent = compose.intent(event);
    if (intent === undefined) return;
    if (pending && intent !== 'send') options.onEnded();
    pending?.abort();
    pending = undefined;
    if (intent !== 'send') return;
    pending = new AbortController();
    const signal = AbortSignal.any([pending.signal, options.page, AbortSignal.timeout(patience)]);
    const facts = factsOf(compose);
    const written = options.written();
    options.onBegun({ ...facts, at: options.now() }, written);
    followUp(compose.root.ownerDocument, compose.watchSend(), signal, {
      sent: (certain) => options.onSent({ ...facts, at: options.now() }, certain, written),
      ended: options.onEnded,
    });
  }
}

/** Looks at `outcome` whenever the page changes, until it is known or `signal` aborts. */
function followUp(
  page: Document,
  outcome: () => SendOutcome,
  signal: AbortSignal,
  told: { sent(certain: boolean): void; ended(): void },
): void {
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let silenceOver: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(lookSoon);
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
  });
  lookSoon();

  function lookSoon(): void {
    lookDue ??= setTimeout(look, pace);
  }

  function look(): void {
    lookDue = undefined;
    const state = outcome();
    if (state === 'waiting') return;
    if (state === 'gone') {
      silenceOver ??= setTimeout(() => settle(outcome(), false), silence);
      return;
    }
    settle(state, true);
  }

  function settle(state: SendOutcome, certain: boolean): void {
    stop();
    if (state === 'sent') told.sent(true);
    else if (state === 'gone') told.sent(certain);
    else told.ended();
  }

  function stop(): void {
    clearTimeout(lookDue);
    clearTimeout(silenceOver);
    observer.disconnect();
  }
}

/** What happens in an editor that stands in a frame never reaches the page's own window. */
function windowsOf({ root, editor }: Compose): ReadonlySet<Window> {
  const views = [root.ownerDocument.defaultView, editor.ownerDocument.defaultView];
  return new Set(views.filter((view) => view !== null));
}

function factsOf(compose: Compose): Omit<MailFacts, 'at'> {
  return {
    direction: 'out',
    subject: compose.subject(),
    people: compose.recipients().map(({ name, email }) => ({
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
    })),
    site: compose.root.ownerDocument.location.hostname,
  };
}
