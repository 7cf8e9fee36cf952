import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { areEnabled, disableSite, enableSite, enableSites, siteState } from '@/utils/site-access';
import { contentScriptIn } from './fake-extension';
import { draft, type Extension, end, mail, startAnew } from './stage';

let extension: Extension;

beforeEach(async () => {
  extension = await startAnew();
});

afterEach(() => end(extension));

describe('sites', () => {
  const site = 'https://webmail.example.nl/*';
  const matches = () => extension.registered.get('byname-sites')?.matches;

  it('are off until the user switches them on, and then work in the tabs that are open', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: site });
    expect(await siteState('https://webmail.example.nl/mail?x=1')).toBe('off');
    expect(await enableSite('https://webmail.example.nl/mail?x=1')).toBe(true);
    await vi.waitFor(() => expect(extension.injected).toMatchObject([{ tabId: id, files: ['/watcher.js'] }]));
    expect(matches()).toEqual([site]);
    expect(await siteState('https://webmail.example.nl/')).toBe('on');
  });

  it('that were ticked together are registered together, and are on at every one of their addresses', async () => {
    const outlook = ['https://outlook.live.com/*', 'https://outlook.office.com/*'];
    expect(await areEnabled(outlook)).toBe(false);
    expect(await enableSites(outlook)).toBe(true);
    await vi.waitFor(() => expect(matches()).toEqual(outlook));
    expect(await areEnabled(outlook)).toBe(true);
    await disableSite('https://outlook.live.com/mail/');
    await vi.waitFor(() => expect(matches()).toEqual(['https://outlook.office.com/*']));
    expect(await areEnabled(outlook)).toBe(false);
  });

  it('are left when the user switches them off, or revokes them in the browser', async () => {
    await enableSite('https://webmail.example.nl/');
    await enableSite('https://other.example.nl/');
    await vi.waitFor(() => expect(matches()).toHaveLength(2));
    await disableSite('https://webmail.example.nl/');
    await vi.waitFor(() => expect(matches()).toEqual(['https://other.example.nl/*']));
    extension.granted.delete('https://other.example.nl/*');
    extension.onRemoved.fire({ origins: ['https://other.example.nl/*'] });
    await vi.waitFor(() => expect(extension.registered.size).toBe(0));
  });

  it('whose access is taken back while a page is open there are read no more, and the page hears of it', async () => {
    const { id: tab = 0 } = await fakeBrowser.tabs.create({ url: site });
    const page = { ...contentScriptIn(tab), url: 'https://webmail.example.nl/mail?x=1' };
    await enableSite(page.url);
    expect(await extension.ask('draft.read', draft(), page)).toMatchObject({ ok: true });
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    await disableSite(page.url);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(tab, { notice: 'offers-kept' }, { frameId: 0 }));
    const cutOff = { ok: false, error: 'orphaned' };
    expect(await extension.ask('sent.offers', {}, page)).toEqual(cutOff);
    expect(await extension.ask('draft.read', draft(), page)).toEqual(cutOff);
    expect(await extension.ask('composer.load', {}, page)).toEqual(cutOff);
    expect(await extension.ask('sent.observed', { mail, certain: true }, page)).toEqual(cutOff);
    await extension.ask('sent.begun', { mail }, page);
    await enableSite(page.url);
    expect(await extension.ask('sent.offers', {}, page)).toEqual({ ok: true, value: [] });
    expect(await extension.ask('draft.read', draft(), page)).toMatchObject({ ok: true });
  });

  it('are registered again after an update, which drops every registration', async () => {
    await enableSite('https://webmail.example.nl/');
    await vi.waitFor(() => expect(matches()).toHaveLength(1));
    extension.registered.clear();
    extension.kill();
    await extension.start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await vi.waitFor(() => expect(matches()).toEqual([site]));
  });

  it('that are built in stay on, and pages that are no web pages are out of reach', async () => {
    expect(await siteState('https://mail.google.com/mail/u/0/')).toBe('built-in');
    expect(await disableSite('https://mail.google.com/mail/u/0/')).toBe(false);
    expect(await siteState('chrome://settings/')).toBe('unsupported');
    expect(await siteState('')).toBe('unsupported');
    expect(await enableSite('file:///etc/passwd')).toBe(false);
  });
});
