// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { createTheirPromise } from '@/utils/session/their-promise';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const message: OpenMessage = {
  root: document.body,
  body: document.body,
  marks: { signature: '', quoted: '', quotedFrom: '' },
  id: undefined,
  subject: 'Offerte',
  from: nienke,
  to: [],
  at: new Date(1_790_000_000_000),
  sent: false,
};
const seen = {
  direction: 'incoming' as const,
  text: 'Ik bel je vrijdag.',
  quoted: [],
  subject: 'Offerte',
  to: [],
  day: '2026-11-24',
};
const promise = { id: 'p', text: 'Ik bel je vrijdag.', by: 'them' as const, due: '2026-11-27' };

function backgroundThat(answers: Record<string, unknown>) {
  const asked = vi.fn<(name: string, data: unknown) => void>();
  const ask: typeof request = async (name, data) => {
    asked(name, data);
    return answers[name] as Awaited<ReturnType<typeof request<typeof name>>>;
  };
  return { ask, asked };
}

test('a promise of an incoming mail is offered, kept with who sent it, and taken out again', async () => {
  const { ask, asked } = backgroundThat({
    'promise.offers': { ok: true, value: [promise] },
    'promise.keep': { ok: true, value: { touchId: null } },
    'promise.drop': { ok: true, value: null },
  });
  const offered = await createTheirPromise(message, seen, ask, 0);
  expect(offered?.state.value.status).toBe('offered');
  await offered?.keep();
  expect(asked).toHaveBeenLastCalledWith('promise.keep', {
    mail: expect.objectContaining({ direction: 'in', people: [nienke] }),
    promise,
  });
  expect(offered?.state.value.status).toBe('kept');
  await offered?.drop();
  expect(offered?.state.value.status).toBe('offered');
});

test('a promise that could not be kept can be tried again', async () => {
  const { ask } = backgroundThat({
    'promise.offers': { ok: true, value: [promise] },
    'promise.keep': { ok: false, error: 'full' },
  });
  const offered = await createTheirPromise(message, seen, ask, 0);
  await offered?.keep();
  expect(offered?.state.value.status).toBe('failed');
});

test.each([
  ['a mail without a promise', { ok: true, value: [] }],
  ['a log that does not answer', { ok: false, error: 'failed' }],
])('%s is offered nothing', async (_what, answer) => {
  const { ask } = backgroundThat({ 'promise.offers': answer });
  expect(await createTheirPromise(message, seen, ask, 0)).toBeUndefined();
});
