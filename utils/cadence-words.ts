/** What the cadence of a contact says, as one readable sentence in the language of the interface. */
import { type Day, daysBetween } from '@/utils/cadence/days';
import type { Caution, StepReason, UpcomingStep } from '@/utils/cadence/types';
import { formatDaysAgo, formatWeekday, type MessageKey, t, tn } from '@/utils/i18n';
import type { Channel, NextStep } from '@/utils/store/types';

const doKeys: Readonly<Record<Channel, MessageKey>> = {
  mail: 'step_mail',
  call: 'step_call',
  voicemail: 'step_voicemail',
  video: 'step_video',
  meeting: 'step_meeting',
  letter: 'step_letter',
  social: 'step_social',
  other: 'step_else',
};

const byKeys: Readonly<Record<Channel, MessageKey>> = {
  mail: 'by_mail',
  call: 'by_call',
  voicemail: 'by_voicemail',
  video: 'by_video',
  meeting: 'by_meeting',
  letter: 'by_letter',
  social: 'by_social',
  other: 'by_else',
};

/** "today", "tomorrow at 10:00", "on Friday 27 November". `due` is a day or a day and time; `today` a day. */
export function whenWords(due: string, today: Day): string {
  const day = due.slice(0, 10);
  const away = daysBetween(today, day);
  const near = away === 0 || away === 1;
  const when = near ? formatDaysAgo(away) : t('when_on', { day: formatWeekday(day, today) });
  return due.length > 10 ? t('when_at', { when, time: due.slice(11, 16) }) : when;
}

/** What to do and when: "Call on Friday 27 November at 10:00". */
export function stepWords({ channel, day, time }: UpcomingStep, today: Day): string {
  return planWords({ channel, due: time === null ? day : `${day}T${time}` }, today);
}

/** The same of a step that was planned. */
export function planWords({ channel, due }: Pick<NextStep, 'channel' | 'due'>, today: Day): string {
  return t(doKeys[channel], { when: whenWords(due, today) });
}

const workingDays = (count: number): string => tn('cadence_working_days', count);

/** Why a step is proposed at this moment and by this channel. */
export function reasonWords(reason: StepReason, today: Day): string {
  const on = (day: Day) => whenWords(day, today);
  switch (reason.key) {
    case 'agreed':
      return t(reason.overdue ? 'reason_agreed_late' : 'reason_agreed', { when: on(reason.day) });
    case 'my-promise':
      return t(reason.overdue ? 'reason_my_promise_late' : 'reason_my_promise', { when: on(reason.day) });
    case 'their-promise':
      return t(reason.overdue ? 'reason_their_promise_late' : 'reason_their_promise', {
        when: on(reason.day),
      });
    case 'planned':
      return t(reason.overdue ? 'reason_planned_late' : 'reason_planned', { when: on(reason.day) });
    case 'hold-ends':
      return t('reason_hold_ends', { day: formatWeekday(reason.day, today) });
    case 'first-contact':
      return t('reason_first_contact');
    case 'information-asked':
      return t('reason_information_asked', { days: workingDays(reason.days) });
    case 'not-now':
      return t('reason_not_now', { days: workingDays(reason.days) });
    case 'after-conversation':
      return t('reason_after_conversation', { days: workingDays(reason.days) });
    case 'unanswered':
      return tn('reason_unanswered', reason.attempts, { days: workingDays(reason.days) });
    case 'other-channel':
      return tn('reason_other_channel', reason.attempts, { by: t(byKeys[reason.channel]) });
  }
}

/** A word of caution before contacting somebody today. */
export function cautionWords(caution: Caution, today: Day): string {
  switch (caution.key) {
    case 'definite-no':
      return caution.reason === ''
        ? t('caution_definite_no')
        : t('caution_definite_no_because', { reason: caution.reason });
    case 'objected':
      return t('caution_objected');
    case 'on-hold':
      return t('caution_on_hold', { day: formatWeekday(caution.day, today) });
    case 'agreed-later':
      return t(caution.by === 'me' ? 'caution_agreed_later' : 'caution_they_said', {
        when: whenWords(caution.day, today),
      });
    case 'information-asked':
      return t('caution_information_asked', { when: formatDaysAgo(-caution.days) });
    case 'already-today':
      return t('caution_already_today', { by: t(byKeys[caution.channel]) });
    case 'many':
      return t('caution_many', {
        count: caution.count,
        by: t(byKeys[caution.channel]),
        days: tn('cadence_days', caution.days),
      });
    case 'too-soon':
      return t('caution_too_soon', { when: formatDaysAgo(-caution.days) });
  }
}
