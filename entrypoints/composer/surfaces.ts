import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now, today } from '@/utils/clock';
import type { Compose, OpenMessage } from '@/utils/hosts/types';
import { setStrings } from '@/utils/i18n';
import type { InterfaceStrings } from '@/utils/messaging/protocol';
import { type ComposerOverlay, showComposerOverlay } from '@/utils/overlay/composer-overlay';
import { clearMarks } from '@/utils/overlay/highlights';
import { providedStrips, type Strips } from '@/utils/overlay/strips-bridge';
import type { OpenDraft } from '@/utils/panel-link/open-draft';
import { type FromWatcher, providedSentMail, type Surfaces } from '@/utils/session/bridge';
import { createComposeSession } from '@/utils/session/compose-session';
import { factsOf } from '@/utils/session/logged-message';
import { watchSend } from '@/utils/session/send-watch';
import type { SentOffers } from '@/utils/session/sent-offers';
import { readMessage, seenMessage } from './read-message';
import { sessionServices } from './services';

/** So many mails of others are looked at for what they promise. */
const mostAnswers = 3;

/** Puts the pieces of one page together; everything ends with `pageLife`. */
export function startSurfaces(given: FromWatcher, pageLife: AbortSignal): Surfaces {
  const page = document;
  const { request, report } = given;
  const settings = signal(given.settings.peek());
  pageLife.addEventListener(
    'abort',
    given.settings.subscribe((changed) => (settings.value = changed)),
  );
  speak(given.strings);

  const offers = signal<SentOffers | undefined>(undefined);
  const composers = new Map<Compose, ComposerOverlay>();
  const drafts = signal<readonly OpenDraft[]>([]);
  listenToShortcut();

  function composerOpened(compose: Compose, composerLife: AbortSignal): void {
    if (composerLife.aborted) return;
    const session = createComposeSession(compose, sessionServices(request, settings), composerLife);
    composerLife.addEventListener('abort', () => clearMarks(compose.editor));
    const overlay = showComposerOverlay({
      page,
      editor: compose.editor,
      standing: session.standing,
      writing: session.writing,
      actions: {
        apply: session.apply,
        silence: (finding, scope) => session.silence(finding, scope, true),
        unsilence: (finding, scope) => session.silence(finding, scope, false),
        point: session.point,
        copy: copyText,
        openPanel: () => void request('panel.open', {}),
      },
      offset: settings.peek().tagPositions[page.location.hostname],
      onMoved: (position) => request('settings.place-tag', { site: page.location.hostname, position }),
      onReturn: () => compose.editor.focus({ preventScroll: true }),
      report: (error) => report('showing a composer', error),
      signal: composerLife,
    });
    composers.set(compose, overlay);
    const draft = { compose, ...session };
    drafts.value = [...drafts.value, draft];
    composerLife.addEventListener('abort', () => {
      composers.delete(compose);
      drafts.value = drafts.value.filter((open) => open !== draft);
    });
    watchSend(compose, {
      now,
      composer: composerLife,
      page: pageLife,
      written: session.written,
      typed: session.typed,
      onBegun(mail, written) {
        void request('sent.begun', { mail, written });
        void loadedOffers();
      },
      onEnded: () => void request('sent.ended', {}),
      async onSent(mail, certain, written, draft) {
        const observed = request('sent.observed', { mail, certain, written });
        (await loadedOffers())?.sent(mail, observed, draft);
      },
    });
    // A host's own "undo send" opens the very draft again.
    const draftId = compose.draftId();
    if (draftId !== undefined) offers.peek()?.opened(draftId, now());
  }

  let messagesLife = new AbortController();
  function messagesShown(messages: readonly OpenMessage[]): void {
    messagesLife.abort();
    messagesLife = new AbortController();
    const life = AbortSignal.any([messagesLife.signal, pageLife]);
    for (const message of messages) if (message.sent) offerToLog(message, life);
    // Of a long conversation the last answers are those that are read.
    const answers = messages.filter(({ sent }) => !sent).slice(-mostAnswers);
    for (const message of answers) offerPromise(message, life);
  }

  /** Where the strip offers the very mail, a second offer beside it waits until that one is taken or put away. */
  function offerToLog(message: OpenMessage, life: AbortSignal): void {
    const mail = factsOf(message, now());
    let shown: AbortController | undefined;
    const stop = computed(() => offers.value?.has(mail) === true).subscribe((inStrip) => {
      shown?.abort();
      if (inStrip) return;
      shown = new AbortController();
      void offerBeside(message, AbortSignal.any([shown.signal, life]));
    });
    life.addEventListener('abort', stop);
  }

  async function offerBeside(message: OpenMessage, life: AbortSignal): Promise<void> {
    const signatureOf = async () => (await readMessage(message, request))?.signature.kind;
    const strips = await loadedStrips();
    const logged = await providedSentMail()?.createLoggedMessage(message, request, now(), signatureOf);
    if (logged === undefined || life.aborted) return;
    strips?.showLogButton({
      page,
      message: message.root,
      state: logged.state,
      now,
      onLog: logged.log,
      onUndo: logged.undo,
      report: (error) => report('showing a sent mail', error),
      signal: life,
    });
  }

  async function offerPromise(message: OpenMessage, life: AbortSignal): Promise<void> {
    const seen = seenMessage(message);
    if (!seen) return;
    const mail = factsOf(message, now());
    const found = await request('promise.offers', { mail, message: seen });
    // The first that is not kept yet.
    const promised = found.ok && found.value[0];
    if (!promised || life.aborted) return;
    const strips = await loadedStrips();
    const promise = providedSentMail()?.createTheirPromise(mail, promised, request);
    if (!promise || life.aborted) return;
    strips?.showPromiseButton({
      page,
      message: message.root,
      state: promise.state,
      today: today(),
      onKeep: promise.keep,
      onDrop: promise.drop,
      report: (error) => report('showing what a mail promises', error),
      signal: life,
    });
  }

  /** What shows a sent mail comes with the first one. */
  async function loadedStrips(): Promise<Strips | undefined> {
    if (!providedStrips()) await request('strip.load', {});
    return providedStrips();
  }

  async function loadedOffers(): Promise<SentOffers | undefined> {
    await loadedStrips();
    if (!offers.peek() && !pageLife.aborted) {
      const autoLog = () => settings.peek().autoLog;
      offers.value = providedSentMail()?.startOffers({ request, report, autoLog }, pageLife);
    }
    return offers.peek();
  }

  /** The card of the composer that is typed in, else of the only one. */
  function listenToShortcut(): void {
    const openCard = (notice: unknown) => {
      if (!isOpenCard(notice) || !page.hasFocus()) return;
      const active = [...composers].find(([{ root, editor }]) => holdsFocus(root) || holdsFocus(editor));
      (active ?? [...composers].at(-1))?.[1].toggleCard();
    };
    browser.runtime.onMessage.addListener(openCard);
    // Gone when the extension was updated under this page.
    pageLife.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(openCard));
  }

  return {
    composerOpened,
    messagesShown,
    offersPending: async (pending) => (await loadedOffers())?.pending(pending),
    drafts,
    read: (message) => readMessage(message, request),
    speak,
  };
}

function speak({ strings, language }: InterfaceStrings): void {
  setStrings(strings, language);
}

function holdsFocus(element: HTMLElement): boolean {
  return element.contains(element.ownerDocument.activeElement) && element.ownerDocument.hasFocus();
}

function isOpenCard(notice: unknown): boolean {
  return typeof notice === 'object' && notice !== null && 'notice' in notice && notice.notice === 'open-card';
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
