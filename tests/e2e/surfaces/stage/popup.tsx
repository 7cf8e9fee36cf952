/** The popup in every state. */
import { render } from 'preact';
import { FirstRun } from '@/components/first-run';
import listsCss from '@/components/log/lists.css?inline';
import viewsCss from '@/components/log/views.css?inline';
import { Popup } from '@/components/popup/popup';
import popupCss from '@/components/popup/popup.css?inline';
import { createPopupModel, type PopupServices } from '@/components/popup/popup.model';
import { createSiteModel } from '@/components/popup/site-switch.model';
import { weekdays } from '@/utils/cadence/working-days';
import { currentLanguage } from '@/utils/i18n';
import type { PageCheck } from '@/utils/page-check/check-page';
import { contactWords } from '@/utils/voice/contact-words';
import { backupSaying } from './backup';
import { stageToday } from './panel-scenes';
import { contacts, foundTouches, ineke, longNamed, nienke, someTouches, stageNow } from './people';
import type { PopupScene } from './scenes';

type Call = <T>(name: string, value: T) => (...args: readonly unknown[]) => T;

const seen: PageCheck = {
  adapter: 'roundcube',
  product: 'Roundcube',
  expects: 'message',
  composers: 0,
  messages: 1,
  anchors: {},
};

export function showPopup(scene: PopupScene, place: (css: string) => HTMLElement, call: Call): void {
  const app = place(popupCss + listsCss + viewsCss);
  if (scene === 'first') {
    render(<FirstRun onStart={call('openWelcome', undefined)} />, app);
    return;
  }
  const services = servicesFor(scene, call);
  const model = createPopupModel(services);
  const site = createSiteModel(services);
  render(<Popup model={model} site={site} />, app);
  void site.start();
  void model.start();
  if (scene === 'search') void model.search('hond');
  if (scene === 'nobody') void model.search('Zebedeus');
  if (scene === 'contact') void model.openContact(longNamed);
  if (scene === 'log') model.openLog(nienke);
  if (scene === 'log-person') model.openLog(undefined);
  if (scene === 'denied') void site.set(true);
}

function servicesFor(scene: PopupScene, call: Call): PopupServices {
  const refused = async () => ({ ok: false, error: 'failed' }) as const;
  const off = scene !== 'unseen' && scene !== 'today';
  return {
    backupPart: backupSaying(scene === 'today' ? { kind: 'none' } : undefined),
    recentTouches: () => {
      if (scene === 'failed') return Promise.reject(new Error('broken'));
      if (scene === 'loading') return new Promise(() => {});
      return Promise.resolve(scene === 'empty' ? [] : someTouches);
    },
    searchContacts: async () => (scene === 'nobody' ? [] : contacts),
    searchNotes: async () => (scene === 'nobody' ? [] : foundTouches),
    touchesOf: async () => someTouches.map(({ touch }) => touch),
    logByHand: call('log', Promise.resolve({ ok: true, value: { touchId: 't' } } as const)),
    calendar: () => weekdays,
    readLine: async (note) => ({ step: null, note }),
    dueToday: async () => (scene === 'today' ? stageToday.due : []),
    markPromise: refused,
    openOverview: () => {},
    openSettings: () => {},
    openPanel: () => {},
    planAfter: async () => ({ ok: true, value: [] }),
    markStep: refused,
    snooze: refused,
    wake: refused,
    undoTouch: call('undo', Promise.resolve({ ok: true, value: null } as const)),
    identities: () => [
      { name: 'Ineke de Vries', note: 'ineke@example.org' },
      { name: 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein', note: 'chair@club.example' },
    ],
    identityFor: () => 0,
    words: async (contact) =>
      contactWords(
        { contact, touches: someTouches.map(({ touch }) => touch), steps: [], promises: [], openers: [] },
        { identity: ineke.identity, now: stageNow, lang: currentLanguage() },
      ),
    keepPhrase: call('keepPhrase', Promise.resolve()),
    copy: call('copy', Promise.resolve(true)),
    site: async () => ({ name: 'webmail.bakkerij-de-gouden-aar.example', state: off ? 'off' : 'on' }),
    checkPage: async () => {
      if (off) return undefined;
      return scene === 'unseen' ? { ...seen, messages: 0 } : seen;
    },
    diagnostic: () => '',
    enableSite: call('enable', Promise.resolve(scene !== 'denied')),
    disableSite: call('disable', Promise.resolve(true)),
    rememberPage: async () => undefined,
    openWelcome: call('openWelcome', undefined),
    now: () => stageNow,
    newId: () => 'id',
  };
}
