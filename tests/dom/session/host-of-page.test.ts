import { beforeEach, expect, test, vi } from 'vitest';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { hostOfPage } from '@/utils/session/host-of-page';

const asked = vi.hoisted(() => vi.fn());
vi.mock('@/utils/messaging/client', () => ({ request: asked }));

beforeEach(() => {
  asked.mockReset();
  Reflect.deleteProperty(globalThis, Symbol.for('byname.host-facts'));
  document.body.replaceChildren();
});

function showEspocrm(): void {
  const field = document.createElement('div');
  field.className = 'field';
  field.dataset['name'] = 'body';
  field.append(Object.assign(document.createElement('div'), { className: 'note-editor' }));
  document.body.append(field);
}

test('works on any page of a site that the user switched on, and on no other', () => {
  expect(hostOfPage(document, true, () => {})()?.id).toBe('generic');
  expect(hostOfPage(document, false, () => {})()).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

test('stays with no known product where the facts cannot be loaded', async () => {
  asked.mockResolvedValue({ ok: false, error: 'failed' });
  showEspocrm();
  const changed = vi.fn();
  const host = hostOfPage(document, true, changed);
  expect(host()).toBeUndefined();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect(host()?.id).toBe('generic');
});

test('learns of a product that shows late, and loads its facts once', async () => {
  asked.mockImplementation(() => {
    provideHosts(crms);
    return Promise.resolve({ ok: true, value: null });
  });
  const changed = vi.fn();
  const host = hostOfPage(document, true, changed);
  expect(host()?.id).toBe('generic');
  showEspocrm();
  host();
  host();
  expect(asked.mock.calls).toEqual([['host.load', { pack: 'crm' }]]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(host()?.id).toBe('espocrm');
});
