import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Bell, Database, Globe, MessageSquareText, NotebookPen, PenLine, Settings, Users } from '../ui/icons';
import { PageShell } from '../ui/page-shell';
import type { BackupFolderModel } from './backup-folder.model';
import type { DataModel } from './data.model';
import { DataSection } from './data-section';
import { GeneralSection, type Shortcut } from './general-section';
import { IdentitySection } from './identity-section';
import { LogSection } from './log-section';
import { RemindersSection } from './reminders-section';
import { RulesSection } from './rules-section';
import { SaveNote } from './save-note';
import type { SettingsModel } from './settings.model';
import type { SettingsFileModel } from './settings-file.model';
import type { SitesModel } from './sites.model';
import { SitesSection } from './sites-section';
import type { WordsModel } from './words.model';
import { WordsSection } from './words-section';

export interface SettingsPageProps {
  /** Which part is open: what follows `#` in the address. */
  readonly route: ReadonlySignal<string>;
  readonly model: SettingsModel;
  readonly sites: SitesModel;
  readonly words: WordsModel;
  readonly data: DataModel;
  readonly folder: BackupFolderModel;
  readonly settingsFile: SettingsFileModel;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly onShortcuts: (() => void) | undefined;
  /** Asks the browser for a permission, straight from a click. */
  readonly ask: (permission: 'notifications' | 'downloads') => Promise<boolean>;
}

const parts = [
  { id: 'you', title: 'settings_you_short', Icon: Users },
  { id: 'words', title: 'settings_words', Icon: MessageSquareText },
  { id: 'rules', title: 'settings_rules', Icon: PenLine },
  { id: 'log', title: 'settings_log', Icon: NotebookPen },
  { id: 'reminders', title: 'settings_reminders', Icon: Bell },
  { id: 'sites', title: 'settings_sites', Icon: Globe },
  { id: 'data', title: 'settings_data', Icon: Database },
  { id: 'general', title: 'settings_general', Icon: Settings },
] as const;
type Part = (typeof parts)[number]['id'];

/** Everything that can be set, a part at a time. */
export function SettingsPage(props: SettingsPageProps) {
  const { route, model, sites, words, data } = props;
  const open: Part = parts.find(({ id }) => id === route.value)?.id ?? 'you';
  const shown: Readonly<Record<Part, () => ComponentChildren>> = {
    you: () => <IdentitySection model={model} />,
    words: () => <WordsSection model={words} />,
    rules: () => <RulesSection model={model} />,
    log: () => <LogSection model={model} />,
    reminders: () => <RemindersSection model={model} askToNotify={() => props.ask('notifications')} />,
    sites: () => <SitesSection model={sites} />,
    data: () => (
      <DataSection
        model={data}
        settings={model}
        folder={props.folder}
        settingsFile={props.settingsFile}
        ask={props.ask}
      />
    ),
    general: () => <GeneralSection {...props} />,
  };
  return (
    <PageShell
      title={t('settings_title')}
      place={open}
      links={parts.map(({ id, title, Icon }) => ({
        href: `#${id}`,
        label: t(title),
        icon: <Icon size={16} aria-hidden="true" />,
        current: id === open,
      }))}
    >
      {shown[open]()}
      <SaveNote state={model.saveState.value} />
    </PageShell>
  );
}
