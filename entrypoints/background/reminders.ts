import { browser } from 'wxt/browser';
import { now } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { planReminders, type Reminder, snoozeUntil } from '@/utils/reminders/plan';
import { readSettings, watchSettings } from '@/utils/settings/settings';
import { onLogChanged } from '@/utils/store/log-changes';
import { markStep, snoozeStep } from '@/utils/store/next-steps';
import { markPromise, snoozePromise } from '@/utils/store/promises';
import { claimReminders, type OpenMoment, openMoments, remindersShown } from '@/utils/store/reminded';
import { showBadge } from './badge';
import {
  type Answer,
  canNotify,
  clearNotification,
  notifyOfOne,
  notifyOfSeveral,
  onNotificationAnswered,
} from './notifications';
import { openToday } from './pages';

const alarmName = 'due';

/** A log that is shut or broken is looked into again after this long, in ms. */
const retryAfter = 5 * 60_000;

/** More at once than this are told in one notification. */
const mostAtOnce = 3;

/** Says what is due, sets the badge and the next alarm. Nothing is remembered but in the log: any look may be the first. */
async function look(): Promise<void> {
  const { acceptedAt, reminders, uiLanguage } = await readSettings();
  if (acceptedAt === null) return;
  const at = now();
  const { moments, reminded } = await openMoments();
  const plan = planReminders(moments, (key) => reminded.has(key), at, reminders);
  await showBadge(plan.today, uiLanguage);
  if (reminders.on && canNotify()) await say(plan.due, uiLanguage, at);
  await browser.alarms.create(alarmName, { when: plan.nextAt });
}

async function say(
  due: readonly Reminder<OpenMoment>[],
  language: Parameters<typeof notifyOfOne>[1],
  at: number,
): Promise<void> {
  if (due.length === 0) return;
  const claimed = await claimReminders(
    due.map(({ key }) => key),
    at,
  );
  if (!claimed.ok) return;
  const mine = due.filter(({ key }) => claimed.value.includes(key));
  if (mine.length > mostAtOnce) {
    await notifyOfSeveral(
      mine.map(({ item }) => item),
      language,
    );
  } else {
    for (const { item } of mine) await notifyOfOne(item, language, at);
  }
  await remindersShown(mine.map(({ key }) => key));
}

let queue: Promise<unknown> = Promise.resolve();
let isWaiting = false;

/** One look after the other; any number of changes meanwhile are one more look. */
function lookSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  queue = queue
    .then(() => {
      isWaiting = false;
      return look();
    })
    .catch(async (error: unknown) => {
      reportOnce('reminding', error);
      await browser.alarms.create(alarmName, { when: now() + retryAfter });
    })
    .catch((error: unknown) => reportOnce('planning to remind again', error));
}

/** Browsers lose alarms: in a restart, or while the extension was switched off. */
async function lookWithoutAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarmName))) lookSoon();
}

async function answered(id: string, answer: Answer): Promise<void> {
  const [kind, of = ''] = id.split(':');
  const { reminders } = await readSettings();
  const until = snoozeUntil('hour', now(), reminders);
  if (answer === 'open' || of === '') await openToday();
  else if (kind === 'step') await (answer === 'done' ? markStep(of, 'done') : snoozeStep(of, until));
  else await (answer === 'done' ? markPromise(of, 'kept') : snoozePromise(of, until));
  await clearNotification(id);
}

/**
 * Reminds of promises and next steps at their time, also after sleep, a change of the clock or a restart. Call while the
 * background starts.
 */
export function remindOfWhatIsDue(): void {
  const always = new AbortController().signal;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) lookSoon();
  });
  browser.runtime.onStartup.addListener(lookSoon);
  browser.runtime.onInstalled.addListener(lookSoon);
  // A page of ours that changed the log wakes a background that sleeps: a changed database does not.
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, url }) => {
    const isOurPage = id === browser.runtime.id && (!tab || url?.startsWith(browser.runtime.getURL('/')));
    if (isOurPage && isLogChanged(message)) lookSoon();
    return false;
  });
  watchSettings(lookSoon, always);
  onLogChanged(lookSoon, always);
  lookWithoutAlarm().catch((error: unknown) => reportOnce('looking for the alarm', error));
  onNotificationAnswered((id, answer) => {
    answered(id, answer).catch((error: unknown) => reportOnce('answering a notification', error));
  });
}

function isLogChanged(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'notice' in message && message.notice === 'log-changed'
  );
}
