import { browser } from 'wxt/browser';
import { loadBackupPart } from '@/components/backup-notice/load-backup-part';
import { readLine } from '@/components/log/read-line';
import type { PopupServices } from '@/components/popup/popup.model';
import { dayOf } from '@/utils/cadence/days';
import { holidaysIn } from '@/utils/cadence/holidays';
import { userCadence } from '@/utils/cadence/user-cadence';
import { takePage } from '@/utils/clips/take-page';
import { now } from '@/utils/clock';
import { currentLanguage } from '@/utils/i18n';
import { openPanel } from '@/utils/open-panel';
import { awaitPage } from '@/utils/page-check/ask-page';
import { ownDiagnostic } from '@/utils/page-check/own-diagnostic';
import { identitiesOf, identityThatFits } from '@/utils/settings/identity-for';
import type { Settings } from '@/utils/settings/schema';
import { updateSettings } from '@/utils/settings/settings';
import { disableSite, enableSite, siteState } from '@/utils/site-access';
import { undoTouch } from '@/utils/store/bin';
import { dueToday } from '@/utils/store/due-list';
import { logByHand } from '@/utils/store/log-by-hand';
import { markStep, stepsOf } from '@/utils/store/next-steps';
import { openersFor } from '@/utils/store/openers';
import { planAfter } from '@/utils/store/plan-after';
import { markPromise, promisesOf } from '@/utils/store/promises';
import { searchContacts } from '@/utils/store/search';
import { recentTouches, touchesOf } from '@/utils/store/touches';

const searching = () => import('@/utils/store/search-elsewhere');

/** Ties the popup to the log, the browser and the page in the active tab. */
export function popupServices(settings: () => Settings): PopupServices {
  const snoozing = async () =>
    (await import('@/components/log/snooze-item')).snoozing(() => settings().reminders);
  let url = '';
  let beside: { readonly id: number; readonly windowId: number } | undefined;
  return {
    backupPart: loadBackupPart,
    recentTouches,
    searchContacts,
    searchNotes: async (...asked) => (await searching()).searchNotes(...asked),
    touchesOf,
    logByHand,
    planAfter,
    calendar: () => userCadence(settings(), navigator.languages).calendar,
    readLine: (line) => readLine(line, now()),
    markStep,
    snooze: async (...asked) => (await snoozing()).snooze(...asked),
    wake: async (item) => (await snoozing()).wake(item),
    markPromise,
    dueToday: () => dueToday(now()),
    undoTouch,
    identities: () =>
      identitiesOf(settings()).map(({ names, team, addresses }) => ({
        name: names[0] ?? '',
        note: addresses[0] || team,
      })),
    identityFor: ({ language }) => identityThatFits(identitiesOf(settings()), language),
    async words(contact, index) {
      // The phrases of all languages are much the biggest part, and the first view does without them.
      const [{ contactWords }, touches, steps, promises, openers] = await Promise.all([
        import('@/utils/voice/contact-words'),
        touchesOf(contact.id),
        stepsOf(contact.id),
        promisesOf(contact.id),
        openersFor(contact.id),
      ]);
      const { identity: first, groupStyles, ownPhrases } = settings();
      const identity = identitiesOf(settings())[index] ?? first;
      return contactWords(
        { contact, touches, steps, promises, openers },
        {
          identity,
          now: now(),
          lang: currentLanguage(),
          holidaysIn,
          styles: groupStyles,
          kept: ownPhrases,
        },
      );
    },
    async keepPhrase(text, suggestion, { voice }, group) {
      const { keepPhrase } = await import('@/utils/voice/contact-words');
      const phrase = keepPhrase(text, suggestion, voice, dayOf(now()), group);
      await updateSettings(({ ownPhrases }) => ({
        ownPhrases: [
          ...ownPhrases.filter((known) => known.text !== phrase.text || known.group !== phrase.group),
          phrase,
        ],
      }));
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    async site() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      url = tab?.url ?? '';
      if (tab?.id !== undefined) beside = { id: tab.id, windowId: tab.windowId };
      return { name: URL.canParse(url) ? new URL(url).hostname : '', state: await siteState(url) };
    },
    async rememberPage() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab) await takePage(tab);
      window.close();
    },
    checkPage: async () => (beside === undefined ? undefined : await awaitPage(beside.id)),
    diagnostic: ownDiagnostic,
    enableSite: () => enableSite(url),
    disableSite: () => disableSite(url),
    openWelcome() {
      const page = settings().acceptedAt === null ? 'welcome' : 'options';
      void browser.tabs
        .create({ url: new URL(`${page}.html`, browser.runtime.getURL('/')).href })
        .then(() => window.close());
    },
    openOverview() {
      void browser.tabs
        .create({ url: new URL('overview.html', browser.runtime.getURL('/')).href })
        .then(() => window.close());
    },
    openSettings() {
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
    openPanel() {
      if (beside) void openPanel(beside).then(() => window.close());
    },
    now,
    newId: () => crypto.randomUUID(),
  };
}
