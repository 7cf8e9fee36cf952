import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StripState } from '@/components/strip/strip.model';
import type { request } from '@/utils/messaging/client';
import type { MailFacts, SentOffer } from '@/utils/messaging/protocol';

export interface OfferedMail {
  readonly offer: SentOffer;
  readonly state: ReadonlySignal<StripState>;
}

export interface SentOffers {
  /** The mail that the strip is about; the latest one sent. */
  readonly current: ReadonlySignal<OfferedMail | undefined>;
  /** A mail went out from this page. */
  sent(mail: MailFacts, certain: boolean): Promise<void>;
  /** Offers of this tab from before the page was navigated. */
  pending(offers: readonly SentOffer[]): void;
  log(): Promise<void>;
  undo(): Promise<void>;
  /** Put the strip away; what was not logged is not offered again. */
  close(): void;
  /** The host took this mail back (undo send): offer and touch go. */
  takeBack(mail: MailFacts): Promise<void>;
}

/** Offers a sent mail for the log, and says "logged" only once the background has. */
export function createSentOffers(ask: typeof request, autoLog: () => boolean): SentOffers {
  const current = signal<(OfferedMail & { readonly state: Signal<StripState> }) | undefined>(undefined);
  let touchId: string | undefined;

  function show(offer: SentOffer): void {
    touchId = offer.touchId;
    current.value = { offer, state: signal(offer.touchId === undefined ? { status: 'offered' } : known()) };
  }

  function known(): StripState {
    return autoLog() ? { status: 'logged', automatic: true } : { status: 'already-logged' };
  }

  async function undo(): Promise<void> {
    const shown = current.peek();
    if (shown === undefined || touchId === undefined) return;
    const reply = await ask('touch.undo', { touchId });
    shown.state.value = reply.ok ? { status: 'undone' } : { status: 'failed', error: reply.error };
    if (reply.ok) touchId = undefined;
  }

  function close(): void {
    const shown = current.peek();
    current.value = undefined;
    if (shown !== undefined) ask('sent.dismiss', { offerId: shown.offer.id });
  }

  return {
    current,
    undo,
    close,
    async sent(mail, certain) {
      const reply = await ask('sent.observed', { mail, certain });
      if (reply.ok && reply.value !== null) show(reply.value);
      if (!reply.ok && reply.error !== 'refused') {
        const offer = { id: '', mail, touchId: undefined };
        current.value = { offer, state: signal({ status: 'failed', error: reply.error }) };
      }
    },
    pending(offers) {
      const latest = offers.at(-1);
      if (latest !== undefined && current.peek() === undefined) show(latest);
    },
    async log() {
      const shown = current.peek();
      if (shown === undefined || shown.state.peek().status === 'logging') return;
      shown.state.value = { status: 'logging' };
      const { id, mail } = shown.offer;
      const reply = await ask('touch.log', id === '' ? { mail } : { mail, offerId: id });
      if (reply.ok) touchId = reply.value.touchId;
      shown.state.value = reply.ok
        ? reply.value.created
          ? { status: 'logged', automatic: false }
          : { status: 'already-logged' }
        : { status: 'failed', error: reply.error };
    },
    async takeBack(mail) {
      if (current.peek()?.offer.mail !== mail) return;
      await undo();
      close();
    },
  };
}
