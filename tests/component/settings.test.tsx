import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type BackupFolderServices, createBackupFolder } from '@/components/settings/backup-folder.model';
import { createDataModel, type DataServices } from '@/components/settings/data.model';
import { createSettingsModel, type SettingsServices } from '@/components/settings/settings.model';
import { createSettingsFileModel } from '@/components/settings/settings-file.model';
import { SettingsPage } from '@/components/settings/settings-page';
import { createSitesModel, type SitesServices } from '@/components/settings/sites.model';
import { createWordsModel, type WordsServices } from '@/components/settings/words.model';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { noPolicy, type Policy } from '@/utils/settings/policy';
import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { parseBackup } from '@/utils/store/backup-schema';
import { folderPicked } from '../e2e/surfaces/stage/backup';
import { onScreen } from './on-screen';

const identity = { ...noIdentity, names: ['Ineke'], team: 'Team Incasso' };

interface Given {
  readonly stored?: Partial<Settings>;
  readonly policy?: Policy;
  readonly save?: SettingsServices['save'];
  readonly sites?: Partial<SitesServices>;
  readonly data?: Partial<DataServices>;
  readonly ask?: () => Promise<boolean>;
  readonly folder?: Partial<BackupFolderServices>;
  readonly groups?: WordsServices['groups'];
}

const done = async () => ({ ok: true, value: null }) as const;
const log = { saveGroup: done, removeGroup: done, restoreGroup: done };

function settingsAt(part: string, given: Given = {}) {
  const save = vi.fn(given.save ?? (async () => undefined));
  const speak = vi.fn();
  const model = createSettingsModel(
    { ...defaultSettings, acceptedAt: 5, identity, ...given.stored },
    given.policy ?? noPolicy,
    { save, speak, signoffs: ({ names, team }) => [`Kind regards,\n${names[0]}\n${team}`] },
  );
  const sites = createSitesModel({
    enabledSites: async () => ['https://webmail.example/*'],
    disableSite: async () => true,
    enableSite: async () => true,
    watchAccess: () => {},
    fromInstall: { name: 'Gmail', matches: ['https://mail.google.com/*'] },
    webmails: [],
    areEnabled: async () => true,
    enableSites: async () => true,
    ...given.sites,
  });
  const data = createDataModel({
    exportFile: async (kind) => ({ kind, name: `${kind}.txt`, type: 'text/plain', text: kind }),
    download: vi.fn(),
    readPeople: () => undefined,
    cardsFromRows,
    importCards: async () => ({ ok: false, error: 'failed' }),
    parseBackup,
    importLog: async () => ({ ok: false, error: 'failed' }),
    eraseLog: async () => ({ ok: true, value: null }),
    ...given.data,
  });
  const ask = vi.fn(given.ask ?? (async () => true));
  const groups =
    given.groups ?? (async () => [{ id: 'noord', name: 'Region North', createdAt: 0, updatedAt: 0 }]);
  const words = createWordsModel(model, { groups, ...log, today: () => '2026-11-17' });
  void words.load();
  const saveFile = vi.fn((_text: string) => {});
  const settingsFile = createSettingsFileModel(model, { groups, saveFile });
  const folder = createBackupFolder({ ...folderPicked(undefined), ...given.folder });
  void folder.load();
  const route = signal(part);
  const page = onScreen(
    <SettingsPage
      route={route}
      model={model}
      sites={sites}
      words={words}
      settingsFile={settingsFile}
      data={data}
      folder={folder}
      shortcuts={[
        { id: 'open-card', description: 'Open the card', keys: 'Alt+Shift+B' },
        { id: 'log-touch', description: 'Log a touch', keys: '' },
      ]}
      version="1.2.3"
      onShortcuts={undefined}
      ask={ask}
    />,
  );
  return { ...page, save, speak, model, sites, data, route, ask, settingsFile, saveFile };
}

test('each change is kept by itself; an emptied name never is', async () => {
  const page = settingsAt('you');
  await page.type('Team or organisation (optional)', 'Team Facturatie');
  expect(page.save).toHaveBeenLastCalledWith({ identity: { ...identity, team: 'Team Facturatie' } });
  expect(page.text()).toContain('Saved');
  page.save.mockClear();
  await page.type('Name 1', ' ');
  expect(page.save).not.toHaveBeenCalled();
  expect(page.text()).toContain('Fill in at least one name');
});

test('another account gets an identity of its own, which can be taken away and brought back', async () => {
  const page = settingsAt('you');
  await page.press('Add an identity');
  await page.type('Account 1', 'Chair@Club.example');
  expect(page.save).toHaveBeenLastCalledWith({ otherIdentities: [] });
  await page.type('Name 1', 'Mevrouw De Vries');
  const chair = { ...noIdentity, names: ['Mevrouw De Vries'], addresses: ['chair@club.example'] };
  expect(page.save).toHaveBeenLastCalledWith({ otherIdentities: [chair] });
  await page.press('Remove this identity');
  expect(page.save).toHaveBeenLastCalledWith({ otherIdentities: [] });
  await page.press('Undo');
  expect(page.save).toHaveBeenLastCalledWith({ otherIdentities: [chair] });
});

