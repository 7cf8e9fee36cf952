import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import { readSettings } from '@/utils/settings/settings';
import { emptyOldBin } from '@/utils/store/bin';
import { applyRetention } from '@/utils/store/retention';

const alarmName = 'housekeeping';
const aDay = 24 * 60;

async function tidy(): Promise<void> {
  const { acceptedAt, retention } = await readSettings();
  if (acceptedAt === null) return;
  // Neither ever rejects; what could not be removed today goes tomorrow.
  await applyRetention(retention);
  await emptyOldBin();
}

/**
 * Once a day, and when the browser starts: what the user does not want to keep any longer goes into the bin, and what lay there
 * for 30 days goes for good.
 */
export function tidyDaily(): void {
  const schedule = () =>
    void browser.alarms.create(alarmName, { periodInMinutes: aDay, delayInMinutes: aDay });
  // Browsers lose alarms while an extension is switched off.
  browser.alarms
    .get(alarmName)
    .then((alarm) => alarm ?? schedule())
    .catch((error: unknown) => reportOnce('planning to tidy', error));
  browser.runtime.onInstalled.addListener(schedule);
  browser.runtime.onStartup.addListener(() => {
    schedule();
    void tidy();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void tidy();
  });
}
