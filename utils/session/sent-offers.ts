import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StripPromise, StripState } from '@/components/strip/strip.model';
import type { request } from '@/utils/messaging/client';
import type { MailFacts, Reply, SentOffer } from '@/utils/messaging/protocol';

export interface OfferedMail {
  readonly offer: SentOffer;
  readonly state: ReadonlySignal<StripState>;
  /** What it promises, and what became of that. */
  readonly promises: ReadonlySignal<readonly StripPromise[]>;
}

export interface SentOffers {
  /** The mail that the strip is about; the latest one sent. */
  readonly current: ReadonlySignal<OfferedMail | undefined>;
  /** Whether the strip offers this very mail; to be read where a change of it is followed. */
  has(mail: MailFacts): boolean;
  /**
   * A mail went out from this page.
   * @param observed the background's answer to that
   * @param draft the host's own id of what it was written as, where it has one
   */
  sent(mail: MailFacts, observed: Promise<Reply<SentOffer | null>>, draft: string | undefined): Promise<void>;
  /** Offers of this tab from before the page was navigated, or of a window that was closed. */
  pending(offers: readonly SentOffer[]): void;
  log(): Promise<void>;
  undo(): Promise<void>;
  /** Keep a promise of the mail in the log, and take it out again. */
  keep(promiseId: string): Promise<void>;
  drop(promiseId: string): Promise<void>;
  /**
   * Put the strip away; what was not logged is not offered again. What was sent before and not answered comes next, but where
   * this one was not answered either, nothing does.
   */
  close(): void;
  /** This draft opened at `at` (ms since 1970): if the host took its mail back (undo send), offer and touch go. */
  opened(draft: string, at: number): Promise<void>;
}

interface Shown extends OfferedMail {
  /** Its touch in the log; each mail has its own, as the next one may be sent while this one is being logged. */
  touchId: string | undefined;
  readonly state: Signal<StripState>;
  readonly promises: Signal<readonly StripPromise[]>;
}

/** A page shows to the minute when a mail went out, by a clock of its own; ms. */
const clocksApart = 10 * 60_000;

/** Hosts take a mail back for half a minute at most (Gmail, 2026); later the same id is another mail's. ms */
const undoSendLasts = 60_000;

