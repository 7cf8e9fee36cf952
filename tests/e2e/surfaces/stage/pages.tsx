/** The pages in a tab of their own, in every state, with services that answer what the scene is about. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import cardCss from '@/components/card/card.css?inline';
import { createBackupFolder } from '@/components/settings/backup-folder.model';
import { createDataModel, type DataServices } from '@/components/settings/data.model';
import settingsCss from '@/components/settings/settings.css?inline';
import { createSettingsModel } from '@/components/settings/settings.model';
import { createSettingsFileModel } from '@/components/settings/settings-file.model';
import { SettingsPage } from '@/components/settings/settings-page';
import { createSitesModel } from '@/components/settings/sites.model';
import type { WebmailChoiceServices } from '@/components/settings/webmail-choice.model';
import { createWordsModel } from '@/components/settings/words.model';
import { signoffsIn } from '@/components/signoffs-in';
import findingCss from '@/components/ui/finding.css?inline';
import pageCss from '@/components/ui/page.css?inline';
import { Welcome } from '@/components/welcome/welcome';
import welcomeCss from '@/components/welcome/welcome.css?inline';
import { createWelcomeModel } from '@/components/welcome/welcome.model';
import { analyse } from '@/utils/analysis/analyse';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { offeredWebmails, webmailFromInstall } from '@/utils/hosts/access';
import { currentLanguage } from '@/utils/i18n';
import { noPolicy, type Policy } from '@/utils/settings/policy';
import { defaultSettings, type Identity, noIdentity, type Settings } from '@/utils/settings/schema';
import { parseBackup } from '@/utils/store/backup-schema';
import type { ContactGroup } from '@/utils/store/types';
import { folderPicked } from './backup';
import { showOverview } from './overview';
import { ineke, stageNow } from './people';
import type { PageScene, settingsScenes, welcomeScenes } from './scenes';

type Call = <T>(name: string, value: T) => (...args: readonly unknown[]) => T;

const signoffs = (identity: Identity) => signoffsIn(identity, currentLanguage(), 'formal');

const fromOrganisation: Policy = {
  keepOn: ['signoff-anonymous', 'signoff-missing'],
  team: 'Customer desk North',
  members: ['Carina', 'Bianca', 'Linda'],
  signatureAddedLater: true,
};

const long: Identity = {
  ...noIdentity,
  names: ['Maximiliane Friederike von und zu Hohenberg-Lichtenstein', 'أمل حداد'],
  team: 'Gesellschaft zur Förderung der grenzüberschreitenden Zusammenarbeit mbH',
  members: ['Wolfeschlegelsteinhausenbergerdorff', 'Nguyễn Thị Minh Khai'],
  addresses: ['maximiliane.friederike.von.und.zu.hohenberg-lichtenstein@zusammenarbeit.example'],
  phone: '+49 30 5550142',
};

export function showPage(scene: PageScene, place: (css: string) => HTMLElement, call: Call): void {
  if (scene.page === 'settings') showSettings(scene.scene, place(pageCss + settingsCss), call);
  else if (scene.page === 'overview') showOverview(scene.scene, place, call);
  else showWelcome(scene.scene, place(pageCss + findingCss + cardCss + settingsCss + welcomeCss), call);
}

function showWelcome(scene: (typeof welcomeScenes)[number], app: HTMLElement, call: Call): void {
  const stored: Settings = {
    ...ineke,
    acceptedAt: scene === 'ready' ? stageNow : null,
    ...((scene === 'first' || scene === 'nameless') && { identity: defaultSettings.identity }),
  };
  const model = createWelcomeModel(stored, noPolicy, {
    save: call('save', Promise.resolve(undefined)),
    speak: () => {},
    signoffs,
    analyse,
    copy: call('copy', Promise.resolve(true)),
    now: () => stageNow,
    ...webmailServices(call),
  });
  void model.webmails.start(new AbortController().signal);
  if (scene === 'nameless') void model.accept();
  if (scene === 'repaired') {
    for (const row of model.tryIt.card.rows.value) {
      const current = model.tryIt.card.rows.value.find(({ key }) => key === row.key);
      const [offer] = current?.offers ?? [];
      if (current && offer) void model.tryIt.card.apply(offer, current);
    }
  }
  render(<Welcome model={model} />, app);
}

function webmailServices(call: Call): WebmailChoiceServices {
  const on = offeredWebmails.slice(1, 2);
  return {
    webmails: offeredWebmails,
    fromInstall: webmailFromInstall,
    areEnabled: async (matches) => [webmailFromInstall, ...on].some((webmail) => webmail.matches === matches),
    enableSites: call('enable sites', Promise.resolve(false)),
    watchAccess: () => {},
  };
}

const csv = [
  ['Name', 'Given Name', 'E-mail 1 - Value', 'Organization 1 - Name', 'Birthday'],
  ['Nienke Bakker', 'Nienke', 'nienke.bakker@example.org', 'Bakkerij De Gouden Aar', ''],
  ['أمل حداد', 'أمل', 'amal@example.org', 'Atlas', '1980-02-01'],
];

function dataServices(scene: string, call: Call): DataServices {
  const never = new Promise<never>(() => {});
  return {
    exportFile: () => (scene === 'data-failed' ? Promise.reject(new Error('closed')) : never),
    download: call('download', undefined),
    readPeople: () => {
      const [header = [], ...rows] = csv;
      return { kind: 'table', table: { header, rows, match: matchColumns(header) } };
    },
    cardsFromRows,
    importCards: () => never,
    parseBackup,
    importLog: () => never,
    eraseLog: call('erase', Promise.resolve({ ok: true, value: null } as const)),
  };
}

const longName =
  'Nieuwe huurders van de Gesellschaft zur Förderung der grenzüberschreitenden Zusammenarbeit in de regio Noord';

function stageGroups(isLong: boolean): readonly ContactGroup[] {
  const times = { createdAt: 0, updatedAt: 0 };
  return [
    { id: 'noord', name: isLong ? longName : 'Regio Noord', ...times },
    { id: 'starters', name: 'Nieuwe huurders', ...times },
  ];
}

/** What the user keeps of wordings and styles in a scene of that part. */
function ownWords(scene: string): Partial<Settings> {
  if (!scene.startsWith('words') || scene === 'words-empty') return {};
  const isLong = scene === 'words-long' || scene === 'words-style';
  const kept = { lang: 'nl', formality: 'informal', keptOn: '2026-11-03' } as const;
  const text = isLong
    ? `Geniet van je {weekend}, en {weer} tot {moment} bij ons in ${longName}!\n\nWarme groet,\n{name}`
    : 'Geniet van je {weekend}!\n\nWarme groet uit Deventer,\n{name}';
  return {
    ownPhrases: [
      { ...kept, text },
      { ...kept, text: 'Met collegiale groet,\n{name}\n{team}', formality: 'formal', group: 'noord' },
    ],
    groupStyles: [
      {
        id: 'noord',
        name: 'Regio Noord',
        contactPerson: { name: 'Carina Postma', phone: '06-98 76 54 32' },
        plain: true,
      },
      ...(isLong ? [{ id: 'gone', name: 'Regio Zuid', phone: '058-555 01 77' }] : []),
    ],
  };
}

