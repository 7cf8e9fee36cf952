import './page.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { watchRoute } from '@/components/route';
import { createBackupFolder } from '@/components/settings/backup-folder.model';
import { createDataModel } from '@/components/settings/data.model';
import { createSettingsModel } from '@/components/settings/settings.model';
import { createSettingsFileModel } from '@/components/settings/settings-file.model';
import { SettingsPage } from '@/components/settings/settings-page';
import { createSitesModel } from '@/components/settings/sites.model';
import { createWordsModel } from '@/components/settings/words.model';
import type { signoffsIn } from '@/components/signoffs-in';
import { speak } from '@/components/speak';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { currentLanguage } from '@/utils/i18n';
import { announceLogChanges } from '@/utils/log-changes';
import { readPolicy } from '@/utils/settings/policy';
import { readOwnSettings, updateSettings, watchOwnSettings } from '@/utils/settings/settings';
import { contactGroups, removeGroup, restoreGroup, saveGroup } from '@/utils/store/groups';
import { dataServices, folderServices, saveSettingsFile } from './data-services';
import { openShortcuts, readShortcuts } from './shortcuts';
import { sitesServices } from './sites-services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const [settings, policy, shortcuts] = await Promise.all([readOwnSettings(), readPolicy(), readShortcuts()]);
  await speak(settings.uiLanguage, 'settings_title');
  const signoffs = signal<typeof signoffsIn | undefined>(undefined);
  const model = createSettingsModel(settings, policy, {
    save: updateSettings,
    speak: (language) => void speak(language, 'settings_title'),
    signoffs: (identity) =>
      signoffs.value?.(identity, identity.language ?? currentLanguage(), identity.formality ?? 'formal') ??
      [],
  });
  watchOwnSettings(model.follow, life.signal);
  const sites = createSitesModel(sitesServices);
  const words = createWordsModel(model, {
    groups: contactGroups,
    saveGroup,
    removeGroup,
    restoreGroup,
    today,
  });
  const folder = createBackupFolder(folderServices);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <ErrorBoundary report={(error) => reportOnce('settings', error)}>
      <SettingsPage
        route={watchRoute(window, life.signal)}
        model={model}
        sites={sites}
        words={words}
        data={createDataModel(dataServices)}
        folder={folder}
        settingsFile={createSettingsFileModel(model, { groups: contactGroups, saveFile: saveSettingsFile })}
        shortcuts={shortcuts}
        version={browser.runtime.getManifest().version}
        onShortcuts={openShortcuts()}
        ask={(permission) => browser.permissions.request({ permissions: [permission] }).catch(() => false)}
      />
    </ErrorBoundary>,
    app,
  );
  announceLogChanges(life.signal);
  // The words of the languages are a fifth of the page, and its first draw does without them.
  const wordsOfLanguages = import('@/components/signoffs-in').then((loaded) => {
    signoffs.value = loaded.signoffsIn;
  });
  await Promise.all([wordsOfLanguages, sites.start(life.signal), words.load(), folder.load()]);
  const { lookAfterLog } = await import('@/utils/backup/look-after-log');
  await lookAfterLog(life.signal);
}

start().catch((error: unknown) => reportOnce('opening the settings', error));
