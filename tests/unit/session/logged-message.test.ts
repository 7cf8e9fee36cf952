// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { createLoggedMessage } from '@/utils/session/logged-message';

const touchId = 'a3bb189e-8bf9-4c2f-9f5b-1c2d3e4f5a6b';
const message: OpenMessage = {
  root: document.body,
  body: document.body,
  marks: { signature: '', quoted: '', quotedFrom: '' },
  id: undefined,
  subject: 'Afspraak',
  from: undefined,
  to: [{ name: 'Nienke Bakker', email: 'nienke@klant.example', field: 'to' }],
  at: new Date(1_790_000_000_000),
  sent: true,
};

function backgroundThat(answers: Record<string, unknown>) {
  const asked = vi.fn<(name: string, data: unknown) => void>();
  const ask: typeof request = async (name, data) => {
    asked(name, data);
    return answers[name] as Awaited<ReturnType<typeof request<typeof name>>>;
  };
  return { ask, asked };
}

test('a sent mail is logged with how it was signed, which is read only then', async () => {
  const { ask, asked } = backgroundThat({
    'touch.find': { ok: true, value: null },
    'touch.log': { ok: true, value: { touchId, created: true } },
  });
  const read = vi.fn(async () => 'personal' as const);
  const logged = await createLoggedMessage(message, ask, 0, read);
  expect(read).not.toHaveBeenCalled();
  await logged?.log();
  expect(asked.mock.lastCall).toMatchObject(['touch.log', { mail: { signature: 'personal' } }]);
  expect(logged?.state.value).toMatchObject({ status: 'logged', fresh: true });
});

test('a mail that is not to be offered has no button', async () => {
  const { ask } = backgroundThat({ 'touch.find': { ok: false, error: 'refused' } });
  expect(await createLoggedMessage(message, ask, 0, async () => undefined)).toBeUndefined();
});
