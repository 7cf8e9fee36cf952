import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isClosed as isClosedFor } from '@/utils/store/closed';
import type { Channel, Contact, Outcome, WriteResult } from '@/utils/store/types';
import { createEarlier, type Earlier } from '../log/earlier.model';
import { outcomesOf } from '../log/log-form.model';
import type { OverviewServices } from './services';

/** A touch to write down with a contact; with one that is closed only with a reason why. */
export interface TouchForm {
  readonly channel: ReadonlySignal<Channel>;
  readonly outcome: Signal<Outcome>;
  readonly note: Signal<string>;
  readonly override: Signal<string>;
  readonly earlier: Earlier;
  /** The contact said no for good or objected, so that a reason is needed. */
  readonly closed: boolean;
  /** It is clear enough to be written. */
  readonly ready: ReadonlySignal<boolean>;
  choose(channel: Channel): void;
  write(): Promise<WriteResult<{ readonly touchId: string }>>;
}

type Needed = Pick<OverviewServices, 'logByHand' | 'now' | 'newId'>;

/** The touch's id is made once, so that writing twice logs once. */
export function createTouchForm(services: Needed, contact: Contact): TouchForm {
  const id = services.newId();
  const channel = signal<Channel>('call');
  const outcome = signal<Outcome>('spoke');
  const note = signal('');
  const override = signal('');
  const earlier = createEarlier(services.now);
  const reasoned = () => !closed || outcome.value === 'received' || override.value.trim() !== '';
  const closed = isClosedFor(contact);
  return {
    channel,
    outcome,
    note,
    override,
    closed,
    earlier,
    ready: computed(() => reasoned() && earlier.past.value),
    choose(chosen) {
      channel.value = chosen;
      const possible = outcomesOf[chosen];
      if (!possible.includes(outcome.value)) outcome.value = possible[0];
    },
    write: () =>
      services.logByHand({
        id,
        channel: channel.value,
        direction: outcome.value === 'received' ? 'in' : 'out',
        outcome: outcome.value,
        at: earlier.at(),
        note: note.value,
        contactIds: [contact.id],
        ...(closed && { override: override.value }),
      }),
  };
}
