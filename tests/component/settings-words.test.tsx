import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { createSettingsModel } from '@/components/settings/settings.model';
import { createSettingsFileModel } from '@/components/settings/settings-file.model';
import { SettingsFileSheet } from '@/components/settings/settings-file-sheet';
import { createWordsModel, type WordsServices } from '@/components/settings/words.model';
import { WordsSection } from '@/components/settings/words-section';
import { noPolicy } from '@/utils/settings/policy';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import type { WriteResult } from '@/utils/store/types';
import { onScreen } from './on-screen';

const north = { id: 'noord', name: 'Region North', createdAt: 0, updatedAt: 0 };
const phrase = {
  text: 'Geniet van je {weekend}!\n\nGroet,\n{name}',
  lang: 'nl',
  formality: 'informal',
  keptOn: '2026-11-03',
} as const;

const done = async (): Promise<WriteResult<null>> => ({ ok: true, value: null });

function wordsOf(stored: Partial<Settings> = {}, groups: WordsServices['groups'] = async () => [north]) {
  const log = { saveGroup: vi.fn(done), removeGroup: vi.fn(done), restoreGroup: vi.fn(done) };
  const save = vi.fn(async () => undefined);
  const saveFile = vi.fn((_text: string) => {});
  const settings = createSettingsModel({ ...defaultSettings, ...stored }, noPolicy, {
    save,
    speak: () => {},
    signoffs: () => [],
  });
  const model = createWordsModel(settings, { groups, ...log, today: () => '2026-11-17' });
  const file = createSettingsFileModel(settings, { groups, saveFile });
  const page = onScreen(
    <>
      <WordsSection model={model} />
      <SettingsFileSheet model={file} />
    </>,
  );
  const show = () => act(() => model.load());
  return { ...page, save, saveFile, settings, file, log, show };
}

test('nothing kept yet says how to keep a wording', async () => {
  const page = wordsOf({}, async () => []);
  await page.show();
  expect(page.text()).toContain('Nothing kept yet');
  expect(page.text()).toContain('No groups yet');
});

test('a wording that was kept can be read, changed, taken away and brought back', async () => {
  const page = wordsOf({ ownPhrases: [phrase] });
  await page.show();
  await page.press(/^Geniet van je/);
  expect(page.text()).toContain('only before a weekend');
  await page.type('Wording', 'Fijn {weekend}!\n\nGroet,\n{name}');
  const changed = { ...phrase, text: 'Fijn {weekend}!\n\nGroet,\n{name}' };
  expect(page.save).toHaveBeenLastCalledWith({ ownPhrases: [changed] });
  await page.press('Remove this wording');
  expect(page.save).toHaveBeenLastCalledWith({ ownPhrases: [] });
  await page.press('Undo');
  expect(page.save).toHaveBeenLastCalledWith({ ownPhrases: [changed] });
});

test('a new wording is kept once it says something', async () => {
  const page = wordsOf();
  await page.show();
  await page.press('Write a wording');
  expect(page.save).not.toHaveBeenCalled();
  await page.type('Wording', '  Warm regards,\n{name}  ');
  const kept = { text: 'Warm regards,\n{name}', lang: 'en', formality: 'informal', keptOn: '2026-11-17' };
  expect(page.save).toHaveBeenLastCalledWith({ ownPhrases: [kept] });
});

test('braces that stand for nothing are told', async () => {
  const page = wordsOf({ ownPhrases: [phrase] });
  await page.show();
  await page.press(/^Geniet van je/);
  await page.type('Wording', 'Groet,\n{naam}');
  expect(page.text()).toContain('{naam} stands for nothing');
});

test('a group gets another name, but never none', async () => {
  const page = wordsOf();
  await page.show();
  await page.press(/^Region North/);
  await page.type('Name of the group', ' ');
  expect(page.text()).toContain('A group needs a name.');
  expect(page.log.saveGroup).not.toHaveBeenCalled();
  await page.type('Name of the group', 'Region East');
  expect(page.log.saveGroup).toHaveBeenCalledExactlyOnceWith('noord', 'Region East');
});

test('a group is taken away with its style, and both come back', async () => {
  const style = { id: 'noord', name: 'Region North', phone: '06 12345678' };
  let inLog = [north];
  const page = wordsOf({ groupStyles: [style] }, async () => inLog);
  await page.show();
  await page.press(/^Region North/);
  inLog = [];
  await page.press('Remove this group');
  expect(page.log.removeGroup).toHaveBeenCalledExactlyOnceWith('noord');
  expect(page.save).toHaveBeenLastCalledWith({ groupStyles: [] });
  await vi.waitFor(() => expect(page.text()).toContain('Group “Region North” removed. Its contacts stay.'));
  inLog = [north];
  await page.press('Undo');
  await vi.waitFor(() => expect(page.text()).toContain('06 12345678'));
  expect(page.log.restoreGroup).toHaveBeenCalledExactlyOnceWith('noord');
  expect(page.save).toHaveBeenLastCalledWith({ groupStyles: [style] });
});