/** Offers a sent mail for the log, and says "logged" only once the background has. */
export function createSentOffers(ask: typeof request, autoLog: () => boolean): SentOffers {
  const current = signal<Shown | undefined>(undefined);
  /** What this tab has to offer, oldest first. */
  let kept: readonly SentOffer[] = [];
  const sentDrafts = new Map<string, Promise<Shown | undefined>>();
  let observing = 0;

  function show(offer: SentOffer, state = stateOf(offer)): Shown {
    const shown: Shown = {
      offer,
      touchId: offer.touchId,
      state: signal(state),
      promises: signal(offer.promises.map((promise) => ({ ...promise, status: 'offered' }))),
    };
    current.value = shown;
    return shown;
  }

  function stateOf({ touchId, answered }: SentOffer): StripState {
    if (touchId === undefined) return { status: 'offered' };
    if (answered) return { status: 'logged', automatic: false };
    return autoLog() ? { status: 'logged', automatic: true } : { status: 'already-logged' };
  }

  async function showSent(
    mail: MailFacts,
    observed: Promise<Reply<SentOffer | null>>,
  ): Promise<Shown | undefined> {
    observing += 1;
    const reply = await observed;
    observing -= 1;
    if (reply.ok) return reply.value === null ? undefined : show(reply.value);
    if (reply.error === 'refused') return undefined;
    const offer = { id: '', mail, touchId: undefined, promises: [], answered: false };
    return show(offer, { status: 'failed', error: reply.error });
  }

  async function undo(shown = current.peek()): Promise<void> {
    const touchId = shown?.touchId;
    if (!shown || touchId === undefined) return;
    const reply = await ask('touch.undo', { touchId });
    shown.state.value = reply.ok ? { status: 'undone' } : { status: 'failed', error: reply.error };
    if (reply.ok) shown.touchId = undefined;
  }

  function mark(shown: Shown, id: string, status: StripPromise['status']): void {
    shown.promises.value = shown.promises.peek().map((each) => (each.id === id ? { ...each, status } : each));
  }

  async function keep(id: string): Promise<void> {
    const shown = current.peek();
    const kept = shown?.offer.promises.find((promise) => promise.id === id);
    if (!shown || !kept) return;
    mark(shown, id, 'keeping');
    const reply = await ask('promise.keep', { mail: shown.offer.mail, promise: kept });
    mark(shown, id, reply.ok ? 'kept' : 'failed');
    // Somebody new comes into the log with the mail itself.
    if (!reply.ok || reply.value.touchId === null || shown.touchId === reply.value.touchId) return;
    shown.touchId = reply.value.touchId;
    shown.state.value = { status: 'logged', automatic: false };
  }

  async function drop(id: string): Promise<void> {
    const shown = current.peek();
    const reply = await ask('promise.drop', { promiseId: id });
    if (shown) mark(shown, id, reply.ok ? 'offered' : 'failed');
  }

  function dismiss(id: string): void {
    kept = kept.filter((offer) => offer.id !== id);
    ask('sent.dismiss', { offerId: id });
  }

  function showNext(): void {
    const next = kept.findLast(({ touchId }) => touchId === undefined);
    if (next) show(next);
  }

  function close(): void {
    const shown = current.peek();
    if (shown === undefined) return;
    const { status } = shown.state.peek();
    current.value = undefined;
    dismiss(shown.offer.id);
    if (status === 'offered' || status === 'failed') for (const { id } of kept) dismiss(id);
    else showNext();
  }

  function has(mail: MailFacts): boolean {
    const shown = current.value;
    if (shown === undefined || /logged/u.test(shown.state.value.status)) return false;
    const { subject, at, people } = shown.offer.mail;
    const reads = ({ email }: MailFacts['people'][number]) =>
      mail.people.some((other) => other.email?.toLowerCase() === email?.toLowerCase());
    return mail.subject === subject && Math.abs(mail.at - at) < clocksApart && people.some(reads);
  }

  return {
    current,
    has,
    undo: () => undo(),
    keep,
    drop,
    close,
    async sent(mail, observed, draft) {
      const showing = showSent(mail, observed);
      if (draft !== undefined) sentDrafts.set(draft, showing);
      await showing;
    },
    pending(offers) {
      kept = offers;
      const latest = offers.at(-1);
      // What was sent from here comes as the answer to saying so.
      if (latest === undefined || observing > 0) return;
      const shown = current.peek()?.offer;
      if (shown === undefined || (latest.id !== shown.id && latest.mail.at > shown.mail.at)) show(latest);
    },
    async log() {
      const shown = current.peek();
      if (shown === undefined || shown.state.peek().status === 'logging') return;
      shown.state.value = { status: 'logging' };
      const { id, mail } = shown.offer;
      const reply = await ask('touch.log', id === '' ? { mail } : { mail, offerId: id });
      if (reply.ok) {
        shown.touchId = reply.value.touchId;
        kept = kept.filter((offer) => offer.id !== id);
      }
      shown.state.value = reply.ok
        ? reply.value.created
          ? { status: 'logged', automatic: false }
          : { status: 'already-logged' }
        : { status: 'failed', error: reply.error };
    },
    async opened(draft, at) {
      const showing = sentDrafts.get(draft);
      sentDrafts.delete(draft);
      const shown = await showing;
      if (shown === undefined || at - shown.offer.mail.at > undoSendLasts) return;
      await undo(shown);
      dismiss(shown.offer.id);
      if (current.peek() !== shown) return;
      current.value = undefined;
      showNext();
    },
  };
}
