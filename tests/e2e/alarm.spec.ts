import type { Page } from '@playwright/test';
import { type Backup, emptyBackup } from '../../utils/store/backup-schema';
import { newContact } from '../../utils/store/new-contact';
import type { NextStep } from '../../utils/store/types';
import { type Extension, expect, test } from './fixtures';

/** A log in which something was put off until this moment (ms since 1970). */
function logWithStep(stepId: string, snoozedUntil: number): Backup {
  const nienke = { ...newContact(crypto.randomUUID(), 1), names: ['Nienke Bakker'] };
  const step: NextStep = {
    id: stepId,
    contactId: nienke.id,
    due: '2026-01-05',
    channel: 'call',
    agreed: true,
    note: 'about the offer',
    state: 'open',
    snoozedUntil,
    createdAt: 1,
    updatedAt: 1,
  };
  return { ...emptyBackup(1), contacts: [nienke], steps: [step] };
}

async function restore(settings: Page, log: Backup): Promise<void> {
  const file = {
    name: 'byname.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(log)),
  };
  await settings.locator('input[type=file]').first().setInputFiles(file);
  await settings.getByRole('button', { name: 'Replace my log' }).click();
  await expect(settings.getByRole('row', { name: /Next steps 1/ })).toBeVisible();
}

/** What the browser holds for us, whether our worker is awake or not. */
const alarmOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await chrome.alarms.get('due'))?.scheduledTime);
const badgeOf = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

/** The notifications that were shown since; the browser takes them away by itself after a while. */
async function notificationsIn(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const closed: string[] = [];
    Object.assign(globalThis, { takenAway: closed });
    chrome.notifications.onClosed.addListener((id) => closed.push(id));
  });
  return () =>
    page.evaluate(async () => {
      const shown = Object.keys(await chrome.notifications.getAll());
      return [...new Set([...shown, ...(Reflect.get(globalThis, 'takenAway') as string[])])];
    });
}

/** Has a step due soon, and ends the worker before that; on a slow machine a later one. */
async function stepDueWhileAsleep(
  extension: Extension,
  settings: Page,
): Promise<{ id: string; due: number }> {
  for (let lead = 8_000; ; lead *= 2) {
    const id = crypto.randomUUID();
    const due = Date.now() + lead;
    await restore(settings, logWithStep(id, due));
    await expect.poll(async () => (await alarmOf(settings)) === due || Date.now() > due).toBe(true);
    await extension.killWorker();
    await settings.evaluate(() => chrome.action.setBadgeText({ text: '' }));
    // An alarm that still stands was not answered by the worker that was ended.
    if ((await alarmOf(settings)) === due && Date.now() < due) return { id, due };
  }
}

test('the alarm of a step that was put off wakes a stopped worker, which reminds of it', async ({
  extension,
}) => {
  test.slow();
  const noQuiet = { quietFrom: '03:00', quietUntil: '03:00', quietWeekends: false };
  await extension.accept({ reminders: { on: true, dayStartsAt: '00:00', ...noQuiet } });
  const settings = await extension.open('options');
  await settings.getByRole('link', { name: 'Your data' }).click();
  const notifications = await notificationsIn(settings);
  const { id, due } = await stepDueWhileAsleep(extension, settings);

  await expect.poll(notifications, { timeout: 60_000 }).toContain(`step:${id}`);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  await expect.poll(() => badgeOf(settings)).toBe('1');
  // It looks for the next thing, not at this one again.
  await expect.poll(async () => (await alarmOf(settings)) ?? 0).toBeGreaterThan(Date.now());
});
