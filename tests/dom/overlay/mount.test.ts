import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountSurface } from '@/utils/overlay/mount';

let life: AbortController;
beforeEach(() => (life = new AbortController()));
afterEach(() => life.abort());

function mounted(): HTMLElement {
  const { signal } = life;
  return mountSurface({ page: document, kind: 'composer', css: '', content: 'Here', signal }).host;
}

test.each(['aria-hidden', 'inert'])(
  'a dialog that sets %s on all beside it does not hide us',
  async (attribute) => {
    const host = mounted();
    for (const element of document.body.children) element.setAttribute(attribute, 'true');
    await vi.waitFor(() => expect(host.hasAttribute(attribute)).toBe(false));
  },
);

test('a page that insists on hiding us has its way in the end', async () => {
  const host = mounted();
  let insisted = 0;
  const page = new MutationObserver(() => {
    if (host.hasAttribute('inert')) return;
    insisted += 1;
    host.setAttribute('inert', '');
  });
  page.observe(host, { attributes: true });
  host.setAttribute('inert', '');
  await vi.waitFor(() => expect(insisted).toBe(200));
  await Promise.resolve();
  expect(host.hasAttribute('inert')).toBe(true);
  page.disconnect();
});

test('a page that takes us off gets us back, until our life ends', async () => {
  const host = mounted();
  host.remove();
  await vi.waitFor(() => expect(host.isConnected).toBe(true));
  life.abort();
  expect(host.isConnected).toBe(false);
});
