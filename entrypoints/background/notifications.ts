import { browser } from 'wxt/browser';
import { dayOf } from '@/utils/cadence/days';
import { planWords, whenWords } from '@/utils/cadence-words';
import { formatNames, t, tn } from '@/utils/i18n';
import type { UiLanguage } from '@/utils/settings/schema';
import type { OpenMoment } from '@/utils/store/reminded';
import { speakIn } from './speak';

const several = 'several:';

/** Optional permission: without it the browser has no such interface at all. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

export const canNotify = (): boolean => notifications() !== undefined;

const nameOf = ({ contact }: OpenMoment): string => contact.names[0] ?? contact.emails[0] ?? '';

function titleOf(moment: OpenMoment, today: string): string {
  const name = nameOf(moment);
  if (moment.kind === 'step') return t('remind_step', { name, step: planWords(moment.step, today) });
  const when = whenWords(moment.due, today);
  return t(moment.promise.by === 'me' ? 'remind_mine' : 'remind_theirs', { name, when });
}

/** Shows one reminder. Shown twice, it is still one: it has the id of what it is about. */
export async function notifyOfOne(
  moment: OpenMoment,
  language: UiLanguage | null,
  at: number,
): Promise<void> {
  speakIn(language);
  const isPromise = moment.kind === 'promise';
  await show(`${moment.kind}:${moment.id}`, {
    title: titleOf(moment, dayOf(at)),
    message: isPromise ? moment.promise.text : moment.step.note,
    buttons: [{ title: t(isPromise ? 'remind_kept' : 'remind_done') }, { title: t('remind_snooze') }],
  });
}

/** Shows many reminders as one, as after a week without the computer. */
export async function notifyOfSeveral(
  moments: readonly OpenMoment[],
  language: UiLanguage | null,
): Promise<void> {
  speakIn(language);
  const names = [...new Set(moments.map(nameOf))];
  await show(several, {
    title: tn('remind_several', moments.length),
    message: formatNames(names.slice(0, 6)),
  });
}

interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

async function show(id: string, { buttons = [], ...said }: Shown): Promise<void> {
  await notifications()?.create(id, {
    type: 'basic',
    iconUrl: new URL('icon/128.png', browser.runtime.getURL('/')).href,
    ...said,
    // Firefox refuses a notification that has any.
    ...(!import.meta.env.FIREFOX && buttons.length > 0 && { buttons: [...buttons] }),
  });
}

export async function clearNotification(id: string): Promise<void> {
  await notifications()?.clear(id);
}

/** What the user did with a notification; `open` is a click on it. */
export type Answer = 'open' | 'done' | 'snooze';

/** Calls back with the id of a notification (`promise:…`, `step:…`, `several:`) and what the user did with it. */
export function onNotificationAnswered(answered: (id: string, answer: Answer) => void): void {
  const listen = () => {
    const events = notifications();
    if (!events || events.onClicked.hasListener(clicked)) return;
    events.onClicked.addListener(clicked);
    if (!import.meta.env.FIREFOX) events.onButtonClicked.addListener(pressed);
  };
  const clicked = (id: string) => answered(id, 'open');
  const pressed = (id: string, button: number) => answered(id, button === 0 ? 'done' : 'snooze');
  listen();
  browser.permissions.onAdded.addListener(listen);
}