test('what the organisation presets is shown as its own, and cannot be changed or switched off', async () => {
  const policy: Policy = {
    keepOn: ['signoff-anonymous'],
    team: 'Customer desk',
    members: ['Carina', 'Bianca'],
    signatureAddedLater: true,
  };
  const page = settingsAt('you', { policy });
  expect(page.text()).toContain('From your organisation');
  expect(page.text()).toContain('Customer desk');
  expect(page.text()).toContain('Carina and Bianca');
  expect(() => page.field('Team or organisation (optional)')).toThrow();
  expect(page.place.querySelector('.letter')?.textContent).toContain('Customer desk');
  await act(() => {
    page.route.value = 'rules';
  });
  expect(page.place.querySelectorAll('[role=switch][disabled]')).toHaveLength(2);
});

test('every rule has words, an example, and a switch', async () => {
  const page = settingsAt('rules', { stored: { silenced: ['promise-vague', 'target-thinking'] } });
  expect(page.text()).not.toMatch(/\b(?:rule|example)_/);
  const rule = [...page.place.querySelectorAll<HTMLElement>('[role=switch]')].find((each) =>
    each.textContent?.startsWith('A promise without a moment'),
  );
  await act(async () => rule?.click());
  expect(page.save).toHaveBeenCalledWith({ silenced: ['target-thinking'] });
});

test('a pace that cannot be is not kept, and says what could', async () => {
  const page = settingsAt('log');
  await page.type('Longest wait', '0');
  expect(page.save).not.toHaveBeenCalled();
  expect(page.text()).toContain('A whole number from 1 to 120.');
  await page.type('Longest wait', '6');
  expect(page.save).toHaveBeenCalledWith({ pace: { ...defaultSettings.pace, longestDays: 6 } });
  expect(page.text()).toContain('3, 5, 6, 6');
});

test('what is typed stays when the settings change elsewhere, and what is not follows', () => {
  const { model } = settingsAt('you');
  model.editIdentity(0, { team: 'Half a te' });
  const elsewhere = { ...defaultSettings, identity: { ...identity, team: 'Elsewhere' }, autoLog: true };
  model.follow(elsewhere, noPolicy);
  expect(model.settings.value).toMatchObject({ identity: { team: 'Half a te' }, autoLog: true });
});

test('what the organisation presets while the page is open is there at once, and goes again', async () => {
  const page = settingsAt('rules');
  const own = page.model.settings.value;
  await act(async () => page.model.follow(own, { ...noPolicy, keepOn: ['signoff-anonymous'] }));
  expect(page.button(/^No person signs/)).toHaveProperty('disabled', true);
  expect(page.text()).toContain('From your organisation');
  await act(async () => page.model.follow(own, noPolicy));
  expect(page.button(/^No person signs/)).toHaveProperty('disabled', false);
});

test('a language that is chosen on another page is spoken here too', async () => {
  const page = settingsAt('general');
  await act(async () => page.model.follow({ ...page.model.settings.value, uiLanguage: 'nl' }, noPolicy));
  expect(page.speak).toHaveBeenCalledExactlyOnceWith('nl');
});

test('what is said already follows another language too, and so do the names of shortcuts', async () => {
  const page = settingsAt('data', { data: { exportFile: () => Promise.reject(new Error('closed')) } });
  await page.press('Make a back-up');
  await page.says('The file could not be made');
  await act(async () => setStrings(messagesOf('nl'), 'nl'));
  expect(page.text()).toContain('Het bestand kon niet worden gemaakt');
  await act(async () => {
    page.route.value = 'general';
  });
  expect(page.text()).toContain('Laat zien wat Byname in dit concept vond');
  expect(page.text()).toContain('Leg contact vast met wie op de pagina staat');
});

test('a change that could not be kept says so, and goes along with the next', async () => {
  let broken = true;
  const page = settingsAt('log', {
    save: async () => {
      if (broken) throw new Error('quota');
    },
  });
  await act(() => page.model.set({ autoLog: true }));
  await page.says('This could not be saved');
  broken = false;
  await act(() => page.model.set({ signatureAddedLater: true }));
  expect(page.save).toHaveBeenLastCalledWith({ autoLog: true, signatureAddedLater: true });
});

test('a site is given back, and can be had again', async () => {
  let on = true;
  const page = settingsAt('sites', {
    sites: {
      enabledSites: async () => (on ? ['https://webmail.example/*'] : []),
      disableSite: async () => {
        on = false;
        return true;
      },
      enableSite: async () => {
        on = true;
        return true;
      },
    },
  });
  await act(() => page.sites.start(new AbortController().signal));
  await page.press('Switch offwebmail.example');
  await page.says('no longer reads on webmail.example');
  expect(page.text()).toContain('No other sites yet');
  await page.press('Undo');
  expect(page.button('Switch offwebmail.example')).toBeTruthy();
});

