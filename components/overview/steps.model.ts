import { type Signal, signal } from '@preact/signals';
import { dayOf } from '@/utils/cadence/days';
import { formatWeekday, t } from '@/utils/i18n';
import type { Channel, NextStep } from '@/utils/store/types';
import type { Deeds } from '../deeds';
import type { OverviewServices } from './services';

/** A step as it is typed. */
export interface StepTyped {
  readonly channel: Channel;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, or empty for a day without a time. */
  readonly time: string;
  readonly note: string;
  /** The other named or accepted this moment. */
  readonly agreed: boolean;
}

export interface StepsModel {
  /** What is typed: a new step, or a change of the one with this id. */
  readonly typing: Signal<{ readonly id: string | undefined; readonly typed: StepTyped } | undefined>;
  startPlanning(): void;
  startChanging(step: NextStep): void;
  type(change: Partial<StepTyped>): void;
  /** Plans or changes what was typed. */
  save(steps: readonly NextStep[]): Promise<void>;
  finish(step: NextStep): Promise<void>;
  drop(step: NextStep): Promise<void>;
}

type Needed = Pick<
  OverviewServices,
  'planStep' | 'markStep' | 'editStep' | 'removeStep' | 'restoreStep' | 'now' | 'newId'
>;

/** What is planned with a contact: made, changed, moved, done and taken away, each with a way back. */
export function createSteps(services: Needed, deeds: Deeds, contactId: string): StepsModel {
  const typing: StepsModel['typing'] = signal(undefined);
  const today = () => dayOf(services.now());

  return {
    typing,
    startPlanning() {
      const typed = { channel: 'call', day: today(), time: '', note: '', agreed: false } as const;
      typing.value = { id: undefined, typed };
      deeds.hush();
    },
    startChanging({ id, channel, due, note, agreed }) {
      const [day = '', time = ''] = due.split('T');
      typing.value = { id, typed: { channel, day, time, note, agreed } };
      deeds.hush();
    },
    type(change) {
      const now = typing.value;
      if (now) typing.value = { ...now, typed: { ...now.typed, ...change } };
    },
    async save(steps) {
      const now = typing.value;
      if (!now || now.typed.day === '') return;
      const { day, time, ...rest } = now.typed;
      const planned = { ...rest, due: time === '' ? day : `${day}T${time}` };
      const before = steps.find(({ id }) => id === now.id);
      const done = before
        ? await deeds.do(
            () => services.editStep(before.id, planned),
            t('overview_saved'),
            () => services.editStep(before.id, before),
          )
        : await deeds.do(
            () => services.planStep({ id: services.newId(), contactId, ...planned }),
            t('panel_planned', { day: formatWeekday(day, today()) }),
            ({ id }) => services.markStep(id, 'dropped'),
          );
      if (done !== undefined) typing.value = undefined;
    },
    async finish(step) {
      await deeds.do(
        () => services.markStep(step.id, 'done'),
        t('panel_step_done'),
        () => services.markStep(step.id, 'open'),
      );
    },
    async drop(step) {
      await deeds.do(
        () => services.removeStep(step.id),
        t('overview_binned'),
        () => services.restoreStep(step.id),
      );
    },
  };
}
