import { dayOf } from '@/utils/cadence/days';
import { addWorkingDays } from '@/utils/cadence/working-days';
import { whenWords } from '@/utils/cadence-words';
import { formatWeekday, t } from '@/utils/i18n';
import type { Snooze } from '@/utils/reminders/plan';
import type { DueItem } from '@/utils/store/due-list';
import type {
  Channel,
  Contact,
  ContactStatus,
  KeptPromise,
  MailFacts,
  NextStep,
  Outcome,
} from '@/utils/store/types';
import { nameOf, touchWords } from '../log/words';
import type { Deeds } from './deeds';
import type { PanelServices } from './services';

/** What can be done with the log from a panel; each is said and can be undone. */
export type LogDeeds = ReturnType<typeof createLogDeeds>;

export interface Moment {
  readonly channel: Channel;
  readonly outcome: Outcome;
}

export function createLogDeeds(services: PanelServices, { run }: Deeds) {
  const today = () => dayOf(services.now());

  return {
    logMail: (mail: MailFacts) =>
      run(
        () => services.logMail(mail),
        ({ touchId, created }) =>
          created
            ? { text: t('panel_logged_mail'), undo: () => services.undoTouch(touchId) }
            : { text: t('panel_logged_before') },
      ),

    /** One click, one touch. `id` is made when the button is drawn, so that a double click logs once. */
    logMoment: (id: string, contact: Contact, { channel, outcome }: Moment) =>
      run(
        () =>
          services.logByHand({
            id,
            channel,
            outcome,
            direction: outcome === 'received' ? 'in' : 'out',
            at: services.now(),
            contactIds: [contact.id],
          }),
        ({ touchId }) => ({
          text: t('panel_logged_moment', {
            name: nameOf(contact),
            what: touchWords({ channel, outcome }),
          }),
          undo: () => services.undoTouch(touchId),
        }),
      ),

    keepPromise: (
      promise: { id: string; text: string; by: 'me' | 'them'; due: string | null },
      contactId: string,
      touchId: string | null,
    ) =>
      run(
        () => services.keepPromise({ ...promise, contactId, touchId }),
        ({ id }) => ({ text: t('panel_promise_kept'), undo: () => services.removePromise(id) }),
      ),

    settlePromise: (promise: KeptPromise, state: 'kept' | 'broken') =>
      run(
        () => services.markPromise(promise.id, state),
        () => ({
          text: t(state === 'kept' ? 'panel_promise_done' : 'panel_promise_broken'),
          undo: () => services.markPromise(promise.id, 'open'),
        }),
      ),

    finishStep: (step: NextStep) =>
      run(
        () => services.markStep(step.id, 'done'),
        () => ({ text: t('panel_step_done'), undo: () => services.markStep(step.id, 'open') }),
      ),

    snooze: (item: DueItem, until: Snooze) =>
      run(
        () => services.snooze(item, until),
        (due) => ({
          text: t('due_snoozed', { when: whenWords(due, today()) }),
          undo: () => services.wake(item),
        }),
      ),

    /** @param due a day, or a day and time */
    planStep: (contactId: string, due: string, channel: Channel, agreed: boolean, note = '') =>
      run(
        () => services.planStep({ id: services.newId(), contactId, due, channel, agreed, note }),
        ({ id }) => ({
          text: t('panel_planned', { day: formatWeekday(due.slice(0, 10), today()) }),
          undo: () => services.markStep(id, 'dropped'),
        }),
      ),

    setStatus: (contact: Contact, status: ContactStatus) =>
      run(
        () => services.saveContact(contact.id, { status }),
        () => ({
          text: t(statusKeys[status.kind], { name: nameOf(contact) }),
          undo: () => services.saveContact(contact.id, { status: contact.status }),
        }),
      ),

    /** The working day so many working days from now. */
    dayAfter: (workingDays: number) => addWorkingDays(today(), workingDays, services.calendar()),
    today,
  };
}

const statusKeys = {
  open: 'panel_status_open',
  'on-hold': 'panel_status_hold',
  yes: 'panel_status_yes',
  'definite-no': 'panel_status_no',
} as const;