function showSettings(scene: (typeof settingsScenes)[number], app: HTMLElement, call: Call): void {
  const stored: Settings = {
    ...ineke,
    silenced: ['target-thinking', 'signoff-missing'],
    neverLog: ['example.org'],
    ...ownWords(scene),
    ...(scene === 'you-long' && { identity: long, otherIdentities: [{ ...long, names: ['Max'] }] }),
  };
  const preset = scene.endsWith('preset');
  const model = createSettingsModel(stored, preset ? fromOrganisation : noPolicy, {
    save: call('save', Promise.resolve(undefined)),
    speak: () => {},
    signoffs,
  });
  const sites = createSitesModel({
    enabledSites: async () => {
      if (scene === 'sites-failed') throw new Error('no permissions');
      return scene === 'sites-empty'
        ? []
        : ['https://webmail.bakkerij-de-gouden-aar.example/*', 'https://*.outlook.example/*'];
    },
    disableSite: call('disable', Promise.resolve(true)),
    enableSite: call('enable', Promise.resolve(true)),
    ...webmailServices(call),
  });
  const words = createWordsModel(model, {
    groups: async () => {
      if (scene === 'words-failed') throw new Error('closed');
      return scene === 'words-empty' ? [] : stageGroups(scene === 'words-long' || scene === 'words-style');
    },
    saveGroup: call('name a group', Promise.resolve({ ok: true, value: null })),
    removeGroup: call('remove a group', Promise.resolve({ ok: true, value: null })),
    restoreGroup: call('restore a group', Promise.resolve({ ok: true, value: null })),
    today: () => '2026-11-17',
  });
  const data = createDataModel(dataServices(scene, call));
  const folder = createBackupFolder(
    folderPicked(scene === 'data' ? 'Sicherungen-Müller-Lüdenscheidt-Brockhaus' : undefined),
  );
  void folder.load();
  const [part = ''] = scene.split('-');
  render(
    <SettingsPage
      route={signal(part)}
      model={model}
      sites={sites}
      words={words}
      data={data}
      folder={folder}
      settingsFile={createSettingsFileModel(model, {
        groups: async () => [],
        saveFile: call('save file', undefined),
      })}
      shortcuts={[
        { id: 'open-card', description: 'Show what Byname found in this draft', keys: 'Alt+Shift+B' },
        { id: 'log', description: 'Log a touch', keys: '' },
      ]}
      version="0.1.0"
      onShortcuts={call('shortcuts', undefined)}
      ask={call('ask', Promise.resolve(true))}
    />,
    app,
  );
  void sites.start(new AbortController().signal);
  void words.load().then(() => {
    if (scene === 'words-style') setTimeout(() => app.querySelectorAll<HTMLElement>('.fold')[2]?.click());
  });
  if (scene === 'words-long') app.querySelector<HTMLElement>('.fold')?.click();
  if (scene === 'data-working' || scene === 'data-failed') void data.exportAs('backup');
  if (scene === 'data-import') void data.importing.read({ text: async () => 'a file' });
  if (scene === 'data-erase') data.askToErase(true);
}
