/** Shows every surface in every state on a page of its own, without the extension around it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import listsCss from '@/components/log/lists.css?inline';
import viewsCss from '@/components/log/views.css?inline';
import { Panel } from '@/components/panel/panel';
import panelCss from '@/components/panel/panel.css?inline';
import { createPanelModel } from '@/components/panel/panel.model';
import type { LogState } from '@/components/strip/log-button';
import type { StripPromise, StripState } from '@/components/strip/strip.model';
import findingCss from '@/components/ui/finding.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import uiCss from '@/components/ui/ui.css?inline';
import type { DraftStanding } from '@/utils/draft-standing';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { showComposerOverlay } from '@/utils/overlay/composer-overlay';
import { showLogButton, showPromiseButton } from '@/utils/overlay/reading-overlay';
import { showStrip } from '@/utils/overlay/strip-overlay';
import type { UiLanguage } from '@/utils/settings/schema';
import { showClip } from './clip';
import { type StandingName, standings } from './drafts';
import { type LogStripScene, showLogStripScene } from './log-strip-scenes';
import { showPage } from './pages';
import type { PanelScene } from './panel-scene-names';
import { panelServices } from './panel-scenes';
import { stageNow } from './people';
import { showPopup } from './popup';
import type { ClipScene, PageScene, PopupScene } from './scenes';

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
  strip(
    state: StripState,
    recipients?: readonly string[],
    promises?: readonly StripPromise[],
    subject?: string,
  ): void;
  /** The strip that logs a touch on any page. */
  logStrip(scene: LogStripScene): void;
  logButton(state: LogState): void;
  promiseButton(promise: StripPromise): void;
  popup(scene: PopupScene): void;
  clip(scene: ClipScene): void;
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
    writing: signal(false),
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

function panel(scene: PanelScene): void {
  const model = createPanelModel(panelServices(scene), life.signal);
  render(<Panel model={model} />, extensionPage(listsCss + viewsCss + findingCss + panelCss));
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
  strip(state, recipients = ['Nienke Bakker'], promises = [], subject = 'Uw vraag over factuur 2026-118') {
    showStrip({
      ...page,
      state: signal(state),
      recipients,
      subject,
      promises: signal(promises),
      today: '2026-11-22',
      onKeep: call('keep', undefined),
      onDrop: call('drop', undefined),
      onLog: call('log', undefined),
      onUndo: call('undo', undefined),
      onClose: call('close', undefined),
    });
  },
  logStrip: (scene) => showLogStripScene(scene, page),
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
  promiseButton(promise) {
    const message = document.querySelector<HTMLElement>('#message') ?? document.body;
    showPromiseButton({
      ...page,
      message,
      state: signal(promise),
      today: '2026-11-24',
      onKeep: call('keep', undefined),
      onDrop: call('drop', undefined),
    });
  },
  popup: (scene) => showPopup(scene, extensionPage, call),
  clip: (scene) => showClip(scene, extensionPage, call),
  panel,
  page: (scene) => showPage(scene, extensionPage, call),
  end: () => life.abort(),
};
Object.assign(window, { stage });