test('a long export shows that it is under way, and stops when asked', async () => {
  let finish = () => {};
  const download = vi.fn();
  const page = settingsAt('data', {
    data: {
      download,
      exportFile: () =>
        new Promise((resolve) => {
          finish = () => resolve({ kind: 'backup', name: 'a.json', type: '', text: '' });
        }),
    },
  });
  await page.press('Make a back-up');
  expect(page.place.querySelector('progress')).toBeTruthy();
  await page.press('Cancel');
  await act(async () => finish());
  expect(download).not.toHaveBeenCalled();
  await page.says('Nothing was changed');
});

test('a file that is no back-up is refused with a way on, and changes nothing', async () => {
  const importLog = vi.fn();
  const page = settingsAt('data', { data: { importLog } });
  await act(() => page.data.readBackup({ text: async () => 'name;mail' }));
  await page.says('This is no back-up of Byname');
  expect(page.text()).toContain('Bring people in');
  expect(importLog).not.toHaveBeenCalled();
});

test('columns can be corrected, and what comes in is seen before it does', async () => {
  const importCards = vi.fn<DataServices['importCards']>(async () => ({
    ok: true,
    value: { taken: 1, changed: 0, same: 0, newerHere: 0, objected: 0, leftOut: 0 },
  }));
  const header = ['Wie', 'E-mail'];
  const page = settingsAt('data', {
    data: {
      readPeople: () => ({
        kind: 'table',
        table: { header, rows: [['Nienke Bakker', 'n@example.org']], match: matchColumns(header) },
      }),
      importCards,
    },
  });
  await act(() => page.data.importing.read({ text: async () => '' }));
  expect(page.place.querySelector('.import-people')?.textContent).toBe('n@example.org');
  act(() => page.data.importing.match(0, 'name'));
  expect(page.place.querySelector('.import-people')?.textContent).toBe('Nienke Bakker · n@example.org');
  await page.press('Bring 1 person in');
  expect(importCards.mock.calls[0]?.[0]).toMatchObject([{ names: ['Nienke Bakker'] }]);
  expect(page.text()).toContain('1 is new.');
});

test('the log is erased only after it was said what that means', async () => {
  const eraseLog = vi.fn<DataServices['eraseLog']>(async () => ({ ok: true, value: null }));
  const page = settingsAt('data', { data: { eraseLog } });
  await page.press('Erase my log…');
  await page.says('cannot be taken back');
  expect(eraseLog).not.toHaveBeenCalled();
  await page.press('Erase for good');
  expect(eraseLog).toHaveBeenCalledOnce();
  expect(page.text()).toContain('Your log is empty.');
});

test('reminders are on only when the browser allows them, and a refusal says what still works', async () => {
  let allowed = false;
  const page = settingsAt('reminders', { ask: async () => allowed });
  await page.press(/^Notify me/);
  await page.says('The button still counts what is due');
  expect(page.save).not.toHaveBeenCalled();
  allowed = true;
  await page.press(/^Notify me/);
  await vi.waitFor(() =>
    expect(page.save).toHaveBeenCalledWith({ reminders: { ...defaultSettings.reminders, on: true } }),
  );
  expect(page.ask).toHaveBeenLastCalledWith('notifications');
  expect(page.text()).not.toContain('did not give permission');
});

test('a back-up by itself is chosen with the browser’s leave, and what is settled is forgotten after a while', async () => {
  const page = settingsAt('data');
  await page.choose('Write a dated back-up by itself', '7');
  await vi.waitFor(() => expect(page.save).toHaveBeenCalledWith({ backupEveryDays: 7 }));
  expect(page.ask).toHaveBeenCalledWith('downloads');
  await page.choose('Touches', '24');
  expect(page.save).toHaveBeenLastCalledWith({
    retention: { ...defaultSettings.retention, touches: 24 },
  });
});

test('back-ups go to a folder that the user picks, which takes no permission for the downloads', async () => {
  const ask = vi.fn(async () => true);
  const page = settingsAt('data', { ask, folder: folderPicked('Archive') });
  await vi.waitFor(() => expect(page.text()).toContain('Into the folder “Archive”.'));
  await page.choose('Write a dated back-up by itself', '7');
  await vi.waitFor(() => expect(page.save).toHaveBeenCalledWith({ backupEveryDays: 7 }));
  expect(ask).not.toHaveBeenCalled();
  await page.press('Use the downloads folder');
  await vi.waitFor(() => expect(page.text()).toContain('Into your downloads folder'));
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a folder that the browser refuses is said, and one that nobody picked is no trouble', async () => {
  const refused = settingsAt('data', {
    folder: { picked: async () => undefined, pick: () => Promise.reject(new Error('not that one')) },
  });
  await refused.press('Choose a folder…');
  await vi.waitFor(() => expect(refused.text()).toContain('did not open that folder'));
  const left = settingsAt('data', { folder: { pick: async () => undefined } });
  await left.press('Choose a folder…');
  expect(left.text()).toContain('Into your downloads folder');
  expect(left.text()).not.toContain('did not open that folder');
  const without = settingsAt('data', { folder: { canPick: false } });
  expect(without.text()).not.toContain('Choose a folder');
});
