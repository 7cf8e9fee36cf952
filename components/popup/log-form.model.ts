import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { Channel, Contact, Outcome } from '@/utils/store/types';
import { channelKeys, nameOf } from '../log/words';
import type { PopupServices } from './popup.model';

export interface LogForm {
  readonly person: Signal<string>;
  readonly channel: ReadonlySignal<Channel>;
  readonly outcome: Signal<Outcome>;
  readonly note: Signal<string>;
  readonly saving: ReadonlySignal<boolean>;
  readonly personProblem: ReadonlySignal<string | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
  choose(channel: Channel): void;
  /** What was logged, or `undefined` when nothing was written; then a problem says why and all that was typed stays. */
  save(): Promise<{ readonly touchId: string; readonly text: string } | undefined>;
}

const talked = ['wants-information', 'not-now', 'agreed', 'definite-no'] as const;

/** What can come of a moment on a channel, the most likely first. */
export const outcomesOf: Readonly<Record<Channel, readonly [Outcome, ...Outcome[]]>> = {
  mail: ['sent', 'received', ...talked],
  call: ['spoke', 'no-answer', 'via-gatekeeper', ...talked],
  voicemail: ['left-message', 'received'],
  video: ['spoke', 'no-answer', ...talked],
  meeting: ['spoke', 'via-gatekeeper', ...talked],
  letter: ['sent', 'received', ...talked],
  social: ['sent', 'received', 'spoke', ...talked],
  other: ['spoke', 'sent', 'received', ...talked],
};

type Needed = Pick<PopupServices, 'logByHand' | 'now' | 'newId'>;

/** A form for one touch; its id is made once, so that saving twice logs once. */
export function createLogForm(services: Needed, contact: Contact | undefined, person: string): LogForm {
  const id = services.newId();
  const form = {
    person: signal(person),
    channel: signal<Channel>('call'),
    outcome: signal<Outcome>('spoke'),
    note: signal(''),
    saving: signal(false),
    personProblem: signal<string | undefined>(undefined),
    problem: signal<string | undefined>(undefined),
  };

  return {
    ...form,
    choose(channel) {
      form.channel.value = channel;
      const possible = outcomesOf[channel];
      if (!possible.includes(form.outcome.value)) form.outcome.value = possible[0];
    },
    async save() {
      const typed = form.person.value.trim();
      form.personProblem.value = contact || typed !== '' ? undefined : t('log_person_missing');
      if (form.personProblem.value || form.saving.value) return undefined;
      form.saving.value = true;
      form.problem.value = undefined;
      const saved = await services.logByHand({
        id,
        channel: form.channel.value,
        direction: form.outcome.value === 'received' ? 'in' : 'out',
        outcome: form.outcome.value,
        at: services.now(),
        note: form.note.value,
        contactIds: contact ? [contact.id] : [],
        people: contact ? [] : [typed.includes('@') ? { email: typed } : { name: typed }],
      });
      form.saving.value = false;
      if (!saved.ok) {
        form.problem.value = t(saved.error === 'full' ? 'log_failed_full' : 'log_failed');
        return undefined;
      }
      const name = contact ? nameOf(contact) : typed;
      const channel = t(channelKeys[form.channel.value]).toLocaleLowerCase();
      return { touchId: saved.value.touchId, text: t('log_saved', { channel, name }) };
    },
  };
}
