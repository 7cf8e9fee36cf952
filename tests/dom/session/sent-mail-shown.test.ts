import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startSurfaces } from '@/entrypoints/composer/surfaces';
import { startSentOffers } from '@/entrypoints/strip/start-sent-offers';
import type { Compose, SendOutcome } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import type { RequestName } from '@/utils/messaging/protocol';
import { provideStrips } from '@/utils/overlay/strips-bridge';
import { provideSentMail } from '@/utils/session/bridge';
import { held } from '@/utils/session/held';
import { createLoggedMessage } from '@/utils/session/logged-message';
import { createTheirPromise } from '@/utils/session/their-promise';
import { fakeCompose, openComposer } from './fake-host';

/** Overlays need a layout, which this page has not. */
vi.mock('@/utils/overlay/composer-overlay', () => ({ showComposerOverlay: () => ({ toggleCard() {} }) }));
vi.mock('@/utils/overlay/strip-overlay', () => ({
  showStrip: ({ signal }: { signal: AbortSignal }) => void strips.push(signal),
}));

const touchId = 'a3bb189e-8bf9-4c2f-9f5b-1c2d3e4f5a6b';
const mail = {
  direction: 'out',
  subject: 'Afspraak',
  people: [{ email: 'nienke@klant.example' }],
  site: 'mail.example',
} as const;
let life: AbortController;
let asked: RequestName[];
let strips: AbortSignal[];

/** The background of a user who has sent mails logged without asking. */
async function answerOf(name: RequestName): Promise<unknown> {
  asked.push(name);
  if (name === 'strip.load') {
    provideStrips({ showLogButton: () => {}, showPromiseButton: () => {} });
    provideSentMail({ startOffers: startSentOffers, createLoggedMessage, createTheirPromise });
  }
  if (name !== 'sent.observed') return { ok: true, value: null };
  const sent = { ...mail, at: Date.now() };
  return { ok: true, value: { id: 'offer-1', mail: sent, touchId, promises: [], answered: false } };
}
const ask: typeof request = async (name) =>
  (await answerOf(name)) as Awaited<ReturnType<typeof request<typeof name>>>;

/** A composer whose mail goes out as soon as Send is pressed. */
function composer(): Compose {
  const compose = fakeCompose(openComposer(document));
  if (!compose) throw new Error('no composer');
  return {
    ...compose,
    draftId: () => 'draft-1',
    intent: ({ type }) => (type === 'click' ? 'send' : undefined),
    watchSend: () => (): SendOutcome => 'sent',
  };
}

function pressSend({ root }: Compose): void {
  const press = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(press, 'isTrusted', { value: true });
  root.dispatchEvent(press);
}

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  asked = [];
  strips = [];
  document.body.replaceChildren();
});
afterEach(() => life.abort());

test('what shows a sent mail comes when Send is pressed, and both go when the host opens the mail again', async () => {
  const settings = held({ acceptedAt: 1, uiLanguage: null, autoLog: true, tagPositions: {} } as const);
  const strings = { strings: {}, language: 'en' } as const;
  const surfaces = startSurfaces({ strings, settings, request: ask, report: () => {} }, life.signal);
  const compose = composer();
  surfaces.composerOpened(compose, life.signal);
  expect(asked).not.toContain('strip.load');
  pressSend(compose);
  await vi.waitFor(() => expect(strips).toHaveLength(1));
  expect(asked.filter((name) => name === 'strip.load')).toHaveLength(1);
  expect(asked).toContain('sent.observed');
  surfaces.composerOpened(composer(), life.signal);
  await vi.waitFor(() => expect(strips[0]?.aborted).toBe(true));
  expect(asked).toContain('touch.undo');
});
