/** Shows every surface in every state on a page of its own, without the extension around it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { DraftStanding } from '@/components/draft-standing';
import { FirstRun } from '@/components/first-run';
import listsCss from '@/components/log/lists.css?inline';
import viewsCss from '@/components/log/views.css?inline';
import { Panel } from '@/components/panel/panel';
import panelCss from '@/components/panel/panel.css?inline';
import { createPanelModel } from '@/components/panel/panel.model';
import { Popup } from '@/components/popup/popup';
import popupCss from '@/components/popup/popup.css?inline';
import { createPopupModel } from '@/components/popup/popup.model';
import { createSiteModel } from '@/components/popup/site-switch.model';
import type { LogState } from '@/components/strip/log-button';
import type { StripState } from '@/components/strip/strip.model';
import tokensCss from '@/components/ui/tokens.css?inline';
import uiCss from '@/components/ui/ui.css?inline';
import { currentLanguage, setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { showComposerOverlay } from '@/utils/overlay/composer-overlay';
import { showLogButton } from '@/utils/overlay/reading-overlay';
import { showStrip } from '@/utils/overlay/strip-overlay';
import type { UiLanguage } from '@/utils/settings/schema';
import type { Contact } from '@/utils/store/types';
import { contactWords } from '@/utils/voice/contact-words';
import { type StandingName, standings } from './drafts';
import { showPage } from './pages';
import type { PanelScene } from './panel-scene-names';
import { panelServices } from './panel-scenes';
import { contacts, ineke, longNamed, nienke, someTouches, stageNow } from './people';
import type { PageScene } from './scenes';

export interface Calls {
  readonly name: string;
  readonly with: unknown;
}

export interface Stage {
  /** Everything that the surfaces asked for, in order. */
  readonly calls: Calls[];
  /** For a test to note what the page hears. */
  readonly heard: string[];
  speak(language: UiLanguage): void;
  composer(standing: StandingName, options?: ComposerOptions): void;
  stand(standing: StandingName): void;
  toggleCard(): void;
  strip(state: StripState, recipients?: readonly string[]): void;
  logButton(state: LogState): void;
  popup(scene: 'home' | 'empty' | 'failed' | 'search' | 'nobody' | 'contact' | 'log' | 'first'): void;
  panel(scene: PanelScene): void;
  /** A page in a tab of its own. */
  page(scene: PageScene): void;
  end(): void;
}

export interface ComposerOptions {
  readonly editor?: string;
  readonly refuse?: boolean;
}

declare global {
  interface Window {
    readonly stage: Stage;
  }
}

const calls: Calls[] = [];
const call =
  <T,>(name: string, value: T) =>
  (...args: readonly unknown[]): T => {
    calls.push({ name, with: args[0] });
    return value;
  };
const life = new AbortController();
const standing = signal<DraftStanding>({ status: 'empty' });
const page = { page: document, report: call('report', undefined), signal: life.signal };
let toggle = () => {};

function extensionPage(css: string): HTMLElement {
  document.body.className = 'surface';
  document.body.replaceChildren();
  const style = document.createElement('style');
  style.textContent = tokensCss + uiCss + css;
  document.head.append(style);
  const app = document.createElement('div');
  document.body.append(app);
  return app;
}

function composer(name: StandingName, { editor = '#editor', refuse = false }: ComposerOptions = {}): void {
  standing.value = standings[name];
  const frame = document.querySelector<HTMLIFrameElement>('iframe');
  const found = document.querySelector<HTMLElement>(editor) ?? frame?.contentDocument?.querySelector(editor);
  if (!found) throw new Error(`no ${editor}`);
  const overlay = showComposerOverlay({
    ...page,
    editor: found as HTMLElement,
    standing,
    actions: {
      apply: call('apply', !refuse),
      silence: call('silence', undefined),
      unsilence: call('unsilence', undefined),
      point: () => {},
      copy: call('copy', Promise.resolve(true)),
    },
    offset: undefined,
    onMoved: call('moved', undefined),
    onReturn: call('return', undefined),
  });
  toggle = overlay.toggleCard;
}

function popup(scene: Parameters<Stage['popup']>[0]): void {
  const app = extensionPage(popupCss + listsCss + viewsCss);
  if (scene === 'first') {
    render(<FirstRun onStart={call('openWelcome', undefined)} />, app);
    return;
  }
  const touches = scene === 'empty' ? [] : someTouches;
  const services = {
    recentTouches: () =>
      scene === 'failed' ? Promise.reject(new Error('broken')) : Promise.resolve(touches),
    searchContacts: async () => (scene === 'nobody' ? [] : contacts),
    touchesOf: async () => someTouches.map(({ touch }) => touch),
    logByHand: async (touch: unknown) => call('log', { ok: true, value: { touchId: 't' } } as const)(touch),
    readLine: async (note: string) => ({ step: null, note }),
    dueToday: async () => [],
    markPromise: async () => ({ ok: false, error: 'failed' }) as const,
    openOverview: () => {},
    openSettings: () => {},
    openPanel: () => {},
    planAfter: async () => ({ ok: true, value: [] }) as const,
    markStep: async () => ({ ok: false, error: 'failed' }) as const,
    undoTouch: call('undo', Promise.resolve({ ok: true, value: null } as const)),
    words: async (contact: Contact) =>
      contactWords(
        { contact, touches: someTouches.map(({ touch }) => touch), steps: [], promises: [], openers: [] },
        { identity: ineke.identity, now: stageNow, lang: currentLanguage() },
      ),
    keepPhrase: call('keepPhrase', Promise.resolve()),
    copy: call('copy', Promise.resolve(true)),
    site: async () => ({ name: 'webmail.bakkerij-de-gouden-aar.example', state: 'off' as const }),
    checkPage: async () => undefined,
    diagnostic: () => '',
    enableSite: call('enable', Promise.resolve(true)),
    disableSite: call('disable', Promise.resolve(true)),
    rememberPage: async () => undefined,
    openWelcome: call('openWelcome', undefined),
    now: () => stageNow,
    newId: () => 'id',
  };
  const model = createPopupModel(services);
  const site = createSiteModel(services);
  render(<Popup model={model} site={site} />, app);
  void site.start();
  void model.start();
  if (scene === 'search') void model.search('van');
  if (scene === 'nobody') void model.search('Zebedeus');
  if (scene === 'contact') void model.openContact(longNamed);
  if (scene === 'log') model.openLog(nienke);
}

function panel(scene: PanelScene): void {
  const model = createPanelModel(panelServices(scene), life.signal);
  render(<Panel model={model} />, extensionPage(listsCss + viewsCss + panelCss));
}

const stage: Stage = {
  calls,
  heard: [],
  speak(language) {
    setStrings(messagesOf(language), language);
    document.documentElement.lang = language;
  },
  composer,
  stand(name) {
    standing.value = standings[name];
  },
  toggleCard: () => toggle(),
  strip(state, recipients = ['Nienke Bakker']) {
    showStrip({
      ...page,
      state: signal(state),
      recipients,
      onLog: call('log', undefined),
      onUndo: call('undo', undefined),
      onClose: call('close', undefined),
    });
  },
  logButton(state) {
    const message = document.querySelector<HTMLElement>('#message') ?? document.body;
    showLogButton({
      ...page,
      message,
      state: signal(state),
      now: () => stageNow,
      onLog: call('log', undefined),
      onUndo: call('undo', undefined),
    });
  },
  popup,
  panel,
  page: (scene) => showPage(scene, extensionPage, call),
  end: () => life.abort(),
};
Object.assign(window, { stage });
