import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { addDays, type Day, dayOf } from '@/utils/cadence/days';
import { addWorkingDays, type WorkingCalendar, workingDayFrom } from '@/utils/cadence/working-days';
import { type MessageKey, t } from '@/utils/i18n';
import type { QuickLine, QuickStep } from '@/utils/quick-line/read';
import type { HandLoggedTouch } from '@/utils/store/log-by-hand';
import type { Channel, NextStep, Outcome, WriteError, WriteResult } from '@/utils/store/types';
import { createEarlier, type Earlier } from './earlier.model';
import type { LogContact } from './log-contact';
import { channelWithin } from './words';

export interface LogForm {
  /** With whom; absent for somebody who is typed in. */
  readonly contact: LogContact | undefined;
  readonly person: Signal<string>;
  readonly channel: ReadonlySignal<Channel>;
  readonly outcome: Signal<Outcome>;
  readonly earlier: Earlier;
  readonly note: ReadonlySignal<string>;
  /** The next step that the note itself tells: "call back thu 10am". */
  readonly told: ReadonlySignal<QuickStep | null>;
  /** What comes next, besides what was logged. */
  readonly next: Signal<NextMoment>;
  /** Why somebody who said no for good or objected was contacted all the same. */
  readonly reason: Signal<string>;
  readonly asksReason: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<boolean>;
  readonly personProblem: ReadonlySignal<string | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
  choose(channel: Channel): void;
  write(note: string): void;
  /** The day that a next moment means. */
  dayOf(next: Exclude<NextMoment, 'none'>): Day;
  today(): Day;
  /** ms since 1970. */
  now(): number;
  /** What was logged, or `undefined` when nothing was written; then a problem says why and all that was typed stays. */
  save(): Promise<SavedTouch | undefined>;
}

export interface SavedTouch {
  readonly touchId: string;
  /** Steps that were planned with it. */
  readonly stepIds: readonly string[];
  readonly text: string;
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

export const nextMoments = ['none', 'tomorrow', 'days', 'week', 'weeks'] as const;
export type NextMoment = (typeof nextMoments)[number];

export interface LogFormServices {
  logByHand(touch: HandLoggedTouch): Promise<WriteResult<{ readonly touchId: string }>>;
  /** Plans what comes next with everybody of a touch. */
  planAfter(
    touchId: string,
    step: Pick<NextStep, 'due' | 'channel' | 'agreed' | 'note'>,
  ): Promise<WriteResult<readonly Pick<NextStep, 'id'>[]>>;
  /** Reads a next step out of a line that is typed. */
  readLine(line: string): Promise<QuickLine>;
  /** The days that the user works. */
  calendar(): WorkingCalendar;
  /** ms since 1970. */
  now(): number;
  newId(): string;
}

/** A form for one touch; its id is made once, so that saving twice logs once. */
export function createLogForm(
  services: LogFormServices,
  contact: LogContact | undefined,
  person: string,
): LogForm {
  const id = services.newId();
  const form = {
    contact,
    person: signal(person),
    channel: signal<Channel>('call'),
    outcome: signal<Outcome>('spoke'),
    earlier: createEarlier(services.now),
    note: signal(''),
    told: signal<QuickStep | null>(null),
    next: signal<NextMoment>('none'),
    reason: signal(''),
    asksReason: signal(contact?.closed ?? false),
    saving: signal(false),
    personProblem: signal<string | undefined>(undefined),
    problem: signal<string | undefined>(undefined),
  };

  function dayOfNext(next: Exclude<NextMoment, 'none'>): Day {
    const today = dayOf(services.now());
    const calendar = services.calendar();
    switch (next) {
      case 'tomorrow':
        return addWorkingDays(today, 1, calendar);
      case 'days':
        return addWorkingDays(today, 3, calendar);
      case 'week':
        return workingDayFrom(addDays(today, 7), calendar);
      case 'weeks':
        return workingDayFrom(addDays(today, 28), calendar);
    }
  }

  /** The ids of what was planned; `undefined` when planning failed. */
  async function planNext(touchId: string): Promise<readonly string[] | undefined> {
    const next = form.next.value;
    const told = form.told.value;
    if (form.outcome.value === 'definite-no' || (next === 'none' && !told)) return [];
    // After a message comes a call; else the way that it went.
    const usual = form.channel.value === 'voicemail' ? 'call' : form.channel.value;
    const channel = told?.channel ?? usual;
    const { due, agreed, note } = told ?? {
      due: next === 'none' ? '' : dayOfNext(next),
      agreed: false,
      note: '',
    };
    const planned = await services.planAfter(touchId, { due, channel, agreed, note });
    return planned.ok ? planned.value.map((step) => step.id) : undefined;
  }

  return {
    ...form,
    dayOf: dayOfNext,
    today: () => dayOf(services.now()),
    now: services.now,
    async write(note) {
      form.note.value = note;
      const { step } = await services.readLine(note);
      if (form.note.value === note) form.told.value = step;
    },
    choose(channel) {
      form.channel.value = channel;
      const possible = outcomesOf[channel];
      if (!possible.includes(form.outcome.value)) form.outcome.value = possible[0];
    },
    async save() {
      const typed = form.person.value.trim();
      form.personProblem.value = contact || typed !== '' ? undefined : t('log_person_missing');
      if (form.personProblem.value || form.saving.value || !form.earlier.past.value) return undefined;
      form.saving.value = true;
      form.problem.value = undefined;
      const line = await services.readLine(form.note.value);
      form.told.value = line.step;
      const saved = await services.logByHand({
        id,
        channel: form.channel.value,
        direction: form.outcome.value === 'received' ? 'in' : 'out',
        outcome: form.outcome.value,
        at: form.earlier.at(),
        note: line.note,
        contactIds: contact ? [contact.id] : [],
        ...(form.asksReason.value && { override: form.reason.value }),
        people: contact ? [] : [typed.includes('@') ? { email: typed } : { name: typed }],
      });
      const stepIds = saved.ok ? await planNext(saved.value.touchId) : undefined;
      form.saving.value = false;
      if (!saved.ok) {
        // Who was typed in may turn out to be closed.
        form.asksReason.value ||= saved.error === 'closed';
        form.problem.value = t(problemKeys[saved.error] ?? 'log_failed');
        return undefined;
      }
      const name = contact?.name ?? typed;
      const channel = channelWithin(form.channel.value);
      const text = t(stepIds ? 'log_saved' : 'log_saved_not_planned', { channel, name });
      return { touchId: saved.value.touchId, stepIds: stepIds ?? [], text };
    },
  };
}

const problemKeys: Readonly<Partial<Record<WriteError, MessageKey>>> = {
  full: 'log_failed_full',
  closed: 'log_failed_closed',
  blocked: 'log_failed_blocked',
};
