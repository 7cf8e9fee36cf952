import type { SeenMessage } from '@/utils/drafting/types';
import { eventElement } from '@/utils/hosts/dom';
import type { Compose, SendOutcome } from '@/utils/hosts/types';
import type { MailFacts } from '@/utils/messaging/protocol';
import { hearKeys } from './hear-keys';

export interface SendWatchOptions {
  /** Called when Send is asked for; what becomes of the mail may be seen by nobody when the page goes with it. */
  onBegun(mail: MailFacts, written: SeenMessage | undefined): void;
  /** Called when the mail was not sent after all, as far as the page tells. */
  onEnded(): void;
  /**
   * Called once for each mail that went out, with its facts as they were when Send was asked for.
   * `certain` is false where the host closed the composer without a word, or after a question of its own.
   */
  onSent(
    mail: MailFacts,
    certain: boolean,
    written: SeenMessage | undefined,
    draft: string | undefined,
  ): void;
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
/** Keys that follow Send so soon (ms) were on their way already. */
const lateKeys = 1_000;

/** A mail that Send was asked for. */
interface Sending {
  readonly life: AbortController;
  readonly begunAt: number;
  /** Whether the host asked something ("no subject, send anyway?") or complained, and whether the user pressed anything then. */
  doubt: 'none' | 'open' | 'answered';
  tellBegun(): void;
}

/**
 * Watches a composer's Send from beside its way: never cancels, delays or wraps an event. A mail that its host has a question
 * about may still go out by the answer; it does not once the user goes on with it.
 */
export function watchSend(compose: Compose, options: SendWatchOptions): void {
  let sending: Sending | undefined;
  const listening = { capture: true, passive: true, signal: options.composer };
  const windows = windowsOf(compose);
  for (const view of windows) {
    for (const type of ['click', 'submit']) view.addEventListener(type, notice, listening);
  }
  hearKeys(compose, windows, { typed, mayAct: notice }, options.composer);

  function typed(key: KeyboardEvent): void {
    options.typed(key);
    if (sending && writes(key) && options.now() - sending.begunAt > lateKeys && isIn(compose, key)) end();
  }

  function notice(event: Event): void {
    const { isTrusted, type } = event;
    if (!isTrusted || (type === 'submit' && !isWordOfUser())) return;
    const intent = compose.intent(event);
    if (intent === 'send') begin();
    else if (intent) end();
    else if (sending && sending.doubt !== 'none' && type === 'click') {
      if (isIn(compose, event)) end();
      else {
        sending.doubt = 'answered';
        sending.tellBegun();
      }
    }
  }

  /** One press of Send is heard as a click and as a submission; and a page's own script can submit while the user does nothing. */
  function isWordOfUser(): boolean {
    return sending?.doubt !== 'none' && navigator.userActivation?.isActive !== false;
  }

  function end(): void {
    if (!sending) return;
    if (sending.doubt !== 'open') options.onEnded();
    sending.life.abort();
    sending = undefined;
  }

  function begin(): void {
    sending?.life.abort();
    const [facts, written, draft] = [factsOf(compose), options.written(), compose.draftId()];
    const life = new AbortController();
    const mine: Sending = {
      life,
      begunAt: options.now(),
      doubt: 'none',
      tellBegun: () => options.onBegun({ ...facts, at: options.now() }, written),
    };
    sending = mine;
    mine.tellBegun();
    const signal = AbortSignal.any([life.signal, options.page, AbortSignal.timeout(patience)]);
    followUp(compose.root.ownerDocument, compose.watchSend(), signal, (state, certain) => {
      if (state === 'scheduled') end();
      else if (state === 'refused') {
        if (mine.doubt !== 'none') return;
        mine.doubt = 'open';
        options.onEnded();
      } else if (mine.doubt !== 'open') {
        sending = undefined;
        // A host may ask for the subject that is lacking.
        const subject = facts.subject || compose.subject();
        options.onSent(
          { ...facts, subject, at: options.now() },
          certain && mine.doubt === 'none',
          written,
          draft,
        );
      }
    });
  }
}

/** Looks at `outcome` whenever the page changes, until it is known or `signal` aborts; a host that refused may still send. */
function followUp(
  page: Document,
  outcome: () => SendOutcome,
  signal: AbortSignal,
  told: (state: SendOutcome, certain: boolean) => void,
): void {
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let silenceOver: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(lookSoon);
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-invalid', 'open'],
  });
  lookSoon();

  function lookSoon(): void {
    lookDue ??= setTimeout(look, pace);
  }

  function look(): void {
    lookDue = undefined;
    const state = outcome();
    if (state === 'refused') told(state, true);
    else if (state === 'gone') silenceOver ??= setTimeout(() => settle(outcome()), silence);
    else if (state !== 'waiting') settle(state);
  }

  function settle(state: SendOutcome): void {
    stop();
    if (state !== 'waiting') told(state, state === 'sent');
  }

  function stop(): void {
    clearTimeout(lookDue);
    clearTimeout(silenceOver);
    observer.disconnect();
  }
}

/** A letter; any other key may as well press a button or close something. */
function writes({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

/** Was it done in the composer, and not in a question that the host shows there? */
function isIn({ root, editor }: Compose, event: Event): boolean {
  const target = eventElement(event);
  if (!target || !(root.contains(target) || editor.contains(target))) return false;
  return target.closest('dialog, [role$="dialog"]')?.contains(root) !== false;
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
