import './page.css';
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { currentSettings } from '@/components/current-settings';
import { createPanelModel } from '@/components/panel/panel.model';
import { reportOnce } from '@/utils/errors';
import { announceLogChanges } from '@/utils/log-changes';
import { checkedTabs } from '@/utils/page-check/checked-tabs';
import { watchUnseen } from '@/utils/page-check/watch-unseen';
import { browserTabs } from '@/utils/panel-link/browser-tabs';
import { followPage } from '@/utils/panel-link/follow-page';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import { onLogChanged } from '@/utils/store/log-changes';
import { App } from './app';
import { panelServices } from './services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  let settings: ReadonlySignal<Settings> | undefined;
  const tab = new URLSearchParams(location.search).get('tab');
  const page = followPage(browserTabs(tab === null ? undefined : Number(tab)), life.signal);
  const model = createPanelModel(
    panelServices(
      page,
      watchUnseen(page.page, checkedTabs, life.signal),
      () => settings?.value ?? defaultSettings,
    ),
    life.signal,
  );
  onLogChanged(model.refresh, life.signal);
  announceLogChanges(life.signal);
  // The page and the log are asked while the settings and the texts are on their way.
  const known = await currentSettings(life.signal);
  settings = known;
  const app = document.getElementById('app');
  if (app) render(<App settings={known} model={model} />, app);
  const { lookAfterLog } = await import('@/utils/backup/look-after-log');
  await lookAfterLog(life.signal);
}

start().catch((error: unknown) => reportOnce('opening the side panel', error));
