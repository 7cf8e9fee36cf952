import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SeenDraft } from '@/utils/drafting/types';
import { contentScriptIn, extensionOrigin } from './fake-extension';
import { accept, draft, type Extension, end, mail, noon, startAnew, value } from './stage';

let extension: Extension;

async function rulesIn(seen: SeenDraft): Promise<readonly string[]> {
  return value(await extension.ask('draft.read', seen)).findings.map(({ finding }) => finding.rule);
}

beforeEach(async () => {
  extension = await startAnew();
});

afterEach(() => end(extension));

test('settings that an older version left are written anew at an update', async () => {
  await accept({ silenced: ['target-thinking', 'a-rule-that-is-gone'] });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(async () => {
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ acceptedAt: noon, silenced: ['target-thinking'], neverLog: [] });
  });
});

describe('what the background answers', () => {
  it('nothing of the log before the user accepted', async () => {
    await fakeBrowser.storage.local.remove('settings');
    const refused = { ok: false, error: 'refused' };
    expect(await extension.ask('composer.load', {})).toEqual(refused);
    expect(await extension.ask('touch.log', { mail })).toEqual(refused);
    expect(await extension.ask('draft.read', draft())).toEqual(refused);
    expect(extension.injected).toEqual([]);
  });

  it.each([
    ['another extension', { ...contentScriptIn(1), id: 'another-extension' }],
    ['a sender without a tab', { id: 'test-extension-id', url: 'https://mail.example.nl/' }],
    ['a page of the extension in a tab', { ...contentScriptIn(1), url: `${extensionOrigin}/welcome.html` }],
  ])('nothing to %s', async (_who, sender) => {
    expect(await extension.deliver({ byname: 'touch.log', data: { mail } }, sender)).toBeUndefined();
    expect(value(await extension.ask('touch.find', { mail }))).toBeNull();
  });

  it.each([
    null,
    'touch.log',
    { name: 'touch.log' },
    { byname: 'toString', data: {} },
    { byname: 'no.such.request', data: {} },
  ])('nothing to a message that is not ours: %j', async (message) => {
    expect(await extension.deliver(message, contentScriptIn(1))).toBeUndefined();
  });

  it.each([
    undefined,
    {},
    { mail: { ...mail, at: Number.NaN } },
    { mail: { ...mail, direction: 'sideways' } },
    { mail: { ...mail, people: 'everybody' } },
    { mail: { ...mail, messageId: 'x'.repeat(5_000) } },
  ])('"invalid" to a request with wrong data', async (data) => {
    expect(await extension.deliver({ byname: 'touch.log', data }, contentScriptIn(1))).toEqual({
      ok: false,
      error: 'invalid',
    });
  });

  it.each([
    ['edit.load', '/edit.js'],
    ['strip.load', '/strip.js'],
  ] as const)('gets what %s asks for into its own frame only', async (name, file) => {
    expect(await extension.ask(name, {}, contentScriptIn(4, 9))).toEqual({ ok: true, value: null });
    expect(extension.injected.at(-1)).toMatchObject({ tabId: 4, frameIds: [9], files: [file] });
  });

  it('the composer, into the frame that asked, with the texts it shows', async () => {
    const strings = value(await extension.ask('composer.load', {}, contentScriptIn(4, 9)));
    expect(extension.injected).toEqual([{ tabId: 4, frameIds: [9], files: ['/composer.js'] }]);
    expect(strings.language).toBe('nl');
    expect(Object.keys(strings.strings).length).toBeGreaterThan(0);
    await accept({ uiLanguage: 'fr' });
    expect(value(await extension.ask('composer.load', {})).language).toBe('fr');
  });

  it('what is remembered of the readers', async () => {
    const emails = ['INEKE@example.nl'];
    const toIneke = draft({ to: [{ name: 'Ineke de Wit', email: 'ineke@Example.nl' }] });
    expect(await rulesIn(toIneke)).toContain('greeting-mismatch');
    await extension.ask('contacts.silence', { emails, rule: 'greeting-mismatch', silent: true });
    expect(await rulesIn(toIneke)).not.toContain('greeting-mismatch');
    // Silenced for one reader is not silenced for two.
    const toTwo = { ...toIneke, to: [...toIneke.to, { name: 'Jan Bos', email: 'x@y.example' }] };
    expect(await rulesIn(toTwo)).toContain('greeting-mismatch');
    await extension.ask('contacts.silence', { emails, rule: 'greeting-mismatch', silent: false });
    expect(await rulesIn(toIneke)).toContain('greeting-mismatch');
  });

  it('lets a silenced rule speak again', async () => {
    await extension.ask('settings.silence', { rule: 'promise-vague', silent: true });
    await extension.ask('settings.silence', { rule: 'promise-vague', silent: false });
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toMatchObject({ silenced: [] });
  });

  it('keeps a rule silent for good, and a tag where it was put', async () => {
    await extension.ask('settings.silence', { rule: 'target-thinking', silent: true });
    await extension.ask('settings.place-tag', {
      site: 'mail.example.nl',
      position: { right: 8, bottom: 12 },
    });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({
      acceptedAt: noon,
      silenced: ['target-thinking'],
      tagPositions: { 'mail.example.nl': { right: 8, bottom: 12 } },
    });
  });
});

describe('the first day', () => {
  it('begins with the welcome page, which an update does not show again', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    const urls = (await fakeBrowser.tabs.query({ url: [extensionOrigin] }))
      .map(({ url }) => url)
      .filter(Boolean);
    expect(urls).toEqual([`${extensionOrigin}/welcome.html`]);
  });

  it('has a shortcut that opens the card in the tab in use', async () => {
    const sendMessage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    extension.onCommand.fire('open-card', { id: 3 });
    extension.onCommand.fire('another-command', { id: 3 });
    expect(sendMessage.mock.calls).toEqual([[3, { notice: 'open-card' }]]);
  });
});

describe('the panel', () => {
  const tab = { id: 7, windowId: 3 };

  it('opens by its shortcut, from the context menu, and from a click in the page', async () => {
    extension.onCommand.fire('open-panel', tab);
    extension.onMenuClicked.fire({ menuItemId: 'open-panel' }, tab);
    await extension.ask('panel.open', {}, { ...contentScriptIn(7), tab });
    expect(extension.opened).toEqual([{ windowId: 3 }, { windowId: 3 }, { windowId: 3 }]);
  });

  it('does not open for another shortcut or menu', () => {
    extension.onCommand.fire('open-card', tab);
    extension.onMenuClicked.fire({ menuItemId: 'other' }, tab);
    expect(extension.opened).toEqual([]);
  });

  it('gets its script into the frame that a panel looks at, once the user has accepted', async () => {
    expect(await extension.ask('panel.load', {}, contentScriptIn(7, 4))).toEqual({ ok: true, value: null });
    expect(extension.injected.at(-1)).toMatchObject({ tabId: 7, frameIds: [4], files: ['/panel-link.js'] });
  });
});