test('a group that the log does not let go keeps its style, and the page says so', async () => {
  const page = wordsOf({ groupStyles: [{ id: 'noord', name: 'Region North', plain: true }] });
  page.log.removeGroup.mockResolvedValue({ ok: false, error: 'full' });
  await page.show();
  await page.press(/^Region North/);
  await page.press('Remove this group');
  await vi.waitFor(() => expect(page.text()).toContain('The disk is full'));
  expect(page.save).not.toHaveBeenCalled();
});

test('a group gets a contact person, a number and plain language; what is emptied is not kept', async () => {
  const page = wordsOf();
  await page.show();
  expect(page.text()).toContain('As everybody');
  await page.press(/^Region North/);
  await page.type('Contact person', 'Carina Postma');
  await page.type('Number of the contact person', '06-98 76 54 32');
  await act(async () => page.button(/^Plain language/).click());
  expect(page.save).toHaveBeenLastCalledWith({
    groupStyles: [
      {
        id: 'noord',
        name: 'Region North',
        contactPerson: { name: 'Carina Postma', phone: '06-98 76 54 32' },
        plain: true,
      },
    ],
  });
  await page.type('Contact person', '');
  await act(async () => page.button(/^Plain language/).click());
  expect(page.save).toHaveBeenLastCalledWith({ groupStyles: [] });
});

test('a style of a group that is not in the log can be seen and removed', async () => {
  const gone = { id: 'zuid', name: 'Region South', phone: '058-555 01 77' };
  const page = wordsOf({ groupStyles: [gone] });
  await page.show();
  await page.press(/^Region South/);
  await page.press('Remove this style');
  expect(page.save).toHaveBeenLastCalledWith({ groupStyles: [] });
});

test('groups that cannot be read are told, and the wordings still stand', async () => {
  const page = wordsOf({ ownPhrases: [phrase] }, async () => {
    throw new Error('closed');
  });
  await page.show();
  expect(page.text()).toContain('could not be read');
  expect(page.text()).toContain('Geniet van je');
});

test('settings go out as a file and come in on another computer, where the group has another id', async () => {
  const stored: Partial<Settings> = {
    identity: { ...defaultSettings.identity, names: ['Ineke'], phone: '06-12 34 56 78' },
    ownPhrases: [{ ...phrase, group: 'noord' }],
    groupStyles: [{ id: 'noord', name: 'Region North', formality: 'formal' }],
    silenced: ['target-thinking'],
    acceptedAt: 5,
  };
  const here = wordsOf(stored);
  await here.press('Save the settings');
  const [text = ''] = here.saveFile.mock.calls[0] ?? [];
  expect(text).not.toContain('acceptedAt');

  const there = wordsOf({ acceptedAt: 9 }, async () => [{ ...north, id: 'n2' }]);
  await act(() => there.file.take({ text: async () => text }));
  const { acceptedAt, ...taken } = there.settings.settings.value;
  expect(acceptedAt).toBe(9);
  expect(taken).toMatchObject({
    identity: stored.identity,
    ownPhrases: [{ ...phrase, group: 'n2' }],
    groupStyles: [{ id: 'n2', name: 'Region North', formality: 'formal' }],
    silenced: ['target-thinking'],
  });
  await there.press('Undo');
  expect(there.settings.settings.value).toEqual({ ...defaultSettings, acceptedAt: 9 });
});

test.each([
  ['no file of ours', 'holds no settings of Byname'],
  ['[]', 'holds no settings of Byname'],
  ['{"format":"byname-settings","version":1}', 'holds no settings of Byname'],
  ['{"format":"byname-settings","version":2,"settings":{}}', 'newer Byname'],
])('%j changes nothing', async (text, said) => {
  const page = wordsOf({ ownPhrases: [phrase] });
  await act(() => page.file.take({ text: async () => text }));
  expect(page.text()).toContain(said);
  expect(page.save).not.toHaveBeenCalled();
});

test('what is broken in a file becomes its default, and the rest is taken', async () => {
  const page = wordsOf();
  const settings = { ownPhrases: [phrase, { text: 5 }], neverLog: ['example.org'], pace: 'fast' };
  const text = JSON.stringify({ format: 'byname-settings', version: 1, settings });
  await act(() => page.file.take({ text: async () => text }));
  expect(page.settings.settings.value).toMatchObject({
    ownPhrases: [phrase],
    neverLog: ['example.org'],
    pace: defaultSettings.pace,
  });
});
