import './page.css';
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { currentSettings } from '@/components/current-settings';
import { createPopupModel } from '@/components/popup/popup.model';
import { createSiteModel } from '@/components/popup/site-switch.model';
import { reportOnce } from '@/utils/errors';
import { announceLogChanges } from '@/utils/log-changes';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import { App } from './app';
import { popupServices } from './services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  announceLogChanges(life.signal);
  let settings: ReadonlySignal<Settings> | undefined;
  const services = popupServices(() => settings?.value ?? defaultSettings);
  const model = createPopupModel(services);
  const site = createSiteModel(services);
  const draw = (known: ReadonlySignal<Settings>) => {
    settings = known;
    const app = document.getElementById('app');
    if (app) render(<App settings={known} model={model} site={site} />, app);
  };
  // The log and the site are asked while the settings and the texts are on their way: neither needs them.
  await Promise.all([currentSettings(life.signal).then(draw), model.start(), site.start()]);
  // For many this is the only page of ours that they open from day to day.
  const { backUpWhenDue } = await import('@/utils/backup/write-backup');
  await backUpWhenDue(life.signal);
}

start().catch((error: unknown) => reportOnce('opening the popup', error));
