import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SeenDraft } from '@/utils/drafting/types';
import type { MailFacts, Reply } from '@/utils/messaging/protocol';
import { areEnabled, disableSite, enableSite, enableSites, siteState } from '@/utils/site-access';
import { contentScriptIn, extensionOrigin, fakeExtension } from './fake-extension';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const mail: MailFacts = {
  direction: 'out',
  subject: 'Offerte',
  at: noon,
  people: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
  site: 'mail.example.nl',
};

/** Greets somebody else, and is signed by a team. */
function draft(more: Partial<SeenDraft> = {}): SeenDraft {
  return {
    text: 'Beste Karin,\n\nHierbij de offerte.\n\nMet vriendelijke groet,\nTeam Incasso',
    quoted: [],
    hostSignature: '',
    subject: 'Offerte',
    to: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
    thread: 'first',
    silenced: [],
    ...more,
  };
}

async function rulesIn(seen: SeenDraft): Promise<readonly string[]> {
  return value(await extension.ask('draft.read', seen)).findings.map(({ finding }) => finding.rule);
}

let extension: ReturnType<typeof fakeExtension>;

const accept = (settings = {}) =>
  fakeBrowser.storage.local.set({ settings: { version: 1, acceptedAt: noon, ...settings } });

function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function everythingInTheLog(): Promise<unknown> {
  const log = await new Dexie('byname').open();
  const tables = await Promise.all(log.tables.map((table) => table.toArray()));
  log.close();
  return tables;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('byname');
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  extension = fakeExtension();
  await accept();
  await extension.start();
});

afterEach(() => {
  extension.kill();
  vi.useRealTimers();
});

test('settings that an older version left are written anew at an update', async () => {
  await accept({ silenced: ['target-thinking', 'a-rule-that-is-gone'] });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(async () => {
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ acceptedAt: noon, silenced: ['target-thinking'], neverLog: [] });
  });
});

