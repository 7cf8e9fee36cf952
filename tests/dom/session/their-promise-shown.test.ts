import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSurfaces } from '@/entrypoints/composer/surfaces';
import { startSentOffers } from '@/entrypoints/strip/start-sent-offers';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { provideStrips, type Strips } from '@/utils/overlay/strips-bridge';
import { provideSentMail } from '@/utils/session/bridge';
import { held } from '@/utils/session/held';
import { createLoggedMessage } from '@/utils/session/logged-message';
import { createTheirPromise } from '@/utils/session/their-promise';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const promise = { id: 'p', text: 'Ik bel je vrijdag.', by: 'them' as const, due: '2026-11-27' };
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<article>Ik bel je vrijdag.</article>';
});
afterEach(() => life.abort());

/** A mail is open, and the background answers so when it is asked what the other promised in it. */
function openMail(answer: unknown) {
  const asked = vi.fn<(name: string, data: unknown) => void>();
  const showPromiseButton = vi.fn<Strips['showPromiseButton']>();
  const ask: typeof request = async (name, data) => {
    asked(name, data);
    if (name === 'strip.load') {
      provideStrips({ showLogButton: () => {}, showPromiseButton });
      provideSentMail({ startOffers: startSentOffers, createLoggedMessage, createTheirPromise });
    }
    const value = name === 'promise.offers' ? answer : { ok: true, value: null };
    return value as Awaited<ReturnType<typeof request<typeof name>>>;
  };
  const settings = held({ acceptedAt: 1, uiLanguage: null, autoLog: false, tagPositions: {} } as const);
  const strings = { strings: {}, language: 'en' } as const;
  const root = document.querySelector('article') ?? document.body;
  const message: OpenMessage = {
    root,
    body: root,
    marks: { signature: '', quoted: '', quotedFrom: '' },
    id: undefined,
    subject: 'Offerte',
    from: nienke,
    to: [],
    at: new Date(1_790_000_000_000),
    sent: false,
  };
  startSurfaces({ strings, settings, request: ask, report: () => {} }, life.signal).messagesShown([message]);
  return { asked, showPromiseButton };
}

test('the first promise of an incoming mail that is not kept yet is shown beside it', async () => {
  const { asked, showPromiseButton } = openMail({ ok: true, value: [promise, { ...promise, id: 'q' }] });
  await vi.waitFor(() => expect(showPromiseButton).toHaveBeenCalledOnce());
  expect(showPromiseButton.mock.calls[0]?.[0].state.value).toMatchObject({ id: 'p', status: 'offered' });
  expect(asked).toHaveBeenCalledWith('promise.offers', {
    mail: expect.objectContaining({ direction: 'in', people: [nienke] }),
    message: expect.objectContaining({ text: 'Ik bel je vrijdag.' }),
  });
});

test.each([
  ['a mail without a promise', { ok: true, value: [] }],
  ['a log that does not answer', { ok: false, error: 'failed' }],
])('%s is offered nothing, and brings nothing that would show it', async (_what, answer) => {
  const { asked, showPromiseButton } = openMail(answer);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('promise.offers', expect.anything()));
  await new Promise(setImmediate);
  expect(asked).not.toHaveBeenCalledWith('strip.load', expect.anything());
  expect(showPromiseButton).not.toHaveBeenCalled();
});
