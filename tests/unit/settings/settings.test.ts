import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readPageSettings, watchPageSettings } from '@/utils/settings/page-settings';
import { parseSettings } from '@/utils/settings/parse-settings';
import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { readSettings, updateSettings, watchSettings } from '@/utils/settings/settings';

const own: Settings = {
  ...defaultSettings,
  acceptedAt: 1_700_000_000_000,
  uiLanguage: 'nl',
  identity: {
    addresses: ['ineke@example.org'],
    names: ['Ineke de Wit', 'Ineke'],
    team: 'Team Incasso',
    members: ['Bram'],
    phone: '06 1234',
    language: 'nl',
    formality: 'informal',
  },
  otherIdentities: [{ ...noIdentity, addresses: ['bestuur@example.org'], names: ['Mevrouw De Wit'] }],
  silenced: ['target-thinking'],
  neverLog: ['private.nl'],
  tagPositions: { 'mail.example.nl': { right: 4, bottom: 8 } },
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('stored settings', () => {
  it('are the defaults on the first day', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('come back as they were stored', async () => {
    await updateSettings(own);
    expect(await readSettings()).toEqual(own);
  });

  it('lose only what is broken', () => {
    const stored = {
      ...own,
      acceptedAt: 'yesterday',
      uiLanguage: 'tlh',
      identity: { ...own.identity, names: ['Ineke', 7, null], phone: {} },
      silenced: ['target-thinking', 'a-rule-that-is-gone'],
      otherIdentities: [...own.otherIdentities, { names: 'Ineke' }],
      pace: { ...own.pace, goal: 0, growth: 3 },
      tagPositions: { 'mail.example.nl': { right: 4, bottom: 8 }, 'x.nl': 'left' },
    };
    expect(parseSettings(stored)).toEqual({
      ...own,
      acceptedAt: null,
      uiLanguage: null,
      identity: { ...own.identity, names: ['Ineke'], phone: '' },
      pace: { ...own.pace, growth: 3 },
    });
  });

  it('are always usable, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(own)), (anything, key) => {
        expect(Object.keys(parseSettings(anything)).sort()).toEqual(Object.keys(own).sort());
        const broken = parseSettings({ ...own, [key]: anything });
        for (const [other, kept] of Object.entries(own)) {
          if (other !== key) expect(Reflect.get(broken, other)).toEqual(kept);
        }
      }),
    );
  });
});

describe('settings in a page', () => {
  const untouched = { acceptedAt: null, uiLanguage: null, autoLog: false, tagPositions: {} };

  it('are those that were stored, with the defaults of what is newer', async () => {
    expect(await readPageSettings()).toEqual(untouched);
    await updateSettings(own);
    const { acceptedAt, uiLanguage, autoLog, tagPositions } = own;
    expect(await readPageSettings()).toEqual({ acceptedAt, uiLanguage, autoLog, tagPositions });
    const { tagPositions: _, ...older } = own;
    await fakeBrowser.storage.local.set({ settings: older });
    expect(await readPageSettings()).toEqual({ acceptedAt, uiLanguage, autoLog, tagPositions: {} });
  });

  it('are the defaults, and so not accepted, when what is stored is not ours', async () => {
    for (const settings of ['nothing', null, { acceptedAt: 1 }, { ...own, version: 9 }]) {
      await fakeBrowser.storage.local.set({ settings });
      expect(await readPageSettings()).toEqual(untouched);
    }
  });

  it('are told after each change until it is ended', async () => {
    const told: (string | null)[] = [];
    const end = new AbortController();
    watchPageSettings(({ uiLanguage }) => told.push(uiLanguage), end.signal);
    await updateSettings({ uiLanguage: 'nl' });
    await vi.waitFor(() => expect(told).toEqual(['nl']));
    end.abort();
    await updateSettings({ uiLanguage: 'fr' });
    expect(told).toEqual(['nl']);
  });
});

describe('changing settings', () => {
  it('leaves what another place changes at the same time', async () => {
    await Promise.all([
      updateSettings({ autoLog: true }),
      updateSettings({ uiLanguage: 'de' }),
      ...['a.nl', 'b.nl', 'c.nl'].map((domain) =>
        updateSettings(({ neverLog }) => ({ neverLog: [...neverLog, domain] })),
      ),
    ]);
    expect(await readSettings()).toMatchObject({
      autoLog: true,
      uiLanguage: 'de',
      neverLog: ['a.nl', 'b.nl', 'c.nl'],
    });
  });

  it('goes on after a change that failed', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(updateSettings({ autoLog: true })).rejects.toThrow('quota');
    set.mockRestore();
    await updateSettings({ uiLanguage: 'fr' });
    expect(await readSettings()).toMatchObject({ autoLog: false, uiLanguage: 'fr' });
  });
});

describe('watching settings', () => {
  it('tells each change until it is ended', async () => {
    const told: (string | null)[] = [];
    const end = new AbortController();
    watchSettings(({ uiLanguage }) => told.push(uiLanguage), end.signal);
    await updateSettings({ uiLanguage: 'nl' });
    await fakeBrowser.storage.local.set({ another: 1 });
    await fakeBrowser.storage.session.set({ settings: { uiLanguage: 'en' } });
    await updateSettings({ uiLanguage: 'de' });
    await vi.waitFor(() => expect(told).toEqual(['nl', 'de']));
    end.abort();
    await updateSettings({ uiLanguage: 'fr' });
    expect(told).toEqual(['nl', 'de']);
  });

  it('tells the defaults when the settings are cleared', async () => {
    await updateSettings(own);
    const told: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => told.push(settings), end.signal);
    await fakeBrowser.storage.local.remove('settings');
    await vi.waitFor(() => expect(told).toEqual([defaultSettings]));
    end.abort();
  });
});
