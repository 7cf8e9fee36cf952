import { expect, test, vi } from 'vitest';
import type { request } from '@/utils/messaging/client';
import { createTheirPromise } from '@/utils/session/their-promise';

const nienke = { name: 'Nienke Bakker', email: 'nienke@klant.example' };
const mail = {
  direction: 'in' as const,
  subject: 'Offerte',
  people: [nienke],
  site: 'mail.example',
  at: 1_790_000_000_000,
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
    'promise.keep': { ok: true, value: { touchId: null } },
    'promise.drop': { ok: true, value: null },
  });
  const offered = createTheirPromise(mail, promise, ask);
  expect(offered.state.value.status).toBe('offered');
  await offered.keep();
  expect(asked).toHaveBeenLastCalledWith('promise.keep', {
    mail: expect.objectContaining({ direction: 'in', people: [nienke] }),
    promise,
  });
  expect(offered.state.value.status).toBe('kept');
  await offered.drop();
  expect(offered.state.value.status).toBe('offered');
});

test('a promise that could not be kept can be tried again', async () => {
  const { ask } = backgroundThat({
    'promise.keep': { ok: false, error: 'full' },
  });
  const offered = createTheirPromise(mail, promise, ask);
  await offered.keep();
  expect(offered.state.value.status).toBe('failed');
});