describe('a sent mail', () => {
  it('is offered, logged by a click, and found afterwards', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    expect(offer).toMatchObject({ mail, touchId: undefined });
    const logged = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    expect(logged.created).toBe(true);
    expect(value(await extension.ask('touch.find', { mail }))).toEqual({ touchId: logged.touchId, at: noon });
    await extension.ask('sent.dismiss', { offerId: offer?.id ?? '' });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is known as just logged on the page that follows, for as long as an undo is near', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    extension.kill();
    await extension.start();
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ touchId, answered: true }]);
    vi.setSystemTime(noon + 31_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is no longer on offer once its touch was undone', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    await extension.ask('touch.undo', { touchId });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('stays on offer when the page navigates and the worker is stopped meanwhile', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    extension.kill();
    await extension.start();
    const [offer] = value(await extension.ask('sent.offers', {}));
    expect(offer).toMatchObject({ mail, touchId: undefined });
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(2)))).toEqual([]);
  });

  it('is one offer when two frames saw it go out', async () => {
    const seen = { mail, certain: true };
    await Promise.all([
      extension.ask('sent.observed', seen),
      extension.ask('sent.observed', seen, contentScriptIn(1, 7)),
    ]);
    expect(value(await extension.ask('sent.offers', {}))).toHaveLength(1);
  });

  it('is one touch when the worker is stopped after it was logged and the page asks again', async () => {
    const first = value(await extension.ask('touch.log', { mail }));
    extension.kill();
    await extension.start();
    expect(value(await extension.ask('touch.log', { mail }, contentScriptIn(2)))).toEqual({
      touchId: first.touchId,
      created: false,
    });
  });

  it('tells the other tab that it is logged already', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    const { touchId } = value(await extension.ask('touch.log', { mail }, contentScriptIn(2)));
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ touchId }]);
  });

  it('goes to another tab of the site when it was written in a window that closed', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    const { id: elsewhere = 0 } = await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
    const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    const writing = contentScriptIn(77);
    await extension.ask('sent.observed', { mail, certain: false }, writing);
    await fakeBrowser.tabs.onRemoved.trigger(77, { windowId: 0, isWindowClosing: true });
    await vi.waitFor(async () =>
      expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]),
    );
    expect(tell).toHaveBeenCalledWith(list, { notice: 'offers-kept' }, { frameId: 0 });
    tell.mockRestore();
    expect(value(await extension.ask('sent.offers', {}, writing))).toEqual([]);
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(elsewhere)))).toEqual([]);
  });

  it('goes to another tab also when the window closed before the background heard of the mail', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 77.'));
    await extension.ask('sent.observed', { mail, certain: false }, contentScriptIn(77));
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]);
  });

  it('is offered by the next page when the page that was sending it went', async () => {
    await extension.ask('sent.begun', { mail });
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ mail, touchId: undefined }]);
  });

  it('is not offered when the host refused it, or when its page went long after', async () => {
    await extension.ask('sent.begun', { mail });
    await extension.ask('sent.ended', {});
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    await extension.ask('sent.begun', { mail });
    vi.setSystemTime(noon + 11_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is one offer when it went out as it was begun', async () => {
    await extension.ask('sent.begun', { mail });
    await extension.ask('sent.observed', { mail, certain: true });
    expect(value(await extension.ask('sent.offers', {}))).toHaveLength(1);
  });

  it('is offered in another tab when its window closed as it was sent', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    extension.ask('sent.begun', { mail }, contentScriptIn(77));
    await fakeBrowser.tabs.onRemoved.trigger(77, { windowId: 0, isWindowClosing: true });
    await vi.waitFor(async () =>
      expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]),
    );
  });

  it('is no longer on offer after half an hour, after a dismissal, and when its tab is closed', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    vi.setSystemTime(noon + 31 * 60_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    await extension.ask('sent.dismiss', { offerId: offer?.id ?? '' });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    await extension.ask('sent.observed', { mail, certain: true });
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
  });

  it('is logged at once when the user set it so and the host said "sent"', async () => {
    await accept({ autoLog: true });
    expect(value(await extension.ask('sent.observed', { mail, certain: false }))?.touchId).toBeUndefined();
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    expect(value(await extension.ask('touch.find', { mail }))?.touchId).toBe(offer?.touchId);
    extension.kill();
    await extension.start();
    await extension.ask('touch.undo', { touchId: offer?.touchId ?? '' });
    expect(value(await extension.ask('touch.find', { mail }))).toBeNull();
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    expect(
      value(await extension.ask('sent.observed', { mail, certain: true }, contentScriptIn(2))),
    ).toBeNull();
  });

  it('is not offered when everybody in it is on the never-log list', async () => {
    await accept({ neverLog: ['example.nl'] });
    expect(value(await extension.ask('sent.observed', { mail, certain: true }))).toBeNull();
    expect(await extension.ask('touch.log', { mail })).toEqual({ ok: false, error: 'refused' });
  });

  it('is read for its signature and its promises, which are kept only when the user says so', async () => {
    const text = 'Beste Ineke,\n\nIk stuur je vrijdag de offerte.\n\nGroet,\nTeam Incasso';
    const written = {
      direction: 'draft',
      text,
      quoted: [],
      subject: mail.subject,
      to: [],
      day: '2026-11-23',
    } as const;
    const seen = { mail, certain: true, written: { ...written, quoted: [], to: [] } };
    const offer = value(await extension.ask('sent.observed', seen));
    expect(offer).toMatchObject({
      mail: { signature: 'anonymous' },
      promises: [{ text: 'Ik stuur je vrijdag de offerte.', by: 'me', due: '2026-11-27' }],
    });
    const { openPromises } = await import('@/utils/store/promises');
    expect(await openPromises()).toEqual([]);
    // The page may navigate, and the worker be stopped, before the user answers.
    extension.kill();
    await extension.start();
    const [kept] = value(await extension.ask('sent.offers', {}));
    expect(kept?.promises).toEqual(offer?.promises);
    const [promise] = kept?.promises ?? [];
    if (!promise) throw new Error('no promise');
    value(await extension.ask('promise.keep', { mail, promise }));
    expect(await openPromises()).toMatchObject([{ id: promise.id, due: '2026-11-27' }]);
    value(await extension.ask('promise.drop', { promiseId: promise.id }));
    expect(await openPromises()).toEqual([]);
  });

  it('is silent when its reader said no for good, also for an offer that was open', async () => {
    const offered = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail }));
    const { saveContact } = await import('@/utils/store/contacts');
    const { recentTouches } = await import('@/utils/store/touches');
    const [contact] = (await recentTouches(1))[0]?.contacts ?? [];
    await saveContact(contact?.id ?? '', { objectedAt: noon });
    await accept({ autoLog: true });
    const later = { ...mail, subject: 'Nog eens' };
    expect(value(await extension.ask('sent.observed', { mail: later, certain: true }))).toBeNull();
    expect(await extension.ask('touch.find', { mail: later })).toEqual({ ok: false, error: 'refused' });
    expect(await extension.ask('touch.log', { mail: later })).toEqual({ ok: false, error: 'closed' });
    // What is in the log already can still be taken out.
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ id: offered?.id, touchId }]);
    value(await extension.ask('touch.undo', { touchId }));
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('to nobody is answered with a clear word', async () => {
    expect(await extension.ask('touch.log', { mail: { ...mail, people: [] } })).toEqual({
      ok: false,
      error: 'nobody',
    });
  });

  it('with a display name of 10 kB can be logged', async () => {
    const people = [{ name: 'x'.repeat(10_000), email: 'ineke@example.nl' }];
    expect(value(await extension.ask('touch.log', { mail: { ...mail, people } })).created).toBe(true);
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

describe('a draft', () => {
  const me = { identity: { names: ['Karin Smit'], team: '', members: [], phone: '', addresses: [] } };

  it('is read with what is made for its readers, at once', async () => {
    await accept(me);
    const reading = value(await extension.ask('draft.read', draft()));
    expect(reading).toMatchObject({ language: 'nl', signature: 'Met vriendelijke groet,\nTeam Incasso' });
    const [, signed] = reading.findings;
    expect(signed?.finding.rule).toBe('signoff-anonymous');
    expect(signed?.quote).toContain('Team Incasso');
    expect(signed?.offers).toEqual(reading.signoffs);
    expect(signed?.offers[0]?.label).toContain('Karin Smit');
  });

  it('is read the same by a worker that was stopped meanwhile', async () => {
    await accept(me);
    const before = await extension.ask('draft.read', draft());
    extension.kill();
    await extension.start();
    expect(await extension.ask('draft.read', draft())).toEqual(before);
  });

  it('is still read when the log cannot be opened', async () => {
    await accept(me);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const reading = value(await extension.ask('draft.read', draft()));
    open.mockRestore();
    expect(reading.findings.map(({ finding }) => finding.rule)).toContain('signoff-anonymous');
    expect(reading.findings.at(-1)?.offers[0]?.label).toContain('Karin Smit');
  });

  it('leaves nothing of its text behind', async () => {
    await accept(me);
    await extension.ask('draft.read', draft());
    await extension.ask('draft.place', { draft: draft(), part: 'line', text: 'Tot dinsdag.' });
    const kept = JSON.stringify([
      await fakeBrowser.storage.local.get(null),
      await fakeBrowser.storage.session.get(null),
      await everythingInTheLog(),
    ]);
    expect(kept).not.toMatch(/Hierbij|Incasso|dinsdag/);
  });

  it('gets a line above its sign-off', async () => {
    const { text } = draft();
    const place = value(
      await extension.ask('draft.place', { draft: draft(), part: 'line', text: 'Tot dinsdag.' }),
    );
    expect(text.slice(0, place.start) + place.text + text.slice(place.end)).toBe(
      text.replace('\n\nMet', '\n\nTot dinsdag.\n\nMet'),
    );
  });

  it.each([
    ['too long', draft({ text: 'a'.repeat(200_001) })],
    ['quoted backwards', draft({ quoted: [{ start: 5, end: 2 }] })],
    ['quoted beyond its end', draft({ quoted: [{ start: 0, end: 1e9 }] })],
    ['without a text', { ...draft(), text: undefined }],
    ['silencing what is no rule', { ...draft(), silenced: ['everything'] }],
  ])('that is %s is not read', async (_what, data) => {
    expect(await extension.deliver({ byname: 'draft.read', data }, contentScriptIn(1))).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});

test('an open message is read: who signs it, what is promised and what kind of answer it is', async () => {
  const readMail = async (words: string) =>
    value(
      await extension.ask('message.read', {
        direction: 'incoming',
        text: `Hallo Karin,\n\n${words}\n\nGroet,\nJan Bos\n\n> Oud`,
        quoted: [],
        subject: 'Re: Offerte',
        to: [],
        day: '2026-11-23',
      }),
    );
  expect(await readMail('We hebben geen interesse, dank je.')).toMatchObject({
    language: 'nl',
    signature: { kind: 'personal', names: ['Jan Bos'] },
    promises: [],
    reply: { intent: 'definite-no' },
  });
  expect(await readMail('Dank voor je mail. Ik bel je morgen.')).toMatchObject({
    promises: [{ by: 'them', due: '2026-11-24' }],
  });
});

describe('what the other promises in an open mail', () => {
  const jan = { name: 'Jan Bos', email: 'jan@example.nl' };
  const mail = {
    direction: 'in' as const,
    subject: 'Re: Offerte',
    at: Date.UTC(2026, 10, 23, 9),
    people: [jan],
    site: 'mail.example.nl',
  };
  const offers = async (words: string) =>
    value(
      await extension.ask('promise.offers', {
        mail,
        message: {
          direction: 'incoming',
          text: `Hallo Karin,\n\n${words}\n\nGroet,\nJan Bos`,
          quoted: [],
          subject: mail.subject,
          to: [],
          day: '2026-11-23',
        },
      }),
    );
  const promise = 'Dank voor je mail. Ik bel je morgen.';

  it('is offered until it is kept, and nothing is stored before the click', async () => {
    const { db } = await import('@/utils/store/db');
    const [offered, ...others] = await offers(promise);
    expect(offered).toMatchObject({ by: 'them', due: '2026-11-24' });
    expect(others).toEqual([]);
    expect(await db.contacts.count()).toBe(0);
    if (!offered) throw new Error('nothing was offered');
    await extension.ask('promise.keep', { mail, promise: offered });
    expect(await db.promises.toArray()).toMatchObject([{ by: 'them', due: '2026-11-24', state: 'open' }]);
    expect(await offers(promise)).toEqual([]);
  });

  it('is not offered without a moment, of who said no for good, or of who is never logged', async () => {
    expect(await offers('Dank voor je mail. Wij sturen zo snel mogelijk een reactie.')).toEqual([]);
    const { saveContact } = await import('@/utils/store/contacts');
    const id = crypto.randomUUID();
    await saveContact(id, { names: [jan.name], emails: [jan.email], objectedAt: 1 });
    expect(await offers(promise)).toEqual([]);
    await saveContact(id, { objectedAt: null });
    expect(await offers(promise)).toHaveLength(1);
    const { settings } = await fakeBrowser.storage.local.get('settings');
    await fakeBrowser.storage.local.set({ settings: { ...Object(settings), neverLog: ['example.nl'] } });
    expect(await offers(promise)).toEqual([]);
  });
});

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
