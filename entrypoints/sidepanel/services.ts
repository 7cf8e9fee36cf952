import type { ReadonlySignal } from '@preact/signals';
import { loadBackupPart } from '@/components/backup-notice/load-backup-part';
import { readLine } from '@/components/log/read-line';
import type { PanelServices } from '@/components/panel/services';
import { userCadence } from '@/utils/cadence/user-cadence';
import { now } from '@/utils/clock';
import type { PageCheck } from '@/utils/page-check/check-page';
import { ownDiagnostic } from '@/utils/page-check/own-diagnostic';
import type { PageFollower } from '@/utils/panel-link/follow-page';
import type { Settings } from '@/utils/settings/schema';
import { undoTouch } from '@/utils/store/bin';
import { removeContact } from '@/utils/store/contact-bin';
import { saveContact } from '@/utils/store/contacts';
import { logByHand } from '@/utils/store/log-by-hand';
import { logMail } from '@/utils/store/log-mail';
import { markStep, planStep } from '@/utils/store/next-steps';
import { openersFor } from '@/utils/store/openers';
import { personInLog } from '@/utils/store/person-in-log';
import { planAfter } from '@/utils/store/plan-after';
import { keepPromise, markPromise, removePromise } from '@/utils/store/promises';
import { standingOf } from '@/utils/store/standing';
import { todayIn } from '@/utils/store/today';
import { findTouchOfMail } from '@/utils/store/touches';
import { openOverview, openSettings, openWelcome } from './open-page';

/** Ties the panel to the page, the log and the browser. */
export function panelServices(
  { page, ask, retry }: PageFollower,
  unseen: ReadonlySignal<PageCheck | undefined>,
  settings: () => Settings,
): PanelServices {
  const snoozing = async () =>
    (await import('@/components/log/snooze-item')).snoozing(() => settings().reminders);
  return {
    backupPart: loadBackupPart,
    page,
    ask,
    retry,
    unseen,
    diagnostic: ownDiagnostic,
    contactOf: personInLog,
    standingOf: (contactId) => standingOf(contactId, userCadence(settings(), navigator.languages)),
    today: () => todayIn(now()),
    async words(mail, known) {
      // The phrases of all languages are much the biggest part, and the first view does without them.
      const [{ wordsForReaders }, openers] = await Promise.all([
        import('./words'),
        known ? openersFor(known.contact.id) : [],
      ]);
      return wordsForReaders(mail, known && { ...known, openers }, settings(), now());
    },
    findTouch: findTouchOfMail,
    logMail: (mail) => logMail(mail, { neverLog: settings().neverLog }),
    logByHand,
    planAfter,
    calendar: () => userCadence(settings(), navigator.languages).calendar,
    readLine: (line) => readLine(line, now()),
    undoTouch,
    saveContact,
    removeContact,
    keepPromise,
    markPromise,
    removePromise,
    planStep,
    markStep,
    snooze: async (...asked) => (await snoozing()).snooze(...asked),
    wake: async (item) => (await snoozing()).wake(item),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    openOverview,
    openSettings,
    openWelcome,
    now,
    newId: () => crypto.randomUUID(),
  };
}
